import { withShop } from '#app/data/database.server.ts'
import { forgetEventsBefore } from '#app/data/event-repository.server.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'

/** A dead event keeps its body, in which a buyer may be named, no longer than this; Shopify sends nothing again after hours. */
export const eventsKeptDays = 30

export const handleForgetEvents: JobHandler<'forget-events'> = async ({ shop }) => {
  await withShop(shop, (db) => forgetEventsBefore(db, shop, new Date(Date.now() - eventsKeptDays * 86_400_000)))
}
