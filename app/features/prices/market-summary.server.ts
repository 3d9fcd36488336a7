import { LRUCache } from 'lru-cache'
import type { IsoDate } from '#shared/facts/fact.ts'
import { success, type Result } from '#shared/result/result.ts'
import type { MarketSummary } from './market-summary.ts'
import { priceTable, priceTableKey } from './price-table.server.ts'

/** Kept apart from the tables: those of many markets do not fit in memory together, their sums do. */
const summaries = new LRUCache<string, MarketSummary>({ max: 2_000 })

/** What the saved policy's prices come to in one market. Fails as `priceTable`. */
export async function marketSummary(shop: string, country: string, date?: IsoDate): Promise<Result<MarketSummary>> {
  const key = await priceTableKey(shop, country, date)
  if (!key.ok) return key
  const known = summaries.get(key.value)
  if (known !== undefined) return success(known)
  const table = await priceTable(shop, country, null, date)
  if (!table.ok) return table
  const { market, counts, staleFacts, parts } = table.value
  const summary = { country: market.country, currency: market.currency, counts, staleFacts: staleFacts.length, parts }
  summaries.set(key.value, summary)
  return success(summary)
}
