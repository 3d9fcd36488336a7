import type { CountryCode } from '#shared/places/country.ts'
import { underTheTariff, type CountryRules } from './country-rules.ts'

/** A member state: the Union's tariff and schemes, its own import tax and fees. */
export function euMember(country: CountryCode): CountryRules {
  return { country, tariff: 'EU', layered: false, remarks: underTheTariff(country) }
}
