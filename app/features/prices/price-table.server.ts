import { setImmediate as nextTurn } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { withShop } from '#app/data/database.server.ts'
import { factBook } from '#app/data/facts/fact-book.server.ts'
import {
  findMarketPrice, marketPrices, marketPricesVersion, type MarketPriceRecord,
} from '#app/data/market-price-repository.server.ts'
import { findMarket, type MarketRecord } from '#app/data/market-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { allVariants, variantsById, variantTotals, type VariantRecord } from '#app/data/variant-repository.server.ts'
import type { FactUse } from '#shared/customs/quote.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import type { MarketPolicy } from '#shared/pricing/market-policy.ts'
import type { MarketPrice } from '#shared/pricing/market-price.ts'
import { marketPrice, type MarketPriceQuestion } from '#shared/pricing/price-for-market.ts'
import { averageParts } from './price-parts.ts'
import { alikeRow, priceRow, pricedProduct, staleFactsOf } from './priced-variant.ts'
import type { LandedParts, PriceCounts, PriceRow } from './prices.ts'
import { countRows } from './select-rows.ts'

/** Every variant of the shop priced in one market under one policy on one day, by product title. */
export interface PriceTable {
  readonly market: MarketRecord
  readonly policy: MarketPolicy
  readonly date: string
  readonly factsVersion: string
  readonly rows: readonly PriceRow[]
  readonly counts: PriceCounts
  readonly staleFacts: readonly FactUse[]
  readonly parts: LandedParts | null
}

/** Rows kept in memory over all shops; a row is about a kilobyte. */
const mostRowsKept = 120_000
/** How long pricing may hold the process before others get a turn. */
const turnMs = 12

const tables = new LRUCache<string, PriceTable>({
  maxSize: mostRowsKept,
  sizeCalculation: ({ rows }) => Math.max(1, rows.length),
})
const underWay = new Map<string, Promise<PriceTable>>()

/** What tables are made from, kept so that the next market or a draft policy needs no second reading. */
interface Goods {
  readonly variants: readonly VariantRecord[]
  readonly prices: ReadonlyMap<string, MarketPriceRecord>
}
const variantsKept = new LRUCache<string, readonly VariantRecord[]>({
  maxSize: mostRowsKept,
  sizeCalculation: (variants) => Math.max(1, variants.length),
})
const pricesKept = new LRUCache<string, ReadonlyMap<string, MarketPriceRecord>>({
  maxSize: mostRowsKept,
  sizeCalculation: ({ size }) => Math.max(1, size),
})

interface Ground {
  readonly market: MarketRecord
  readonly shipFrom: string
  /** Of the catalogue, and of what the market charges. */
  readonly variants: string
  readonly prices: string
}

/** What pricing in a market stands on. Fails with `market-not-chosen` or `ship-from-missing`. */
async function groundOf(shop: string, country: string): Promise<Result<Ground>> {
  return withShop(shop, async (db) => {
    const market = await findMarket(db, shop, country)
    if (market === null) return failure('market-not-chosen', { country })
    const settings = await findShop(db, shop)
    if (settings === null || settings.shipFrom === null) return failure('ship-from-missing')
    const { version } = await variantTotals(db, shop)
    const prices = await marketPricesVersion(db, shop, country)
    return success({ market, shipFrom: settings.shipFrom, variants: version, prices })
  })
}

/** Names a market's price table under its saved policy: the same for as long as the table is. Fails as `priceTable`. */
export async function priceTableKey(shop: string, country: string, date = today()): Promise<Result<string>> {
  const ground = await groundOf(shop, country)
  return ground.ok ? success(keyOf(shop, ground.value, ground.value.market.policy, await factBook(), date)) : ground
}

function keyOf(shop: string, ground: Ground, policy: MarketPolicy, facts: FactBook, date: string): string {
  const { market, shipFrom, variants, prices } = ground
  return JSON.stringify([shop, market.country, market.currency, shipFrom, variants, prices, policy, facts.version, date])
}

/**
 * The market's price table, from memory while catalogue, market prices, policy, facts and day are the same. `draft`
 * stands in for the saved policy.
 */
