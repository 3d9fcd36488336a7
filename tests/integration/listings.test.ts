import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'

let connected: ConnectedShop
let listings: typeof import('#app/features/listings/listings-page.server.ts')
let tasks: typeof import('#app/features/listings/start-listing-tasks.server.ts')
let saving: typeof import('#app/features/listings/save-texts.server.ts')
let reviewing: typeof import('#app/features/listings/review-listings.server.ts')
let publishing: typeof import('#app/features/listings/publish-listings.server.ts')
let editor: typeof import('#app/features/listings/listing-editor.server.ts')

const who = 'staff'
const all = { kind: 'product', text: '', state: null, locale: null, page: 1 } as const

beforeAll(async () => {
  connected = await connectedShop()
  listings = await import('#app/features/listings/listings-page.server.ts')
  tasks = await import('#app/features/listings/start-listing-tasks.server.ts')
  saving = await import('#app/features/listings/save-texts.server.ts')
  reviewing = await import('#app/features/listings/review-listings.server.ts')
  publishing = await import('#app/features/listings/publish-listings.server.ts')
  editor = await import('#app/features/listings/listing-editor.server.ts')
  const { taskId } = await tasks.startListingsSync(connected.shop, who)
  await connected.runJob('sync-listings', { shop: connected.shop, taskId })
})
afterAll(() => connected.stop())

const shop = () => connected.shop
const product = (index: number) => [...connected.devshop.store.products.values()][index] ?? expect.unreachable()
const row = async (ownerId: string) => (await listings.listingsView(shop(), { ...all, text: [...connected.devshop.store.products.values()].find(({ id }) => id === ownerId)?.title ?? '' })).rows.find((one) => one.ownerId === ownerId) ?? expect.unreachable()
const germanTexts = async (ownerId: string) => (await editor.editorView(shop(), ownerId, 'de', '')) ?? expect.unreachable()
const save = (ownerId: string, texts: object[], review = true) => saving.saveTexts(shop(), { ownerId, locale: 'de', marketId: '', texts, review }, who)
async function publish(ownerId: string) {
  const started = await publishing.startListingsPublication(shop(), { chosen: { ownerIds: [ownerId] }, locales: ['de'] }, who)
  if (!started.ok) return started
  await connected.runJob('publish-listings', { shop: shop(), publicationId: started.value.id })
  return { ...started.value, ...(await import('#app/features/listings/listing-history.server.ts').then(({ listingsPublication }) => listingsPublication(shop(), started.value.id))) }
}

test('a full read finds products, collections, pages and policies in every language but the first', async () => {
  const { rows, languages, total, from } = await listings.listingsView(shop(), all)
  expect([from, languages.map(({ locale }) => locale), total]).toEqual(['en', ['de', 'ja'], connected.devshop.store.products.size])
  expect(rows[0]?.cells['de']).toMatchObject({ state: 'missing', published: 0 })
  for (const kind of ['collection', 'page', 'policy'] as const) expect((await listings.listingsView(shop(), { ...all, kind })).total).toBe(1)
})

test('options, values, search texts, pictures and metafields are parts of their product; sizes ask for no words', async () => {
  const { texts } = await germanTexts(product(0).id)
  expect(texts.map(({ kind, key, source, required }) => [kind, key, source.slice(0, 12), required])).toEqual([
    ['product', 'title', 'Heavy Cotton', true], ['product', 'body_html', '<p>220 g/m² ', true], ['product', 'handle', 'heavy-cotton', false],
    ['product', 'product_type', 'T-shirts', true], ['product', 'meta_title', 'Heavy Cotton', true],
    ['option', 'name', 'Color', true], ['value', 'name', 'White', true], ['value', 'name', 'Black', true],
    ['option', 'name', 'Size', true], ['value', 'name', 'S', false], ['value', 'name', 'M', false], ['value', 'name', 'L', false],
    ['media', 'alt', 'Heavy Cotton', true],
  ])
  expect((await germanTexts(product(1).id)).texts.find(({ kind }) => kind === 'metafield')).toMatchObject({ part: 'custom.care', key: 'value' })
})

