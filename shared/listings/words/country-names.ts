import { countryCodes } from '#shared/places/country.ts'

let known: ReadonlySet<string> | undefined

/** Is the word, in lower case, (part of) a country's name in a language written in Latin letters? Such a name is translated, a brand is not. */
export function isCountryName(word: string): boolean {
  known ??= new Set(
    ['en', 'de', 'fr', 'es', 'it'].flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region' })
      return [...countryCodes].flatMap((code) => (names.of(code) ?? '').toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    }),
  )
  return known.has(word)
}
