import { withShop } from '#app/data/database.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { latestTask } from '#app/data/task-repository.server.ts'
import { variantTotals } from '#app/data/variant-repository.server.ts'
import { taskView } from '#app/features/costs/task-view.ts'
import type { CatalogueState } from './catalogue.ts'

export async function catalogueState(shop: string): Promise<CatalogueState> {
  return withShop(shop, async (db) => {
    const settings = await findShop(db, shop)
    const totals = await variantTotals(db, shop)
    const running = await latestTask(db, shop, 'sync-catalogue', ['queued', 'running'])
    const last = await latestTask(db, shop, 'sync-catalogue', ['done', 'failed', 'cancelled'])
    return {
      variants: totals.variants,
      syncedAt: settings?.catalogueAt?.toISOString() ?? null,
      running: running === null ? null : taskView(running),
      last: last === null ? null : taskView(last),
      missing: {
        unitCost: totals.withoutUnitCost,
        weight: totals.withoutWeight,
        hs: totals.withoutHs,
        origin: totals.withoutOrigin,
      },
    }
  })
}