test('what the guard blocks is not reviewed, and so not published', async () => {
  const { id } = product(0)
  const [title, body] = (await germanTexts(id)).texts
  const saved = await save(id, [
    { resourceId: title?.resourceId, key: 'title', value: 'Schweres Baumwoll-T-Shirt' },
    { resourceId: body?.resourceId, key: 'body_html', value: '<p>320 g/m² gekämmte Baumwolle, gestrickt, gerippter Kragen. Fällt normal aus.</p>' },
  ])
  expect(saved).toMatchObject({ ok: true, value: { saved: 2, reviewed: 1, blocked: 1 } })
  expect(await publish(id)).toMatchObject({ total: 1, verified: 1, writeCalls: 1, status: 'done' })
  expect([...connected.devshop.store.translations.values()].map(({ key, value }) => [key, value])).toEqual([['title', 'Schweres Baumwoll-T-Shirt']])
})

test('a second publication writes nothing, because there is nothing to write', async () => {
  expect(await publish(product(0).id)).toMatchObject({ ok: false, code: 'nothing-reviewed' })
})

test('a change of the source makes its translation outdated, by webhook', async () => {
  const { id } = product(0)
  product(0).title = 'Heavy Organic Cotton T-Shirt'
  await connected.runJob('refresh-listings', { shop: shop(), productIds: [id] })
  expect((await germanTexts(id)).texts[0]).toMatchObject({ state: 'outdated', value: 'Schweres Baumwoll-T-Shirt' })
  expect((await row(id)).cells['de']?.state).toBe('outdated')
})

test('what was changed elsewhere is a conflict until a person decides', async () => {
  const { id } = product(2)
  const [title] = (await germanTexts(id)).texts
  await save(id, [{ resourceId: title?.resourceId, key: 'title', value: 'Weite Leinenhose' }])
  const { digestOf } = await import('#tests/devshop/store/translatable.ts')
  connected.devshop.store.translations.set(`${id}|title|de|`, {
    resourceId: id, key: 'title', locale: 'de', marketId: null, value: 'Leinenhose, weit', digest: digestOf(product(2).title), updatedAt: '2026-01-01T00:00:00Z',
  })
  expect(await publish(id)).toMatchObject({ failed: 1, verified: 0, status: 'failed' })
  expect((await germanTexts(id)).texts[0]).toMatchObject({ state: 'conflict', held: 'Leinenhose, weit', value: 'Weite Leinenhose' })
  expect(await save(id, [{ resourceId: title?.resourceId, key: 'title', value: 'Weite Leinenhose', conflict: 'mine' }])).toMatchObject({ value: { reviewed: 1 } })
  const done = await publish(id)
  expect(done).toMatchObject({ verified: 1, status: 'done' })
  expect(connected.devshop.store.translations.get(`${id}|title|de|`)?.value).toBe('Weite Leinenhose')
  const undone = await publishing.undoListingsPublication(shop(), 'id' in done ? done.id : '', who)
  expect(undone.ok).toBe(true)
  if (undone.ok) await connected.runJob('publish-listings', { shop: shop(), publicationId: undone.value.id })
  expect(connected.devshop.store.translations.get(`${id}|title|de|`)?.value).toBe('Leinenhose, weit')
})

test('what was approved once is drafted again elsewhere without a service', async () => {
  const { id } = product(0)
  const texts = (await germanTexts(id)).texts.filter(({ source }) => ['Color', 'White', 'Black', 'Size'].includes(source))
  const said: Record<string, string> = { Color: 'Farbe', White: 'Weiß', Black: 'Schwarz', Size: 'Größe' }
  expect(await save(id, texts.map(({ resourceId, key, source }) => ({ resourceId, key, value: said[source] })))).toMatchObject({ value: { reviewed: 4 } })
  const other = product(1)
  const started = await tasks.startDrafting(shop(), { chosen: { ownerIds: [other.id] }, locales: ['de'] }, who)
  if (!started.ok) return expect.unreachable(started.code)
  await connected.runJob('draft-listings', { shop: shop(), taskId: started.value.taskIds[0] ?? '' })
  expect((await germanTexts(other.id)).texts.filter(({ state }) => state === 'needs-review').map(({ source, value, origin }) => [source, value, origin])).toEqual([['Size', 'Größe', 'memory']])
})

