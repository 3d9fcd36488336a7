import { withShop } from '#app/data/database.server.ts'
import { observationsOf } from '#app/data/observation-repository.server.ts'
import { findImport, findResearchProduct } from '#app/data/research-repository.server.ts'
import { importedHistory } from '#app/features/keepa/stored-history.ts'
import { mostDays, researchStatusSchema, type ResearchQuery, type ResearchResponse } from '#shared/contract/research-api.ts'
import { historyOf } from '#shared/research/history/history-of.ts'
import { scoreWeights } from './score-weights.server.ts'
import { reviewsGained } from './trend-summary.ts'

const day = 86_400_000

/** What a shop knows of one product's past: its own sightings, and Keepa's apart. */
export async function productHistory(shop: string, key: ResearchQuery, now = new Date()): Promise<ResearchResponse> {
  return withShop(shop, async (db) => {
    const seen = await observationsOf(db, shop, key, new Date(now.getTime() - (mostDays - 1) * day))
    const known = await findResearchProduct(db, shop, key)
    const stored = await findImport(db, shop, key)
    const today = now.toISOString().slice(0, 10)
    return {
      status: known === null ? null : researchStatusSchema.parse(known.status),
      weights: await scoreWeights(db, shop),
      own: historyOf(seen),
      keepa: stored === null ? null : importedHistory(stored.history, today),
      reviewsGained: reviewsGained(seen, today),
    }
  })
}
