import { withShop } from '#app/data/database.server.ts'
import { addTask, latestTask } from '#app/data/task-repository.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'

/** Starts reading the catalogue and the chosen markets' prices; a sync that already waits or runs is returned instead. */
export async function startCatalogueSync(shop: string, who: string): Promise<{ taskId: string }> {
  return withShop(shop, async (db) => {
    const underWay = await latestTask(db, shop, 'sync-catalogue', ['queued', 'running'])
    // A task under way gets another job too, in case the first was lost with its worker; a task runs once at a time.
    const taskId = underWay?.id ?? (await addTask(db, shop, { kind: 'sync-catalogue', input: {}, total: null, who }))
    await enqueue('sync-catalogue', { shop, taskId }, { db })
    return { taskId }
  })
}
