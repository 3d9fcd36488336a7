import type { ShopDatabase } from './database.server.ts'

export interface ClauseReviewRecord {
  /** SHA-256 of the sentences that were read. */
  readonly digest: string
  readonly reviewedBy: string
  readonly reviewedAt: Date
}

export async function findClauseReview(db: ShopDatabase, shop: string, language: string): Promise<ClauseReviewRecord | null> {
  return db.clauseReview.findUnique({ where: { shop_language: { shop, language } }, select: { digest: true, reviewedBy: true, reviewedAt: true } })
}

export async function storeClauseReview(db: ShopDatabase, shop: string, language: string, review: ClauseReviewRecord): Promise<void> {
  await db.clauseReview.upsert({ where: { shop_language: { shop, language } }, create: { shop, language, ...review }, update: review })
}

export async function removeClauseReview(db: ShopDatabase, shop: string, language: string): Promise<void> {
  await db.clauseReview.deleteMany({ where: { shop, language } })
}
