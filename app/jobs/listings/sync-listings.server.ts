import { z } from 'zod'
import { withShop } from '#app/data/database.server.ts'
import { forgetListingOwnersUnseenSince, type ListingKind } from '#app/data/listing-text-repository.server.ts'
import { noteProgress, type TaskRecord } from '#app/data/task-repository.server.ts'
import { beginning, pagesOf, windowedPages } from '#app/jobs/catalogue/pages.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { ProductTextsPageDocument, TranslatableContentsOfTypeDocument, type TranslatableResourceType } from '#app/shopify/generated/operations.ts'
import { contentsOf } from '#app/shopify/read-translations.server.ts'
import { singleOwner } from './listing-owners.ts'
import { readProducts, storeOwners } from './read-listings.server.ts'
import { refreshLocales } from './refresh-locales.server.ts'

const productsAtOnce = 30

const progressSchema = z.object({
  begun: z.iso.datetime(),
  /** Null once all products are read. */
  place: z.object({ query: z.string().nullable(), after: z.string().nullable(), read: z.number() }).nullable(),
})
type Progress = z.infer<typeof progressSchema>

const others: readonly (readonly [TranslatableResourceType, ListingKind])[] = [
  ['COLLECTION', 'collection'], ['PAGE', 'page'], ['SHOP_POLICY', 'policy'],
]

/**
 * Reads every text of the shop that can be translated, and its translations; goes on where a killed run stopped. False
 * when somebody cancelled it.
 */
export async function syncListings(client: AdminClient, shop: string, task: TaskRecord): Promise<boolean> {
  const known = progressSchema.safeParse(task.outcome)
  let progress: Progress = known.success ? known.data : { begun: new Date().toISOString(), place: beginning }
  const locales = await refreshLocales(client, shop)
  let { done } = task
  const note = async () => withShop(shop, (db) => noteProgress(db, shop, task.id, { done, outcome: progress }))
  if (progress.place !== null) {
    const pages = windowedPages(async ({ after, query }) =>
      (await client.run(ProductTextsPageDocument, { first: productsAtOnce, after, query })).products, progress.place)
    for await (const { nodes, next } of pages) {
      await readProducts(client, shop, nodes, locales)
      done += nodes.length
      progress = { ...progress, place: next }
      if (!(await note())) return false
    }
  }
  for (const [type, kind] of others) {
    const pages = pagesOf(async (after) => (await client.run(TranslatableContentsOfTypeDocument, { type, first: 100, after })).translatableResources)
    for await (const { nodes } of pages) {
      const owners = nodes.map(({ resourceId, translatableContent }) => singleOwner(resourceId, kind, contentsOf(translatableContent)))
      await storeOwners(client, shop, owners.filter(({ resources }) => resources.some(({ texts }) => texts.length > 0)), locales)
      done += nodes.length
      if (!(await note())) return false
    }
  }
  await withShop(shop, (db) => forgetListingOwnersUnseenSince(db, shop, new Date(progress.begun)))
  return true
}
