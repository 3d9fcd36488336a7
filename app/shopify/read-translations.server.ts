import type { AdminClient } from './admin-client.server.ts'
import {
  ShopLocalesDocument, TranslatableContentsDocument, TranslationsOfResourcesDocument,
} from './generated/operations.ts'

/** One text of one resource in one language; `marketId` null: for every market. */
export interface TranslationPlace {
  readonly resourceId: string
  readonly key: string
  readonly locale: string
  readonly marketId: string | null
}

export interface ShopLocale {
  readonly locale: string
  readonly name: string
  readonly primary: boolean
  readonly published: boolean
}

/** A text in the shop's own language; `digest` is what a translation of it must name. */
export interface Content {
  readonly key: string
  readonly value: string
  readonly digest: string
  /** Shopify's word for it: HTML, SINGLE_LINE_TEXT_FIELD … */
  readonly type: string
}

/** A translation as Shopify holds it; `outdated`: its source has changed since. */
export interface Held {
  readonly value: string
  readonly outdated: boolean
}

export interface HeldTranslations {
  of(place: TranslationPlace): Held | null
}

/** Resources that one call asks for. */
const resourcesAtOnce = 250

export async function readShopLocales(client: AdminClient): Promise<readonly ShopLocale[]> {
  return (await client.run(ShopLocalesDocument, {})).shopLocales
}

/** The texts of resources that can be translated, by resource; one that is gone is left out, an empty text as well. */
export async function readContents(client: AdminClient, ids: readonly string[]): Promise<Map<string, Content[]>> {
  const found = new Map<string, Content[]>()
  for (const some of runsOf(ids)) {
    const { translatableResourcesByIds } = await client.run(TranslatableContentsDocument, { ids: some, first: some.length })
    for (const { resourceId, translatableContent } of translatableResourcesByIds.nodes) {
      found.set(resourceId, contentsOf(translatableContent))
    }
  }
  return found
}

interface ContentNode {
  readonly key: string
  readonly value?: string | null
  readonly digest?: string | null
  readonly type: string
}

export function contentsOf(nodes: readonly ContentNode[]): Content[] {
  return nodes.flatMap(({ key, value, digest, type }) => (value && digest ? [{ key, value, digest, type }] : []))
}

/** What Shopify holds at the places: one call for 250 resources of a language and market. */
export async function readTranslations(client: AdminClient, places: readonly TranslationPlace[]): Promise<HeldTranslations> {
  const held = new Map<string, Held>()
  const targets = Map.groupBy(places, ({ locale, marketId }) => `${locale}|${marketId ?? ''}`)
  for (const group of targets.values()) {
    const { locale = '', marketId = null } = group[0] ?? {}
    for (const ids of runsOf([...new Set(group.map(({ resourceId }) => resourceId))])) {
      const { translatableResourcesByIds } = await client.run(TranslationsOfResourcesDocument, {
        ids, first: ids.length, locale, ...(marketId === null ? {} : { marketId }),
      })
      for (const { resourceId, translations } of translatableResourcesByIds.nodes) {
        for (const { key, value, outdated } of translations) {
          if (value) held.set(nameOf({ resourceId, key, locale, marketId }), { value, outdated })
        }
      }
    }
  }
  return { of: (place) => held.get(nameOf(place)) ?? null }
}

function nameOf({ resourceId, key, locale, marketId }: TranslationPlace): string {
  return [resourceId, key, locale, marketId ?? ''].join('|')
}

function runsOf(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / resourcesAtOnce) }, (_, index) =>
    ids.slice(index * resourcesAtOnce, (index + 1) * resourcesAtOnce))
}
