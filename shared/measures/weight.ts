import { parseScaled } from '#shared/money/decimal.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { failure, success, type Result } from '#shared/result/result.ts'

export const weightUnits = ['g', 'kg', 'oz', 'lb'] as const
export type WeightUnit = (typeof weightUnits)[number]

// The avoirdupois pound is 0.45359237 kg by the international agreement of 1959; an ounce is a sixteenth of it.
const microgramsIn: Readonly<Record<WeightUnit, number>> = {
  g: 1_000_000,
  kg: 1_000_000_000,
  oz: 28_349_523,
  lb: 453_592_370,
}

const decimals = 6
const heaviestGrams = 1_000_000

/**
 * A plain decimal of a unit in whole grams, rounded half up, but never down to nothing: what weighs something weighs
 * at least 1 g. Fails with `weight-not-a-number`, `weight-not-positive` or `weight-too-heavy` (over a tonne).
 */
export function gramsOf(text: string, unit: WeightUnit): Result<number> {
  const parsed = parseScaled(text, decimals)
  if (!parsed.ok) return failure('weight-not-a-number', { text: text.slice(0, 40) })
  if (parsed.value === 0) return failure('weight-not-positive')
  if (parsed.value > heaviestGrams * 10 ** decimals) return failure('weight-too-heavy')
  const grams = mulDiv(parsed.value, microgramsIn[unit], 10 ** (decimals * 2), 'half-up')
  return grams > heaviestGrams ? failure('weight-too-heavy') : success(Math.max(grams, 1))
}
