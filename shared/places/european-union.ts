import type { CountryCode, Territory } from './country.ts'

/** The 27 member states, since 2020-02-01. */
export const euMembers: ReadonlySet<CountryCode> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)

/** The territory whose tariff and customs rules a country applies: the Union's for its members, else its own. */
export function customsTerritory(country: CountryCode): Territory {
  return euMembers.has(country) ? 'EU' : country
}
