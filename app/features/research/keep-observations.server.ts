import type { ShopDatabase } from '#app/data/database.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { observationsOf, storeObservations } from '#app/data/observation-repository.server.ts'
import { changeResearchProduct, shortlisted, type ResearchRecord } from '#app/data/research-repository.server.ts'
import { researchProductSchema, type ObservationsResponse } from '#shared/contract/research-api.ts'
import { mergeHours } from '#shared/research/merge-hours.ts'
import type { Observation, ProductKey } from '#shared/research/observation.ts'
import { wordOfKey } from './product-key.ts'
import { summarise, summaryDays } from './trend-summary.ts'

const minute = 60_000
const day = 24 * 60 * minute
/** A browser's clock may run a little ahead. */
const aheadMs = 5 * minute
const oldestMs = 731 * day

/**
 * Keeps what extensions of a shop saw, one observation for each product and hour, and brings products on the
 * shortlist up to date. What is of a time to come, or older than two years, is refused.
 */
export async function keepObservations(shop: string, seen: readonly Observation[], now = new Date()): Promise<ObservationsResponse> {
  const timely = seen.filter(({ at }) => {
    const age = now.getTime() - Date.parse(at)
    return age >= -aheadMs && age <= oldestMs
  })
  const merged = mergeHours(timely.map((one) => ({ ...one, at: new Date(one.at).toISOString() })))
  const kept = merged.length === 0 ? 0 : await storeObservations(shop, merged)
  await withShop(shop, async (db) => {
    for (const record of await shortlisted(db, shop, distinct(merged))) await bringUpToDate(db, shop, record, merged, now)
  })
  return { kept, refused: seen.length - timely.length }
}

async function bringUpToDate(db: ShopDatabase, shop: string, record: ResearchRecord, merged: readonly Observation[], now: Date): Promise<void> {
  const product = researchProductSchema.parse(record.product)
  const newest = merged.findLast(({ site, marketplace, id }) => wordOfKey({ site, marketplace, id }) === wordOfKey(product))
  const isNewer = newest !== undefined && Date.parse(newest.at) >= record.seenAt.getTime()
  const trend = await trendOfProduct(db, shop, product, now)
  await changeResearchProduct(db, shop, product, {
    trend,
    ...(isNewer && { seenAt: new Date(newest.at), product: withSeen(product, newest) }),
  })
}

/** The product as it was seen last; what that look did not show stays as it was. */
function withSeen<Product extends Omit<Observation, 'at'>>(product: Product, seen: Observation): Product {
  return {
    ...product,
    price: seen.price ?? product.price,
    rank: seen.rank ?? product.rank,
    rating: seen.rating ?? product.rating,
    reviewCount: seen.reviewCount ?? product.reviewCount,
    availability: seen.availability === 'unknown' ? product.availability : seen.availability,
    seller: seen.seller ?? product.seller,
  }
}

/** Sums up a product's recent history anew. */
export async function trendOfProduct(db: ShopDatabase, shop: string, key: ProductKey, now: Date) {
  const recent = await observationsOf(db, shop, key, new Date(now.getTime() - summaryDays * day))
  return summarise(recent, now.toISOString().slice(0, 10))
}

function distinct(observations: readonly Observation[]): ProductKey[] {
  return [...new Map(observations.map(({ site, marketplace, id }) => [wordOfKey({ site, marketplace, id }), { site, marketplace, id }])).values()]
}