test('a market may have its own wording, which begins from the one for every market', async () => {
  const { id } = product(0)
  const market = [...connected.devshop.store.markets.values()].find(({ countries }) => countries.includes('DE')) ?? expect.unreachable()
  const { chooseMarkets } = await import('#app/features/markets/choose-markets.server.ts')
  expect((await chooseMarkets(shop(), ['DE'], who)).ok).toBe(true)
  const view = (await editor.editorView(shop(), id, 'de', market.id)) ?? expect.unreachable()
  expect(view.texts[5]).toMatchObject({ source: 'Color', value: '', everywhere: 'Farbe', state: 'missing' })
  const saved = await saving.saveTexts(shop(), { ownerId: id, locale: 'de', marketId: market.id, texts: [{ resourceId: view.texts[5]?.resourceId, key: 'name', value: 'Farbton' }], review: true }, who)
  expect(saved).toMatchObject({ value: { reviewed: 1 } })
  expect(await publish(id)).toMatchObject({ status: 'done' })
  expect([...connected.devshop.store.translations.values()].find(({ marketId }) => marketId === market.id)?.value).toBe('Farbton')
})

test('review of many at once leaves out what is blocked', async () => {
  expect(await reviewing.reviewListings(shop(), { chosen: { all }, locales: ['de', 'ja'] }, who)).toMatchObject({ ok: true, value: { reviewed: 1, blocked: 1 } })
})

test('review of more than a screenful is a task: watched, stopped, gone on with', async () => {
  const { listingsPageSize } = await import('#app/features/listings/listings.ts')
  const { findTask } = await import('#app/data/task-repository.server.ts')
  const { withShop } = await import('#app/data/database.server.ts')
  const id = product(2).id
  expect((await save(id, (await germanTexts(id)).texts.slice(0, 1).map(({ resourceId, key }) => ({ resourceId, key, value: 'Leinenhose' })), false)).ok).toBe(true)
  const others = Array.from({ length: listingsPageSize }, (_, index) => `gid://shopify/Product/${900_000 + index}`)
  const request = { chosen: { ownerIds: [...others, id] }, locales: ['de'] }
  const started = await reviewing.reviewListings(shop(), request, who)
  if (!started.ok || !('taskId' in started.value)) return expect.unreachable()
  const { taskId } = started.value
  expect(await reviewing.reviewListings(shop(), request, who)).toMatchObject({ code: 'review-running' })
  expect((await listings.listingsView(shop(), all)).task).toMatchObject({ id: taskId, kind: 'review-listings', total: listingsPageSize + 1 })
  await connected.runJob('review-listings', { shop: shop(), taskId })
  const task = await withShop(shop(), (db) => findTask(db, shop(), taskId))
  expect(task).toMatchObject({ status: 'done', done: listingsPageSize + 1 })
  const { task: underWay, review } = await listings.listingsView(shop(), all)
  expect(underWay).toBeNull()
  expect((review?.reviewed ?? 0) + (review?.blocked ?? 0) + (review?.warned ?? 0)).toBeGreaterThan(0)
  expect(review).toMatchObject({ id: taskId, stopped: false })

  const again = await reviewing.reviewListings(shop(), request, who)
  if (!again.ok || !('taskId' in again.value)) return expect.unreachable()
  const { cancelTask } = await import('#app/features/costs/task-state.server.ts')
  await cancelTask(shop(), again.value.taskId, who)
  await connected.runJob('review-listings', { shop: shop(), taskId: again.value.taskId })
  expect((await listings.listingsView(shop(), all)).review).toMatchObject({ id: again.value.taskId, stopped: true, reviewed: 0 })
})
