import { useCallback } from 'react'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useLanguage } from '#app/platform/i18n/use-format.ts'

/** How people name a country beside an HS code: "US" in English, 美国 in Chinese. */
export function useTariffName(): (country: string) => string {
  const language = useLanguage()
  const name = useCountryName()
  return useCallback((country) => (language === 'en' ? country : name(country)), [language, name])
}
