import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { forgetMarketPrices, storeMarketPrices } from '#app/data/market-price-repository.server.ts'
import { allMarkets, type MarketRecord } from '#app/data/market-repository.server.ts'
import {
  beginPublication, cancelAsked, endPublication, findPublication, notePriceList, noteWriteCall, publicationLines,
  settleLines, type LineRecord, type Problem, type PublicationRecord,
} from '#app/data/publication-repository.server.ts'
import { readFixedPrices, type FixedPrice } from '#app/jobs/catalogue/fixed-prices.server.ts'
import { chunksOf } from '#app/jobs/catalogue/pages.ts'
import { refreshContextualPrices } from '#app/jobs/catalogue/refresh-variants.server.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { failure, type Failure } from '#shared/result/result.ts'
import { compareAfterWriting, compareBeforeWriting } from './compare-lines.ts'
import { priceListOfMarket } from './price-list-of-market.server.ts'
import { largestBatch, writeBatch } from './write-batch.server.ts'

type FixedPrices = ReadonlyMap<string, FixedPrice>

/**
 * Writes a publication into its market's price list and reads it back. May be called again after a crash at any
 * point: what stands in Shopify decides what is left to do. Ends as done, failed or cancelled; throws only when
 * Shopify or the database can't be reached, and then leaves everything to a later call.
 */
export async function publishPrices(client: AdminClient, shop: string, id: string): Promise<void> {
  const publication = await withShop(shop, (db) => beginPublication(db, shop, id))
  if (publication === null) return
  const { country, currency } = publication
  if (publication.cancelAsked && publication.priceListId === null) return end(shop, id, null)
  const list = await priceListOfMarket(client, shop, country, currency)
  if (!list.ok) return failPublication(shop, id, list)
  const priceListId = list.value.id
  if (publication.priceListId !== null && publication.priceListId !== priceListId) {
    return failPublication(shop, id, failure('price-list-changed'))
  }
  await withShop(shop, (db) => notePriceList(db, shop, id, priceListId))

  const held = await fixedPrices(client, priceListId)
  const pending = await withShop(shop, (db) => publicationLines(db, shop, id, ['pending']))
  const { toWrite, settled } = compareBeforeWriting(pending, (variantId) => held.get(variantId)?.price.minor, currency)
  await withShop(shop, (db) => settleLines(db, shop, id, settled))
  const wrote = await writeLines(client, shop, { id, priceListId, currency, held }, toWrite)
  await readBack(client, shop, publication, wrote ? await fixedPrices(client, priceListId) : held)
  await end(shop, id, null)
}

async function fixedPrices(client: AdminClient, priceListId: string): Promise<FixedPrices> {
  return (await readFixedPrices(client, priceListId)) ?? new Map()
}

interface WriteTarget {
  readonly id: string
  readonly priceListId: string
  readonly currency: string
  readonly held: FixedPrices
}

/** Writes batch by batch until all is written or somebody asked to stop. True when any call was made. */
async function writeLines(
  client: AdminClient, shop: string, target: WriteTarget, lines: readonly LineRecord[],
): Promise<boolean> {
  const { id } = target
  const queue = [
    ...chunksOf(lines.filter(({ after }) => after !== null), largestBatch),
    ...chunksOf(lines.filter(({ after }) => after === null), largestBatch),
  ]
  let called = false
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    if (await withShop(shop, (db) => cancelAsked(db, shop, id))) return called
    const outcomes = await writeBatch(client, target, batch)
    called = true
    await withShop(shop, async (db) => {
      await noteWriteCall(db, shop, id)
      await settleLines(db, shop, id, outcomes)
    })
    const settled = new Set(outcomes.map(({ variantId }) => variantId))
    const left = batch.filter(({ variantId }) => !settled.has(variantId))
    if (left.length > 0) queue.unshift(left)
  }
  return called
}

/** Compares what was written with what stands there, and keeps what buyers pay now. */
async function readBack(
  client: AdminClient, shop: string, { id, country, currency }: PublicationRecord, held: FixedPrices,
): Promise<void> {
  const lines = await withShop(shop, (db) => publicationLines(db, shop, id))
  const written = lines.filter(({ state }) => state === 'written')
  const standing = lines.flatMap(({ variantId }) => {
    const price = held.get(variantId)?.price
    return price === undefined ? [] : [{ variantId, price: price.minor, currency: price.currency, fixed: true }]
  })
  const floating = lines.filter(({ variantId }) => !held.has(variantId)).map(({ variantId }) => variantId)
  const sharing = await marketsSharing(shop, country)
  await withShop(shop, async (db) => {
    const outcomes = compareAfterWriting(written, (variantId) => held.get(variantId)?.price.minor, currency)
    await settleLines(db, shop, id, outcomes)
    for (const one of sharing) {
      await storeMarketPrices(db, shop, one.country, standing, new Date())
      if (floating.length > 0) await forgetMarketPrices(db, shop, one.country, floating)
    }
  })
  for (const one of sharing) await refreshContextualPrices(client, shop, one, floating)
}

/** The chosen countries of one Shopify market have one price list: what is written for one is true for all. */
async function marketsSharing(shop: string, country: string): Promise<MarketRecord[]> {
  const markets = await withShop(shop, (db) => allMarkets(db, shop))
  const own = markets.find((market) => market.country === country)
  return markets.filter((market) => market === own || (own !== undefined && own.marketId !== null && market.marketId === own.marketId))
}

/** Ends a publication that can't go on; what it wrote stays written and can be undone. */
export async function failPublication(shop: string, id: string, { code, params }: Failure): Promise<void> {
  await end(shop, id, { code, params })
}

async function end(shop: string, id: string, problem: Problem | null): Promise<void> {
  await withShop(shop, async (db) => {
    const publication = await findPublication(db, shop, id)
    if (publication === null || publication.endedAt !== null) return
    const { country, total, written, verified, failed, writeCalls, createdBy, undoes, cancelAsked: asked } = publication
    const stopped = problem === null && asked && written + failed < total
    const status = stopped ? 'cancelled' : problem !== null || (total > 0 && failed === total) ? 'failed' : 'done'
    await endPublication(db, shop, id, status, problem)
    await recordAudit(db, shop, {
      who: createdBy,
      action: undoes === null ? 'prices-published' : 'prices-undone',
      subject: country,
      before: { publication: id, undoes },
      after: { status, total, written, verified, failed, writeCalls, problem: problem?.code ?? null },
    })
  })
}
