import { z } from 'zod'
import { featureNames } from './heading-features.ts'
import file from './weights.json' with { type: 'json' }

/** One weight for each of `featureNames`, fitted by tests/classify/teach.ts. */
export const rankingSchema = z.array(z.number()).length(featureNames.length)

let shipped: readonly number[] | null = null

/** The ranking weights that ship. */
export function shippedRanking(): readonly number[] {
  shipped ??= rankingSchema.parse(file)
  return shipped
}

/** Chances of headings from their features: a conditional logit. */
export function headingChances(features: ReadonlyMap<string, readonly number[]>, ranking: readonly number[]): ReadonlyMap<string, number> {
  const scores = [...features].map(([heading, values]) => [heading, values.reduce((sum, value, place) => sum + value * (ranking[place] ?? 0), 0)] as const)
  const top = Math.max(...scores.map(([, score]) => score))
  const grown = scores.map(([heading, score]) => [heading, Math.exp(score - top)] as const)
  const whole = grown.reduce((sum, [, value]) => sum + value, 0)
  return new Map(grown.map(([heading, value]) => [heading, value / whole]))
}
