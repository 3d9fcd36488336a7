/**
 * How a result that lies between two integers is settled.
 * `half-up`: to the nearer, a half away from zero (what customs forms and invoices do).
 * `half-even`: to the nearer, a half to the even one. `down`: towards zero. `up`: away from zero.
 */
export type RoundingMode = 'half-up' | 'half-even' | 'down' | 'up'

/**
 * `value * multiplier / divisor` as an integer, exact before the one named rounding. All three are safe integers and
 * the divisor is positive. A product or a result beyond the safe range is worked out in BigInt; a result that is no
 * safe integer throws.
 */
export function mulDiv(value: number, multiplier: number, divisor: number, mode: RoundingMode): number {
  const product = value * multiplier
  if (!Number.isSafeInteger(product)) return mulDivBig(value, multiplier, divisor, mode)
  const remainder = product % divisor
  const quotient = (product - remainder) / divisor
  if (remainder === 0) return quotient + 0
  return quotient + (product < 0 ? -1 : 1) * carry(Math.abs(remainder), divisor, quotient % 2 !== 0, mode)
}

function carry(remainder: number, divisor: number, odd: boolean, mode: RoundingMode): 0 | 1 {
  if (mode === 'down') return 0
  if (mode === 'up') return 1
  // remainder against what is left of the divisor: doubling could leave the safe range
  const rest = divisor - remainder
  if (remainder !== rest) return remainder > rest ? 1 : 0
  return mode === 'half-up' || odd ? 1 : 0
}

function mulDivBig(value: number, multiplier: number, divisor: number, mode: RoundingMode): number {
  const product = BigInt(value) * BigInt(multiplier)
  const quotient = product / BigInt(divisor)
  const remainder = Number(product % BigInt(divisor))
  const sign = product < 0n ? -1n : 1n
  const exact = remainder === 0 ? 0 : carry(Math.abs(remainder), divisor, quotient % 2n !== 0n, mode)
  const result = Number(quotient + sign * BigInt(exact))
  if (!Number.isSafeInteger(result)) throw new RangeError('Amount out of range')
  return result
}