export async function priceTable(
  shop: string, country: string, draft: MarketPolicy | null = null, date = today(),
): Promise<Result<PriceTable>> {
  const ground = await groundOf(shop, country)
  if (!ground.ok) return ground
  const { market, shipFrom } = ground.value
  const policy = draft ?? market.policy
  const facts = await factBook()
  const key = keyOf(shop, ground.value, policy, facts, date)
  const known = tables.get(key)
  if (known !== undefined) return success({ ...known, market })
  const running = underWay.get(key)
  if (running !== undefined) return success(await running)
  const made = goodsOf(shop, country, ground.value).then((goods) => makeTable(goods, market, shipFrom, policy, facts, date))
  underWay.set(key, made)
  try {
    const table = await made
    tables.set(key, table)
    return success(table)
  } finally {
    underWay.delete(key)
  }
}

/** One variant with its quotes. Null when the shop has no such variant. */
export async function priceOneVariant(
  shop: string, country: string, variantId: string, draft: MarketPolicy | null = null, date = today(),
): Promise<Result<{ table: PriceTable; row: PriceRow; price: MarketPrice } | null>> {
  const table = await priceTable(shop, country, draft, date)
  if (!table.ok) return table
  const { market, policy } = table.value
  const read = await withShop(shop, async (db) => ({
    shipFrom: (await findShop(db, shop))?.shipFrom ?? '',
    variants: await variantsById(db, shop, [variantId]),
    current: await findMarketPrice(db, shop, country, variantId),
  }))
  const [variant] = read.variants
  const row = table.value.rows.find((one) => one.variantId === variantId)
  if (variant === undefined || row === undefined) return success(null)
  const price = marketPrice(questionOf(variant, read.current, market, read.shipFrom, policy, date), await factBook())
  return success({ table: table.value, row, price })
}

async function goodsOf(shop: string, country: string, { variants, prices }: Ground): Promise<Goods> {
  const variantsKey = JSON.stringify([shop, variants])
  const pricesKey = JSON.stringify([shop, country, prices])
  return withShop(shop, async (db) => {
    const goods = {
      variants: variantsKept.get(variantsKey) ?? (await allVariants(db, shop)),
      prices: pricesKept.get(pricesKey) ?? (await marketPrices(db, shop, country)),
    }
    variantsKept.set(variantsKey, goods.variants)
    pricesKept.set(pricesKey, goods.prices)
    return goods
  })
}

async function makeTable(
  { variants, prices }: Goods, market: MarketRecord, shipFrom: string, policy: MarketPolicy, facts: FactBook,
  date: string,
): Promise<PriceTable> {
  const rows: PriceRow[] = []
  const stale = new Map<string, FactUse>()
  const alike = new Map<string, ReturnType<typeof alikeRow>>()
  let turn = performance.now()
  for (const variant of variants) {
    const current = prices.get(variant.variantId) ?? null
    const question = questionOf(variant, current, market, shipFrom, policy, date)
    const key = alikeKey(question)
    let known = alike.get(key)
    if (known === undefined) {
      const price = marketPrice(question, facts)
      known = alikeRow(question.product.hs, price)
      alike.set(key, known)
      for (const fact of staleFactsOf(price)) stale.set(fact.id, fact)
    }
    rows.push(priceRow(variant, known, current?.fixed === true))
    if (performance.now() - turn < turnMs) continue
    await nextTurn()
    turn = performance.now()
  }
  return {
    market, policy, date, rows,
    factsVersion: facts.version,
    counts: countRows(rows),
    staleFacts: [...stale.values()],
    parts: averageParts(rows),
  }
}

/** Sizes of one shirt have one price: what pricing looks at, without what it only names. */
function alikeKey({ product, currentPrice }: MarketPriceQuestion): string {
  const { hs, origin, weightGrams, unitCost } = product
  return `${hs}|${origin}|${weightGrams}|${unitCost?.minor}|${unitCost?.currency}|${currentPrice?.minor}`
}

function questionOf(
  variant: VariantRecord, current: MarketPriceRecord | null, market: MarketRecord, shipFrom: string,
  policy: MarketPolicy, date: string,
): MarketPriceQuestion {
  return {
    product: pricedProduct(variant, market.country),
    country: market.country,
    currency: market.currency,
    currentPrice: current === null ? null : { minor: current.price, currency: current.currency },
    shipFrom, policy, date,
  }
}

const today = () => new Date().toISOString().slice(0, 10)
