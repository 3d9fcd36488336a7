import type { AppliesTo, Confidence, Fact, IsoDate, Source } from '../fact.ts'

interface Statement {
  readonly source: Source
  readonly confidence: Confidence
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly recheckBy?: IsoDate
  readonly caveat?: string
}

/** Writes a fact down; dates left out mean "since before our records" and "until further notice". */
export function stateFact<Value>(id: string, appliesTo: AppliesTo, value: Value, said: Statement): Fact<Value> {
  return {
    id,
    appliesTo,
    value,
    validFrom: said.from ?? null,
    validTo: said.to ?? null,
    recheckBy: said.recheckBy ?? null,
    source: said.source,
    confidence: said.confidence,
    caveat: said.caveat ?? null,
  }
}
