import { withShop } from '#app/data/database.server.ts'
import { addTask, latestTask } from '#app/data/task-repository.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'

/** Starts reading the catalogue and the chosen markets' prices; a sync that already waits or runs is returned instead. */
export async function startCatalogueSync(shop: string, who: string): Promise<{ taskId: string }> {
  return withShop(shop, async (db) => {
    const underWay = await latestTask(db, shop, 'sync-catalogue', ['queued', 'running'])
    if (underWay !== null) return { taskId: underWay.id }
    const taskId = await addTask(db, shop, { kind: 'sync-catalogue', input: {}, total: null, who })
    await enqueue('sync-catalogue', { shop, taskId }, { db })
    return { taskId }
  })
}
