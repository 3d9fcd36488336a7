import type { Currency } from '#shared/money/money.ts'
import type { Confidence, Fact, IsoDate, Source } from './fact.ts'
import type { DutyLayer, DutyRate, SpecialRates } from './duty-values.ts'
import type { RuleKey, RuleValue } from './rule-values.ts'
import type { ImportTax } from './tax-values.ts'

/** One day's euro reference rates: how many units one EUR buys, as the bank's own decimal strings. */
export interface EuroRates {
  readonly date: IsoDate
  readonly rates: Readonly<Record<Currency, string>>
  /** Null where a later day's rates follow, so that nobody need look again. */
  readonly recheckBy: IsoDate | null
  /** The last day these rates stand for; after it there is a gap. Left out: until the next record, or further notice. */
  readonly holdsUntil?: IsoDate
  /** Currencies that the bank does not name and whose rate follows from their peg to the dollar. */
  readonly pegged?: readonly Currency[]
  readonly source: Source
  readonly confidence: Confidence
}

export type RuleFacts = { readonly [Key in RuleKey]?: readonly Fact<RuleValue[Key]>[] }

/** All the facts a book is made from. Order does not matter. */
export interface FactSet {
  readonly dutyRates: readonly Fact<DutyRate>[]
  /** What lines of the tariff grant to goods of trade programs. */
  readonly specialRates?: readonly Fact<SpecialRates>[]
  readonly dutyLayers: readonly Fact<DutyLayer>[]
  /** A null value says "not the general rate, and we do not know which": the book then answers null. */
  readonly importTaxes: readonly Fact<ImportTax | null>[]
  readonly rules: RuleFacts
  readonly euroRates: readonly EuroRates[]
}
