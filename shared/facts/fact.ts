import type { CountryCode, Territory } from '#shared/places/country.ts'

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string

/** How far a fact is to be trusted: an authority's own text, somebody else's account of it, or memory. */
export type Confidence = 'official' | 'secondary' | 'memory'

export interface Source {
  readonly title: string
  /** Where a person can read it; null where the source is a file or is not on the web. */
  readonly url: string | null
  /** The day Landfall read it. */
  readonly retrieved: IsoDate
}

/** Which goods, from where, a fact speaks of. A left-out condition means "any". */
export interface AppliesTo {
  readonly territory: Territory
  /** Prefixes of HS codes, digits only. The longest matching prefix wins. */
  readonly hs?: readonly string[]
  readonly origin?: readonly CountryCode[]
  readonly shipFrom?: readonly CountryCode[]
  readonly channel?: readonly ('post' | 'courier' | 'cargo')[]
}

/**
 * A dated, sourced statement about trade. `validFrom` and `validTo` are both inclusive;
 * null means "since before our records" and "until further notice".
 */
export interface Fact<Value> {
  readonly id: string
  readonly appliesTo: AppliesTo
  readonly value: Value
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  /** After this day somebody should look again; a later quote calls the fact stale. */
  readonly recheckBy: IsoDate | null
  readonly source: Source
  readonly confidence: Confidence
  /** What a careful reader should know, in one sentence of English; null where there is nothing. */
  readonly caveat: string | null
}
