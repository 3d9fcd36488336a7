import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase, withShop } from '#app/data/database.server.ts'
import { createPairingCode } from '#app/features/extension-pairing/extension-pairing.server.ts'
import { extensionErrorSchema, pairResponseSchema } from '#shared/contract/extension-api.ts'
import {
  observationsResponseSchema, researchResponseSchema, saveResearchResponseSchema, type ResearchProduct,
} from '#shared/contract/research-api.ts'
import { mergeHours } from '#shared/research/merge-hours.ts'
import type { Observation } from '#shared/research/observation.ts'
import { setAppEnvironment } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { asOwner, ownerRows } from './owner.ts'

const shop = 'one.myshopify.com'
const origin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'

type Endpoint = (args: { request: Request; params: Record<string, string>; context: Record<string, unknown> }) => Promise<Response>
let database: FreshDatabase
let pair: Endpoint, observe: Endpoint, save: Endpoint, read: Endpoint
let token: string

beforeAll(async () => {
  database = await freshDatabase()
  setAppEnvironment(database)
  pair = (await import('#app/routes/api.extension.pair.ts')).action
  observe = (await import('#app/routes/api.extension.observations.ts')).action
  const research = await import('#app/routes/api.extension.research.ts')
  save = research.action
  read = research.loader
  token = await paired(shop)
})
beforeEach(() => asOwner(database.ownerUrl, (client) => client.query('DELETE FROM research_observations; DELETE FROM research_products; DELETE FROM research_settings')))
afterAll(async () => {
  await closeDatabase()
  await database.drop()
})

let caller = 0
function call(handler: Endpoint, body: unknown, { query = '', method = 'POST', bearer = token, from = origin } = {}): Promise<Response> {
  const headers = new Headers({ Origin: from, 'Content-Type': 'application/json', Authorization: `Bearer ${bearer}` })
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const request = new Request(`https://landfall.example/api/extension/x${query}`, { method, headers, ...(method === 'POST' && { body: text }) })
  return handler({ request, params: {}, context: { clientAddress: `192.0.2.${(caller += 1)}` } })
}

async function paired(name: string): Promise<string> {
  await withShop(name, (db) => db.shop.create({ data: { shop: name, currency: 'USD' } }))
  const { code } = await createPairingCode(name, '77')
  return pairResponseSchema.parse(await (await call(pair, { code, extensionName: 'Chrome' }, { bearer: '' })).json()).token
}

const hourAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
const nothing = { site: 'amazon', marketplace: 'DE', id: 'B000000001', price: null, rank: null, rating: null, reviewCount: null, availability: 'unknown', seller: null } as const
const seen = (at: string, more: Partial<Observation> = {}): Observation => ({ ...nothing, at, ...more })
const euro = (minor: number) => ({ minor, currency: 'EUR' })
const product: ResearchProduct = {
  ...nothing, title: 'Ceramic mug', url: 'https://www.amazon.de/dp/B000000001', image: null, brand: 'Acme', price: euro(1999), soldLastMonth: null,
  soldByMarketplace: false, weightGrams: 400, longestMm: 120, hs: '691110', origin: 'CN', purchaseCost: { minor: 300, currency: 'USD' }, field: null,
}

const answerOf = async (response: Promise<Response>) => observationsResponseSchema.parse(await (await response).json())
const errorOf = async (response: Response) => [response.status, extensionErrorSchema.parse(await response.json()).error.code]
const history = async (bearer = token) =>
  researchResponseSchema.parse(await (await call(read, null, { method: 'GET', query: '?site=amazon&marketplace=DE&id=B000000001', bearer })).json())

