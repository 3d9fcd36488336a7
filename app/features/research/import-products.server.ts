import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { changeResearchProduct, findResearchProduct, saveResearchProduct } from '#app/data/research-repository.server.ts'
import { researchProductSchema, type ResearchProduct } from '#shared/contract/research-api.ts'
import { readResearchFile, type ImportedProduct, type ResearchImported } from './research-file.ts'

const mostProblemsShown = 500

/**
 * Puts the products of a CSV on the shortlist, or brings those that are there up to date, if every line is good. A
 * file is no sighting: it adds nothing to the history, and what a page told goes before it. Fails with
 * `file-has-problems`.
 */
export async function importProducts(shop: string, csvText: string, who: string): Promise<ResearchImported> {
  const { products, problems } = readResearchFile(csvText)
  if (problems.length > 0) {
    const shown = problems.toSorted((a, b) => a.line - b.line).slice(0, mostProblemsShown)
    return { ok: false, code: 'file-has-problems', params: { count: String(problems.length) }, problems: shown, problemCount: problems.length }
  }
  await withShop(shop, async (db) => {
    for (const imported of products) await put(db, shop, imported, who)
    await recordAudit(db, shop, { who, action: 'research-imported', subject: 'research', after: { products: products.length } })
  })
  return { ok: true, value: { products: products.length } }
}

async function put(db: ShopDatabase, shop: string, { product, status, notes }: ImportedProduct, who: string): Promise<void> {
  const known = await findResearchProduct(db, shop, product)
  const told = { ...(status !== null && { status }), ...(notes !== null && { notes }) }
  if (known === null) {
    await saveResearchProduct(db, shop, product, { product, seenAt: new Date() }, who)
    await changeResearchProduct(db, shop, product, told)
    return
  }
  await changeResearchProduct(db, shop, product, { ...told, product: merged(researchProductSchema.parse(known.product), product) })
}

function merged(known: ResearchProduct, { title, url, brand, price, purchaseCost, weightGrams, hs, origin }: ResearchProduct): ResearchProduct {
  return {
    ...known,
    title,
    url,
    brand: brand ?? known.brand,
    price: known.price ?? price,
    purchaseCost: purchaseCost ?? known.purchaseCost,
    weightGrams: weightGrams ?? known.weightGrams,
    hs: hs ?? known.hs,
    origin: origin ?? known.origin,
  }
}
