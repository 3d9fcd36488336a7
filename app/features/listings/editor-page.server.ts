import { withShop } from '#app/data/database.server.ts'
import { listingLocales } from '#app/data/listing-text-repository.server.ts'
import { termsFor } from '#app/data/listing-term-repository.server.ts'
import { allMarkets } from '#app/data/market-repository.server.ts'
import type { Term } from '#shared/listings/glossary/terms.ts'
import { editorView } from './listing-editor.server.ts'
import type { EditorView } from './listings.ts'

interface Asked {
  readonly ownerId: string
  readonly locale: string
  readonly marketId: string
  readonly keyword: string
}

/** The editor with the words that its checks need. Null for a listing, language or market that the shop does not have. */
export async function editorPage(shop: string, { ownerId, locale, marketId, keyword }: Asked): Promise<{ view: EditorView; terms: Term[] } | null> {
  const { locales, markets, terms } = await withShop(shop, async (db) => ({
    locales: await listingLocales(db, shop),
    markets: await allMarkets(db, shop),
    terms: await termsFor(db, shop, locale),
  }))
  const language = locales.find((one) => one.locale === locale)
  const knownMarket = marketId === '' || markets.some((market) => market.marketId === marketId)
  if (language === undefined || !knownMarket || (language.primary && marketId === '')) return null
  const view = await editorView(shop, ownerId, locale, marketId, keyword)
  return view === null ? null : { view, terms }
}
