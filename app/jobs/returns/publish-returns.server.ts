import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import type { Problem } from '#app/data/publication-repository.server.ts'
import {
  beginReturnPublication, endReturnPublication, findReturnPublication, noteReturnTexts, type ReturnText,
} from '#app/data/return-publication-repository.server.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { UpdateShopPolicyDocument } from '#app/shopify/generated/operations.ts'
import { publishTranslations, type TranslationWish } from '#app/shopify/publish-translations.server.ts'
import { readContents } from '#app/shopify/read-translations.server.ts'
import type { Failure } from '#shared/result/result.ts'
import { policyTextKey, readRefundPolicy } from './refund-policy.server.ts'

/**
 * Brings a return policy's texts to the shop's refund policy and reads them back. May run again after a crash: what
 * already stands costs no write, and what somebody else changed meanwhile is left alone. Stops before the next call that
 * writes when somebody asks it to.
 */
export async function publishReturns(client: AdminClient, shop: string, id: string): Promise<void> {
  const publication = await withShop(shop, (db) => beginReturnPublication(db, shop, id))
  if (publication === null) return
  let texts = publication.texts
  const settle = async (next: readonly ReturnText[], writeCalls: number) => {
    texts = next
    await withShop(shop, (db) => noteReturnTexts(db, shop, id, texts, writeCalls))
  }

  const goesOn = async () => !((await withShop(shop, (db) => findReturnPublication(db, shop, id)))?.cancelAsked ?? true)
  if (!(await goesOn())) return end(shop, id, null)

  const own = texts.find(({ locale }) => locale === null)
  if (own !== undefined) {
    const { error, writeCalls } = await writeOwnText(client, own)
    const settled: ReturnText = { ...own, state: error === null ? 'verified' : 'failed', error }
    await settle(texts.map((text) => (text === own ? settled : text)), writeCalls)
    if (error !== null || !(await goesOn())) return end(shop, id, error)
  }

  const policy = await readRefundPolicy(client)
  if (policy === null) return end(shop, id, { code: 'refund-policy-gone', params: {} })
  const contents = await readContents(client, [policy.id])
  const digest = contents.get(policy.id)?.find(({ key }) => key === policyTextKey)?.digest ?? ''
  const wishes = texts.flatMap(({ locale, marketId, before, after }): TranslationWish[] =>
    locale === null ? [] : [{ resourceId: policy.id, key: policyTextKey, locale, marketId, value: after, before, digest }],
  )
  await publishTranslations(client, wishes, async (outcomes, writeCalls) => {
    const settled = texts.map((text): ReturnText => {
      const outcome = outcomes.find(({ place }) => place.locale === text.locale && place.marketId === text.marketId)
      return outcome === undefined ? text : { ...text, state: outcome.state, error: outcome.error === undefined ? null : { code: outcome.error.code, params: { ...outcome.error.params } } }
    })
    await settle(settled, writeCalls)
    return goesOn()
  })
  await end(shop, id, null)
}

async function writeOwnText(client: AdminClient, { before, after }: ReturnText): Promise<{ readonly error: Problem | null; readonly writeCalls: number }> {
  const wanted = after ?? ''
  const standing = (await readRefundPolicy(client))?.body ?? ''
  if (standing === wanted) return { error: null, writeCalls: 0 }
  if (standing !== (before ?? '')) return { error: { code: 'refund-policy-changed-elsewhere', params: {} }, writeCalls: 0 }
  const { shopPolicyUpdate } = await client.run(UpdateShopPolicyDocument, { shopPolicy: { type: 'REFUND_POLICY', body: wanted } })
  const [refused] = shopPolicyUpdate?.userErrors ?? []
  if (refused !== undefined) return { error: { code: 'shopify-refused', params: { message: refused.message, code: refused.code ?? '' } }, writeCalls: 1 }
  const now = (await readRefundPolicy(client))?.body ?? ''
  return { error: now === wanted ? null : { code: 'refund-policy-differs', params: {} }, writeCalls: 1 }
}

/** Ends a publication that can't go on; what it wrote stays written and can be undone. */
export async function failReturnPublication(shop: string, id: string, { code, params }: Failure): Promise<void> {
  await end(shop, id, { code, params })
}

async function end(shop: string, id: string, problem: Problem | null): Promise<void> {
  await withShop(shop, async (db) => {
    const publication = await findReturnPublication(db, shop, id)
    if (publication === null || publication.endedAt !== null) return
    const { texts, writeCalls, country, undoes, createdBy, cancelAsked } = publication
    const failed = texts.filter(({ state }) => state === 'failed').length
    const stopped = problem === null && cancelAsked && texts.some(({ state }) => state === 'pending')
    const status = stopped ? 'cancelled' : problem === null && failed === 0 ? 'done' : 'failed'
    await endReturnPublication(db, shop, id, status, problem)
    await recordAudit(db, shop, {
      who: createdBy,
      action: undoes === null ? 'returns-published' : 'returns-undone',
      subject: country,
      before: { publication: id, undoes },
      after: { status, texts: texts.length, failed, writeCalls, problem: problem?.code ?? null },
    })
  })
}
