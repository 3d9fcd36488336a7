import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { changeResearchSettings, researchSettings } from '#app/data/research-settings-repository.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { defaultScoreWeights, type ScoreWeights } from '#shared/research/score/score-parts.ts'
import { scoreWeightsSchema } from '#shared/research/score/score-weights-schema.ts'

/** How much each part of the score counts for this shop. */
export async function scoreWeights(db: ShopDatabase, shop: string): Promise<ScoreWeights> {
  return readWeights((await researchSettings(db, shop)).weights)
}

/** The same for a caller without a transaction. */
export async function shopWeights(shop: string): Promise<ScoreWeights> {
  return withShop(shop, (db) => scoreWeights(db, shop))
}

/** Stored weights; the usual ones where none are, or an older kind. */
function readWeights(stored: unknown): ScoreWeights {
  return scoreWeightsSchema.catch(defaultScoreWeights).parse(stored)
}

/** Fails with `weights-not-valid` for anything but whole numbers from 0 to 100 that are not all 0. */
export async function saveScoreWeights(shop: string, asked: unknown, who: string): Promise<Result<ScoreWeights>> {
  const parsed = scoreWeightsSchema.safeParse(asked)
  if (!parsed.success) return failure('weights-not-valid')
  return withShop(shop, async (db) => {
    const before = await scoreWeights(db, shop)
    await changeResearchSettings(db, shop, { weights: parsed.data })
    await recordAudit(db, shop, { who, action: 'research-weights-changed', subject: 'research', before: { ...before }, after: parsed.data })
    return success(parsed.data)
  })
}
