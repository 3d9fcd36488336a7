import { writeCosts } from '#app/jobs/costs/write-costs.server.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'
import { runTask } from '#app/jobs/run-task.server.ts'

export const handleImportCosts: JobHandler<'import-costs'> = async ({ shop, taskId }, context) => {
  await runTask(shop, taskId, context, (client, task) => writeCosts(client, shop, task))
}
