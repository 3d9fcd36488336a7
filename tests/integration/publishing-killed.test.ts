import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generatedCatalogue } from '#tests/devshop/catalogue/generated-catalogue.ts'
import { startChild, type Child } from '#tests/run/child.ts'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'

const who = 'lin@example.com'
const surroundings = [
  'DATABASE_URL', 'SHOPIFY_API_KEY', 'SHOPIFY_API_SECRET', 'SHOPIFY_APP_URL', 'ENCRYPTION_KEY', 'DEVSHOP_URL',
]
let shop: ConnectedShop
let logFolder: string
const workers: Child[] = []

beforeAll(async () => {
  logFolder = await mkdtemp(path.join(tmpdir(), 'landfall-worker-'))
  shop = await connectedShop({ catalogue: generatedCatalogue(1500) })
  const { saveOnboardingStep } = await import('#app/features/onboarding/onboarding-state.server.ts')
  const terms = { freightPerParcel: 300, freightPerKilogram: 900, targetMargin: 300_000, floorMargin: 200_000 }
  await shop.runJob('sync-catalogue', { shop: shop.shop, taskId: null })
  await saveOnboardingStep(shop.shop, 'ship-from', { country: 'CN' }, who)
  await saveOnboardingStep(shop.shop, 'markets', { countries: ['FR'] }, who)
  await saveOnboardingStep(shop.shop, 'terms', terms, who)
})
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.kill()))
  await shop.stop()
  await rm(logFolder, { recursive: true, force: true })
})

async function startWorker(): Promise<Child> {
  const worker = await startChild({
    name: `worker-${workers.length + 1}`,
    script: 'app/worker.ts',
    preloads: ['./tests/devshop/route-outside.ts'],
    env: {
      ...Object.fromEntries(surroundings.map((name) => [name, process.env[name] ?? ''])),
      DATABASE_OWNER_URL: shop.ownerUrl,
      LOG_LEVEL: 'info',
    },
    logFolder,
  })
  workers.push(worker)
  return worker
}

test('a worker killed with -9 between batches: another ends the publication and writes no batch twice', async () => {
  const { startPublication } = await import('#app/features/publishing/start-publication.server.ts')
  const { publicationState } = await import('#app/features/publishing/publication-state.server.ts')
  const { faults, requests } = shop.devshop
  const writes = () => requests.writes('priceListFixedPricesAdd').length
  const started = await startPublication(shop.shop, 'FR', who, { acceptStale: true })
  if (!started.ok) throw new Error(started.code)
  const { id, total } = started.value
  const least = Math.ceil(total / 250)
  expect(least).toBeGreaterThan(3)

  requests.clear()
  faults.slow(250)
  const first = await startWorker()
  while (writes() < 2) await sleep(10)
  await first.kill()
  const killedAfter = writes()
  faults.clear()
  expect(killedAfter).toBeLessThan(least)
  expect(await publicationState(shop.shop, id)).toMatchObject({ status: 'running' })

  await startWorker()
  while ((await publicationState(shop.shop, id))?.endedAt === null) await sleep(100)
  expect(await publicationState(shop.shop, id)).toMatchObject({ status: 'done', written: total, verified: total, failed: 0 })
  // A batch that was on its way when the worker died was found by reading.
  expect(writes()).toBe(least)
  const [list] = [...shop.devshop.store.priceLists.values()].filter(({ name }) => name.startsWith('France'))
  expect(list?.fixed.size).toBe(total)
})
