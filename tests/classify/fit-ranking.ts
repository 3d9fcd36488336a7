import { featureNames } from '#shared/classify/ranking/heading-features.ts'
import { headingChances } from '#shared/classify/ranking/rank-headings.ts'

export interface RankingCase {
  readonly features: ReadonlyMap<string, readonly number[]>
  readonly right: string
}

const rounds = 250
const rate = 0.05
const [memory, squareMemory] = [0.9, 0.99]

/** Fits a conditional logit over headings by gradient descent (Adam), drawn towards the pooled shares alone by `pull`. */
export function fitRanking(cases: readonly RankingCase[], pull = 0.02): readonly number[] {
  const start = featureNames.map((_, place) => (place === 0 ? 1 : 0))
  const weights: number[] = [...start]
  const mean = start.map(() => 0)
  const square = start.map(() => 0)
  const usable = cases.filter(({ features, right }) => features.has(right))
  for (let round = 1; round <= rounds; round += 1) {
    const slope = weights.map((weight, place) => pull * (weight - (start[place] ?? 0)))
    for (const { features, right } of usable) {
      const chances = headingChances(features, weights)
      for (const [heading, values] of features) {
        const miss = (chances.get(heading) ?? 0) - Number(heading === right)
        if (Math.abs(miss) < 1e-4) continue
        values.forEach((value, place) => (slope[place] = (slope[place] ?? 0) + (miss * value) / usable.length))
      }
    }
    slope.forEach((value, place) => {
      const along = (mean[place] = memory * (mean[place] ?? 0) + (1 - memory) * value)
      const squared = (square[place] = squareMemory * (square[place] ?? 0) + (1 - squareMemory) * value * value)
      weights[place] = (weights[place] ?? 0) - (rate * along) / (1 - memory ** round) / (Math.sqrt(squared / (1 - squareMemory ** round)) + 1e-8)
    })
  }
  return weights.map((weight) => Number(weight.toFixed(3)))
}
