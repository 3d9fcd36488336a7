import { withShop } from '#app/data/database.server.ts'
import { memoryNear } from '#app/data/listing-memory-repository.server.ts'
import { chosenProvider } from '#app/data/listing-provider-repository.server.ts'
import { listingLocales } from '#app/data/listing-text-repository.server.ts'
import { textsWithTranslations, type TextWithTranslation } from '#app/data/listing-table.server.ts'
import { termsFor } from '#app/data/listing-term-repository.server.ts'
import { allMarkets } from '#app/data/market-repository.server.ts'
import { readLocale } from '#shared/listings/language.ts'
import { findMatch, leastLikeness, type MemoryEntry } from '#shared/listings/memory/find-match.ts'
import { wordDifferences } from '#shared/listings/memory/word-differences.ts'
import { judge } from './judge-translation.ts'
import { listingAdvice } from './listing-advice.ts'
import { listingMarket } from './listing-market.ts'
import type { EditorText, EditorView, FuzzyMatch } from './listings.ts'

/** All of one listing in one language and market, side by side with its source. Null when there is no such thing. */
export async function editorView(shop: string, ownerId: string, locale: string, marketId: string, keyword = ''): Promise<EditorView | null> {
  const read = await withShop(shop, async (db) => {
    const locales = await listingLocales(db, shop)
    const from = locales.find(({ primary }) => primary)?.locale ?? 'en'
    const owner = await db.listingResource.findUnique({ where: { shop_resourceId: { shop, resourceId: ownerId } } })
    if (owner === null || owner.ownerId !== ownerId || !locales.some((one) => one.locale === locale)) return null
    const texts = await textsWithTranslations(db, shop, { ownerIds: [ownerId], locale, marketId })
    const own = await db.listingTranslation.findMany({ where: { shop, ownerId, locale, NOT: { marketId: '' } }, select: { marketId: true }, distinct: ['marketId'] })
    const memories = new Map<string, MemoryEntry[]>()
    for (const { source, state } of texts) {
      if ((state === 'missing' || state === 'outdated') && source.length <= 2000) {
        memories.set(source, await memoryNear(db, shop, { from, to: locale }, source, leastLikeness))
      }
    }
    return {
      from, owner, texts, memories, locales,
      terms: await termsFor(db, shop, locale),
      markets: await allMarkets(db, shop),
      own: new Set(own.map((row) => row.marketId)),
      provider: await chosenProvider(db, shop),
      hsCodes: (await db.variant.findMany({ where: { shop, productId: ownerId }, select: { hsCode: true }, distinct: ['hsCode'] })).map(({ hsCode }) => hsCode),
    }
  })
  if (read === null) return null
  const { from, owner, texts, memories, locales, terms, markets, own, provider, hsCodes } = read
  const country = markets.find((market) => market.marketId === marketId)?.country ?? null
  const shown = texts.map((text): EditorText => {
    const value = text.value ?? text.held ?? ''
    return {
      resourceId: text.resourceId, key: text.key, kind: text.kind, part: text.part,
      html: text.type === 'HTML',
      source: text.source, state: text.state, value, held: text.held, everywhere: text.everywhere, required: text.required,
      origin: text.origin,
      judgements: value === '' ? [] : judge({ key: text.key, source: text.source, value }, from, locale, terms),
      accepted: text.accepted,
      match: matchFor(text, memories.get(text.source) ?? []),
    }
  })
  return {
    ownerId, from, locale, marketId,
    title: owner.title,
    kind: owner.kind,
    languages: locales.filter(({ primary }) => !primary || markets.length > 0).map((one) => one.locale),
    markets: markets.flatMap((market) => market.marketId === null ? [] : [{ marketId: market.marketId, country: market.country, hasOwn: own.has(market.marketId) }]),
    texts: shown,
    advice: owner.kind !== 'product' ? [] : listingAdvice(shown, listingMarket(locale, country), {
      keyword, hsCodes,
      images: owner.images,
      publishedLocales: locales.filter(({ published }) => published).map((one) => one.locale),
    }),
    keyword,
    provider: provider?.provider ?? null,
    wordsCompared: readLocale(from) !== null && readLocale(locale) !== null,
  }
}

function matchFor(text: TextWithTranslation, memory: readonly MemoryEntry[]): FuzzyMatch | null {
  const match = findMatch(text.source, memory)
  if (match === null || match.target === text.value) return null
  return { target: match.target, likeness: Math.floor(match.likeness * 100), differences: wordDifferences(match.source, text.source) }
}
