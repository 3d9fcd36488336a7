import { randomUUID } from 'node:crypto'
import { withShop } from '#app/data/database.server.ts'
import { addPublication, publicationUnderWay } from '#app/data/publication-repository.server.ts'
import { askPricing } from '#app/features/prices/ask-pricing.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import type { PublicationStarted, StartOptions } from './publishing.ts'

/**
 * Records what differs between proposed and fixed prices and starts writing it. Fails with `nothing-to-publish`,
 * `stale-facts` (params.facts, params.variants), `publication-running`, `no-shopify-market`, `market-not-chosen` or
 * `ship-from-missing`, and then records nothing.
 */
export async function startPublication(
  shop: string, country: string, who: string, { acceptStale = false }: StartOptions = {},
): Promise<Result<PublicationStarted>> {
  const priced = await askPricing('publication', shop, country)
  if (!priced.ok) return priced
  const { lines, counts, market, policy, factsVersion, staleFacts, staleRows } = priced.value
  if (market.marketId === null) return failure('no-shopify-market', { country })
  if (staleRows > 0 && !acceptStale) {
    return failure('stale-facts', { facts: staleFacts.map(({ id }) => id).join(', '), variants: String(staleRows) })
  }
  if (lines.length === 0) return failure('nothing-to-publish', { ready: String(counts.ready) })

  const id = randomUUID()
  return withShop(shop, async (db) => {
    if ((await publicationUnderWay(db, shop, country)) !== null) return failure('publication-running', { country })
    const publication = {
      id, country, policy, factsVersion,
      undoes: null,
      currency: market.currency,
      priceListId: market.priceListId,
      createdBy: who,
    }
    await addPublication(db, shop, publication, lines)
    await enqueue('publish-prices', { shop, publicationId: id }, { db })
    const skipped = {
      incomplete: counts.variants - counts.ready - counts.belowFloor,
      belowFloor: counts.belowFloor,
      unchanged: counts.ready - lines.length,
    }
    return success({ id, total: lines.length, skipped })
  })
}
