import { confidenceOf } from './confidence.ts'
import { gatherEvidence, weigh, type Evidence, type Weighed } from './evidence.ts'
import type { Item } from './item.ts'
import type { NomenclatureSearch } from './nomenclature/search.ts'
import { headingFeatures } from './ranking/heading-features.ts'
import { headingChances, shippedRanking } from './ranking/rank-headings.ts'
import { shippedIndex } from './titles/shipped-index.ts'
import type { TitleIndex } from './titles/title-index.ts'
import { asksForDetail } from './vague.ts'

/** Why a code is suggested: what of the text speaks for it. */
export interface Reason {
  readonly by: 'name' | 'brand' | 'tariff' | 'wording'
  /** The words of the text it rests on; empty for `wording`. */
  readonly words: string
}

export interface Candidate {
  readonly hs6: string
  /** Calibrated chance, 0 to 1, that the code is right. */
  readonly confidence: number
  /** The ranking's own chance, before calibration. */
  readonly chance: number
  readonly reason: Reason
}

export interface Suggestion {
  /** Best first; none where nothing speaks for any code. */
  readonly candidates: readonly Candidate[]
  /** The text does not say what the thing is: ask before choosing. */
  readonly needsDetail: boolean
}

/** What a classifier draws on beside the lexicon. */
export interface Sources {
  /** A search over the nomenclature: the default pack's, or a full one once a tariff is imported. */
  readonly search: NomenclatureSearch
  /** Another index of titles and ranking than the shipped ones, to measure how they are made. */
  readonly titles?: TitleIndex
  readonly ranking?: readonly number[]
  /** How many candidates at most; three where absent. */
  readonly most?: number
}

/** Pooled shares of codes, each with the strongest reason for it. */
interface Pooled {
  readonly codes: ReadonlyMap<string, { readonly share: number; readonly reason: Reason }>
  readonly headings: ReadonlyMap<string, number>
}

/**
 * Suggests three six-digit codes for an item, with the chance of each and the reason. Names found in the lexicon vote
 * (the one that says what the thing is loudest), then brands, the tariff's own words, and titles worded
 * alike. A fitted ranking chooses among the headings; within a heading the votes do.
 */
export function suggest(item: Item, { search, titles = shippedIndex(), ranking = shippedRanking(), most = 3 }: Sources): Suggestion {
  const evidence = gatherEvidence(item, search, titles)
  const pooled = pool(weigh(evidence))
  const chances = headingChances(headingFeatures(evidence, pooled.headings), ranking)
  return choose(evidence, pooled, chances, most)
}

/** Shares of codes and of headings from all that was weighed. */
export function pool(weighed: readonly Weighed[]): Pooled {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const codes = new Map<string, { share: number; most: number; reason: Reason }>()
  for (const { weight, shares, by, words } of weighed) {
    const whole = shares.reduce((sum, [, share]) => sum + share, 0)
    if (whole === 0) continue
    for (const [hs6, share] of shares) {
      const part = (weight / total) * (share / whole)
      // Words can be checked by who reads them; that titles are worded alike is said where it speaks thrice as loud.
      const said = by === 'wording' ? part / 3 : part
      const known = codes.get(hs6)
      const stronger = known === undefined || said > known.most
      codes.set(hs6, { share: (known?.share ?? 0) + part, most: stronger ? said : known.most, reason: stronger ? { by, words } : known.reason })
    }
  }
  const headings = new Map<string, number>()
  for (const [hs6, { share }] of codes) headings.set(hs6.slice(0, 4), (headings.get(hs6.slice(0, 4)) ?? 0) + share)
  return { codes, headings }
}

/** The likeliest codes, at most `most`: the best code of the likeliest heading, then the others by chance. */
export function choose(evidence: Evidence, { codes, headings }: Pooled, chances: ReadonlyMap<string, number>, most: number): Suggestion {
  const best = [...chances].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
  const ranked = [...codes]
    .map(([hs6, { share, reason }]) => {
      const heading = hs6.slice(0, 4)
      return { hs6, chance: (chances.get(heading) ?? 0) * (share / (headings.get(heading) ?? 1)), reason }
    })
    .toSorted((a, b) => b.chance - a.chance)
  const first = ranked.find(({ hs6 }) => hs6.startsWith(best))
  const order = first === undefined ? ranked : [first, ...ranked.filter((one) => one !== first)]
  return {
    candidates: order.slice(0, most).map(({ hs6, chance, reason }) => ({ hs6, confidence: confidenceOf(chance), chance, reason })),
    needsDetail: asksForDetail(evidence, chances.get(best) ?? 0),
  }
}
