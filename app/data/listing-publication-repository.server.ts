import type { Prisma } from '@prisma/client'
import type { ShopDatabase } from './database.server.ts'
import type { TranslationKey } from './listing-translation-repository.server.ts'
import { problemOf, type Problem } from './publication-repository.server.ts'

export type ListingPublicationRecord = Prisma.ListingPublicationGetPayload<object>
export type ListingLineState = 'pending' | 'verified' | 'failed'

export interface ListingLine extends TranslationKey {
  /** What stood there; null: nothing. */
  readonly before: string | null
  /** Null: it is taken away. */
  readonly after: string | null
  readonly digest: string
}

export interface ListingLineRecord extends ListingLine {
  readonly state: ListingLineState
  readonly error: Problem | null
}

export interface ListingLineOutcome extends TranslationKey {
  readonly state: ListingLineState
  readonly error: Problem | null
}

/** Holds back others that would publish until this transaction ends; the run under way, if any. */
export async function listingPublicationUnderWay(db: ShopDatabase, shop: string): Promise<ListingPublicationRecord | null> {
  await db.$queryRaw`SELECT shop FROM shops WHERE shop = ${shop} FOR UPDATE`
  return db.listingPublication.findFirst({ where: { shop, status: { in: ['queued', 'running'] } } })
}

export async function addListingPublication(
  db: ShopDatabase, shop: string,
  publication: { readonly id: string; readonly undoes: string | null; readonly createdBy: string }, lines: readonly ListingLine[],
): Promise<void> {
  await db.listingPublication.create({ data: { shop, ...publication, status: 'queued', total: lines.length } })
  await db.$executeRaw`
    INSERT INTO listing_publication_lines (shop, publication_id, resource_id, key, locale, market_id, before, after, digest)
    SELECT ${shop}, ${publication.id}::uuid, "resourceId", key, locale, "marketId", before, after, digest
    FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS row ("resourceId" text, key text, locale text,
      "marketId" text, before text, after text, digest text)`
}

export async function findListingPublication(db: ShopDatabase, shop: string, id: string): Promise<ListingPublicationRecord | null> {
  return db.listingPublication.findUnique({ where: { shop_id: { shop, id } } })
}

export async function recentListingPublications(db: ShopDatabase, shop: string, most: number): Promise<ListingPublicationRecord[]> {
  return db.listingPublication.findMany({ where: { shop }, orderBy: { createdAt: 'desc' }, take: most })
}

/** The run that takes back `id` and came to something or may yet; null where there is none. */
export async function listingPublicationUndoing(db: ShopDatabase, shop: string, id: string): Promise<ListingPublicationRecord | null> {
  return db.listingPublication.findFirst({ where: { shop, undoes: id, OR: [{ endedAt: null }, { verified: { gt: 0 } }] } })
}

/** Marks a waiting run as running. Null when it is gone or has ended: then there is nothing to do. */
export async function beginListingPublication(db: ShopDatabase, shop: string, id: string): Promise<ListingPublicationRecord | null> {
  const { count } = await db.listingPublication.updateMany({
    where: { shop, id, status: { in: ['queued', 'running'] } }, data: { status: 'running' },
  })
  return count === 0 ? null : findListingPublication(db, shop, id)
}

export async function askToCancelListings(db: ShopDatabase, shop: string, id: string): Promise<boolean> {
  const { count } = await db.listingPublication.updateMany({
    where: { shop, id, status: { in: ['queued', 'running'] } }, data: { cancelAsked: true },
  })
  return count > 0
}

export async function listingLines(
  db: ShopDatabase, shop: string, publicationId: string, states?: readonly ListingLineState[],
): Promise<ListingLineRecord[]> {
  const rows = await db.listingPublicationLine.findMany({
    where: { shop, publicationId, ...(states === undefined ? {} : { state: { in: [...states] } }) },
    orderBy: [{ resourceId: 'asc' }, { key: 'asc' }, { locale: 'asc' }, { marketId: 'asc' }],
  })
  return rows.map(lineOf)
}

export async function listingLinesPage(
  db: ShopDatabase, shop: string, publicationId: string,
  { skip, take, state }: { readonly skip: number; readonly take: number; readonly state?: ListingLineState },
): Promise<{ total: number; lines: ListingLineRecord[] }> {
  const where = { shop, publicationId, ...(state === undefined ? {} : { state }) }
  const total = await db.listingPublicationLine.count({ where })
  const rows = await db.listingPublicationLine.findMany({
    where, skip, take, orderBy: [{ resourceId: 'asc' }, { key: 'asc' }, { locale: 'asc' }, { marketId: 'asc' }],
  })
  return { total, lines: rows.map(lineOf) }
}

/** Moves lines on, counts write calls, and brings the run's counts up to date. False when somebody asked to stop. */
export async function settleListingLines(
  db: ShopDatabase, shop: string, publicationId: string, outcomes: readonly ListingLineOutcome[], writeCalls: number,
): Promise<boolean> {
  await db.$executeRaw`
    UPDATE listing_publication_lines AS line SET state = row.state, error = nullif(row.error, 'null'::jsonb)
    FROM jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) AS row ("resourceId" text, key text, locale text,
      "marketId" text, state text, error jsonb)
    WHERE line.shop = ${shop} AND line.publication_id = ${publicationId}::uuid AND line.resource_id = row."resourceId"
      AND line.key = row.key AND line.locale = row.locale AND line.market_id = row."marketId"`
  const count = (state: ListingLineState) => outcomes.filter((outcome) => outcome.state === state).length
  const { cancelAsked } = await db.listingPublication.update({
    where: { shop_id: { shop, id: publicationId } },
    data: {
      writeCalls: { increment: writeCalls }, verified: { increment: count('verified') }, failed: { increment: count('failed') },
    },
    select: { cancelAsked: true },
  })
  return !cancelAsked
}

export async function endListingPublication(
  db: ShopDatabase, shop: string, id: string, status: 'done' | 'failed' | 'cancelled', error: Problem | null,
): Promise<void> {
  await db.listingPublication.updateMany({
    where: { shop, id }, data: { status, endedAt: new Date(), ...(error === null ? {} : { error: { ...error } }) },
  })
}

const lineStates: readonly ListingLineState[] = ['pending', 'verified', 'failed']

function lineOf(row: Prisma.ListingPublicationLineGetPayload<object>): ListingLineRecord {
  const { resourceId, key, locale, marketId, before, after, digest } = row
  return {
    resourceId, key, locale, marketId, before, after, digest,
    state: lineStates.find((state) => state === row.state) ?? 'failed',
    error: problemOf(row.error),
  }
}
