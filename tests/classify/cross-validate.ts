import { createHash } from 'node:crypto'
import { confidenceOf, type Curve } from '#shared/classify/confidence.ts'
import { gatherEvidence, weigh } from '#shared/classify/evidence.ts'
import { indexWith } from '#shared/classify/titles/shipped-index.ts'
import type { TitleIndex } from '#shared/classify/titles/title-index.ts'
import type { NomenclatureSearch } from '#shared/classify/nomenclature/search.ts'
import { headingFeatures } from '#shared/classify/ranking/heading-features.ts'
import { headingChances } from '#shared/classify/ranking/rank-headings.ts'
import { choose, pool, type Suggestion } from '#shared/classify/suggest.ts'
import { fitConfidence } from './fit-confidence.ts'
import { fitRanking } from './fit-ranking.ts'
import type { LabelledTitle } from './halves.ts'
import { taughtWords } from './taught-words.ts'

const folds = 5

/** A title with what was suggested from counts, by a ranking and a confidence curve that never saw it. */
interface Answer extends LabelledTitle {
  /** No person wrote names for the lexicon with this title before them. */
  readonly unseen: boolean
  readonly suggestion: Suggestion
}

/** What ships, fitted on all folds together, and the answers each fold got from the others. */
interface Validated {
  readonly answers: readonly Answer[]
  readonly ranking: readonly number[]
  readonly curve: Curve
}

/** The fold of a title, by a hash: adding titles moves no other. */
const foldOf = ({ title }: LabelledTitle): number => (createHash('sha256').update(title).digest()[2] ?? 0) % folds

/**
 * Five-fold cross validation. For each fold the words of the other four are counted; the ranking and the curve are
 * fitted on answers of other folds, and only on titles the lexicon's writers never read: on the others the lexicon
 * looks surer than it is.
 */
export function crossValidate(looked: readonly LabelledTitle[], measured: readonly LabelledTitle[], search: NomenclatureSearch): Validated {
  const unseen = new Set(measured)
  const all = [...looked, ...measured]
  const cases = Array.from({ length: folds }, (_, fold) => {
    const titles = indexWith(taughtWords(all.filter((title) => foldOf(title) !== fold)))
    return all.filter((title) => foldOf(title) === fold).map((labelled) => ({ labelled, fold, unseen: unseen.has(labelled), ...caseOf(labelled, search, titles) }))
  }).flat()
  const fitted = cases.filter((one) => one.unseen)
  const suggested = Array.from({ length: folds }, (_, fold) => {
    const ranking = fitRanking(fitted.filter((one) => one.fold !== fold))
    return cases.filter((one) => one.fold === fold).map((one) => ({ ...one, suggestion: choose(one.evidence, one.pooled, headingChances(one.features, ranking), 3) }))
  }).flat()
  const chancesOf = (some: typeof suggested) => some.filter((one) => one.unseen).flatMap(({ suggestion, labelled }) => suggestion.candidates.map(({ chance, hs6 }) => ({ chance, right: hs6 === labelled.hs6 })))
  const answers = Array.from({ length: folds }, (_, fold) => {
    const curve = fitConfidence(chancesOf(suggested.filter((one) => one.fold !== fold)))
    return suggested.filter((one) => one.fold === fold).map(({ labelled, unseen: never, suggestion }) => ({
      ...labelled,
      unseen: never,
      suggestion: { ...suggestion, candidates: suggestion.candidates.map((candidate) => ({ ...candidate, confidence: confidenceOf(candidate.chance, curve) })) },
    }))
  }).flat()
  return { answers, ranking: fitRanking(fitted), curve: fitConfidence(chancesOf(suggested)) }
}

function caseOf({ title, hs6 }: LabelledTitle, search: NomenclatureSearch, titles: TitleIndex) {
  const evidence = gatherEvidence({ title }, search, titles)
  const pooled = pool(weigh(evidence))
  return { evidence, pooled, features: headingFeatures(evidence, pooled.headings), right: hs6.slice(0, 4) }
}
