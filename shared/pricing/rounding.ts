import { currencyExponent } from '#shared/money/currency.ts'
import type { Currency } from '#shared/money/money.ts'
import type { Rounding } from './market-policy.ts'

/** Rounded prices lie `step` minor units apart, `ending` above a whole multiple of it. */
export interface PriceGrid {
  readonly step: number
  readonly ending: number
}

/** ".99" in EUR: 99 above each 100. A currency without decimals knows whole units only. */
export function priceGrid(rounding: Rounding, currency: Currency): PriceGrid {
  const step = 10 ** currencyExponent(currency)
  if (step === 1) return { step, ending: 0 }
  const hundredth = step / 100
  const ending = rounding === '.99' ? 99 * hundredth : rounding === '.95' ? 95 * hundredth : 0
  return { step, ending }
}

/** The least rounded price, in minor units, of `least` or more, and above 0. */
export function roundPriceUp(least: number, { step, ending }: PriceGrid): number {
  const atLeast = Math.max(1, Math.ceil(least))
  return Math.ceil((atLeast - ending) / step) * step + ending
}
