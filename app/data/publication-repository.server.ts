import type { Prisma } from '@prisma/client'
import { z } from 'zod'
import type { ShopDatabase } from './database.server.ts'

export type PublicationRecord = Prisma.PublicationGetPayload<object>
export type PublicationEnd = 'done' | 'failed' | 'cancelled'
export type LineState = 'pending' | 'written' | 'verified' | 'failed'

export interface Problem {
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

/** Minor units; `before` null: no fixed price stood there, `after` null: the fixed price is taken away. */
export interface LineRecord {
  readonly variantId: string
  readonly before: number | null
  readonly after: number | null
  readonly state: LineState
  readonly error: Problem | null
}

export interface NewPublication {
  readonly id: string
  readonly country: string
  readonly undoes: string | null
  readonly currency: string
  readonly priceListId: string | null
  readonly policy: Prisma.InputJsonValue
  readonly factsVersion: string
  readonly createdBy: string
}

export interface NewLine {
  readonly variantId: string
  readonly before: number | null
  readonly after: number | null
  readonly assumed: object | null
}

export async function addPublication(
  db: ShopDatabase, shop: string, publication: NewPublication, lines: readonly NewLine[],
): Promise<void> {
  await db.publication.create({ data: { shop, ...publication, status: 'queued', total: lines.length } })
  await db.$executeRaw`
    INSERT INTO publication_lines (shop, publication_id, variant_id, before, after, assumed)
    SELECT ${shop}, ${publication.id}::uuid, "variantId", before, after, nullif(assumed, 'null'::jsonb)
    FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
      AS row ("variantId" text, before bigint, after bigint, assumed jsonb)`
}

export async function findPublication(db: ShopDatabase, shop: string, id: string): Promise<PublicationRecord | null> {
  return db.publication.findUnique({ where: { shop_id: { shop, id } } })
}

export async function recentPublications(
  db: ShopDatabase, shop: string, country: string, most: number,
): Promise<PublicationRecord[]> {
  return db.publication.findMany({ where: { shop, country }, orderBy: { createdAt: 'desc' }, take: most })
}

/** Publications that take back one of `ids`, newest first. */
/** When prices of the market were last published to the end; null where they never were. */
export async function lastPublished(db: ShopDatabase, shop: string, country: string): Promise<Date | null> {
  const last = await db.publication.findFirst({
    where: { shop, country, status: 'done', undoes: null, endedAt: { not: null } },
    orderBy: { endedAt: 'desc' },
    select: { endedAt: true },
  })
  return last?.endedAt ?? null
}

export async function undoingPublications(
  db: ShopDatabase, shop: string, ids: readonly string[],
): Promise<PublicationRecord[]> {
  return db.publication.findMany({ where: { shop, undoes: { in: [...ids] } }, orderBy: { createdAt: 'desc' } })
}

/** Holds back others that would publish to the market until this transaction ends; the one under way, if any. */
export async function publicationUnderWay(
  db: ShopDatabase, shop: string, country: string,
): Promise<PublicationRecord | null> {
  await db.$queryRaw`SELECT country FROM markets WHERE shop = ${shop} AND country = ${country} FOR UPDATE`
  return db.publication.findFirst({ where: { shop, country, status: { in: ['queued', 'running'] } } })
}

/** Marks a waiting publication as running. Null when it is gone or has ended: then there is nothing to do. */
export async function beginPublication(db: ShopDatabase, shop: string, id: string): Promise<PublicationRecord | null> {
  const { count } = await db.publication.updateMany({
    where: { shop, id, status: { in: ['queued', 'running'] } },
    data: { status: 'running' },
  })
  if (count === 0) return null
  await db.publication.updateMany({ where: { shop, id, startedAt: null }, data: { startedAt: new Date() } })
  return findPublication(db, shop, id)
}

export async function askToCancel(db: ShopDatabase, shop: string, id: string): Promise<boolean> {
  const { count } = await db.publication.updateMany({
    where: { shop, id, status: { in: ['queued', 'running'] } },
    data: { cancelAsked: true },
  })
  return count > 0
}

export async function cancelAsked(db: ShopDatabase, shop: string, id: string): Promise<boolean> {
  const row = await db.publication.findUnique({ where: { shop_id: { shop, id } }, select: { cancelAsked: true } })
  return row === null || row.cancelAsked
}

export async function noteWriteCall(db: ShopDatabase, shop: string, id: string): Promise<void> {
  await db.publication.update({ where: { shop_id: { shop, id } }, data: { writeCalls: { increment: 1 } } })
}

export async function notePriceList(db: ShopDatabase, shop: string, id: string, priceListId: string): Promise<void> {
  await db.publication.update({ where: { shop_id: { shop, id } }, data: { priceListId } })
}

export async function publicationLines(
  db: ShopDatabase, shop: string, publicationId: string, states?: readonly LineState[],
): Promise<LineRecord[]> {
  const rows = await db.publicationLine.findMany({
    where: { shop, publicationId, ...(states === undefined ? {} : { state: { in: [...states] } }) },
    orderBy: { variantId: 'asc' },
  })
  return rows.map(lineOf)
}

export async function publicationLinesPage(
  db: ShopDatabase, shop: string, publicationId: string,
  page: { readonly skip: number; readonly take: number; readonly state?: LineState },
): Promise<{ total: number; lines: LineRecord[] }> {
  const where = { shop, publicationId, ...(page.state === undefined ? {} : { state: page.state }) }
  const total = await db.publicationLine.count({ where })
  const rows = await db.publicationLine.findMany({
    where, orderBy: { variantId: 'asc' }, skip: page.skip, take: page.take,
  })
  return { total, lines: rows.map(lineOf) }
}

export interface LineOutcome {
  readonly variantId: string
  readonly state: LineState
  readonly error?: Problem
}

/** Moves lines on and brings the publication's counts up to date with them. */
export async function settleLines(
  db: ShopDatabase, shop: string, publicationId: string, outcomes: readonly LineOutcome[],
): Promise<void> {
  if (outcomes.length === 0) return
  await db.$executeRaw`
    UPDATE publication_lines AS line SET state = row.state, error = nullif(row.error, 'null'::jsonb)
    FROM jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) AS row ("variantId" text, state text, error jsonb)
    WHERE line.shop = ${shop} AND line.publication_id = ${publicationId}::uuid AND line.variant_id = row."variantId"`
  await db.$executeRaw`
    UPDATE publications SET written = counted.written, verified = counted.verified, failed = counted.failed
    FROM (SELECT count(*) FILTER (WHERE state IN ('written', 'verified'))::int AS written,
        count(*) FILTER (WHERE state = 'verified')::int AS verified,
        count(*) FILTER (WHERE state = 'failed')::int AS failed
      FROM publication_lines WHERE shop = ${shop} AND publication_id = ${publicationId}::uuid) AS counted
    WHERE shop = ${shop} AND id = ${publicationId}::uuid`
}

export async function endPublication(
  db: ShopDatabase, shop: string, id: string, status: PublicationEnd, error: Problem | null,
): Promise<void> {
  await db.publication.updateMany({
    where: { shop, id },
    data: { status, endedAt: new Date(), ...(error === null ? {} : { error: { ...error } }) },
  })
}

function lineOf(row: Prisma.PublicationLineGetPayload<object>): LineRecord {
  return {
    variantId: row.variantId,
    before: row.before === null ? null : Number(row.before),
    after: row.after === null ? null : Number(row.after),
    state: lineStates.find((state) => state === row.state) ?? 'failed',
    error: problemOf(row.error),
  }
}

const lineStates: readonly LineState[] = ['pending', 'written', 'verified', 'failed']

const problemSchema = z.object({ code: z.string(), params: z.record(z.string(), z.string()).catch({}) })

/** A problem as it was stored; null for anything else. */
export function problemOf(stored: Prisma.JsonValue): Problem | null {
  const known = problemSchema.safeParse(stored)
  return known.success ? known.data : null
}

/** Whether the shop ever had a price written by Landfall. */
export async function anyPricePublished(db: ShopDatabase, shop: string): Promise<boolean> {
  return (await db.publication.findFirst({ where: { shop, written: { gt: 0 } }, select: { id: true } })) !== null
}
