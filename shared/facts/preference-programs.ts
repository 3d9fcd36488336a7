import type { CountryCode, Territory } from '#shared/places/country.ts'
import { euMembers } from '#shared/places/european-union.ts'
import type { IsoDate } from './fact.ts'

/** A trade program under which goods of some origins pay less, if the importer claims it and can prove the origin. */
export interface PreferenceProgram {
  /** As a merchant writes it. */
  readonly name: string
  readonly territory: Territory
  /** The tariff's own symbols, as `SpecialRates` has them. */
  readonly symbols: readonly string[]
  /** Where the goods must be made; null where the tariff's symbol alone decides. */
  readonly origins: readonly CountryCode[] | null
  /** In force between these days, both inclusive; null: since before our records, until further notice. */
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

const eu = [...euMembers]
const cafta = ['CR', 'DO', 'GT', 'HN', 'NI', 'SV']

function program(
  name: string, territory: Territory, symbols: string, origins: readonly CountryCode[] | null,
  from: IsoDate | null = null, to: IsoDate | null = null,
): PreferenceProgram {
  return { name, territory, symbols: symbols.split(' '), origins, from, to }
}

/**
 * Programs a basket may claim. Of the United States those of HTS general note 3(c) that name countries; the program for
 * developing countries (A) ended on 2020-12-31 and is not among them. Of other territories those under which all or
 * nearly all industrial goods are free.
 */
export const preferencePrograms: readonly PreferenceProgram[] = [
  program('USMCA', 'US', 'S S+', ['CA', 'MX'], '2020-07-01'),
  program('KORUS', 'US', 'KR', ['KR'], '2012-03-15'),
  program('AUSFTA', 'US', 'AU', ['AU'], '2005-01-01'),
  program('US-SG', 'US', 'SG', ['SG'], '2004-01-01'),
  program('US-IL', 'US', 'IL', ['IL'], '1985-09-01'),
  program('US-CL', 'US', 'CL', ['CL'], '2004-01-01'),
  program('US-CO', 'US', 'CO', ['CO'], '2012-05-15'),
  program('US-PE', 'US', 'PE', ['PE'], '2009-02-01'),
  program('US-PA', 'US', 'PA', ['PA'], '2012-10-31'),
  program('US-MA', 'US', 'MA', ['MA'], '2006-01-01'),
  program('US-OM', 'US', 'OM', ['OM'], '2009-01-01'),
  program('US-BH', 'US', 'BH', ['BH'], '2006-08-01'),
  program('US-JO', 'US', 'JO', ['JO'], '2001-12-17'),
  program('US-JP', 'US', 'JP', ['JP'], '2020-01-01'),
  program('CAFTA-DR', 'US', 'P P+', cafta, '2006-03-01'),
  program('CUSMA', 'CA', 'CUSMA', ['US', 'MX'], '2020-07-01'),
  program('T-MEC', 'MX', 'T-MEC', ['US', 'CA'], '2020-07-01'),
  program('TCA', 'EU', 'TCA', ['GB'], '2021-01-01'),
  program('TCA', 'GB', 'TCA', eu, '2021-01-01'),
  program('EU-TR', 'EU', 'EU-TR', ['TR'], '1996-01-01'),
  program('EU-TR', 'TR', 'EU-TR', eu, '1996-01-01'),
  program('EU-KR', 'EU', 'EU-KR', ['KR'], '2016-07-01'),
  program('EU-KR', 'KR', 'EU-KR', eu, '2016-07-01'),
  program('ChAFTA', 'AU', 'ChAFTA', ['CN'], '2019-01-01'),
  program('AUSFTA', 'AU', 'AUSFTA', ['US'], '2015-01-01'),
  program('ANZCERTA', 'AU', 'ANZCERTA', ['NZ'], '1990-07-01'),
  program('ANZCERTA', 'NZ', 'ANZCERTA', ['AU'], '1990-07-01'),
  program('NZ-CN', 'NZ', 'NZ-CN', ['CN'], '2019-01-01'),
]

const names: ReadonlySet<string> = new Set(preferencePrograms.map(({ name }) => name))

export function isProgram(name: string): boolean {
  return names.has(name)
}

/** The program as this territory has it, or null. */
export function programOf(name: string, territory: Territory): PreferenceProgram | null {
  return preferencePrograms.find((one) => one.name === name && one.territory === territory) ?? null
}

/** Is the program open to goods of this origin on this day? */
export function isOpenTo({ origins, from, to }: PreferenceProgram, origin: CountryCode, date: IsoDate): boolean {
  return (origins?.includes(origin) ?? true) && (from === null || from <= date) && (to === null || date <= to)
}
