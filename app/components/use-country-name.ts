import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** A country's name in the reader's language; its code where there is no name for it. */
export function useCountryName(): (code: string) => string {
  const { i18n } = useTranslation()
  return useCallback(
    (code) => {
      const name: unknown = i18n.getResource(i18n.language, 'places', code)
      return typeof name === 'string' ? name : code
    },
    [i18n],
  )
}

/** Every country by code, in the order of its name. */
export function useCountryOptions(): { readonly label: string; readonly value: string }[] {
  const { i18n } = useTranslation()
  const names: unknown = i18n.getResourceBundle(i18n.language, 'places')
  if (typeof names !== 'object' || names === null) return []
  return Object.entries(names)
    .map(([value, label]) => ({ value, label: String(label) }))
    .sort((a, b) => a.label.localeCompare(b.label, i18n.language))
}
