import { createInstance } from 'i18next'
import type { i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { bundleOf } from './bundles.ts'
import type { Language } from './languages.ts'

/** An i18next of its own for each document: the server answers in two languages at once. The language is loaded. */
export function createI18n(language: Language): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { ...bundleOf(language).messages } },
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    initAsync: false,
    react: { useSuspense: false },
  })
  return instance
}
