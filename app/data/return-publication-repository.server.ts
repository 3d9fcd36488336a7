import type { Prisma } from '@prisma/client'
import { z } from 'zod'
import type { ShopDatabase } from './database.server.ts'
import { problemOf, type Problem } from './publication-repository.server.ts'

const textSchema = z.object({
  /** Null: the shop's own text, not a translation of it. */
  locale: z.string().nullable(),
  marketId: z.string().nullable(),
  /** Null: nothing stood there. */
  before: z.string().nullable(),
  /** Null: what stands there is taken away. */
  after: z.string().nullable(),
  state: z.enum(['pending', 'verified', 'failed']),
  error: z.object({ code: z.string(), params: z.record(z.string(), z.string()) }).nullable(),
})

/** One text of the shop's refund policy: what stood there, what shall, and how far it is. */
export type ReturnText = z.infer<typeof textSchema>
export type ReturnPublicationStatus = z.infer<typeof statusSchema>

export interface ReturnPublicationRecord {
  readonly id: string
  readonly country: string
  readonly undoes: string | null
  readonly version: number | null
  readonly status: ReturnPublicationStatus
  readonly texts: readonly ReturnText[]
  readonly writeCalls: number
  readonly cancelAsked: boolean
  readonly error: Problem | null
  readonly createdBy: string
  readonly createdAt: Date
  readonly endedAt: Date | null
}

const statusSchema = z.enum(['queued', 'running', 'done', 'failed', 'cancelled'])

export async function addReturnPublication(
  db: ShopDatabase, shop: string, added: Pick<ReturnPublicationRecord, 'id' | 'country' | 'undoes' | 'version' | 'createdBy'>, texts: readonly ReturnText[],
): Promise<void> {
  await db.returnPublication.create({ data: { shop, ...added, status: 'queued', texts: [...texts] } })
}

export async function findReturnPublication(db: ShopDatabase, shop: string, id: string): Promise<ReturnPublicationRecord | null> {
  const row = await db.returnPublication.findUnique({ where: { shop_id: { shop, id } } })
  return row === null ? null : recordOf(row)
}

/** Of one market, or of all where `country` is null; newest first. */
export async function recentReturnPublications(db: ShopDatabase, shop: string, country: string | null, most: number): Promise<ReturnPublicationRecord[]> {
  const rows = await db.returnPublication.findMany({
    where: { shop, ...(country === null ? {} : { country }) }, orderBy: { createdAt: 'desc' }, take: most,
  })
  return rows.map(recordOf)
}

/** The policy is one for all markets, so one run goes on at a time. */
export async function returnPublicationUnderWay(db: ShopDatabase, shop: string): Promise<boolean> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${shop}), hashtext('return publications'))::text`
  return (await db.returnPublication.findFirst({ where: { shop, status: { in: ['queued', 'running'] } }, select: { id: true } })) !== null
}

/** False when it has ended or is gone. */
export async function askToCancelReturns(db: ShopDatabase, shop: string, id: string): Promise<boolean> {
  const { count } = await db.returnPublication.updateMany({ where: { shop, id, status: { in: ['queued', 'running'] } }, data: { cancelAsked: true } })
  return count > 0
}

/** Null when it has ended or is gone. */
export async function beginReturnPublication(db: ShopDatabase, shop: string, id: string): Promise<ReturnPublicationRecord | null> {
  const { count } = await db.returnPublication.updateMany({ where: { shop, id, status: { in: ['queued', 'running'] } }, data: { status: 'running' } })
  return count === 0 ? null : findReturnPublication(db, shop, id)
}

export async function noteReturnTexts(db: ShopDatabase, shop: string, id: string, texts: readonly ReturnText[], writeCalls: number): Promise<void> {
  await db.returnPublication.updateMany({ where: { shop, id }, data: { texts: [...texts], writeCalls: { increment: writeCalls } } })
}

export async function endReturnPublication(db: ShopDatabase, shop: string, id: string, status: 'done' | 'failed' | 'cancelled', error: Problem | null): Promise<void> {
  await db.returnPublication.updateMany({
    where: { shop, id, endedAt: null }, data: { status, endedAt: new Date(), ...(error === null ? {} : { error: { ...error } }) },
  })
}

function recordOf({ shop: _, texts, status, error, ...row }: Prisma.ReturnPublicationGetPayload<object>): ReturnPublicationRecord {
  return { ...row, status: statusSchema.parse(status), texts: z.array(textSchema).parse(texts), error: problemOf(error) }
}
