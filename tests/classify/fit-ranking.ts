import { gatherEvidence, weigh } from '#shared/classify/evidence.ts'
import type { Weights } from '#shared/classify/learned/learned-shares.ts'
import type { NomenclatureSearch } from '#shared/classify/nomenclature/search.ts'
import { featureNames, headingFeatures } from '#shared/classify/ranking/heading-features.ts'
import { headingChances } from '#shared/classify/ranking/rank-headings.ts'
import { pool } from '#shared/classify/suggest.ts'
import type { LabelledTitle } from './halves.ts'
import { train } from './train.ts'

export interface RankingCase {
  readonly features: ReadonlyMap<string, readonly number[]>
  readonly right: string
}

export const folds = 5

/** Features of headings for each title, from weights learned without the title's own fold. */
export function rankingCases(titles: readonly LabelledTitle[], search: NomenclatureSearch): readonly RankingCase[] {
  return Array.from({ length: folds }, (_, fold) => {
    const weights = train(titles.filter((_title, index) => index % folds !== fold))
    return titles.filter((_title, index) => index % folds === fold).map((title) => caseOf(title, search, weights))
  }).flat()
}

export function caseOf({ title, hs6 }: LabelledTitle, search: NomenclatureSearch, weights: Weights): RankingCase {
  const evidence = gatherEvidence({ title }, search, weights)
  return { features: headingFeatures(evidence, pool(weigh(evidence)).headings), right: hs6.slice(0, 4) }
}

/** Fits a conditional logit over headings by gradient descent, drawn towards `prior` by `pull`. */
export function fitRanking(cases: readonly RankingCase[], pull = 0.02): readonly number[] {
  const weights: number[] = featureNames.map((_, place) => (place === 0 ? 1 : 0))
  const usable = cases.filter(({ features, right }) => features.has(right))
  const rounds = 400
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
