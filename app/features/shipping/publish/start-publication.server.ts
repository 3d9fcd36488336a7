import { z } from 'zod'
import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { allMarkets } from '#app/data/market-repository.server.ts'
import { shippingPublications, type ShippingPublicationRecord } from '#app/data/shipping-publication-repository.server.ts'
import { findDraft, findVersion } from '#app/data/shipping-repository.server.ts'
import { addTask, latestTask } from '#app/data/task-repository.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'

export const publishTaskKind = 'publish-shipping'

/** What a publication is to bring to the checkout: a version, or none; and which publication that takes back. */
export const publicationWishSchema = z.object({ version: z.number().int().nullable(), undoes: z.uuid().nullable() })
export type PublicationWish = z.infer<typeof publicationWishSchema>

/** How far back is looked for what an undo goes back to. */
export const publicationsKept = 50

/**
 * Has the worker put the live shipping into Shopify's checkout; the task's id. One that is under way is answered instead.
 * Fails before anything is written with `nothing-live-to-publish`, `backup-missing` or `no-markets-to-publish`.
 */
export async function startPublishing(shop: string, who: string): Promise<Result<string>> {
  return withShop(shop, async (db) => {
    const { liveVersion } = await findDraft(db, shop)
    const live = liveVersion === 0 ? null : await findVersion(db, shop, liveVersion)
    if (live === null) return failure('nothing-live-to-publish')
    if (live.setup.backup === null) return failure('backup-missing')
    if ((await allMarkets(db, shop)).length === 0) return failure('no-markets-to-publish')
    return success(await start(db, shop, { version: liveVersion, undoes: null }, who))
  })
}

/**
 * Has the worker bring back what the checkout had before a publication: the version published earlier, or no shipping of
 * Landfall's where there was none. Fails with `publication-unknown`, `already-undone` or `not-the-last-publication`.
 */
export async function startUndo(shop: string, id: string, who: string): Promise<Result<string>> {
  return withShop(shop, async (db) => {
    const publications = await shippingPublications(db, shop, publicationsKept)
    const row = publications.find((one) => one.id === id)
    if (row === undefined || row.undoes !== null) return failure('publication-unknown')
    if (row.undoneAt !== null) return failure('already-undone')
    if (currentOf(publications)?.id !== id) return failure('not-the-last-publication')
    const before = publications.slice(publications.indexOf(row) + 1).find((one) => stands(one) && one.status === 'done')
    return success(await start(db, shop, { version: before?.version ?? null, undoes: id }, who))
  })
}

/** The publication that the checkout goes by: the newest that was not taken back. Null where there is none. */
export function currentOf(publications: readonly ShippingPublicationRecord[]): ShippingPublicationRecord | null {
  return publications.find(stands) ?? null
}

function stands({ undoes, undoneAt }: ShippingPublicationRecord): boolean {
  return undoes === null && undoneAt === null
}

async function start(db: ShopDatabase, shop: string, wish: PublicationWish, who: string): Promise<string> {
  const underWay = await latestTask(db, shop, publishTaskKind, ['queued', 'running'])
  const taskId = underWay?.id ?? (await addTask(db, shop, { kind: publishTaskKind, input: wish, total: null, who }))
  await enqueue('publish-shipping', { shop, taskId }, { db })
  return taskId
}
