import type { Prisma } from '@prisma/client'
import type { ProductKey } from '#shared/research/observation.ts'
import type { ShopDatabase } from './database.server.ts'

export type ResearchRecord = Prisma.ResearchProductGetPayload<object>

const keyOf = (shop: string, { site, marketplace, id }: ProductKey) => ({ shop, site, marketplace, productId: id })
const whereKey = (shop: string, key: ProductKey) => ({ where: { shop_site_marketplace_productId: keyOf(shop, key) } })

export interface SavedProduct {
  readonly product: Prisma.InputJsonValue
  readonly seenAt: Date
}

/** Puts a product on the shortlist as an idea, or brings what is there up to date. True when it is new. */
export async function saveResearchProduct(
  db: ShopDatabase, shop: string, key: ProductKey, { product, seenAt }: SavedProduct, who: string,
): Promise<boolean> {
  const { count } = await db.researchProduct.createMany({
    data: [{ ...keyOf(shop, key), product, seenAt, status: 'idea', savedBy: who }],
    skipDuplicates: true,
  })
  if (count === 1) return true
  await db.researchProduct.updateMany({ where: { ...keyOf(shop, key), seenAt: { lte: seenAt } }, data: { product, seenAt } })
  return false
}

export async function findResearchProduct(db: ShopDatabase, shop: string, key: ProductKey): Promise<ResearchRecord | null> {
  return db.researchProduct.findUnique(whereKey(shop, key))
}

/** The whole shortlist, newest first. */
export async function allResearchProducts(db: ShopDatabase, shop: string): Promise<ResearchRecord[]> {
  return db.researchProduct.findMany({ where: { shop }, orderBy: [{ savedAt: 'desc' }, { productId: 'asc' }] })
}

/** Which of these products are on the shortlist. */
export async function shortlisted(db: ShopDatabase, shop: string, keys: readonly ProductKey[]): Promise<ResearchRecord[]> {
  if (keys.length === 0) return []
  return db.researchProduct.findMany({ where: { shop, OR: keys.map((key) => keyOf(shop, key)) } })
}

/** Changes what is given. False when the shop has no such product. */
export async function changeResearchProduct(
  db: ShopDatabase, shop: string, key: ProductKey,
  change: { readonly status?: string; readonly notes?: string; readonly product?: Prisma.InputJsonValue; readonly seenAt?: Date; readonly trend?: Prisma.InputJsonValue; readonly draftId?: string },
): Promise<boolean> {
  const { count } = await db.researchProduct.updateMany({ where: keyOf(shop, key), data: change })
  return count === 1
}

/** Takes products off the shortlist with what was imported for them; what was seen stays. Returns how many. */
export async function dropResearchProducts(db: ShopDatabase, shop: string, keys: readonly ProductKey[]): Promise<number> {
  if (keys.length === 0) return 0
  const where = { where: { shop, OR: keys.map((key) => keyOf(shop, key)) } }
  await db.researchImport.deleteMany(where)
  return (await db.researchProduct.deleteMany(where)).count
}

export interface ImportedHistory {
  readonly fetchedAt: Date
  readonly history: unknown
}

export async function findImport(db: ShopDatabase, shop: string, key: ProductKey): Promise<ImportedHistory | null> {
  return db.researchImport.findUnique(whereKey(shop, key))
}

export async function storeImport(
  db: ShopDatabase, shop: string, key: ProductKey, fetchedAt: Date, history: Prisma.InputJsonValue,
): Promise<void> {
  await db.researchImport.upsert({
    ...whereKey(shop, key),
    create: { ...keyOf(shop, key), fetchedAt, history },
    update: { fetchedAt, history },
  })
}
