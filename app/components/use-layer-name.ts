import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { findSentence } from './find-sentence.ts'

/**
 * A duty layer's or fee's name in the reader's language, one of a family's lists as "Section 301, China (list-3)"; the
 * name the engine gave where there is none.
 */
export function useLayerName(): (name: string) => string {
  const { i18n } = useTranslation()
  return useCallback(
    (name) => {
      const customs: unknown = i18n.getResourceBundle(i18n.language, 'customs')
      const layers: unknown = typeof customs === 'object' && customs !== null ? Reflect.get(customs, 'layers') : null
      const [family = name, ...list] = name.split('/')
      const known = findSentence(layers, family)
      return findSentence(layers, name) ?? (known === null || list.length === 0 ? name : `${known} (${list.join('/')})`)
    },
    [i18n],
  )
}
