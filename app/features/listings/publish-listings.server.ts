import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import {
  addListingPublication, askToCancelListings, findListingPublication, listingLines, listingPublicationUnderWay,
  listingPublicationUndoing, type ListingLine,
} from '#app/data/listing-publication-repository.server.ts'
import { textsWithTranslations } from '#app/data/listing-table.server.ts'
import { listingLocales } from '#app/data/listing-text-repository.server.ts'
import { allMarkets } from '#app/data/market-repository.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { chosenOwnersSchema, ownerIdsOf } from './chosen-owners.server.ts'

const requestSchema = z.object({ chosen: chosenOwnersSchema, locales: z.array(z.string().max(20)).min(1).max(30) })

export interface ListingsPublicationStarted {
  readonly id: string
  readonly total: number
  /** Reviewed texts that the guard stops now. */
  readonly blocked: number
}

/**
 * Starts bringing reviewed texts to Shopify, those of single markets included. Fails with `nothing-chosen`,
 * `publication-of-listings-running`, `guard-stops-all` or `nothing-reviewed`, and then records nothing.
 */
export async function startListingsPublication(shop: string, request: unknown, who: string): Promise<Result<ListingsPublicationStarted>> {
  const asked = requestSchema.safeParse(request)
  if (!asked.success) return failure('nothing-chosen')
  return withShop(shop, async (db) => {
    if ((await listingPublicationUnderWay(db, shop)) !== null) return failure('publication-of-listings-running')
    const ownerIds = await ownerIdsOf(db, shop, asked.data.chosen)
    const { lines, blocked } = await linesOf(db, shop, ownerIds, asked.data.locales)
    if (lines.length === 0) return blocked > 0 ? failure('guard-stops-all', { count: String(blocked) }) : failure('nothing-reviewed')
    const id = randomUUID()
    await addListingPublication(db, shop, { id, undoes: null, createdBy: who }, lines)
    await enqueue('publish-listings', { shop, publicationId: id }, { db })
    return success({ id, total: lines.length, blocked })
  })
}

/** What the guard stops never becomes reviewed; one that an older guard let through is left out all the same. */
async function linesOf(db: ShopDatabase, shop: string, ownerIds: readonly string[], locales: readonly string[]): Promise<{ lines: ListingLine[]; blocked: number }> {
  const from = (await listingLocales(db, shop)).find(({ primary }) => primary)?.locale ?? 'en'
  const marketIds = ['', ...new Set((await allMarkets(db, shop)).flatMap(({ marketId }) => marketId ?? []))]
  const lines: ListingLine[] = []
  let blocked = 0
  for (const locale of locales) {
    for (const marketId of locale === from ? marketIds.slice(1) : marketIds) {
      const texts = await textsWithTranslations(db, shop, { ownerIds, locale, marketId })
      for (const { resourceId, key, state, value, base, sourceDigest, blocking } of texts) {
        if (state !== 'reviewed') continue
        if (blocking > 0) blocked += 1
        else lines.push({ resourceId, key, locale, marketId, before: base, after: value, digest: sourceDigest })
      }
    }
  }
  return { lines, blocked }
}

/** Asks a run to stop between two calls; what is written stays. Fails with `publication-unknown` or `publication-ended`. */
export async function cancelListingsPublication(shop: string, id: string, who: string): Promise<Result<null>> {
  return withShop(shop, async (db) => {
    if ((await findListingPublication(db, shop, id)) === null) return failure('publication-unknown')
    if (!(await askToCancelListings(db, shop, id))) return failure('publication-ended')
    await enqueue('publish-listings', { shop, publicationId: id }, { db })
    await recordAudit(db, shop, { who, action: 'publication-cancel-asked', subject: 'listings', after: { publication: id } })
    return success(null)
  })
}

/**
 * Puts back what a run changed, as a run of its own; what was changed elsewhere since stays and is shown there. Fails
 * with `publication-unknown`, `cannot-undo` or `publication-of-listings-running`.
 */
export async function undoListingsPublication(shop: string, id: string, who: string): Promise<Result<{ id: string }>> {
  return withShop(shop, async (db) => {
    if ((await listingPublicationUnderWay(db, shop)) !== null) return failure('publication-of-listings-running')
    const publication = await findListingPublication(db, shop, id)
    if (publication === null) return failure('publication-unknown')
    if (publication.undoes !== null || (await listingPublicationUndoing(db, shop, id)) !== null) return failure('cannot-undo')
    const lines = (await listingLines(db, shop, id, ['verified'])).filter(({ before, after }) => before !== after)
    if (lines.length === 0) return failure('cannot-undo')
    const undo = randomUUID()
    const back = lines.map(({ before, after, ...line }) => ({ ...line, before: after, after: before }))
    await addListingPublication(db, shop, { id: undo, undoes: id, createdBy: who }, back)
    await enqueue('publish-listings', { shop, publicationId: undo }, { db })
    return success({ id: undo })
  })
}
