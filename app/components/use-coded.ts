import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { fillSentence } from './fill-sentence.ts'
import { findSentence } from './find-sentence.ts'
import { useCountryName } from './use-country-name.ts'
import { useLayerName } from './use-layer-name.ts'

export interface Coded {
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

const namespaces = ['problems', 'pricing', 'customs', 'shipping', 'returnRules', 'checks'] as const

/** The sentence for a code in the reader's language. A code without a sentence shows itself. */
export function useCoded(): (coded: Coded) => string {
  const { i18n } = useTranslation()
  const format = useFormat()
  const country = useCountryName()
  const layer = useLayerName()
  return useCallback(
    ({ code, params }) => {
      const readable = (name: string, value: string): string => {
        if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.day(value)
        if (name === 'country' || name === 'territory' || name === 'origin') return country(value)
        return name === 'layer' || name === 'fee' ? layer(value) : value
      }
      const filled = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, readable(name, value)]))
      for (const namespace of namespaces) {
        const sentence = findSentence(i18n.getResourceBundle(i18n.language, namespace), code)
        if (sentence !== null) return fillSentence(sentence, filled)
      }
      return code
    },
    [i18n, format, country, layer],
  )
}
