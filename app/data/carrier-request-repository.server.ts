import type { Prisma } from '@prisma/client'
import { inTransaction, rawPool, seeAnyShop, type ShopDatabase } from './database.server.ts'

export type CarrierOutcome = 'offered' | 'nothing' | 'refused' | 'unavailable'

/** A question of the checkout as it is kept: no address line is in it. */
export interface CarrierRequestRow {
  readonly shop: string
  readonly id: string
  readonly at: Date
  readonly version: number | null
  readonly outcome: CarrierOutcome
  readonly code: string | null
  readonly country: string | null
  readonly currency: string | null
  readonly micros: number
  readonly sameAs: string | null
  readonly cart: object | null
  readonly answer: object | null
}

export type CarrierRequestRecord = Prisma.CarrierRequestGetPayload<object>

// The shop is named before row-level security looks at a row: the select that names it feeds the insert.
const store = `
  WITH own AS (SELECT set_config('landfall.shop', $1, true) AS shop)
  INSERT INTO carrier_requests (shop, id, at, version, outcome, code, country, currency, micros, same_as, cart, answer)
  SELECT own.shop, id, at, version, outcome, code, country, currency, micros, "sameAs", cart, answer
  FROM own, jsonb_to_recordset($2::jsonb) AS row (id uuid, at timestamptz, version int, outcome text, code text, country text,
    currency text, micros int, "sameAs" uuid, cart jsonb, answer jsonb)
  ON CONFLICT DO NOTHING`

/** Stores what one shop was asked, any number of questions in one statement. */
export async function storeCarrierRequests(shop: string, rows: readonly CarrierRequestRow[]): Promise<void> {
  await rawPool().query(store, [shop, JSON.stringify(rows)])
}

export interface RequestFilter {
  readonly outcome: CarrierOutcome | null
  readonly country: string | null
  readonly page: number
}

export const requestsAPage = 25

export async function carrierRequests(db: ShopDatabase, shop: string, { outcome, country, page }: RequestFilter): Promise<{ rows: CarrierRequestRecord[]; total: number }> {
  const where = { shop, ...(outcome !== null && { outcome }), ...(country !== null && { country }) }
  const [rows, total] = await Promise.all([
    db.carrierRequest.findMany({ where, orderBy: { at: 'desc' }, skip: page * requestsAPage, take: requestsAPage }),
    db.carrierRequest.count({ where }),
  ])
  return { rows, total }
}

export async function findCarrierRequest(db: ShopDatabase, shop: string, id: string): Promise<CarrierRequestRecord | null> {
  return db.carrierRequest.findUnique({ where: { shop_id: { shop, id } } })
}

/** Answers of a span of time. Times in microseconds; `calls` 0 has none. */
export interface ServiceLevel {
  readonly hour: Date | null
  readonly calls: number
  readonly answered: number
  readonly within500: number
  readonly p50: number | null
  readonly p95: number | null
  readonly p99: number | null
  /** The most calls of one minute: what the platform's time limit goes by. */
  readonly busiestMinute: number
}

/** The service of the time since `since`: each hour that had calls, oldest first, and the whole of it last, without an hour. */
export async function serviceLevels(db: ShopDatabase, shop: string, since: Date): Promise<ServiceLevel[]> {
  return db.$queryRaw<ServiceLevel[]>`
    WITH asked AS (
      SELECT date_trunc('hour', at) AS hour, date_trunc('minute', at) AS minute, micros, outcome
      FROM carrier_requests WHERE shop = ${shop} AND at >= ${since}
    ), minutes AS (
      SELECT hour, minute, count(*)::int AS calls FROM asked GROUP BY hour, minute
    ), busiest AS (
      SELECT hour, max(calls) AS calls FROM minutes GROUP BY ROLLUP (hour)
    )
    SELECT asked.hour, count(*)::int AS calls,
      (count(*) FILTER (WHERE outcome IN ('offered', 'nothing')))::int AS answered,
      (count(*) FILTER (WHERE micros < 500000))::int AS "within500",
      percentile_disc(0.5) WITHIN GROUP (ORDER BY micros) AS p50,
      percentile_disc(0.95) WITHIN GROUP (ORDER BY micros) AS p95,
      percentile_disc(0.99) WITHIN GROUP (ORDER BY micros) AS p99,
      (SELECT calls FROM busiest WHERE busiest.hour IS NOT DISTINCT FROM asked.hour) AS "busiestMinute"
    FROM asked GROUP BY ROLLUP (asked.hour) ORDER BY asked.hour NULLS LAST`
}

/** Deletes what is older than 30 days, of every shop: the database's policy lets nothing else be deleted this way. */
export async function forgetOldCarrierRequests(): Promise<number> {
  return inTransaction(async (db) => {
    await seeAnyShop(db)
    return db.$executeRaw`DELETE FROM carrier_requests`
  })
}
