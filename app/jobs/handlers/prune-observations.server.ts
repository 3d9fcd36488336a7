import { pruneShop } from '#app/features/research/prune-observations.server.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'

export const handlePruneObservations: JobHandler<'prune-observations'> = async ({ shop }) => {
  await pruneShop(shop)
}
