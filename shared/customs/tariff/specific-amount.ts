import { currencyExponent } from '#shared/money/currency.ts'
import type { Ratio } from '#shared/money/exchange.ts'
import type { Currency } from '#shared/money/money.ts'
import { specificDecimals, type Measure, type RateTerm } from '#shared/facts/rates/rate-expression.ts'
import type { BasketLine } from '../basket.ts'

/** How much of a measure the whole line holds; a piece as sold counts as one where the line does not say otherwise. */
export function quantityOf(line: BasketLine, measure: Measure): number {
  const each = line.measures?.[measure] ?? (measure === 'pieces' ? 1 : null)
  if (each === null) throw new RangeError(`A line without ${measure}`)
  return each * line.quantity
}

/**
 * A specific duty on `quantity` units of its measure in minor units of `into`: exact until one rounding half-up. `rate`
 * is how many `into` one unit of the term's currency buys. Throws where the result is no safe integer.
 */
export function specificAmount(
  { amount, per }: Extract<RateTerm, { kind: 'specific' }>,
  quantity: number,
  rate: Ratio,
  into: Currency,
): number {
  const above = BigInt(quantity) * BigInt(amount) * BigInt(rate.numerator) * 10n ** BigInt(currencyExponent(into))
  const below = BigInt(per) * BigInt(rate.denominator) * 10n ** BigInt(specificDecimals)
  const result = Number((2n * above + below) / (2n * below))
  if (!Number.isSafeInteger(result)) throw new RangeError('Amount out of range')
  return result
}
