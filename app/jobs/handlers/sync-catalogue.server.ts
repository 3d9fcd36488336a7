import { withShop } from '#app/data/database.server.ts'
import { addTask, latestTask } from '#app/data/task-repository.server.ts'
import { syncCatalogue } from '#app/jobs/catalogue/sync-catalogue.server.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'
import { runTask } from '#app/jobs/run-task.server.ts'

/** A sync that nobody asked for gets a task as well: a person may come to watch it. */
export const handleSyncCatalogue: JobHandler<'sync-catalogue'> = async ({ shop, taskId }, context) => {
  const id = taskId ?? (await taskForShop(shop))
  await runTask(shop, id, context, (client, task) => syncCatalogue(client, shop, task))
}

async function taskForShop(shop: string): Promise<string> {
  return withShop(shop, async (db) => {
    const underWay = await latestTask(db, shop, 'sync-catalogue', ['queued', 'running'])
    if (underWay !== null) return underWay.id
    return addTask(db, shop, { kind: 'sync-catalogue', input: {}, total: null, who: 'landfall' })
  })
}
