import type { ShopDatabase } from './database.server.ts'

export interface ClauseReviewRecord {
  readonly language: string
  /** SHA-256 of the sentences that were read. */
  readonly digest: string
  readonly reviewedBy: string
  readonly reviewedAt: Date
}

/** One for each language at most. */
export async function storedClauseReviews(db: ShopDatabase, shop: string): Promise<ClauseReviewRecord[]> {
  return db.clauseReview.findMany({ where: { shop }, select: { language: true, digest: true, reviewedBy: true, reviewedAt: true } })
}

export async function storeClauseReview(db: ShopDatabase, shop: string, { language, ...review }: ClauseReviewRecord): Promise<void> {
  await db.clauseReview.upsert({ where: { shop_language: { shop, language } }, create: { shop, language, ...review }, update: review })
}

export async function removeClauseReview(db: ShopDatabase, shop: string, language: string): Promise<void> {
  await db.clauseReview.deleteMany({ where: { shop, language } })
}
