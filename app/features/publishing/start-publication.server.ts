import { randomUUID } from 'node:crypto'
import { withShop } from '#app/data/database.server.ts'
import { addPublication, publicationUnderWay, type NewLine } from '#app/data/publication-repository.server.ts'
import { priceTable, type PriceTable } from '#app/features/prices/price-table.server.ts'
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
  const priced = await priceTable(shop, country)
  if (!priced.ok) return priced
  const { rows, counts, market, policy, factsVersion, staleFacts } = priced.value
  if (market.marketId === null) return failure('no-shopify-market', { country })
  const stale = rows.filter((row) => row.changed && row.stale).length
  if (stale > 0 && !acceptStale) {
    return failure('stale-facts', { facts: staleFacts.map(({ id }) => id).join(', '), variants: String(stale) })
  }
  const lines = linesOf(priced.value)
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

function linesOf({ rows }: PriceTable): NewLine[] {
  return rows.flatMap(({ variantId, changed, proposed, current, fixed }) => {
    if (!changed || proposed === null) return []
    const before = fixed && current !== null ? current.price : null
    return [{ variantId, before, after: proposed.price, assumed: proposed }]
  })
}
