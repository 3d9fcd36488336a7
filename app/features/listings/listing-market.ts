import { readLocale } from '#shared/listings/language.ts'
import type { ListingMarket } from '#shared/listings/layer/market.ts'

// Where a language is read when nothing narrower is said.
const homes: Readonly<Record<string, string>> = { en: 'US', de: 'DE', fr: 'FR', es: 'ES', it: 'IT', ja: 'JP', ko: 'KR', zh: 'CN' }

/**
 * The country whose measures a translation follows: the market's own, else the one that the locale names, else where the
 * language is at home. Null for a language whose words the layer does not know.
 */
export function listingMarket(locale: string, marketCountry: string | null): ListingMarket | null {
  const read = readLocale(locale)
  if (read === null) return null
  const country = marketCountry ?? read.region ?? homes[read.language]
  return country === undefined ? null : { country, language: read.language }
}
