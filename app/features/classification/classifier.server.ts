import { LRUCache } from 'lru-cache'
import { rawPool } from '#app/data/database.server.ts'
import { factsKnown } from '#app/data/facts/fact-book.server.ts'
import { loadNomenclature } from '#app/data/facts/nomenclature.server.ts'
import type { Item } from '#shared/classify/item.ts'
import { packLines } from '#shared/classify/nomenclature/pack-lines.ts'
import { searchOf, searchOfParts, type NomenclatureSearch } from '#shared/classify/nomenclature/search.ts'
import { suggest, type Suggestion } from '#shared/classify/suggest.ts'

/** `most`: how many candidates, three where absent. */
export type Classifier = (item: Item, most?: number) => Suggestion

interface Known {
  /** Names what was imported when the nomenclature was read; null for the default pack. */
  readonly stamp: string | null
  readonly classify: Classifier
}

let known: Known | undefined
let building: Promise<Known> | undefined

/**
 * The classifier of this process: over the nomenclature of the imported US tariff, or the default pack's where none was
 * imported. Built anew, in parts, when another one was imported; the same texts are worked out once.
 */
export async function classifier(): Promise<Classifier> {
  const { imported } = await factsKnown()
  const stamp = imported?.imports.has('usitc') === true ? imported.stamp : null
  if (known?.stamp === stamp) return known.classify
  building ??= build(stamp).finally(() => (building = undefined))
  known = await building
  return known.classify
}

async function build(stamp: string | null): Promise<Known> {
  const search = stamp === null ? searchOf(packLines) : await searchOfParts(await loadNomenclature(rawPool()))
  return { stamp, classify: remembering(search) }
}

function remembering(search: NomenclatureSearch): Classifier {
  const kept = new LRUCache<string, Suggestion>({ max: 20_000 })
  return (item, most = 3) => {
    const key = JSON.stringify([most, item])
    const worked = kept.get(key)
    if (worked !== undefined) return worked
    const suggestion = suggest(item, { search, most })
    kept.set(key, suggestion)
    return suggestion
  }
}
