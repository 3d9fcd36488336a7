import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { createFormat } from './format.ts'
import type { Format } from './format.ts'
import { languageOf } from './languages.ts'
import type { Language } from './languages.ts'

export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return languageOf(i18n.language) ?? 'en'
}

export function useFormat(): Format {
  const language = useLanguage()
  return useMemo(() => createFormat(language), [language])
}
