import type { Confidence, Fact, IsoDate, Source } from '#shared/facts/fact.ts'

/** The day these floors were written down. */
const written = '2026-11-21'
/** Somebody should compare them with the laws by then. */
const recheckBy = '2027-05-31'

/** A law by its name and the address where its authority keeps it. */
export const law = (title: string, url: string | null): Source => ({ title, url, retrieved: written })

interface Said {
  readonly source: Source
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly caveat?: string
  readonly confidence?: Confidence
}

/**
 * A floor as a fact. Unless `confidence` says more it is what we remember of the law named, not yet read against its text.
 */
export function lawFact<Value>(id: string, territory: string, value: Value, said: Said): Fact<Value> {
  return {
    id, value, recheckBy,
    appliesTo: { territory },
    validFrom: said.from ?? null,
    validTo: said.to ?? null,
    source: said.source,
    confidence: said.confidence ?? 'memory',
    caveat: said.caveat ?? null,
  }
}
