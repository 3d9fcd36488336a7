import type { CountryCode } from '#shared/places/country.ts'

/** Languages that a return policy can be composed in. */
export const clauseLanguages = ['en', 'zh', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'sv', 'ja', 'ko', 'pt-BR'] as const
export type ClauseLanguage = (typeof clauseLanguages)[number]

/**
 * The language whose clauses a locale of Shopify reads: "de-AT" is German. Null where there are none: Traditional Chinese
 * and the Portuguese of Portugal are not written as our Chinese and Portuguese are.
 */
export function clauseLanguageOf(locale: string): ClauseLanguage | null {
  const [language = '', ...rest] = locale.toLowerCase().split(/[-_]/)
  if (language === 'pt') return rest.includes('pt') ? null : 'pt-BR'
  if (language === 'zh') return ['tw', 'hk', 'mo', 'hant'].some((part) => rest.includes(part)) ? null : 'zh'
  return clauseLanguages.find((known) => known === language) ?? null
}

const plainTags: Readonly<Partial<Record<ClauseLanguage, string>>> = { zh: 'zh-CN', ja: 'ja-JP', ko: 'ko-KR', 'pt-BR': 'pt-BR' }

/** How numbers, money and days are written for readers of the language in the country. */
export function localeTag(language: ClauseLanguage, country: CountryCode): string {
  return plainTags[language] ?? `${language}-${country}`
}

// The language most buyers of a market read; where several are official the first.
const main: Readonly<Record<CountryCode, ClauseLanguage>> = {
  DE: 'de', AT: 'de', CH: 'de', FR: 'fr', BE: 'nl', LU: 'fr', ES: 'es', MX: 'es', IT: 'it', NL: 'nl', PL: 'pl', SE: 'sv', JP: 'ja', KR: 'ko', BR: 'pt-BR', CN: 'zh',
}

/** The language to show a market's policy in first; English where none of ours is its own. */
export function mainLanguage(country: CountryCode): ClauseLanguage {
  return main[country] ?? 'en'
}
