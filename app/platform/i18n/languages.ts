/** The languages every sentence of the app exists in. */
export const languages = ['en', 'zh-CN'] as const
export type Language = (typeof languages)[number]

/**
 * The language for an admin locale such as `zh-TW` or `en-GB`. Any Chinese reads Simplified; every other locale
 * reads English. Null when nothing was said.
 */
export function languageOf(locale: string | null | undefined): Language | null {
  if (!locale) return null
  return locale.toLowerCase().split(/[-_]/)[0] === 'zh' ? 'zh-CN' : 'en'
}

/** The language of a request: the admin's `locale` parameter, else the browser's first wish, else English. */
export function requestLanguage(request: Request): Language {
  const asked = new URL(request.url).searchParams.get('locale')
  const wished = request.headers.get('accept-language')?.split(',')[0]?.split(';')[0]?.trim()
  return languageOf(asked) ?? languageOf(wished) ?? 'en'
}
