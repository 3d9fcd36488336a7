import { withShop } from '#app/data/database.server.ts'
import { factBook } from '#app/data/facts/fact-book.server.ts'
import { findMarket } from '#app/data/market-repository.server.ts'
import { lastPublished } from '#app/data/publication-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { rateDrift } from '#shared/facts/rate-drift.ts'
import type { RateDrift } from './rate-drift.ts'

/** Where a policy sets nothing aside for the currency, this much of a move is told: 2 %. */
const leastTold = 20_000

/**
 * The rate that moved most since the market's prices were last published, where that is more than the policy sets aside
 * for it; null where none did, or nothing was published yet.
 */
export async function marketRateDrift(shop: string, country: string): Promise<RateDrift | null> {
  const known = await withShop(shop, async (db) => ({
    market: await findMarket(db, shop, country),
    paidIn: (await findShop(db, shop))?.currency ?? null,
    published: await lastPublished(db, shop, country),
  }))
  const { market, paidIn, published } = known
  if (market === null || published === null) return null
  const facts = await factBook()
  const [since, today] = [published.toISOString().slice(0, 10), new Date().toISOString().slice(0, 10)]
  const limit = market.policy.currencyBuffer || leastTold
  const currencies = new Set([paidIn, market.policy.freight?.currency].filter((one) => typeof one === 'string'))
  const drifts = [...currencies].flatMap((from) => {
    const drift = rateDrift(facts, from, market.currency, since, today)
    return drift === null || Math.abs(drift) <= limit ? [] : [{ paidIn: from, currency: market.currency, drift, limit, since }]
  })
  return drifts.toSorted((a, b) => Math.abs(b.drift) - Math.abs(a.drift))[0] ?? null
}
