import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { allMarkets, type MarketRecord } from '#app/data/market-repository.server.ts'
import {
  beginShippingPublication, endShippingPublication, markShippingUndone, noteShippingSteps, shippingPublications,
} from '#app/data/shipping-publication-repository.server.ts'
import { findVersion } from '#app/data/shipping-repository.server.ts'
import type { TaskRecord } from '#app/data/task-repository.server.ts'
import { variantsAfter, variantTotals } from '#app/data/variant-repository.server.ts'
import { environment } from '#app/platform/env.server.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { ShippingStateDocument } from '#app/shopify/generated/operations.ts'
import { failure, success, type Failure, type Result } from '#shared/result/result.ts'
import { createPromiser } from '#shared/shipping/promise/market-promise.ts'
import type { BackupRate } from '#shared/shipping/setup/shipping-setup.ts'
import { readVersion } from '../carrier/live-shops.server.ts'
import { orderMoment } from '../carrier/order-moment.ts'
import { publishListingDays } from './listing-days-path.server.ts'
import { publishToMarket, withdrawFromMarket } from './market-path.server.ts'
import { goodsDays, productDays } from './product-days.server.ts'
import { publishProfile, variantsACall, withdrawProfile } from './profile-path.server.ts'
import { publishStepsSchema, type PublishPath, type PublishStep } from './publication.ts'
import { publicationsKept, publicationWishSchema } from './start-publication.server.ts'
import { writeCarrierService } from './write-carrier-service.server.ts'

/** Told how far it is; answers false to stop before the next write. */
type Noted = (done: number, total: number) => Promise<boolean>

interface Desk {
  readonly client: AdminClient
  readonly shop: string
  readonly markets: readonly MarketRecord[]
  readonly variants: number
  /** What earlier publications added, and earlier runs of this one. */
  readonly earlier: readonly PublishStep[]
  readonly settle: (step: PublishStep) => Promise<void>
  /** Counts on by so many; false to stop. */
  readonly passed: (units: number) => Promise<boolean>
}

/**
 * Brings a version to Shopify's checkout: the carrier service, then a market's option definitions where the shop's
 * shipping is driven by markets, else a delivery profile of the app's own; a backup rate in either; then each product's
 * delivery days. Or, for no version, takes all of it out again. Everything is read back, and a write that changed nothing
 * is a failure. May be called again after a crash. Null where it was stopped on the way; what is written stays written.
 */
export async function runPublication(client: AdminClient, shop: string, task: Pick<TaskRecord, 'id' | 'input' | 'createdBy'>, now: Date, noted: Noted): Promise<Result<null> | null> {
  const { version, undoes } = publicationWishSchema.parse(task.input)
  const { shop: about } = await client.run(ShippingStateDocument, {})
  const path: PublishPath = about.features.marketDrivenShipping ? 'market-driven' : 'profile'
  const found = await withShop(shop, async (db) => {
    await beginShippingPublication(db, shop, { id: task.id, path, version, undoes, createdBy: task.createdBy })
    return {
      markets: await allMarkets(db, shop), totals: await variantTotals(db, shop),
      backup: version === null ? null : ((await findVersion(db, shop, version))?.setup.backup ?? null),
      earlier: (await shippingPublications(db, shop, publicationsKept)).flatMap(({ steps }) => publishStepsSchema.parse(steps)),
    }
  })
  const live = version === null ? null : await readVersion(shop, version)
  if (version !== null && (live === null || found.backup === null)) return fail(shop, task.id, failure(live === null ? 'version-unreadable' : 'backup-missing'))

  const countries = [...new Set(found.markets.map(({ country }) => country))]
  const days = await productDays(shop, countries, live === null ? null : goodsDays(createPromiser(live.shop, orderMoment(now, live.timezone).day), countries))
  const total = 1 + (path === 'profile' ? found.totals.variants : marketsOf(found.markets).length) + days.size
  const steps: PublishStep[] = []
  let done = 0
  const desk: Desk = {
    client, shop, markets: found.markets, variants: found.totals.variants, earlier: found.earlier,
    settle: async (step) => {
      const at = steps.findIndex(({ kind, target }) => kind === step.kind && target === step.target)
      steps.splice(at === -1 ? steps.length : at, at === -1 ? 0 : 1, step)
      await withShop(shop, (db) => noteShippingSteps(db, shop, task.id, steps))
    },
    passed: (units) => {
      done += units
      return noted(Math.min(done, total), total)
    },
  }
  if (!(await desk.passed(0))) return stopped(shop, task.id)
  const went = live === null || found.backup === null ? await withdraw(desk) : await publish(desk, path, found.backup)
  if (went !== true && went !== false) return fail(shop, task.id, went)
  if (!went) return stopped(shop, task.id)
  const before = done
  const listed = await publishListingDays(client, days, (products) => noted(Math.min(before + products, total), total))
  await desk.settle(listed)
  if (listed.outcome === 'unfinished') return stopped(shop, task.id)

  const status = steps.some(({ outcome }) => outcome === 'failed') ? 'failed' : 'done'
  await withShop(shop, async (db) => {
    await endShippingPublication(db, shop, task.id, status)
    if (undoes !== null && status === 'done') await markShippingUndone(db, shop, undoes)
    await recordAudit(db, shop, {
      who: task.createdBy, action: undoes === null ? 'shipping-published' : 'shipping-withdrawn', subject: 'shipping',
      ...(undoes !== null && { before: { publication: undoes } }), after: { publication: task.id, path, version, status },
    })
  })
  return success(null)
}

