import { isInForce } from '#shared/facts/applies-to.ts'
import type { Fact, IsoDate } from '#shared/facts/fact.ts'
import type { CountryCode } from '#shared/places/country.ts'
import { euFloors } from './eu-floors.ts'
import type { Conformity, FloorFacts, LanguageDuty, Posting, Withdrawal } from './floor-values.ts'
import { northAmericanFloors } from './north-america.ts'
import { otherFloors } from './other-floors.ts'

/** What the law of a country asks of a return on one day. Null: not known to us, and to be shown as such. */
export interface ReturnFloor {
  readonly country: CountryCode
  readonly date: IsoDate
  readonly withdrawal: Fact<Withdrawal> | null
  readonly conformity: Fact<Conformity> | null
  readonly postings: readonly Fact<Posting>[]
  readonly languages: readonly Fact<LanguageDuty>[]
}

/** Every floor that ships. */
export const allFloors: readonly FloorFacts[] = [...euFloors, ...otherFloors, ...northAmericanFloors]

const byCountry = new Map(allFloors.map((floors) => [floors.country, floors]))

/** Countries whose floors we wrote down. */
export const floorCountries: readonly CountryCode[] = [...byCountry.keys()].sort()

/** The floor of a country on `date`. A country that we know nothing of has a floor of unknowns, never none. */
export function returnFloor(country: CountryCode, date: IsoDate): ReturnFloor {
  const known = byCountry.get(country)
  const latest = <Value>(facts: readonly Fact<Value>[] | undefined): Fact<Value> | null =>
    (facts ?? [])
      .filter((fact) => isInForce(fact, date))
      .reduce<Fact<Value> | null>((best, fact) => ((best?.validFrom ?? '') > (fact.validFrom ?? '') ? best : fact), null)
  return {
    country, date,
    withdrawal: latest(known?.withdrawal),
    conformity: latest(known?.conformity),
    postings: (known?.postings ?? []).filter((fact) => isInForce(fact, date)),
    languages: (known?.languages ?? []).filter((fact) => isInForce(fact, date)),
  }
}

/** Every fact of a floor. */
export function factsOfFloor({ withdrawal, conformity, postings, languages }: ReturnFloor): readonly Fact<unknown>[] {
  return [withdrawal, conformity, ...postings, ...languages].filter((fact) => fact !== null)
}
