import { randomUUID } from 'node:crypto'
import type { Prisma } from '@prisma/client'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { allMarkets } from '#app/data/market-repository.server.ts'
import { findDraft, findVersion } from '#app/data/shipping-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { allVariants } from '#app/data/variant-repository.server.ts'
import { adminClient } from '#app/shopify/admin-client.server.ts'
import { ShippingStateDocument } from '#app/shopify/generated/operations.ts'
import { environment } from '#app/platform/env.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { z } from 'zod'
import { liveShop } from '../carrier/live-shops.server.ts'
import { orderMoment } from '../carrier/order-moment.ts'
import { marketPromises } from '#shared/shipping/promise/market-promise.ts'
import { publishToMarket, withdrawFromMarket } from './market-path.server.ts'
import { publishProfile, withdrawProfiles } from './profile-path.server.ts'
import { publishStepSchema, type PublishPath, type PublishState, type PublishStep, type ShippingPublicationView } from './publication.ts'
import { writeCarrierService } from './write-carrier-service.server.ts'

const stepsSchema = z.array(publishStepSchema)

/**
 * Puts the live shipping into Shopify's checkout: the carrier service, then a market's option definitions where the
 * shop's shipping is driven by markets, else a delivery profile of the app's own; a backup rate in either. Everything is
 * read back, and a write that changed nothing is a failure. Fails before writing with `nothing-live-to-publish`,
 * `backup-missing` or `no-markets-to-publish`.
 */
export async function publishShipping(shop: string, who: string): Promise<Result<ShippingPublicationView>> {
  const found = await withShop(shop, async (db) => {
    const { liveVersion } = await findDraft(db, shop)
    return { live: liveVersion === 0 ? null : await findVersion(db, shop, liveVersion), markets: await allMarkets(db, shop), variants: await allVariants(db, shop) }
  })
  if (found.live === null) return failure('nothing-live-to-publish')
  const { backup } = found.live.setup
  if (backup === null) return failure('backup-missing')
  if (found.markets.length === 0) return failure('no-markets-to-publish')
  const client = await adminClient(shop)
  const carrier = await writeCarrierService(client, `${environment().SHOPIFY_APP_URL}/api/carrier/rates`)
  if (!carrier.ok) return carrier
  const { id: carrierServiceId, state } = carrier.value
  const steps: PublishStep[] = []
  const path: PublishPath = state.shop.features.marketDrivenShipping ? 'market-driven' : 'profile'
  if (path === 'market-driven') {
    const ids = new Set(found.markets.flatMap(({ marketId }) => marketId ?? []))
    for (const id of ids) steps.push(await publishToMarket(client, id, carrierServiceId, backup))
    if (ids.size === 0) return failure('no-markets-to-publish')
  } else {
    await withdrawEarlier(shop)
    steps.push(await publishProfile(client, {
      carrierServiceId, backup,
      countries: found.markets.map(({ country }) => country),
      variants: found.variants.map(({ variantId }) => variantId),
      locations: state.locationsAvailableForDeliveryProfilesConnection.nodes.map(({ id }) => id),
    }))
  }
  const status = steps.some(({ outcome }) => outcome === 'failed') ? 'failed' : 'done'
  const id = randomUUID()
  const createdAt = new Date()
  await withShop(shop, async (db) => {
    await db.shippingPublication.create({ data: { shop, id, path, status, steps, before: {}, createdBy: who, createdAt } })
    await recordAudit(db, shop, { who, action: 'shipping-published', subject: 'shipping', after: { publication: id, path, status } })
  })
  return success({ id, path, status, steps, createdAt: createdAt.toISOString() })
}

/** A profile takes a variant from the one before, so only the newest is needed. */
async function withdrawEarlier(shop: string): Promise<void> {
  const earlier = await withShop(shop, (db) => db.shippingPublication.findMany({ where: { shop, path: 'profile', undoneAt: null } }))
  const client = await adminClient(shop)
  for (const row of earlier) {
    await withdrawProfiles(client, stepsSchema.parse(row.steps).flatMap(({ removable }) => removable))
    await withShop(shop, (db) => db.shippingPublication.updateMany({ where: { shop, id: row.id }, data: { status: 'undone', undoneAt: new Date() } }))
  }
}

/** Takes back what a publication added to Shopify. Fails with `publication-unknown`, `already-undone` or `write-changed-nothing`. */
export async function undoShipping(shop: string, id: string, who: string): Promise<Result<null>> {
  const row = await withShop(shop, (db) => db.shippingPublication.findUnique({ where: { shop_id: { shop, id } } }))
  if (row === null) return failure('publication-unknown')
  if (row.undoneAt !== null) return failure('already-undone')
  const client = await adminClient(shop)
  for (const step of stepsSchema.parse(row.steps)) {
    if (step.removable.length === 0) continue
    const gone = row.path === 'profile' ? await withdrawProfiles(client, step.removable) : await withdrawFromMarket(client, step.target, step.removable)
    if (!gone) return failure('write-changed-nothing', { what: step.what })
  }
  await withShop(shop, async (db) => {
    await db.shippingPublication.updateMany({ where: { shop, id }, data: { status: 'undone', undoneAt: new Date() } })
    await recordAudit(db, shop, { who, action: 'shipping-withdrawn', subject: 'shipping', before: { publication: id } })
  })
  return success(null)
}

/** Which way the shop takes, as it says now. */
export async function publishPath(shop: string): Promise<PublishPath> {
  const { shop: about } = await (await adminClient(shop)).run(ShippingStateDocument, {})
  return about.features.marketDrivenShipping ? 'market-driven' : 'profile'
}

export async function publishState(shop: string): Promise<PublishState> {
  const state = await withShop(shop, async (db) => {
    const { liveVersion, draft } = await findDraft(db, shop)
    const live = liveVersion === 0 ? null : await findVersion(db, shop, liveVersion)
    const rows = await db.shippingPublication.findMany({ where: { shop }, orderBy: { createdAt: 'desc' }, take: 20 })
    return {
      liveVersion,
      changed: live === null || JSON.stringify(live.setup) !== JSON.stringify(draft),
      backup: live?.setup.backup ?? null,
      markets: (await allMarkets(db, shop)).map(({ country, name }) => ({ country, name })),
      shipFrom: (await findShop(db, shop))?.shipFrom ?? null,
      publications: rows.map(viewOf),
    }
  })
  const live = state.liveVersion === 0 ? null : await liveShop(shop, state.liveVersion)
  const promises = live === null ? [] : marketPromises(live.shop, [...new Set(state.markets.map(({ country }) => country))], orderMoment(new Date(), live.timezone).day)
  return { ...state, promises }
}

function viewOf(row: Prisma.ShippingPublicationGetPayload<object>): ShippingPublicationView {
  const { id, createdAt } = row
  return {
    id,
    path: row.path === 'profile' ? 'profile' : 'market-driven',
    status: row.undoneAt !== null ? 'undone' : row.status === 'failed' ? 'failed' : 'done',
    steps: stepsSchema.parse(row.steps),
    createdAt: createdAt.toISOString(),
  }
}
