import { withShop } from '#app/data/database.server.ts'
import { enqueue } from './queue.server.ts'
import { scheduleShop } from './schedules.server.ts'

/** Notes that a shop has opened the app, and has its catalogue read when it is new or was away. */
export async function registerShop(shop: string): Promise<void> {
  await withShop(shop, async (db) => {
    const before = await db.shop.findUnique({ where: { shop } })
    if (before !== null && before.uninstalledAt === null) return
    await db.shop.upsert({
      where: { shop },
      create: { shop },
      update: { uninstalledAt: null, installedAt: new Date() },
    })
    await enqueue('sync-catalogue', { shop, taskId: null }, { db })
    await scheduleShop(shop)
  })
}