describe('observations', () => {
  it('are kept once for each hour, however often they come', async () => {
    const hour = hourAgo(3).slice(0, 13)
    const batch = [seen(`${hour}:05:00.000Z`, { price: euro(1999), rank: { rank: 40, category: 'Küche' } }), seen(`${hour}:40:00.000Z`, { price: euro(1899) })]
    expect(await answerOf(call(observe, { observations: batch }))).toEqual({ kept: 1, refused: 0 })
    expect(await answerOf(call(observe, { observations: batch }))).toEqual({ kept: 1, refused: 0 })
    expect(await ownerRows(database.ownerUrl, 'SELECT shop, price, rank, category FROM research_observations')).toEqual([
      { shop, price: '1899', rank: 40, category: 'Küche' },
    ])
  })

  it('merge in the database as mergeHours merges them, in any order and in any number of posts', async () => {
    const hour = hourAgo(5).slice(0, 13)
    const values: Partial<Observation>[] = [
      { price: euro(100), availability: 'in_stock' },
      { rank: { rank: 7, category: null }, seller: 'A' },
      { price: euro(300), rating: 420, reviewCount: { value: 10, bound: 'atLeast' } },
      { rank: { rank: 9, category: 'Küche' }, availability: 'out_of_stock', seller: 'B' },
    ]
    const all = values.map((more, index) => seen(`${hour}:${index}0:00.000Z`, more))
    const expected = mergeHours(all)
    for (const order of [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]]) {
      await asOwner(database.ownerUrl, (client) => client.query('DELETE FROM research_observations'))
      for (const index of order) await call(observe, { observations: [all[index]] })
      const { observationsOf } = await import('#app/data/observation-repository.server.ts')
      expect(await withShop(shop, (db) => observationsOf(db, shop, nothing, new Date(0)))).toEqual(expected)
    }
  })

  it.each([
    ['four minutes ahead of our clock', -4, 1],
    ['six minutes ahead', -6, 0],
    ['two years old', 730 * 24 * 60, 1],
    ['older', 732 * 24 * 60, 0],
  ])('%s', async (_what, minutesAgo, kept) => {
    const at = new Date(Date.now() - minutesAgo * 60_000).toISOString()
    expect(await answerOf(call(observe, { observations: [seen(at)] }))).toEqual({ kept, refused: 1 - kept })
  })

  it('of a product on the shortlist bring it up to date, and never with an older look', async () => {
    await call(save, { product, at: hourAgo(2) })
    await call(observe, { observations: [seen(hourAgo(1), { price: euro(1799) }), seen(hourAgo(9), { price: euro(9999) })] })
    const [saved] = await ownerRows<{ product: ResearchProduct }>(database.ownerUrl, 'SELECT product FROM research_products')
    expect(saved?.product).toEqual({ ...product, price: euro(1799) })
  })

  it.each([
    ['none', { observations: [] }],
    ['too many', { observations: Array.from({ length: 201 }, () => seen(hourAgo(1))) }],
    ['a wrong one among good ones', { observations: [seen(hourAgo(1)), { ...seen(hourAgo(1)), rating: 4.2 }] }],
    ['more than the limit of bytes', `{"observations":[],"filler":"${'x'.repeat(170_000)}"}`],
  ])('are refused with nothing kept: %s', async (_what, body) => {
    expect(await errorOf(await call(observe, body))).toEqual([400, 'bad-request'])
    expect(await ownerRows(database.ownerUrl, 'SELECT FROM research_observations')).toEqual([])
  })

  it('take a full post of long words within the limit of bytes', async () => {
    const observations = Array.from({ length: 200 }, (_, index) => seen(hourAgo(index + 1), { seller: 'x'.repeat(150), rank: { rank: 1e9, category: 'y'.repeat(150) } }))
    expect(await answerOf(call(observe, { observations }))).toEqual({ kept: 200, refused: 0 })
  })
})

describe('who may post', () => {
  it.each(['https://www.amazon.de', 'https://evil.example', 'null'])('no page, even with a token: %s', async (from) => {
    expect(await errorOf(await call(observe, { observations: [seen(hourAgo(1))] }, { from }))).toEqual([403, 'origin-refused'])
    expect(await ownerRows(database.ownerUrl, 'SELECT FROM research_observations')).toEqual([])
  })

  it('no token made for something else', async () => {
    const other = await paired('scoped.myshopify.com')
    await asOwner(database.ownerUrl, (client) => client.query(`UPDATE extension_tokens SET scope = 'other' WHERE shop = 'scoped.myshopify.com'`))
    expect(await errorOf(await call(observe, { observations: [seen(hourAgo(1))] }, { bearer: other }))).toEqual([401, 'unauthorized'])
  })

  it('one shop never sees what another saw', async () => {
    const other = await paired('two.myshopify.com')
    await call(observe, { observations: [seen(hourAgo(1), { price: euro(1) })] })
    await call(save, { product, at: hourAgo(1) })
    expect((await history()).own.prices).toHaveLength(1)
    expect(await history(other)).toMatchObject({ status: null, own: { prices: [] } })
  })
})

describe('a product saved to research', () => {
  it('is an idea at first, and its page is an observation', async () => {
    expect(saveResearchResponseSchema.parse(await (await call(save, { product, at: hourAgo(1) })).json())).toEqual({ status: 'idea', added: true })
    expect(await history()).toMatchObject({ status: 'idea', own: { currency: 'EUR', prices: [{ value: 1999 }] }, keepa: null })
  })

  it('keeps its status and what the seller told when it is saved again', async () => {
    await call(save, { product, at: hourAgo(2) })
    await asOwner(database.ownerUrl, (client) => client.query(`UPDATE research_products SET status = 'sampled', notes = 'asked for a sample'`))
    const again = { ...product, price: euro(1899), hs: null, purchaseCost: null }
    expect(await (await call(save, { product: again, at: hourAgo(1) })).json()).toEqual({ status: 'sampled', added: false })
    expect(await ownerRows(database.ownerUrl, 'SELECT product, notes FROM research_products')).toEqual([
      { notes: 'asked for a sample', product: { ...product, price: euro(1899) } },
    ])
  })

  it('is refused with an address that is no web address', async () => {
    expect(await errorOf(await call(save, { product: { ...product, image: 'javascript:alert(1)' }, at: hourAgo(1) }))).toEqual([400, 'bad-request'])
  })
})

it('a question without a product is answered as data', async () => {
  expect(await errorOf(await call(read, null, { method: 'GET', query: '?site=amazon' }))).toEqual([400, 'bad-request'])
})
