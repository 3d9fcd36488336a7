import { withShop } from '#app/data/database.server.ts'
import {
  findListingPublication, listingLinesPage, listingPublicationUndoing, recentListingPublications, type ListingPublicationRecord,
} from '#app/data/listing-publication-repository.server.ts'
import { problemOf } from '#app/data/publication-repository.server.ts'
import { z } from 'zod'
import type { ListingsPublication, PublishedLines } from './listing-history.ts'

const mostListed = 50
const statuses = z.enum(['queued', 'running', 'done', 'failed', 'cancelled'])

/** Null when the shop has no such run. */
export async function listingsPublication(shop: string, id: string): Promise<ListingsPublication | null> {
  return withShop(shop, async (db) => {
    const publication = await findListingPublication(db, shop, id)
    if (publication === null) return null
    return viewOf(publication, (await listingPublicationUndoing(db, shop, id)) !== null)
  })
}

/** The newest 50 runs. */
export async function listingsPublications(shop: string): Promise<ListingsPublication[]> {
  return withShop(shop, async (db) => {
    const found = await recentListingPublications(db, shop, mostListed)
    const undone = new Set(found.flatMap(({ undoes, endedAt, verified }) => (undoes !== null && (endedAt === null || verified > 0) ? [undoes] : [])))
    return found.map((one) => viewOf(one, undone.has(one.id)))
  })
}

/** Texts of one run, with the names of what they belong to. */
export async function publishedLines(
  shop: string, id: string, { page, pageSize, onlyFailed }: { page: number; pageSize: number; onlyFailed: boolean },
): Promise<PublishedLines> {
  return withShop(shop, async (db) => {
    const window = { skip: (page - 1) * pageSize, take: pageSize, ...(onlyFailed ? { state: 'failed' as const } : {}) }
    const { total, lines } = await listingLinesPage(db, shop, id, window)
    const resources = await db.listingResource.findMany({ where: { shop, resourceId: { in: lines.map(({ resourceId }) => resourceId) } } })
    const owners = await db.listingResource.findMany({ where: { shop, resourceId: { in: resources.map(({ ownerId }) => ownerId) } } })
    const titles = new Map(resources.map(({ resourceId, ownerId }) => [resourceId, owners.find((owner) => owner.resourceId === ownerId)?.title ?? null]))
    return {
      total, page, pageSize,
      lines: lines.map(({ resourceId, key, locale, before, after, state, error }) => ({ resourceId, key, locale, before, after, state, error, title: titles.get(resourceId) ?? null })),
    }
  })
}

function viewOf(publication: ListingPublicationRecord, undone: boolean): ListingsPublication {
  const { id, status, cancelAsked, total, verified, failed, writeCalls, error, createdBy, createdAt, endedAt, undoes } = publication
  return {
    id, cancelAsked, total, verified, failed, writeCalls, createdBy, undone, undoes,
    status: statuses.parse(status),
    error: problemOf(error),
    canUndo: endedAt !== null && verified > 0 && undoes === null && !undone,
    createdAt: createdAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  }
}
