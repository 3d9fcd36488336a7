import { Prisma } from '@prisma/client'
import { z } from 'zod'
import { chargeKinds, type ChargeKind } from '#shared/profit/invoices/charge-kinds.ts'
import type { ShopDatabase } from './database.server.ts'

export type CarrierInvoiceRecord = Prisma.CarrierInvoiceGetPayload<object>

/** Two bills taken in or undone at once would not see which of them billed a parcel first. */
export async function lockInvoices(db: ShopDatabase, shop: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`carrier-invoices ${shop}`}, 0))`
}

export async function invoiceOfFile(db: ShopDatabase, shop: string, fileHash: string): Promise<CarrierInvoiceRecord | null> {
  return db.carrierInvoice.findUnique({ where: { shop_fileHash: { shop, fileHash } } })
}

export async function findInvoice(db: ShopDatabase, shop: string, id: string): Promise<CarrierInvoiceRecord | null> {
  return db.carrierInvoice.findUnique({ where: { shop_id: { shop, id } } })
}

/** Newest first. */
export async function invoices(db: ShopDatabase, shop: string, { offset, size }: { offset: number; size: number }): Promise<CarrierInvoiceRecord[]> {
  return db.carrierInvoice.findMany({ where: { shop }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], skip: offset, take: size })
}

/** Bills whose gap is to be worked out. */
export async function unexplainedInvoices(db: ShopDatabase, shop: string): Promise<CarrierInvoiceRecord[]> {
  return db.carrierInvoice.findMany({ where: { shop, gap: { equals: Prisma.AnyNull } }, orderBy: { createdAt: 'asc' } })
}

export async function storeGap(db: ShopDatabase, shop: string, id: string, gap: Prisma.InputJsonValue): Promise<void> {
  await db.carrierInvoice.updateMany({ where: { shop, id }, data: { gap } })
}

/** Has every bill explained anew. */
export async function forgetGaps(db: ShopDatabase, shop: string): Promise<void> {
  await db.carrierInvoice.updateMany({ where: { shop }, data: { gap: Prisma.DbNull } })
}

/** The order of a parcel; a number that several orders have, or none, is no order's. */
const orderOf = (number: Prisma.Sql, shop: string) => Prisma.sql`(
  SELECT min(t.order_id) FROM tracking_numbers t WHERE t.shop = ${shop} AND t.number = ${number} HAVING count(DISTINCT t.order_id) = 1)`

/** What an open upload was read as, one row a currency, as it would match. Amounts are minor units. */
export async function readingTotals(
  db: ShopDatabase, shop: string, uploadId: string,
): Promise<{ currency: string; charges: number; parcels: number; unmatched: number; amount: bigint }[]> {
  return db.$queryRaw`
    SELECT c.currency, count(*)::int AS charges, count(DISTINCT c.number)::int AS parcels, sum(c.amount)::bigint AS amount,
      count(DISTINCT c.number) FILTER (WHERE c.order_id IS NULL)::int AS unmatched
    FROM (
      SELECT r.*, ${orderOf(Prisma.sql`r.number`, shop)} AS order_id
      FROM sheet_uploads u, jsonb_to_recordset(u.reading -> 'charges') AS r (number text, amount bigint, currency text)
      WHERE u.shop = ${shop} AND u.id = ${uploadId}::uuid
    ) AS c GROUP BY 1 ORDER BY 1`
}

/** The cells that stand in the way, as they were stored; null where there are none. */
export async function readingErrors(db: ShopDatabase, shop: string, uploadId: string): Promise<unknown> {
  const [row] = await db.$queryRaw<{ errors: unknown }[]>`SELECT reading -> 'errors' AS errors FROM sheet_uploads WHERE shop = ${shop} AND id = ${uploadId}::uuid`
  return row?.errors ?? null
}

/** Takes an upload's charges in as a bill, matched to parcels, in the database alone: they never pass through this process. How many there were. */
export async function addInvoice(
  db: ShopDatabase, shop: string, invoice: { readonly id: string; readonly fileName: string; readonly fileHash: string; readonly createdBy: string },
): Promise<number> {
  await db.carrierInvoice.create({ data: { shop, ...invoice } })
  const charges = await db.$executeRaw`
    INSERT INTO carrier_charges (shop, invoice_id, row, position, kind, label, number, order_id, amount, currency, day, grams, doubled)
    SELECT u.shop, u.id, r.row, r.position, r.kind, r.label, r.number, ${orderOf(Prisma.sql`r.number`, shop)}, r.amount, r.currency, r.day, r.grams, false
    FROM sheet_uploads u, jsonb_to_recordset(u.reading -> 'charges') AS r (
      row int, position int, kind text, label text, number text, amount bigint, currency text, day text, grams int)
    WHERE u.shop = ${shop} AND u.id = ${invoice.id}::uuid`
  await markDoubled(db, shop, Prisma.sql`SELECT number FROM carrier_charges WHERE shop = ${shop} AND invoice_id = ${invoice.id}::uuid`)
  return charges
}

/** Takes a bill out with its charges. What it alone was the first to bill counts again where it stood twice. */
export async function removeInvoice(db: ShopDatabase, shop: string, id: string): Promise<void> {
  const gone = await db.$queryRaw<{ number: string }[]>`DELETE FROM carrier_charges WHERE shop = ${shop} AND invoice_id = ${id}::uuid RETURNING number`
  await db.carrierInvoice.deleteMany({ where: { shop, id } })
  const numbers = JSON.stringify([...new Set(gone.map(({ number }) => number))])
  await markDoubled(db, shop, Prisma.sql`SELECT jsonb_array_elements_text(${numbers}::jsonb)`)
}

/** A charge is billed twice where an earlier one has its parcel, kind, name, amount and currency. Bills it changes are to be explained anew. */
async function markDoubled(db: ShopDatabase, shop: string, numbers: Prisma.Sql): Promise<void> {
  await db.$executeRaw`
    UPDATE carrier_charges c SET doubled = ranked.again
    FROM (
      SELECT c.invoice_id, c.row, c.position,
        row_number() OVER (PARTITION BY c.number, c.kind, c.label, c.amount, c.currency ORDER BY i.created_at, c.invoice_id, c.row, c.position) > 1 AS again
      FROM carrier_charges c JOIN carrier_invoices i ON i.shop = c.shop AND i.id = c.invoice_id
      WHERE c.shop = ${shop} AND c.number IN (${numbers})
    ) AS ranked
    WHERE c.shop = ${shop} AND c.invoice_id = ranked.invoice_id AND c.row = ranked.row AND c.position = ranked.position AND c.doubled <> ranked.again`
  await db.$executeRaw`
    UPDATE carrier_invoices SET gap = NULL WHERE shop = ${shop} AND id IN (
      SELECT invoice_id FROM carrier_charges WHERE shop = ${shop} AND number IN (${numbers}))`
}

/** Orders a bill has charges of. */
export async function ordersOfInvoice(db: ShopDatabase, shop: string, id: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ order_id: string }[]>`
    SELECT DISTINCT order_id FROM carrier_charges WHERE shop = ${shop} AND invoice_id = ${id}::uuid AND order_id IS NOT NULL ORDER BY 1`
  return rows.map((row) => row.order_id)
}

/** Gives charges that waited for a parcel's number to its order. True where there were any. */
export async function matchCharges(db: ShopDatabase, shop: string, numbers: readonly string[]): Promise<boolean> {
  if (numbers.length === 0) return false
  const given = await db.$queryRaw<{ invoice_id: string }[]>`
    UPDATE carrier_charges c SET order_id = ${orderOf(Prisma.sql`c.number`, shop)}
    WHERE c.shop = ${shop} AND c.order_id IS NULL AND c.number IN (${Prisma.join(numbers)}) RETURNING invoice_id`
  await db.carrierInvoice.updateMany({ where: { shop, id: { in: given.map((row) => row.invoice_id) } }, data: { gap: Prisma.DbNull } })
  return given.length > 0
}

const charges = z.array(z.object({
  kind: z.enum(chargeKinds), number: z.string(), amount: z.number().int(), currency: z.string(), day: z.string(), grams: z.number().int().nullable(), doubled: z.boolean(),
}))
const kinds = z.array(z.enum(chargeKinds))

export interface OrderCharges {
  readonly orderId: string
  readonly name: string
  readonly charges: z.infer<typeof charges>
  /** Kinds that an earlier bill has for this order already. */
  readonly before: readonly ChargeKind[]
}

/** Charges of a bill by order, orders after one. */
export async function chargesByOrder(
  db: ShopDatabase, shop: string, invoice: CarrierInvoiceRecord, { after, size }: { after: string; size: number },
): Promise<OrderCharges[]> {
  const rows = await db.$queryRaw<{ order_id: string; name: string; charges: unknown; before: unknown }[]>`
    SELECT c.order_id, o.name,
      json_agg(json_build_object('kind', c.kind, 'number', c.number, 'amount', c.amount, 'currency', c.currency, 'day', c.day,
        'grams', c.grams, 'doubled', c.doubled) ORDER BY c.row, c.position) AS charges,
      coalesce((SELECT json_agg(DISTINCT b.kind) FROM carrier_charges b JOIN carrier_invoices i ON i.shop = b.shop AND i.id = b.invoice_id
        WHERE b.shop = c.shop AND b.order_id = c.order_id AND NOT b.doubled
          AND (i.created_at, i.id) < (${invoice.createdAt}, ${invoice.id}::uuid)), '[]') AS before
    FROM carrier_charges c JOIN orders o ON o.shop = c.shop AND o.order_id = c.order_id
    WHERE c.shop = ${shop} AND c.invoice_id = ${invoice.id}::uuid AND c.order_id > ${after}
    GROUP BY c.shop, c.order_id, o.name ORDER BY c.order_id LIMIT ${size}`
  return rows.map((row) => ({ orderId: row.order_id, name: row.name, charges: charges.parse(row.charges), before: kinds.parse(row.before) }))
}

export type LooseCharge = Pick<Prisma.CarrierChargeGetPayload<object>, 'row' | 'kind' | 'label' | 'number' | 'amount' | 'currency' | 'day' | 'doubled'>

/** Charges of a bill that belong to no order, in the order of its rows. */
export async function looseCharges(db: ShopDatabase, shop: string, id: string, size?: number): Promise<LooseCharge[]> {
  return db.carrierCharge.findMany({
    where: { shop, invoiceId: id, orderId: null }, orderBy: [{ row: 'asc' }, { position: 'asc' }], ...(size === undefined ? {} : { take: size }),
    select: { row: true, kind: true, label: true, number: true, amount: true, currency: true, day: true, doubled: true },
  })
}

/** What a bill holds, one row a currency. Amounts are minor units. */
export async function invoiceTotals(
  db: ShopDatabase, shop: string, id: string,
): Promise<{ currency: string; charges: number; parcels: number; unmatched: number; amount: bigint }[]> {
  return db.$queryRaw`
    SELECT currency, count(*)::int AS charges, count(DISTINCT number)::int AS parcels, sum(amount)::bigint AS amount,
      count(DISTINCT number) FILTER (WHERE order_id IS NULL)::int AS unmatched
    FROM carrier_charges WHERE shop = ${shop} AND invoice_id = ${id}::uuid GROUP BY 1 ORDER BY 1`
}
