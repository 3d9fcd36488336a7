import type { CountryCode } from '#shared/places/country.ts'
import { underTheTariff, type CountryRules } from './country-rules.ts'

/** A country of which the facts say everything: GB, CA, AU and whichever needs no file of its own. */
export function plainCountry(country: CountryCode): CountryRules {
  return { country, tariff: country, layered: false, remarks: underTheTariff(country) }
}
