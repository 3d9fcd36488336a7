import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase } from '#app/data/database.server.ts'
import { storeEvents } from '#app/data/inbox-repository.server.ts'
import { mostAttempts } from '#app/jobs/inbox/work-inbox.server.ts'
import { setAppEnvironment } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { ownerRows } from './owner.ts'

const shop = 'one.myshopify.com'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  setAppEnvironment(database)
})
afterAll(async () => {
  await closeDatabase()
  await database.drop()
})

const store = (...ids: string[]) => storeEvents(shop, ids.map((eventId) => (
  { eventId, topic: 'shop/update', webhookId: eventId, apiVersion: '2026-10', triggeredAt: null, body: Buffer.from(JSON.stringify({ eventId })) })))

/** How a worker ends that works off what is due. */
async function work(): Promise<'killed' | 'nothing due'> {
  await ownerRows(database.ownerUrl, 'UPDATE webhook_events SET not_before = now() - interval \'1 second\'')
  const child = spawn(process.execPath, ['tests/integration/mortal-worker.ts'], { stdio: 'inherit' })
  await once(child, 'exit')
  if (child.signalCode === 'SIGKILL') return 'killed'
  expect(child.exitCode).toBe(0)
  return 'nothing due'
}

const stands = async (eventId: string) =>
  (await ownerRows<{ state: string; attempts: number; error: string | null }>(database.ownerUrl, 'SELECT state, attempts, error FROM webhook_events WHERE event_id = $1', [eventId]))[0]

test('an event that kills whoever works it is found among others, counted each time, and comes to rest as dead', async () => {
  await store('first', 'poison', 'last')
  expect(await work()).toBe('killed')
  expect(await stands('poison')).toMatchObject({ state: 'received', attempts: 0 })
  expect(await work()).toBe('killed')
  expect(await work()).toBe('nothing due')
  for (const other of ['first', 'last']) expect(await stands(other)).toMatchObject({ state: 'done', attempts: 1 })
  expect(await stands('poison')).toMatchObject({ state: 'received', attempts: 1, error: expect.stringContaining('The worker ended') as unknown })

  await ownerRows(database.ownerUrl, 'UPDATE webhook_events SET attempts = $1 WHERE event_id = \'poison\'', [mostAttempts - 1])
  await store('later')
  expect(await work()).toBe('killed')
  await work()
  await work()
  expect(await stands('poison')).toMatchObject({ state: 'dead', attempts: mostAttempts })
  expect(await stands('later')).toMatchObject({ state: 'done' })
  expect(await work()).toBe('nothing due')
  expect(await ownerRows(database.ownerUrl, 'SELECT FROM inbox_turns')).toEqual([])
}, 120_000)
