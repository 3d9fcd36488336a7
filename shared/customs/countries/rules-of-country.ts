import type { CountryCode } from '#shared/places/country.ts'
import { euMembers } from '#shared/places/european-union.ts'
import type { CountryRules } from './country-rules.ts'
import { euMember } from './eu-member.ts'
import { japan } from './jp.ts'
import { plainCountry } from './plain-country.ts'
import { unitedStates } from './us.ts'

const written: ReadonlyMap<CountryCode, CountryRules> = new Map([
  [unitedStates.country, unitedStates],
  [japan.country, japan],
])

export function rulesOfCountry(country: CountryCode): CountryRules {
  return written.get(country) ?? (euMembers.has(country) ? euMember(country) : plainCountry(country))
}
