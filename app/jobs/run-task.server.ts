import { withShop } from '#app/data/database.server.ts'
import { beginTask, endTask, findTask, noteProgress, type TaskRecord } from '#app/data/task-repository.server.ts'
import { adminClient, type AdminClient } from '#app/shopify/admin-client.server.ts'
import { finalFailure } from './final-failure.ts'
import type { JobContext } from './job-handler.ts'
import { stoppableClient } from './stoppable-client.ts'

/**
 * Runs the work behind a task that a person watches. `work` answers false when the task was cancelled on the way. A
 * failure that may pass is thrown on, and the job comes back; a final one ends the task and says why.
 */
export async function runTask(
  shop: string, taskId: string, context: JobContext, work: (client: AdminClient, task: TaskRecord) => Promise<boolean>,
): Promise<void> {
  const task = await withShop(shop, (db) => beginTask(db, shop, taskId))
  if (task === null) return
  try {
    const client = stoppableClient(await adminClient(shop), context.signal)
    const finished = await work(client, task)
    await withShop(shop, (db) => endTask(db, shop, taskId, finished ? 'done' : 'cancelled'))
  } catch (error) {
    const problem = finalFailure(error, context.lastAttempt)
    if (problem === null) throw error
    await withShop(shop, async (db) => {
      const { outcome } = (await findTask(db, shop, taskId)) ?? task
      const known = typeof outcome === 'object' && outcome !== null && !Array.isArray(outcome) ? outcome : {}
      await endTask(db, shop, taskId, 'failed', { ...known, error: { code: problem.code, params: { ...problem.params } } })
    })
  }
}

/** Notes progress in a transaction of its own; false when the task was cancelled. */
export async function progressOf(
  shop: string, taskId: string, progress: Parameters<typeof noteProgress>[3],
): Promise<boolean> {
  return withShop(shop, (db) => noteProgress(db, shop, taskId, progress))
}
