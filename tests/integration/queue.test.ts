import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase, withShop } from '#app/data/database.server.ts'
import type { JobContext } from '#app/jobs/job-handler.ts'
import type { JobPayload } from '#app/jobs/job-kinds.ts'
import { enqueue, startQueue, stopQueue } from '#app/jobs/queue.server.ts'
import { runJobs } from '#app/jobs/run-jobs.server.ts'
import { setAppEnvironment } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { ownerRows } from './owner.ts'

type Refresh = JobPayload<'refresh-variants'>

const seen = vi.hoisted(() => ({ work: (_payload: unknown, _context: unknown): Promise<void> => Promise.resolve() }))
vi.mock('#app/jobs/handlers.server.ts', () => {
  const handler = (payload: unknown, context: unknown) => seen.work(payload, context)
  return { handlers: new Proxy({}, { get: () => handler }) }
})

const one = 'one.myshopify.com'
const two = 'two.myshopify.com'
const job = (shop: string, name: string): Refresh => ({ shop, productIds: [name], inventoryItemIds: [] })

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  setAppEnvironment(database)
  await runJobs(await startQueue('work'))
})
afterAll(async () => {
  await stopQueue()
  await closeDatabase()
  await database.drop()
})

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    if (await holds()) return
    await sleep(20)
  }
  throw new Error('It did not come to that.')
}

const states = () => ownerRows<{ state: string }>(database.ownerUrl, 'SELECT state FROM pgboss.job')
const allDone = async () => (await states()).every(({ state }) => state === 'completed')

describe('the queue', () => {
  it('hands a job its payload', async () => {
    const got: unknown[] = []
    seen.work = async (payload) => void got.push(payload)
    await enqueue('refresh-variants', job(one, 'gid://shopify/Product/1'))
    await until(() => got.length === 1)
    expect(got).toEqual([job(one, 'gid://shopify/Product/1')])
    await until(allDone)
  })

  it('refuses a payload of the wrong form before it is queued', async () => {
    await expect(enqueue('publish-prices', { shop: '*', publicationId: 'x' })).rejects.toThrow()
  })

  it('runs one job of a kind at a time for a shop, and other shops beside it', async () => {
    let running: string[] = []
    let most = 0
    let together = false
    seen.work = async (payload) => {
      const { shop } = payload as Refresh
      running.push(shop)
      most = Math.max(most, running.filter((name) => name === shop).length)
      together ||= new Set(running).size > 1
      await sleep(150)
      running = running.filter((name, at) => at !== running.indexOf(shop) || name !== shop)
    }
    for (let number = 0; number < 3; number += 1) {
      for (const shop of [one, two]) await enqueue('refresh-variants', job(shop, String(number)))
    }
    await until(allDone)
    expect(most).toBe(1)
    expect(together).toBe(true)
  })

  it('tries a failed job again', async () => {
    let attempts = 0
    seen.work = async () => {
      attempts += 1
      if (attempts === 1) throw new Error('not yet')
    }
    await enqueue('refresh-variants', job(one, 'again'))
    await until(() => attempts === 2)
    await until(allDone)
  })

  it('tells a handler when an attempt is its last', async () => {
    const last: boolean[] = []
    seen.work = async (_payload, context) => void last.push((context as JobContext).lastAttempt)
    await enqueue('refresh-variants', job(one, 'first'))
    await until(() => last.length === 1)
    expect(last).toEqual([false])
  })

  it('takes a job back with the transaction that asked for it', async () => {
    const before = (await states()).length
    const undone = withShop(one, async (db) => {
      await enqueue('refresh-variants', job(one, 'never'), { db })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await states()).toHaveLength(before)
    await withShop(one, (db) => enqueue('refresh-variants', job(one, 'kept'), { db }))
    expect(await states()).toHaveLength(before + 1)
  })
})
