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
  const size = Math.abs(product)
  // By division and back: on doubles several times faster than %. Exact: the quotient of a safe integer misses the next
  // whole number by at least 1 / divisor, more than the rounding of a division can bridge.
  const quotient = Math.trunc(size / divisor)
  const remainder = size - quotient * divisor
  const rounded = remainder === 0 ? quotient : quotient + carry(remainder, divisor, quotient, mode)
  return product < 0 && rounded !== 0 ? -rounded : rounded
}

function carry(remainder: number, divisor: number, quotient: number | bigint, mode: RoundingMode): 0 | 1 {
  if (mode === 'down') return 0
  if (mode === 'up') return 1
  // remainder against what is left of the divisor: doubling could leave the safe range
  const rest = divisor - remainder
  if (remainder !== rest) return remainder > rest ? 1 : 0
  return mode === 'half-up' || BigInt(quotient) % 2n !== 0n ? 1 : 0
}

function mulDivBig(value: number, multiplier: number, divisor: number, mode: RoundingMode): number {
  const product = BigInt(value) * BigInt(multiplier)
  const quotient = product / BigInt(divisor)
  const remainder = Number(product % BigInt(divisor))
  const sign = product < 0n ? -1n : 1n
  const exact = remainder === 0 ? 0 : carry(Math.abs(remainder), divisor, quotient, mode)
  const result = Number(quotient + sign * BigInt(exact))
  if (!Number.isSafeInteger(result)) throw new RangeError('Amount out of range')
  return result
}
