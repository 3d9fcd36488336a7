import { mulDiv } from './mul-div.ts'

/**
 * Shares `total` (minor units) over `weights` in proportion. Largest remainder: the shares sum to the total exactly,
 * none is off by a whole unit, and of equal remainders the earlier line gets the unit. Weights are integers of 0 or
 * more; where all are 0 the shares are equal. No weights at all: no shares.
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  if (weights.length <= 1) return weights.length === 0 ? [] : [total]
  if (total === 0) return weights.map(() => 0)
  if (total < 0) return allocate(-total, weights).map((share) => -share + 0)
  let sum = 0
  for (const weight of weights) sum += weight
  if (sum === 0) return allocate(total, weights.map(() => 1))
  if (!Number.isSafeInteger(sum)) throw new RangeError('Weights out of range')
  let left = total
  const shares: number[] = []
  const remainders: number[] = []
  for (const weight of weights) {
    const product = total * weight
    // Exact as in mulDiv; the remainder comes with the quotient.
    const share = Number.isSafeInteger(product) ? Math.trunc(product / sum) : mulDiv(total, weight, sum, 'down')
    left -= share
    shares.push(share)
    remainders.push(Number.isSafeInteger(product) ? product - share * sum : remainderOf(total, weight, sum))
  }
  for (; left > 0; left -= 1) {
    let next = 0
    for (let index = 1; index < remainders.length; index += 1) {
      if ((remainders[index] ?? -1) > (remainders[next] ?? -1)) next = index
    }
    shares[next] = (shares[next] ?? 0) + 1
    remainders[next] = -1
  }
  return shares
}

function remainderOf(total: number, weight: number, sum: number): number {
  return Number((BigInt(total) * BigInt(weight)) % BigInt(sum))
}
