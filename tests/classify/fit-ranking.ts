import { featureNames } from '#shared/classify/ranking/heading-features.ts'
import { headingChances } from '#shared/classify/ranking/rank-headings.ts'

export interface RankingCase {
  readonly features: ReadonlyMap<string, readonly number[]>
  readonly right: string
}

/** Fits a conditional logit over headings by gradient descent, drawn towards the pooled shares alone by `pull`. */
export function fitRanking(cases: readonly RankingCase[], pull = 0.02): readonly number[] {
  const weights: number[] = featureNames.map((_, place) => (place === 0 ? 1 : 0))
  const usable = cases.filter(({ features, right }) => features.has(right))
  const rounds = 250
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map((weight, place) => pull * (weight - (place === 0 ? 1 : 0)))
    for (const { features, right } of usable) {
      const chances = headingChances(features, weights)
      for (const [heading, values] of features) {
        const miss = (chances.get(heading) ?? 0) - Number(heading === right)
        if (Math.abs(miss) < 1e-4) continue
        values.forEach((value, place) => (slope[place] = (slope[place] ?? 0) + (miss * value) / usable.length))
      }
    }
    slope.forEach((value, place) => (weights[place] = (weights[place] ?? 0) - 0.5 * value))
  }
  return weights.map((weight) => Number(weight.toFixed(3)))
}
