import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { findSentence } from './find-sentence.ts'

/** A duty layer's or fee's name in the reader's language; the name the engine gave where there is none. */
export function useLayerName(): (name: string) => string {
  const { i18n } = useTranslation()
  return useCallback(
    (name) => {
      const customs: unknown = i18n.getResourceBundle(i18n.language, 'customs')
      const layers: unknown = typeof customs === 'object' && customs !== null ? Reflect.get(customs, 'layers') : null
      return findSentence(layers, name) ?? name
    },
    [i18n],
  )
}
