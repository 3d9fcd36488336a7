import { withShop } from '#app/data/database.server.ts'
import { beginTask, endTask, noteProgress } from '#app/data/task-repository.server.ts'
import { planCatalogue } from '#app/features/shipping/planner/plan-catalogue.server.ts'
import { finalFailure } from '#app/jobs/final-failure.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'

/** Plans the whole catalogue; asks Shopify nothing, so what fails may pass and the job comes back. */
export const handlePlanCatalogue: JobHandler<'plan-catalogue'> = async ({ shop, taskId }, { signal, lastAttempt }) => {
  const task = await withShop(shop, (db) => beginTask(db, shop, taskId))
  if (task === null) return
  const noted = (done: number, total: number) => {
    signal.throwIfAborted()
    return withShop(shop, (db) => noteProgress(db, shop, taskId, { done, total }))
  }
  try {
    const planned = await planCatalogue(shop, task.input, new Date(), noted)
    if (planned === null) return
    const [status, outcome] = planned.ok ? (['done', { plan: planned.value }] as const) : (['failed', { error: { code: planned.code, params: { ...planned.params } } }] as const)
    await withShop(shop, (db) => endTask(db, shop, taskId, status, outcome))
  } catch (error) {
    const problem = finalFailure(error, lastAttempt)
    if (problem === null) throw error
    await withShop(shop, (db) => endTask(db, shop, taskId, 'failed', { error: { code: problem.code, params: { ...problem.params } } }))
  }
}
