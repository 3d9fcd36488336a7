import { afterAll, beforeAll, expect, test } from 'vitest'
import { generatedCatalogue } from '#tests/devshop/catalogue/generated-catalogue.ts'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'

let connected: ConnectedShop
let reviewing: typeof import('#app/features/listings/review-listings.server.ts')
let listings: typeof import('#app/features/listings/listings-page.server.ts')

const who = 'staff'
const products = 120
const all = { kind: 'product', text: '', state: null, locale: null, page: 1 } as const
const request = { chosen: { all }, locales: ['de', 'ja'] }
const shop = () => connected.shop

beforeAll(async () => {
  connected = await connectedShop({ catalogue: generatedCatalogue(products * 5) })
  reviewing = await import('#app/features/listings/review-listings.server.ts')
  listings = await import('#app/features/listings/listings-page.server.ts')
  const tasks = await import('#app/features/listings/start-listing-tasks.server.ts')
  const { taskId } = await tasks.startListingsSync(shop(), who)
  await connected.runJob('sync-listings', { shop: shop(), taskId })
  // The one text that all have, approved once, gives every product a draft.
  const saving = await import('#app/features/listings/save-texts.server.ts')
  const { editorView } = await import('#app/features/listings/listing-editor.server.ts')
  const [first] = [...connected.devshop.store.products.values()]
  for (const locale of request.locales) {
    const view = await editorView(shop(), first?.id ?? '', locale, '')
    const text = view?.texts.find(({ source }) => source === 'Style') ?? expect.unreachable()
    await saving.saveTexts(shop(), { ownerId: first?.id ?? '', locale, marketId: '', texts: [{ resourceId: text.resourceId, key: text.key, value: locale === 'de' ? 'Stil' : 'スタイル' }], review: true }, who)
  }
  const drafting = await tasks.startDrafting(shop(), { chosen: { all }, locales: request.locales }, who)
  if (!drafting.ok) return expect.unreachable(drafting.code)
  for (const id of drafting.value.taskIds) await connected.runJob('draft-listings', { shop: shop(), taskId: id })
}, 120_000)
afterAll(() => connected.stop())

const begin = async () => {
  const started = await reviewing.reviewListings(shop(), request, who)
  return started.ok && 'taskId' in started.value ? started.value.taskId : expect.unreachable()
}
const stepsDone = async (id: string) => {
  const [row] = await connected.rows<{ status: string; done: number; total: number; outcome: { reviewed: number; blocked: number; warned: number } | null }>('SELECT status, done, total, outcome FROM tasks WHERE id = $1', [id])
  return row ?? expect.unreachable()
}
const inState = async (state: string) => Number((await connected.rows<{ n: string }>('SELECT count(*) AS n FROM listing_translations WHERE value IS NOT NULL AND state = $1', [state]))[0]?.n)
const allDrafts = async () => (await inState('needs-review')) + (await inState('draft'))

/** A worker that is taken down before its `step`th step. */
function killedBefore(step: number): AbortSignal {
  const { signal } = new AbortController()
  let asked = 0
  return Object.assign(signal, {
    throwIfAborted: () => {
      asked += 1
      if (asked >= step) throw new DOMException('the worker is going down', 'AbortError')
    },
  })
}

test('a worker that goes down halfway leaves what it did; the next goes on there and counts nothing twice', async () => {
  const [drafts, reviewedBefore] = [await allDrafts(), await inState('reviewed')]
  expect(drafts).toBeGreaterThan(products)
  const taskId = await begin()
  await expect(connected.runJob('review-listings', { shop: shop(), taskId }, { signal: killedBefore(4) })).rejects.toThrow('going down')
  const halfway = await stepsDone(taskId)
  expect(halfway).toMatchObject({ status: 'running', done: 75, total: 2 * products })
  expect(halfway.outcome?.reviewed).toBe((await inState('reviewed')) - reviewedBefore)
  expect(await allDrafts()).toBe(drafts - (halfway.outcome?.reviewed ?? 0))

  await connected.runJob('review-listings', { shop: shop(), taskId })
  const ended = await stepsDone(taskId)
  expect(ended).toMatchObject({ status: 'done', done: 2 * products })
  expect(ended.outcome?.reviewed).toBe((await inState('reviewed')) - reviewedBefore)
  expect((ended.outcome?.reviewed ?? 0) + (ended.outcome?.blocked ?? 0) + (ended.outcome?.warned ?? 0)).toBe(drafts)
})

test('stopped halfway: what was done stays, the rest stays a draft, and a new review takes up the rest', async () => {
  await connected.rows("UPDATE listing_translations SET state = 'needs-review' WHERE value IS NOT NULL AND state = 'reviewed'")
  const drafts = await allDrafts()
  const taskId = await begin()
  await expect(connected.runJob('review-listings', { shop: shop(), taskId }, { signal: killedBefore(3) })).rejects.toThrow('going down')
  const { cancelTask } = await import('#app/features/costs/task-state.server.ts')
  await cancelTask(shop(), taskId, who)
  await connected.runJob('review-listings', { shop: shop(), taskId })
  const { outcome, ...stopped } = await stepsDone(taskId)
  expect(stopped).toMatchObject({ status: 'cancelled', done: 50 })
  expect(await inState('reviewed')).toBe(outcome?.reviewed)
  expect((await listings.listingsView(shop(), all)).review).toMatchObject({ id: taskId, stopped: true, reviewed: outcome?.reviewed })

  const rest = await begin()
  await connected.runJob('review-listings', { shop: shop(), taskId: rest })
  expect((await stepsDone(rest)).outcome?.reviewed).toBe(drafts - (outcome?.reviewed ?? 0))
  expect(await allDrafts()).toBe(0)
})
