import type { Currency } from '#shared/money/money.ts'

/** How many units one US dollar buys, fixed for decades, as remembered: UAE since 1997, Saudi Arabia since 1986. */
export const dollarPegs: Readonly<Record<Currency, string>> = {
  AED: '3.6725',
  SAR: '3.75',
}
