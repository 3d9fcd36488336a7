import { withShop } from '#app/data/database.server.ts'
import { beginTask, endTask, noteProgress } from '#app/data/task-repository.server.ts'
import { failShippingPublication, runPublication } from '#app/features/shipping/publish/run-publication.server.ts'
import { finalFailure } from '#app/jobs/final-failure.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'
import { stoppableClient } from '#app/jobs/stoppable-client.ts'
import { adminClient } from '#app/shopify/admin-client.server.ts'
import type { Failure } from '#shared/result/result.ts'

export const handlePublishShipping: JobHandler<'publish-shipping'> = async ({ shop, taskId }, { signal, lastAttempt }) => {
  const task = await withShop(shop, (db) => beginTask(db, shop, taskId))
  if (task === null) return
  const noted = (done: number, total: number) => withShop(shop, (db) => noteProgress(db, shop, taskId, { done, total }))
  const failed = ({ code, params }: Failure) => withShop(shop, (db) => endTask(db, shop, taskId, 'failed', { error: { code, params: { ...params } } }))
  try {
    const published = await runPublication(stoppableClient(await adminClient(shop), signal), shop, task, new Date(), noted)
    if (published === null) return
    if (published.ok) await withShop(shop, (db) => endTask(db, shop, taskId, 'done'))
    else await failed(published)
  } catch (error) {
    const problem = finalFailure(error, lastAttempt)
    if (problem === null) throw error
    await failShippingPublication(shop, taskId)
    await failed(problem)
  }
}
