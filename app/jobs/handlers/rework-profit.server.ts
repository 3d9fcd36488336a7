import { withShop } from '#app/data/database.server.ts'
import { foldCells } from '#app/data/profit-repository.server.ts'
import { beginTask, endTask } from '#app/data/task-repository.server.ts'
import { explainInvoices } from '#app/features/profit/invoices/explain-invoice.server.ts'
import { reworkProfit } from '#app/features/profit/rework-profit.server.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'

export const handleReworkProfit: JobHandler<'rework-profit'> = async ({ shop, taskId }, { signal }) => {
  const task = await withShop(shop, (db) => beginTask(db, shop, taskId))
  if (task === null) return
  const finished = await reworkProfit(shop, task, signal)
  await explainInvoices(shop, signal)
  await withShop(shop, async (db) => {
    await foldCells(db, shop)
    await endTask(db, shop, taskId, finished ? 'done' : 'cancelled')
  })
}
