import { createHash } from 'node:crypto'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { removeClauseReview, storeClauseReview, storedClauseReviews } from '#app/data/clause-review-repository.server.ts'
import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { clausesOf } from '#shared/returns/text/clause-languages.ts'
import type { ClauseLanguage } from '#shared/returns/text/clause-language.ts'
import type { ClauseReview, ClauseReviews } from './returns.ts'

const digestOf = (language: ClauseLanguage) => createHash('sha256').update(JSON.stringify(clausesOf[language])).digest('hex')

/** Who of the shop reviewed the sentences of each language as they are now; null where nobody did. */
export async function clauseReviews(db: ShopDatabase, shop: string): Promise<ClauseReviews> {
  const stored = await storedClauseReviews(db, shop)
  const of = (language: ClauseLanguage) => {
    const found = stored.find((one) => one.language === language && one.digest === digestOf(language))
    return found === undefined ? null : { by: found.reviewedBy, at: found.reviewedAt.toISOString() }
  }
  return {
    en: of('en'), zh: of('zh'), de: of('de'), fr: of('fr'), es: of('es'), it: of('it'),
    nl: of('nl'), pl: of('pl'), sv: of('sv'), ja: of('ja'), ko: of('ko'), 'pt-BR': of('pt-BR'),
  }
}

/** Notes that a person has reviewed the sentences of the language, or takes that back; with an audit row. */
export async function reviewClauses(shop: string, language: ClauseLanguage, reviewed: boolean, who: string): Promise<ClauseReview | null> {
  return withShop(shop, async (db) => {
    const current = async () => (await clauseReviews(db, shop))[language]
    const before = await current()
    if ((before !== null) === reviewed) return before
    if (reviewed) await storeClauseReview(db, shop, { language, digest: digestOf(language), reviewedBy: who, reviewedAt: new Date() })
    else await removeClauseReview(db, shop, language)
    await recordAudit(db, shop, { who, action: reviewed ? 'clauses-reviewed' : 'clauses-review-withdrawn', subject: language })
    return current()
  })
}
