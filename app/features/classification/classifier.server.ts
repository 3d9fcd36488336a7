import { LRUCache } from 'lru-cache'
import { packLines } from '#shared/classify/nomenclature/pack-lines.ts'
import { searchOf } from '#shared/classify/nomenclature/search.ts'
import { suggest, type Suggestion } from '#shared/classify/suggest.ts'

const search = searchOf(packLines)
const kept = new LRUCache<string, Suggestion>({ max: 20_000 })

/** What the classifier makes of a product's title and type; the same texts are worked out once. */
export function suggestionFor(title: string, type: string | null): Suggestion {
  const key = `${title}\n${type ?? ''}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const suggestion = suggest({ title, ...(type !== null && { type }) }, { search })
  kept.set(key, suggestion)
  return suggestion
}
