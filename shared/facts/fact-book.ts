import type { Currency } from '#shared/money/money.ts'
import type { Channel } from '#shared/customs/basket.ts'
import type { CountryCode, Territory } from '#shared/places/country.ts'
import type { Fact, IsoDate } from './fact.ts'
import type { DutyLayer, DutyRate, SpecialRates } from './duty-values.ts'
import type { FxRate } from './fx-rate.ts'
import type { RuleKey, RuleValue } from './rule-values.ts'
import type { ImportTax } from './tax-values.ts'

export interface TariffQuestion {
  readonly territory: Territory
  /** Digits only, 6 to 10 of them. */
  readonly hs: string
  readonly origin: CountryCode
  readonly date: IsoDate
}

export interface RuleQuestion {
  readonly territory: Territory
  readonly date: IsoDate
  readonly channel?: Channel
  readonly shipFrom?: CountryCode
  readonly origin?: CountryCode
}

/** The facts of trade as rules ask for them. A question without an answer gets null, never a guess. */
export interface FactBook {
  /** The tariff's own rate: by longest HS prefix, origin and date. */
  dutyRate(question: TariffQuestion): Fact<DutyRate> | null
  /**
   * What the tariff line grants to trade programs: by longest HS prefix, origin and date. Null where the book does not
   * know; a line that grants nothing says so.
   */
  specialRates(question: TariffQuestion): Fact<SpecialRates> | null
  /** Additional duty layers that speak of these goods on this day, in any order; one per layer name. */
  dutyLayers(question: TariffQuestion): readonly Fact<DutyLayer>[]
  /** The rate for these goods; the general rate where `hs` is null. */
  importTax(question: { readonly territory: Territory; readonly hs: string | null; readonly date: IsoDate }): Fact<ImportTax> | null
  rule<Key extends RuleKey>(key: Key, question: RuleQuestion): Fact<RuleValue[Key]> | null
  /** Latest rate on or before the day; inverse and cross rates are made by the book and named in the fact's id. */
  fx(from: Currency, to: Currency, date: IsoDate): Fact<FxRate> | null
  /** Changes whenever an answer could. */
  readonly version: string
}
