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
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (sum === 0) return allocate(total, weights.map(() => 1))
  if (!Number.isSafeInteger(sum)) throw new RangeError('Weights out of range')
  const shares = weights.map((weight) => mulDiv(total, weight, sum, 'down'))
  let left = total - shares.reduce((all, share) => all + share, 0)
  if (left === 0) return shares
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: remainderOf(total, weight, sum) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder) {
    if (left === 0) break
    shares[index] = (shares[index] ?? 0) + 1
    left -= 1
  }
  return shares
}

function remainderOf(total: number, weight: number, sum: number): number {
  const product = total * weight
  if (Number.isSafeInteger(product)) return product % sum
  return Number((BigInt(total) * BigInt(weight)) % BigInt(sum))
}
