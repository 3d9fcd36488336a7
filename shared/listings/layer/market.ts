import type { CountryCode } from '#shared/places/country.ts'
import type { Language, Locale } from '../language.ts'

/** Where a listing is read. */
export interface ListingMarket {
  readonly country: CountryCode
  readonly language: Language
}

export function localeOf({ country, language }: ListingMarket): Locale {
  return { language, region: country }
}

// Countries where shoppers measure in inches and pounds. Source: CIA World Factbook, appendix on weights and measures.
const customary: ReadonlySet<CountryCode> = new Set(['US', 'PR', 'GU', 'VI', 'AS', 'MP', 'LR', 'MM'])

export function measuresInInches({ country }: ListingMarket): boolean {
  return customary.has(country)
}
