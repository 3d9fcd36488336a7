import { randomUUID } from 'node:crypto'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { findMarket, type MarketRecord } from '#app/data/market-repository.server.ts'
import { findReturnPolicy } from '#app/data/return-policy-repository.server.ts'
import {
  addReturnPublication, askToCancelReturns, findReturnPublication, recentReturnPublications, returnPublicationUnderWay, type ReturnText,
} from '#app/data/return-publication-repository.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { adminClient } from '#app/shopify/admin-client.server.ts'
import { failure, success, type Failure, type Result } from '#shared/result/result.ts'
import { checkReturnPolicy } from '#shared/returns/policy/check-return-policy.ts'
import { planTexts } from './return-texts.server.ts'
import { returnPublicationView } from './return-view.ts'
import { dayOf, returnMarket } from './returns-page.server.ts'
import type { PublishPlan } from './returns.ts'

interface PublishOptions {
  /** Write the shop's own refund policy too, which markets without one of their own read. */
  readonly replaceOwn: boolean
  /** Texts that Landfall did not write may be replaced. */
  readonly replaceForeign: boolean
}

/** What publishing would write. Fails as `publishReturnPolicy` does before it writes. Reads Shopify. */
export async function returnPublishPlan(shop: string, country: string, replaceOwn: boolean): Promise<Result<PublishPlan>> {
  const ready = await publishable(shop, country)
  if (!ready.ok) return ready
  return success((await planTexts(await adminClient(shop), shop, ready.value.market, { replaceOwn })).plan)
}

/**
 * Starts writing a market's saved policy into the shop's refund policy. Fails with `market-not-chosen`,
 * `no-shopify-market`, `return-policy-not-saved`, `return-policy-unlawful` (params.count), `returns-up-to-date`,
 * `return-text-changed-elsewhere` (params.count) or `return-publication-running`, and then records nothing.
 */
export async function publishReturnPolicy(
  shop: string, country: string, who: string, { replaceOwn, replaceForeign }: PublishOptions,
): Promise<Result<{ readonly id: string }>> {
  const ready = await publishable(shop, country)
  if (!ready.ok) return ready
  const { plan, texts } = await planTexts(await adminClient(shop), shop, ready.value.market, { replaceOwn })
  if (texts.length === 0) return failure('returns-up-to-date')
  if (plan.foreign.length > 0 && !replaceForeign) return failure('return-text-changed-elsewhere', { count: String(plan.foreign.length) })
  return start(shop, { country, undoes: null, version: ready.value.version, createdBy: who }, texts)
}

/**
 * Puts back what a market's last publication changed. What somebody changed since is left alone and told. Fails with
 * `publication-unknown`, `cannot-undo` or `return-publication-running`.
 */
export async function undoReturnPublication(shop: string, id: string, who: string): Promise<Result<{ readonly id: string }>> {
  const found = await withShop(shop, async (db) => {
    const publication = await findReturnPublication(db, shop, id)
    if (publication === null) return failure('publication-unknown')
    const [last] = await recentReturnPublications(db, shop, publication.country, 1)
    return returnPublicationView(publication, last?.id === id).canUndo ? success(publication) : failure('cannot-undo')
  })
  if (!found.ok) return found
  const { country, texts } = found.value
  const back = texts
    .filter(({ state }) => state === 'verified')
    .map((text): ReturnText => ({ ...text, before: text.after, after: text.before, state: 'pending' }))
  return start(shop, { country, undoes: id, version: null, createdBy: who }, back)
}

/**
 * Asks a publication to stop before its next write; what is written stays written and can be undone. Fails with
 * `publication-unknown` or `publication-ended`.
 */
export async function cancelReturnPublication(shop: string, id: string, who: string): Promise<Result<null>> {
  return withShop(shop, async (db) => {
    const publication = await findReturnPublication(db, shop, id)
    if (publication === null) return failure('publication-unknown')
    if (!(await askToCancelReturns(db, shop, id))) return failure('publication-ended')
    // Its own job does this at its next step; this one is for a publication whose job was lost with its worker.
    await enqueue('publish-returns', { shop, publicationId: id }, { db })
    await recordAudit(db, shop, { who, action: 'returns-cancel-asked', subject: publication.country, after: { publication: id } })
    return success(null)
  })
}

async function start(
  shop: string, added: Omit<Parameters<typeof addReturnPublication>[2], 'id'>, texts: readonly ReturnText[],
): Promise<Result<{ readonly id: string }>> {
  const id = randomUUID()
  return withShop(shop, async (db) => {
    if (await returnPublicationUnderWay(db, shop)) return failure('return-publication-running')
    await addReturnPublication(db, shop, { id, ...added }, texts)
    await enqueue('publish-returns', { shop, publicationId: id }, { db })
    return success({ id })
  })
}

async function publishable(shop: string, country: string): Promise<Failure | { readonly ok: true; readonly value: { readonly market: MarketRecord; readonly version: number } }> {
  return withShop(shop, async (db) => {
    const market = await findMarket(db, shop, country)
    if (market === null) return failure('market-not-chosen', { country: country.slice(0, 10) })
    if (market.marketId === null) return failure('no-shopify-market', { country })
    const saved = await findReturnPolicy(db, shop, country)
    if (saved === null) return failure('return-policy-not-saved')
    const { findings } = checkReturnPolicy(saved.policy, await returnMarket(db, shop, country, market.currency), dayOf(new Date()))
    const blocking = findings.filter(({ severity }) => severity === 'blocks').length
    return blocking > 0 ? failure('return-policy-unlawful', { count: String(blocking) }) : success({ market, version: saved.version })
  })
}