/** Ends a publication that can't go on; what it wrote stays written and can be undone. */
export async function failShippingPublication(shop: string, id: string): Promise<void> {
  await withShop(shop, (db) => endShippingPublication(db, shop, id, 'failed'))
}

async function fail(shop: string, id: string, why: Failure): Promise<Failure> {
  await failShippingPublication(shop, id)
  return why
}

async function stopped(shop: string, id: string): Promise<null> {
  await withShop(shop, (db) => endShippingPublication(db, shop, id, 'cancelled'))
  return null
}

/** True when all is written, false when it was stopped, else why nothing can be. */
async function publish(desk: Desk, path: PublishPath, backup: BackupRate): Promise<boolean | Failure> {
  const { client, markets, settle, passed } = desk
  const callbackUrl = `${environment().SHOPIFY_APP_URL}/api/carrier/rates`
  const carrier = await writeCarrierService(client, callbackUrl)
  if (!carrier.ok) return carrier
  const { id: carrierServiceId, state, written } = carrier.value
  await settle({ kind: 'carrier', what: '', target: carrierServiceId, outcome: written ? 'written' : 'unchanged', code: null, message: null, removable: [], counts: null })
  if (!(await passed(1))) return false
  if (path === 'market-driven') {
    let failed = false
    for (const market of marketsOf(markets)) {
      const step = market.marketId === null ? withoutMarket(market) : await publishToMarket(client, market.marketId, carrierServiceId, backup, ownOf(desk, 'market'))
      await settle(step)
      failed ||= market.marketId !== null && step.outcome === 'failed'
      if (!(await passed(1))) return false
    }
    // A shop that moved to markets would else show what the profile answers as well.
    if (!failed) for (const id of ownOf(desk, 'profile')) await withdrawProfile(client, id)
    return true
  }
  let counted = 0
  const step = await publishProfile(client, {
    carrierServiceId, backup,
    countries: [...new Set(markets.map(({ country }) => country))],
    locations: state.locationsAvailableForDeliveryProfilesConnection.nodes.map(({ id }) => id),
  }, {
    own: ownOf(desk, 'profile'),
    variants: async (after) => (await withShop(desk.shop, (db) => variantsAfter(db, desk.shop, after, variantsACall))).map(({ variantId }) => variantId),
    made: settle,
    noted: (variants) => {
      const units = variants - counted
      counted = variants
      return passed(units)
    },
  })
  await settle(step)
  return step.outcome !== 'unfinished'
}

async function withdraw(desk: Desk): Promise<boolean> {
  const { client, earlier, settle, passed } = desk
  const targets = new Set(earlier.flatMap(({ kind, target, removable }) => (kind === 'market' && removable.length > 0 ? [target] : [])))
  for (const target of targets) {
    await settle(await withdrawFromMarket(client, target, ownOf(desk, 'market')))
    if (!(await passed(1))) return false
  }
  for (const id of ownOf(desk, 'profile')) {
    const step = await withdrawProfile(client, id)
    if (step.outcome !== 'unchanged') await settle(step)
  }
  return passed(0)
}

/** Ids of one kind that publications added, the newest first. */
function ownOf({ earlier }: Desk, kind: PublishStep['kind']): string[] {
  return [...new Set(earlier.flatMap((step) => (step.kind === kind ? step.removable : [])))]
}

/** Countries of one Shopify market share its options; one that no Shopify market sells to is told of by itself. */
function marketsOf(markets: readonly MarketRecord[]): MarketRecord[] {
  return [...new Map(markets.map((market) => [market.marketId ?? market.country, market])).values()]
}

function withoutMarket({ name, country }: MarketRecord): PublishStep {
  return { kind: 'market', what: name, target: country, outcome: 'failed', code: 'no-shopify-market-for', message: null, removable: [], counts: null }
}
