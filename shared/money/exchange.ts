import { failure, success, type Result } from '#shared/result/result.ts'
import { currencyExponent } from './currency.ts'
import type { Currency, Money } from './money.ts'
import { mulDiv, type RoundingMode } from './mul-div.ts'

/** How many `to` one `from` buys, in whole currency units: numerator / denominator, both positive safe integers. */
export interface Ratio {
  readonly numerator: number
  readonly denominator: number
}

const powersOfTen = [1, 10, 100, 1000] as const

/** "0.9" to 9/10, kept exact. Up to 15 digits, not zero. Fails with `not-a-rate`. */
export function parseRatio(text: string): Result<Ratio> {
  const match = /^(\d{1,12})(?:\.(\d{1,12}))?$/.exec(text)
  if (!match) return failure('not-a-rate', { text: text.slice(0, 40) })
  const fraction = (match[2] ?? '').replace(/0+$/, '')
  const numerator = Number((match[1] ?? '') + fraction)
  if (numerator === 0 || !Number.isSafeInteger(numerator)) return failure('not-a-rate', { text })
  return success({ numerator, denominator: 10 ** fraction.length })
}

export function inverse(ratio: Ratio): Ratio {
  return { numerator: ratio.denominator, denominator: ratio.numerator }
}

/** The rate of two conversions in a row. Exact while it fits; beyond that the last of 15 digits is rounded off. */
export function chain(first: Ratio, second: Ratio): Ratio {
  let numerator = BigInt(first.numerator) * BigInt(second.numerator)
  let denominator = BigInt(first.denominator) * BigInt(second.denominator)
  const divisor = greatestCommonDivisor(numerator, denominator)
  numerator /= divisor
  denominator /= divisor
  while (numerator > Number.MAX_SAFE_INTEGER || denominator > Number.MAX_SAFE_INTEGER) {
    numerator = (numerator + 1n) / 2n
    denominator = (denominator + 1n) / 2n
  }
  return { numerator: Number(numerator), denominator: Number(denominator) }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}

/**
 * `minor` units of `from` in minor units of `to`: exact, then one rounding. Throws where the result leaves the safe
 * range.
 */
export function exchange(minor: number, from: Currency, to: Currency, ratio: Ratio, mode: RoundingMode): number {
  const shift = currencyExponent(to) - currencyExponent(from)
  const power = powersOfTen[Math.abs(shift)] ?? 1
  const up = shift > 0 ? power : 1
  const down = shift < 0 ? power : 1
  const numerator = ratio.numerator * up
  const denominator = ratio.denominator * down
  if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)) {
    return mulDiv(minor, numerator, denominator, mode)
  }
  const reduced = chain(ratio, { numerator: up, denominator: down })
  return mulDiv(minor, reduced.numerator, reduced.denominator, mode)
}

/** Which is more, an amount of one currency or a sum of another? Negative, 0 or positive; compared without rounding. */
export function compareExchanged(minor: number, currency: Currency, sum: Money, ratio: Ratio): number {
  const left = BigInt(minor) * BigInt(ratio.numerator) * BigInt(powersOfTen[currencyExponent(sum.currency)] ?? 1)
  const right = BigInt(sum.minor) * BigInt(ratio.denominator) * BigInt(powersOfTen[currencyExponent(currency)] ?? 1)
  return left < right ? -1 : left > right ? 1 : 0
}
