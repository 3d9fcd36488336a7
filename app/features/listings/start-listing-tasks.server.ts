import { z } from 'zod'
import { withShop } from '#app/data/database.server.ts'
import { addTask, latestTask } from '#app/data/task-repository.server.ts'
import { listingLocales } from '#app/data/listing-text-repository.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { chosenOwnersSchema, ownerIdsOf } from './chosen-owners.server.ts'
import type { DraftInput } from './draft-listings.server.ts'

/** Starts reading everything that can be translated; a sync that already waits or runs is returned instead. */
export async function startListingsSync(shop: string, who: string): Promise<{ taskId: string }> {
  return withShop(shop, async (db) => {
    const underWay = await latestTask(db, shop, 'sync-listings', ['queued', 'running'])
    const taskId = underWay?.id ?? (await addTask(db, shop, { kind: 'sync-listings', input: {}, total: null, who }))
    await enqueue('sync-listings', { shop, taskId }, { db })
    return { taskId }
  })
}

const draftRequestSchema = z.object({
  chosen: chosenOwnersSchema,
  locales: z.array(z.string().max(20)).min(1).max(30),
  marketId: z.string().max(60).default(''),
  outdated: z.boolean().default(false),
  useProvider: z.boolean().default(false),
})

/** Starts drafting, one task for each language. Fails with `nothing-chosen`, `language-unknown` or `draft-running`. */
export async function startDrafting(shop: string, request: unknown, who: string): Promise<Result<{ taskIds: string[] }>> {
  const asked = draftRequestSchema.safeParse(request)
  if (!asked.success) return failure('nothing-chosen')
  const { chosen, locales, marketId, outdated, useProvider } = asked.data
  return withShop(shop, async (db) => {
    const known = await listingLocales(db, shop)
    const wrong = locales.find((locale) => !known.some((one) => one.locale === locale && (!one.primary || marketId !== '')))
    if (wrong !== undefined) return failure('language-unknown', { locale: wrong })
    if ((await latestTask(db, shop, 'draft-listings', ['queued', 'running'])) !== null) return failure('draft-running')
    const ownerIds = await ownerIdsOf(db, shop, chosen)
    if (ownerIds.length === 0) return failure('nothing-chosen')
    const taskIds: string[] = []
    for (const locale of locales) {
      const input: DraftInput = { locale, marketId, ownerIds, outdated, useProvider }
      const taskId = await addTask(db, shop, { kind: 'draft-listings', input, total: ownerIds.length, who })
      await enqueue('draft-listings', { shop, taskId }, { db })
      taskIds.push(taskId)
    }
    return success({ taskIds })
  })
}
