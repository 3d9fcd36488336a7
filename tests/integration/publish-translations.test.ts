import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import type { TranslationOutcome, TranslationWish } from '#app/shopify/publish-translations.server.ts'
import { digestOf } from '#tests/devshop/store/translatable.ts'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'

let connected: ConnectedShop
let client: AdminClient
let publish: typeof import('#app/shopify/publish-translations.server.ts').publishTranslations

beforeAll(async () => {
  connected = await connectedShop()
  client = await (await import('#app/shopify/admin-client.server.ts')).adminClient(connected.shop)
  publish = (await import('#app/shopify/publish-translations.server.ts')).publishTranslations
})
afterAll(() => connected.stop())
beforeEach(() => {
  connected.devshop.store.translations.clear()
  connected.devshop.requests.clear()
})

const products = () => [...connected.devshop.store.products.values()]
function wish(index: number, value: string | null, more: Partial<TranslationWish> = {}): TranslationWish {
  const { id, title } = products()[index] ?? expect.unreachable()
  return { resourceId: id, key: 'title', locale: 'de', marketId: null, value, before: null, digest: digestOf(title), ...more }
}

async function run(wishes: TranslationWish[], wanted: () => boolean = () => true): Promise<TranslationOutcome[]> {
  const all: TranslationOutcome[] = []
  await publish(client, wishes, async (outcomes) => {
    all.push(...outcomes)
    return Promise.resolve(wanted())
  })
  return all
}
const writes = () => connected.devshop.requests.writes().length
const held = () => [...connected.devshop.store.translations.values()].map(({ value }) => value)

test('languages and markets of one resource go in one call and are read back', async () => {
  const [market] = connected.devshop.store.markets.keys()
  const outcomes = await run([wish(0, 'Schweres T-Shirt'), wish(0, '厚手Tシャツ', { locale: 'ja' }), wish(0, 'T-Shirt AT', { marketId: market ?? '' })])
  expect(outcomes.map(({ state }) => state)).toEqual(['verified', 'verified', 'verified'])
  expect(held()).toEqual(['Schweres T-Shirt', '厚手Tシャツ', 'T-Shirt AT'])
  expect(writes()).toBe(1)
})

test('publishing the same again writes nothing', async () => {
  await run([wish(0, 'Schweres T-Shirt')])
  connected.devshop.requests.clear()
  expect(await run([wish(0, 'Schweres T-Shirt', { before: 'Schweres T-Shirt' })])).toMatchObject([{ state: 'verified' }])
  expect(writes()).toBe(0)
})

test('what was changed elsewhere is left as it is', async () => {
  await run([wish(0, 'Von Hand')])
  const [outcome] = await run([wish(0, 'Neu', { before: 'Alt' })])
  expect(outcome).toMatchObject({ state: 'failed', error: { code: 'translation-changed-elsewhere', params: { expected: 'Alt', found: 'Von Hand' } } })
  expect(held()).toEqual(['Von Hand'])
})

test('a translation of a source that has changed is not written', async () => {
  expect(await run([wish(0, 'Neu', { digest: digestOf('another title') })])).toMatchObject([{ state: 'failed', error: { code: 'source-changed' } }])
  expect(writes()).toBe(0)
})

test('an outdated translation may be confirmed by writing it again', async () => {
  await run([wish(0, 'Hemd')])
  const product = products()[0] ?? expect.unreachable()
  const title = product.title
  product.title = 'Heavier T-Shirt'
  expect(await run([wish(0, 'Hemd', { before: 'Hemd' })])).toMatchObject([{ state: 'verified' }])
  product.title = title
})

test('a refused text does not hold back the others of its call', async () => {
  const { handle } = products()[0] ?? expect.unreachable()
  const outcomes = await run([wish(0, 'Hemd'), wish(0, 'nicht gut!', { key: 'handle', digest: digestOf(handle) })])
  expect(outcomes.map(({ place, state, error }) => [place.key, state, error?.code])).toEqual([
    ['handle', 'failed', 'translation-refused'], ['title', 'verified', undefined],
  ])
})

test('taking away, and a resource that is gone', async () => {
  await run([wish(0, 'Hemd')])
  const gone = { ...wish(1, 'X'), resourceId: 'gid://shopify/Product/1' }
  expect(await run([wish(0, null, { before: 'Hemd' }), gone])).toMatchObject([
    { state: 'failed', error: { code: 'resource-gone' } }, { state: 'verified' },
  ])
  expect(held()).toEqual([])
})

test('stops between two calls, and goes on without writing anything twice', async () => {
  const wishes = [wish(0, 'Eins'), wish(1, 'Zwei'), wish(2, 'Drei')]
  let steps = 0
  await run(wishes, () => (steps += 1) < 2)
  expect(held()).toEqual(['Eins'])
  expect((await run(wishes)).map(({ state }) => state)).toEqual(['verified', 'verified', 'verified'])
  expect(writes()).toBe(3)
})
