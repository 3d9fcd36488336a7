import { useMemo } from 'react'
import { useLanguage } from '#app/platform/i18n/use-format.ts'

/** A language's name in the reader's language, by its tag; the tag where there is no name for it. */
export function useLanguageName(): (tag: string) => string {
  const language = useLanguage()
  const names = useMemo(() => new Intl.DisplayNames([language], { type: 'language' }), [language])
  return (tag) => names.of(tag) ?? tag
}
