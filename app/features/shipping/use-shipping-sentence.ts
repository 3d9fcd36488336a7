import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { fillSentence } from '#app/components/fill-sentence.ts'
import { findSentence } from '#app/components/find-sentence.ts'
import { useCoded, type Coded } from '#app/components/use-coded.ts'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'

export type ShippingSection = 'why' | 'outcomes' | 'steps' | 'problems' | 'cells' | 'parts' | 'input' | 'refusals'

/** The sentence that shipping has for a code in one of its sections; where it has none, the one that others have. */
export function useShippingSentence(): (section: ShippingSection, coded: Coded) => string {
  const { i18n } = useTranslation()
  const format = useFormat()
  const country = useCountryName()
  const elsewhere = useCoded()
  return useCallback(
    (section, coded) => {
      const words: unknown = i18n.getResourceBundle(i18n.language, 'shipping')
      const own: unknown = typeof words === 'object' && words !== null ? Reflect.get(words, section) : null
      const sentence = findSentence(own, coded.code) ?? findSentence(words, coded.code)
      if (sentence === null) return elsewhere(coded)
      const readable = (name: string, value: string): string => {
        if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.day(value)
        if (name === 'country') return country(value)
        if (name === 'cargo' || name === 'field' || name === 'mode') {
          const names: unknown = typeof words === 'object' && words !== null ? Reflect.get(words, name === 'field' ? 'fields' : name === 'mode' ? 'modes' : 'cargo') : null
          return findSentence(names, value) ?? value
        }
        return value
      }
      return fillSentence(sentence, Object.fromEntries(Object.entries(coded.params).map(([name, value]) => [name, readable(name, value)])))
    },
    [i18n, format, country, elsewhere],
  )
}
