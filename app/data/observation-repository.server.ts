import type { Observation, ProductKey } from '#shared/research/observation.ts'
import { hourOf } from '#shared/research/merge-hours.ts'
import { rawPool, type ShopDatabase } from './database.server.ts'

// One statement, one round trip: naming the shop and storing under it. The select feeds the insert, so the shop is
// named before row-level security looks at a row. Within an hour each field is the latest that was read, whichever
// observation comes first: the same rule as mergeHours.
const latest = (value: string, known: string) =>
  `CASE WHEN excluded.${known} IS NULL THEN kept.${value}
     WHEN kept.${known} IS NULL OR excluded.seen_at >= kept.seen_at THEN excluded.${value} ELSE kept.${value} END`

const store = `
  WITH own AS (SELECT set_config('landfall.shop', $1, true) AS shop)
  INSERT INTO research_observations AS kept (shop, site, marketplace, product_id, hour, seen_at, price, currency, rank,
    category, rating, review_count, review_bound, availability, seller)
  SELECT own.shop, row.* FROM own, unnest($2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[],
    $7::bigint[], $8::text[], $9::int[], $10::text[], $11::int[], $12::int[], $13::text[], $14::text[], $15::text[]) AS row
  ON CONFLICT (shop, site, marketplace, product_id, hour) DO UPDATE SET
    seen_at = greatest(kept.seen_at, excluded.seen_at),
    price = ${latest('price', 'price')}, currency = ${latest('currency', 'price')},
    rank = ${latest('rank', 'rank')}, category = ${latest('category', 'rank')},
    rating = ${latest('rating', 'rating')},
    review_count = ${latest('review_count', 'review_count')}, review_bound = ${latest('review_bound', 'review_count')},
    availability = CASE WHEN excluded.availability = 'unknown' THEN kept.availability
      WHEN kept.availability = 'unknown' OR excluded.seen_at >= kept.seen_at THEN excluded.availability ELSE kept.availability END,
    seller = ${latest('seller', 'seller')}`

/**
 * Stores observations, at most one for each product and hour (`mergeHours`), new or known; one statement for any
 * number, so all or none are kept. Returns how many.
 */
export async function storeObservations(shop: string, observations: readonly Observation[]): Promise<number> {
  const column = <Value>(of: (seen: Observation) => Value) => observations.map(of)
  const stored = await rawPool().query(store, [
    shop,
    column(({ site }) => site),
    column(({ marketplace }) => marketplace),
    column(({ id }) => id),
    column(({ at }) => `${hourOf(at)}:00:00Z`),
    column(({ at }) => at),
    column(({ price }) => price?.minor ?? null),
    column(({ price }) => price?.currency ?? null),
    column(({ rank }) => rank?.rank ?? null),
    column(({ rank }) => rank?.category ?? null),
    column(({ rating }) => rating),
    column(({ reviewCount }) => reviewCount?.value ?? null),
    column(({ reviewCount }) => reviewCount?.bound ?? null),
    column(({ availability }) => availability),
    column(({ seller }) => seller),
  ])
  return stored.rowCount ?? 0
}

/** What was seen of one product since `since`, oldest first. */
export async function observationsOf(db: ShopDatabase, shop: string, key: ProductKey, since: Date): Promise<Observation[]> {
  const { site, marketplace, id } = key
  const rows = await db.researchObservation.findMany({
    where: { shop, site, marketplace, productId: id, hour: { gte: since } },
    orderBy: { hour: 'asc' },
  })
  return rows.map((row) => ({
    site,
    marketplace,
    id,
    at: row.seenAt.toISOString(),
    price: row.price === null || row.currency === null ? null : { minor: Number(row.price), currency: row.currency },
    rank: row.rank === null ? null : { rank: row.rank, category: row.category },
    rating: row.rating,
    reviewCount: row.reviewCount === null ? null : { value: row.reviewCount, bound: row.reviewBound === 'atLeast' ? 'atLeast' : 'exact' },
    availability: availabilityOf(row.availability),
    seller: row.seller,
  }))
}

/**
 * Deletes what was seen before `before`, then the oldest beyond `most`: products that are on no shortlist first. Returns
 * how many went.
 */
export async function pruneObservations(db: ShopDatabase, shop: string, before: Date, most: number): Promise<number> {
  const aged = await db.researchObservation.deleteMany({ where: { shop, hour: { lt: before } } })
  const excess = (await db.researchObservation.count({ where: { shop } })) - most
  if (excess <= 0) return aged.count
  const dropped = await db.$executeRaw`
    DELETE FROM research_observations AS seen USING (
      SELECT old.site, old.marketplace, old.product_id, old.hour FROM research_observations AS old
      LEFT JOIN research_products AS saved USING (shop, site, marketplace, product_id)
      WHERE old.shop = ${shop} ORDER BY saved.shop IS NOT NULL, old.hour LIMIT ${excess}
    ) AS gone
    WHERE seen.shop = ${shop} AND seen.site = gone.site AND seen.marketplace = gone.marketplace
      AND seen.product_id = gone.product_id AND seen.hour = gone.hour`
  return aged.count + dropped
}

function availabilityOf(text: string): Observation['availability'] {
  return text === 'in_stock' || text === 'out_of_stock' ? text : 'unknown'
}
