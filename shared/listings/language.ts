/** The languages whose words the guard and the layer know. */
export const languages = ['zh', 'en', 'de', 'fr', 'es', 'it', 'ja', 'ko'] as const
export type Language = (typeof languages)[number]

export interface Locale {
  readonly language: Language
  /** ISO 3166-1 alpha-2, or null where the tag names none. */
  readonly region: string | null
}

const tag = /^([a-z]{2})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}))?$/i

/** A tag such as "de", "zh-Hans-CN" or "es_MX"; null where the language is none of ours. */
export function readLocale(text: string): Locale | null {
  const match = tag.exec(text)
  const language = languages.find((one) => one === match?.[1]?.toLowerCase())
  return language === undefined ? null : { language, region: match?.[2]?.toUpperCase() ?? null }
}

// Spanish of these countries and the Swiss write 1,234.56 or 1'234.56 (CLDR 48).
const pointRegions = new Set(['MX', 'US', 'PR', 'GT', 'HN', 'NI', 'PA', 'PE', 'SV', 'DO', 'CH', 'LI'])
const commaLanguages: ReadonlySet<Language> = new Set(['de', 'fr', 'es', 'it'])

/** Is the decimal mark of the locale a comma? */
export function writesDecimalComma({ language, region }: Locale): boolean {
  return commaLanguages.has(language) && !(region !== null && pointRegions.has(region) && language !== 'fr')
}
