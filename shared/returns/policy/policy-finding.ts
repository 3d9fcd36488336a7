import type { Confidence, Fact, IsoDate } from '#shared/facts/fact.ts'
import type { Places } from '../floors/floor-values.ts'
import type { PolicyField } from './return-policy.ts'

/** The law a finding stands on, as a reader can look it up. */
export interface LawCited {
  readonly factId: string
  readonly title: string
  readonly url: string | null
  /** The article, where we know it. */
  readonly place: string | null
  readonly confidence: Confidence
  /** Past the day somebody should have looked again. */
  readonly stale: boolean
  /** A sentence of English. */
  readonly caveat: string | null
}

/** Something about one field of a policy. What `blocks` can't be published; what `notes` is to be known. */
export interface PolicyFinding {
  readonly field: PolicyField
  readonly severity: 'blocks' | 'notes'
  readonly code: string
  readonly params: Readonly<Record<string, string>>
  readonly law: LawCited | null
}

/** A fact of law as a finding cites it, with the place of one of its parts. */
export function cite(fact: Fact<unknown>, date: IsoDate, place: string | null | undefined): LawCited {
  return {
    factId: fact.id,
    title: fact.source.title,
    url: fact.source.url,
    place: place ?? null,
    confidence: fact.confidence,
    stale: fact.recheckBy !== null && fact.recheckBy < date,
    caveat: fact.caveat,
  }
}

/** The place of a part, cited from a fact whose value names its places. */
export function citePart(fact: Fact<{ readonly places: Places }>, date: IsoDate, part: keyof Places): LawCited {
  return cite(fact, date, fact.value.places[part])
}
