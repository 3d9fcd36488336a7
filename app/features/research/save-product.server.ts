import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { changeResearchProduct, findResearchProduct, saveResearchProduct } from '#app/data/research-repository.server.ts'
import { researchProductSchema, researchStatusSchema, type ResearchProduct, type SaveResearchResponse } from '#shared/contract/research-api.ts'
import type { Observation } from '#shared/research/observation.ts'
import { keepObservations, trendOfProduct } from './keep-observations.server.ts'
import { wordOfKey } from './product-key.ts'

/**
 * Puts a product on the shop's shortlist, with what its page said as an observation of that moment. One that is there
 * already keeps its status and notes, and whatever the seller told of it that this look leaves open.
 */
export async function saveProduct(shop: string, product: ResearchProduct, at: string, who: string): Promise<SaveResearchResponse> {
  const now = new Date()
  const seenAt = new Date(Math.min(Date.parse(at), now.getTime()))
  await keepObservations(shop, [observationOf(product, seenAt.toISOString())], now)
  return withShop(shop, async (db) => {
    const known = await findResearchProduct(db, shop, product)
    const merged = known === null ? product : keeping(researchProductSchema.parse(known.product), product)
    const added = await saveResearchProduct(db, shop, product, { product: merged, seenAt }, who)
    await changeResearchProduct(db, shop, product, { trend: await trendOfProduct(db, shop, product, now) })
    if (added) await recordAudit(db, shop, { who, action: 'research-saved', subject: wordOfKey(product) })
    return { status: researchStatusSchema.catch('idea').parse(known?.status), added }
  })
}

function observationOf({ site, marketplace, id, price, rank, rating, reviewCount, availability, seller }: ResearchProduct, at: string): Observation {
  return { site, marketplace, id, at, price, rank, rating, reviewCount, availability, seller }
}

/** The newer look, and of the older what the newer leaves open. */
function keeping(known: ResearchProduct, seen: ResearchProduct): ResearchProduct {
  return {
    ...seen,
    image: seen.image ?? known.image,
    brand: seen.brand ?? known.brand,
    soldLastMonth: seen.soldLastMonth ?? known.soldLastMonth,
    soldByMarketplace: seen.soldByMarketplace ?? known.soldByMarketplace,
    weightGrams: seen.weightGrams ?? known.weightGrams,
    longestMm: seen.longestMm ?? known.longestMm,
    hs: seen.hs ?? known.hs,
    origin: seen.origin ?? known.origin,
    purchaseCost: seen.purchaseCost ?? known.purchaseCost,
    field: seen.field ?? known.field,
  }
}
