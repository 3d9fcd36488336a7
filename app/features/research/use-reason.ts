import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { fillSentence } from '#app/components/fill-sentence.ts'
import type { Coded } from '#app/components/use-coded.ts'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Scheme } from '#shared/research/compliance/compliance-fact.ts'

/** What the pure core says of a score or a history by code, in the reader's language. */
export function useReason(): (coded: Coded) => string {
  const { t, i18n } = useTranslation('opportunity')
  const format = useFormat()
  const country = useCountryName()
  return useCallback(
    ({ code, params }) => {
      const readable = (name: string, value: string): string => {
        if (name === 'country') return country(value)
        if (name === 'scheme') return t(`scheme.${value as Scheme}`)
        return name === 'count' || name === 'rank' || name === 'grams' ? format.count(Number(value)) : value
      }
      for (const section of ['reason', 'lack']) {
        const sentence: unknown = i18n.getResource(i18n.language, 'opportunity', `${section}.${code}`)
        if (typeof sentence !== 'string') continue
        return fillSentence(sentence, Object.fromEntries(Object.entries(params).map(([name, value]) => [name, readable(name, value)])))
      }
      return code
    },
    [t, i18n, format, country],
  )
}
