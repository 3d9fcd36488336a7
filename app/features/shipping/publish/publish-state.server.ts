import { z } from 'zod'
import { withShop } from '#app/data/database.server.ts'
import { allMarkets } from '#app/data/market-repository.server.ts'
import { shippingPublications, type ShippingPublicationRecord } from '#app/data/shipping-publication-repository.server.ts'
import { findDraft, findVersion } from '#app/data/shipping-repository.server.ts'
import { latestTask } from '#app/data/task-repository.server.ts'
import { taskView } from '#app/features/costs/task-view.ts'
import { adminClient } from '#app/shopify/admin-client.server.ts'
import { ShippingStateDocument } from '#app/shopify/generated/operations.ts'
import { marketPromises } from '#shared/shipping/promise/market-promise.ts'
import { liveShop } from '../carrier/live-shops.server.ts'
import { orderMoment } from '../carrier/order-moment.ts'
import { publishStepsSchema, type PublishPath, type PublishState, type ShippingPublicationView } from './publication.ts'
import { currentOf, publicationsKept, publishTaskKind } from './start-publication.server.ts'

const statuses = z.enum(['running', 'done', 'failed', 'cancelled'])
const shown = 20

/** Which way the shop takes, as it says now. */
export async function publishPath(shop: string): Promise<PublishPath> {
  const { shop: about } = await (await adminClient(shop)).run(ShippingStateDocument, {})
  return about.features.marketDrivenShipping ? 'market-driven' : 'profile'
}

export async function publishState(shop: string): Promise<PublishState> {
  const state = await withShop(shop, async (db) => {
    const { liveVersion, draft } = await findDraft(db, shop)
    const live = liveVersion === 0 ? null : await findVersion(db, shop, liveVersion)
    const rows = await shippingPublications(db, shop, publicationsKept)
    const newest = await latestTask(db, shop, publishTaskKind, ['queued', 'running', 'done', 'failed', 'cancelled'])
    const task = newest !== null && newest.endedAt === null ? newest : null
    return {
      liveVersion,
      changed: live === null || JSON.stringify(live.setup) !== JSON.stringify(draft),
      backup: live?.setup.backup ?? null,
      markets: (await allMarkets(db, shop)).map(({ country, name }) => ({ country, name })),
      publications: rows.slice(0, shown).map((row) => viewOf(row, task?.id ?? null)),
      current: currentOf(rows)?.id ?? null,
      task: task?.id ?? null,
      failure: newest === null ? null : taskView(newest).error,
    }
  })
  const live = state.liveVersion === 0 ? null : await liveShop(shop, state.liveVersion)
  const promises = live === null ? [] : marketPromises(live.shop, [...new Set(state.markets.map(({ country }) => country))], orderMoment(new Date(), live.timezone).day)
  return { ...state, promises }
}

function viewOf(row: ShippingPublicationRecord, underWay: string | null): ShippingPublicationView {
  const { id, createdAt, version, undoes, undoneAt } = row
  const status = statuses.parse(row.status)
  return {
    id, version,
    path: row.path === 'profile' ? 'profile' : 'market-driven',
    // A run that was stopped ends its row at its next step.
    status: undoneAt !== null ? 'undone' : status === 'running' && underWay !== id ? 'cancelled' : status,
    undo: undoes !== null,
    steps: publishStepsSchema.parse(row.steps),
    createdAt: createdAt.toISOString(),
  }
}
