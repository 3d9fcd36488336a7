import { PrismaClient, type Prisma } from '@prisma/client'
import pg from 'pg'
import { environment } from '#app/platform/env.server.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { shopDomainSchema } from '#app/platform/shop-domain.ts'
import { ReleasingAdapter } from './releasing-adapter.server.ts'

/** The tables as one shop sees them, inside one transaction. */
export type ShopDatabase = Prisma.TransactionClient

const checkoutConnections = 4
/** Longer than an answer to the checkout waits for its look-up: who waits decides what late means. */
const checkoutConnectMs = 5_000
const transactionMs = 60_000
const transactionWaitMs = 15_000

let prisma: PrismaClient | undefined
let pool: pg.Pool | undefined
let checkout: pg.Pool | undefined

/** Connections for the hot paths, without Prisma between. Every query on them must name its shop. */
export function rawPool(): pg.Pool {
  if (pool === undefined) {
    const { DATABASE_URL, DATABASE_POOL } = environment()
    pool = new pg.Pool({
      connectionString: DATABASE_URL,
      max: DATABASE_POOL,
      connectionTimeoutMillis: 3_000,
      application_name: 'landfall-raw',
    })
    // An idle connection that the server closes must not end the process; the next query opens another.
    pool.on('error', (error) => logger.warn({ reason: safeMessage(error) }, 'database connection lost'))
  }
  return pool
}

/** A few connections for the checkout's one question, so that it queues behind nobody else's. Every query must name its shop. */
export function checkoutPool(): pg.Pool {
  if (checkout === undefined) {
    checkout = new pg.Pool({ connectionString: environment().DATABASE_URL, max: checkoutConnections, connectionTimeoutMillis: checkoutConnectMs, application_name: 'landfall-checkout' })
    checkout.on('error', (error) => logger.warn({ reason: safeMessage(error) }, 'database connection lost'))
  }
  return checkout
}

function prismaClient(): PrismaClient {
  if (prisma === undefined) {
    const { DATABASE_URL, DATABASE_POOL } = environment()
    const adapter = new ReleasingAdapter(
      {
        connectionString: DATABASE_URL,
        max: DATABASE_POOL,
        connectionTimeoutMillis: 10_000,
        application_name: 'landfall',
      },
      { onPoolError: (error) => logger.warn({ reason: safeMessage(error) }, 'database connection lost') },
    )
    prisma = new PrismaClient({ adapter })
  }
  return prisma
}

/**
 * Runs `work` in one transaction that sees the rows of `shop` and no other's. Throwing rolls it back.
 * A transaction may last 60 s; it must not wait for Shopify.
 */
export async function withShop<T>(shop: string, work: (db: ShopDatabase) => Promise<T>): Promise<T> {
  const own = shopDomainSchema.parse(shop)
  return inTransaction(async (db) => {
    await seeShop(db, own)
    return work(db)
  })
}

/** A transaction that sees no shop's rows until `seeShop` or `seeAnyShop` is called in it. */
export async function inTransaction<T>(work: (db: ShopDatabase) => Promise<T>, timeout = transactionMs): Promise<T> {
  return prismaClient().$transaction(work, { maxWait: transactionWaitMs, timeout })
}

/** From here on a statement of the transaction that takes longer, or waits longer for a lock, fails. */
export async function limitStatements(db: ShopDatabase, milliseconds: number): Promise<void> {
  await db.$queryRaw`SELECT set_config('statement_timeout', ${String(milliseconds)}, true)`
}

/** From here on the transaction sees this shop's rows. */
export async function seeShop(db: ShopDatabase, shop: string): Promise<void> {
  const own = shopDomainSchema.parse(shop)
  await db.$queryRaw`SELECT set_config('landfall.shop', ${own}, true)`
}

/** From here on the transaction may find the next event of the inbox or the shop of a pairing code, nothing else. */
export async function seeAnyShop(db: ShopDatabase): Promise<void> {
  await db.$queryRaw`SELECT set_config('landfall.shop', '*', true)`
}

const question = { text: 'SELECT 1', query_timeout: 3_000 }

/** True when the database answers within 3 s. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await rawPool().query(question)
    return true
  } catch {
    return false
  }
}

export async function closeDatabase(): Promise<void> {
  const [client, connections, asking] = [prisma, pool, checkout]
  prisma = undefined
  pool = undefined
  checkout = undefined
  await client?.$disconnect()
  await connections?.end()
  await asking?.end()
}
