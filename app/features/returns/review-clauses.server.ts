import { createHash } from 'node:crypto'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { findClauseReview, removeClauseReview, storeClauseReview } from '#app/data/clause-review-repository.server.ts'
import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { clausesOf } from '#shared/returns/text/clause-languages.ts'
import type { ClauseLanguage } from '#shared/returns/text/clause-language.ts'
import type { ClauseReview } from './returns.ts'

const digestOf = (language: ClauseLanguage) => createHash('sha256').update(JSON.stringify(clausesOf[language])).digest('hex')

/** Who of the shop reviewed the sentences of the language as they are now; null where nobody did. */
export async function clauseReview(db: ShopDatabase, shop: string, language: ClauseLanguage): Promise<ClauseReview | null> {
  const found = await findClauseReview(db, shop, language)
  if (found === null || found.digest !== digestOf(language)) return null
  return { by: found.reviewedBy, at: found.reviewedAt.toISOString() }
}

/** Notes that a person has reviewed the sentences of the language, or takes that back; with an audit row. */
export async function reviewClauses(shop: string, language: ClauseLanguage, reviewed: boolean, who: string): Promise<ClauseReview | null> {
  return withShop(shop, async (db) => {
    const before = await clauseReview(db, shop, language)
    if ((before !== null) === reviewed) return before
    if (reviewed) await storeClauseReview(db, shop, language, { digest: digestOf(language), reviewedBy: who, reviewedAt: new Date() })
    else await removeClauseReview(db, shop, language)
    await recordAudit(db, shop, { who, action: reviewed ? 'clauses-reviewed' : 'clauses-review-withdrawn', subject: language })
    return clauseReview(db, shop, language)
  })
}
