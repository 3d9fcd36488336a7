import { withShop } from '#app/data/database.server.ts'
import { foldCells } from '#app/data/profit-repository.server.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'

export const handleFoldProfit: JobHandler<'fold-profit'> = async ({ shop }) => {
  await withShop(shop, (db) => foldCells(db, shop))
}
