import type { CountryCode } from '#shared/places/country.ts'
import { euMembers } from '#shared/places/european-union.ts'
import type { CountryRules } from './country-rules.ts'
import { euMember } from './eu-member.ts'
import { plainCountry } from './plain-country.ts'
import { unitedStates } from './us.ts'

export function rulesOfCountry(country: CountryCode): CountryRules {
  if (country === unitedStates.country) return unitedStates
  return euMembers.has(country) ? euMember(country) : plainCountry(country)
}
