import { withShop } from '#app/data/database.server.ts'
import { listingPublicationUnderWay } from '#app/data/listing-publication-repository.server.ts'
import { chosenProvider } from '#app/data/listing-provider-repository.server.ts'
import { listingLocales } from '#app/data/listing-text-repository.server.ts'
import { listingProgress, listingRows, matchingOwnerIds } from '#app/data/listing-table.server.ts'
import { latestTask } from '#app/data/task-repository.server.ts'
import { taskView } from '#app/features/costs/task-view.ts'
import { reviewedSoFar } from './review-listings.server.ts'
import { listingsPageSize, type ListingsProgress, type ListingsQuery, type ListingsView } from './listings.ts'

/** How long the page tells what the last review in the background came to. */
const toldForMs = 3_600_000

/** One page of the table of listings by languages. */
export async function listingsView(shop: string, query: ListingsQuery): Promise<ListingsView> {
  return withShop(shop, async (db) => {
    const known = await listingLocales(db, shop)
    const others = known.filter(({ primary }) => !primary)
    const locales = others.map(({ locale }) => locale)
    const ownerIds = await matchingOwnerIds(db, shop, locales, query)
    const pages = Math.max(1, Math.ceil(ownerIds.length / listingsPageSize))
    const page = Math.min(query.page, pages)
    const shown = ownerIds.slice((page - 1) * listingsPageSize, page * listingsPageSize)
    const running = ['queued', 'running']
    const task = (await latestTask(db, shop, 'sync-listings', running))
      ?? (await latestTask(db, shop, 'draft-listings', running))
      ?? (await latestTask(db, shop, 'review-listings', running))
    const review = await latestTask(db, shop, 'review-listings', ['done', 'cancelled'])
    const endedAt = review?.endedAt ?? null
    const fresh = endedAt !== null && Date.now() - endedAt.getTime() < toldForMs
    return {
      from: known.find(({ primary }) => primary)?.locale ?? null,
      languages: others.map(({ locale, published }) => ({ locale, published })),
      rows: await listingRows(db, shop, locales, shown),
      total: ownerIds.length, page,
      pageSize: listingsPageSize,
      task: task === null ? null : taskView(task),
      review: review === null || !fresh ? null : { id: review.id, stopped: review.status === 'cancelled', ...reviewedSoFar(review.outcome) },
      publicationId: (await listingPublicationUnderWay(db, shop))?.id ?? null,
      provider: (await chosenProvider(db, shop))?.provider ?? null,
    }
  })
}

/** How far each language is. Looks at every translation, so the page does not wait for it. */
export async function listingsProgress(shop: string, kind: ListingsQuery['kind']): Promise<ListingsProgress> {
  return withShop(shop, async (db) => {
    const others = (await listingLocales(db, shop)).filter(({ primary }) => !primary)
    return listingProgress(db, shop, others.map(({ locale }) => locale), kind)
  })
}
