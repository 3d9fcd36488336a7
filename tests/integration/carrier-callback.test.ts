import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase, withShop } from '#app/data/database.server.ts'
import { storeProductTexts } from '#app/data/product-text-repository.server.ts'
import { forgetOldCarrierRequests, serviceLevels } from '#app/data/carrier-request-repository.server.ts'
import { flushRequests } from '#app/features/shipping/carrier/record-request.server.ts'
import { addDemoShipping } from '#app/features/shipping/setup/add-demo-shipping.server.ts'
import { makeLive } from '#app/features/shipping/setup/make-live.server.ts'
import { simulate, simulatorView } from '#app/features/shipping/simulator/simulate.server.ts'
import { action } from '#app/routes/api.carrier.rates.ts'
import type { Condition } from '#shared/shipping/rules/condition.ts'
import type { Rule } from '#shared/shipping/rules/rule.ts'
import { shippingSetupSchema } from '#shared/shipping/setup/shipping-setup.ts'
import { setAppEnvironment, testSecret } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { asOwner, ownerRows } from './owner.ts'

const shop = 'one.myshopify.com'
const away = 'away.myshopify.com'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  setAppEnvironment(database)
  for (const each of [shop, away]) await withShop(each, (db) => db.shop.create({ data: { shop: each, currency: 'USD', timezone: 'Asia/Shanghai', shipFrom: 'CN' } }))
})
beforeEach(async () => {
  await flushRequests()
  await asOwner(database.ownerUrl, (client) => client.query('DELETE FROM carrier_requests'))
})
afterAll(async () => {
  await closeDatabase()
  await database.drop()
})

let cartNumber = 0

/** A cart like no other, so that the answer of an earlier test is not given again. */
function cart(changes: object = {}, item: object = {}): string {
  cartNumber += 1
  const items = [{ name: 'Tee', sku: 'TEE', quantity: 1, grams: 180 + cartNumber, price: 1999, vendor: 'x', requires_shipping: true, taxable: true, fulfillment_service: 'manual', properties: null, product_id: 1, variant_id: 2, ...item }]
  const destination = { country: 'US', postal_code: '90210', province: 'CA', city: 'Beverly Hills', name: 'Ada Buyer', address1: '1 Secret Street', address2: null, phone: '555', email: 'ada@buyer.example' }
  return JSON.stringify({ rate: { origin: { country: 'CN' }, destination, items, currency: 'USD', locale: 'en', ...changes } })
}

async function ask(body: string, { of = shop, signature }: { of?: string; signature?: string } = {}): Promise<{ status: number; services: string[] | null }> {
  const signed = signature ?? createHmac('sha256', testSecret).update(body).digest('base64')
  const request = new Request('https://landfall.example/api/carrier/rates', {
    method: 'POST', body, headers: { 'X-Shopify-Hmac-SHA256': signed, 'X-Shopify-Shop-Domain': of, 'Content-Type': 'application/json' },
  })
  const response = await action({ request, params: {}, context: {} })
  const text = await response.text()
  const answer = text === '' ? null : (JSON.parse(text) as { rates: { service_code: string }[] })
  return { status: response.status, services: answer?.rates.map(({ service_code }) => service_code) ?? null }
}

interface Row { readonly outcome: string; readonly code: string | null; readonly version: number | null; readonly same_as: string | null; readonly kept: string; readonly micros: number }
async function recorded(): Promise<Row[]> {
  await flushRequests()
  return ownerRows<Row>(database.ownerUrl, `SELECT outcome, code, version, same_as, micros, coalesce(cart::text, '') || coalesce(answer::text, '') AS kept FROM carrier_requests ORDER BY at`)
}

describe('before anything is live', () => {
  it('offers nothing and says why, to a signed question only', async () => {
    expect(await ask(cart())).toEqual({ status: 200, services: [] })
    expect(await ask(cart(), { signature: 'bm90IG91cnM=' })).toEqual({ status: 401, services: null })
    expect(await recorded()).toMatchObject([{ outcome: 'nothing', code: 'not-live' }])
  })
})

describe('a shop with live rates', () => {
  beforeAll(async () => {
    await addDemoShipping(shop, 'test')
    expect(await makeLive(shop, 'test', 'test')).toEqual({ ok: true, value: 1 })
  })

  it('answers the ways of its sheets and keeps the question without address lines', async () => {
    expect((await ask(cart())).services).toEqual(expect.arrayContaining(['packet', 'line', 'express']))
    const rows = await recorded()
    expect(rows).toMatchObject([{ outcome: 'offered', code: null, version: 1, same_as: null }])
    expect(rows[0]?.kept).toContain('90210')
    expect(rows[0]?.kept).not.toMatch(/Secret|Ada|Beverly|555|buyer\.example/)
  })

  it('works an equal question out once, also when it comes at once', async () => {
    const body = cart()
    const answers = await Promise.all([ask(body), ask(body), ask(body)])
    expect(new Set(answers.map(({ services }) => services?.join())).size).toBe(1)
    const rows = await recorded()
    expect(rows.filter(({ same_as }) => same_as === null)).toHaveLength(1)
    expect(rows.filter(({ same_as }) => same_as !== null)).toHaveLength(2)
  })

  it('offers nothing where it can stand behind no price, with the reason', async () => {
    expect(await ask(cart({}, { grams: 0 }))).toEqual({ status: 200, services: [] })
    expect(await ask(cart({ destination: { country: 'BR' } }))).toEqual({ status: 200, services: [] })
    expect((await recorded()).map(({ outcome, code }) => [outcome, code])).toEqual([['nothing', 'weight-missing'], ['nothing', 'destination-not-served']])
  })

  it('refuses what is no carrier request', async () => {
    expect((await ask('{"rate":{}}')).status).toBe(400)
    expect((await ask('not json')).status).toBe(400)
    expect((await recorded()).map(({ outcome }) => outcome)).toEqual(['refused', 'refused'])
  })

  it('knows what the shop has said of goods', async () => {
    await withShop(shop, async (db) => {
      const variantId = 'gid://shopify/ProductVariant/77'
      const at = new Date()
      await db.variant.create({ data: { shop, variantId, productId: 'p', inventoryItemId: 'i', productTitle: 'Power bank', status: 'ACTIVE', price: 1n, currency: 'USD', updatedAt: at, syncedAt: at } })
      await db.shippingGoods.create({ data: { shop, variantId, cargo: 'battery', length: 1500, width: 700, height: 250 } })
    })
    expect((await ask(cart({}, { variant_id: 77 }))).services).not.toContain('packet')
  })

  it('goes by tags of the goods, as the catalogue was last read; the simulator says the same', async () => {
    await withShop(shop, async (db) => {
      const of = { shop, status: 'ACTIVE', price: 1999n, currency: 'USD', weightGrams: 180, inventoryItemId: 'i', updatedAt: new Date(), syncedAt: new Date() }
      await db.variant.create({ data: { ...of, variantId: 'gid://shopify/ProductVariant/78', productId: 'gid://shopify/Product/9', productTitle: 'Vase', sku: 'VASE' } })
      await storeProductTexts(db, shop, [{ productId: 'gid://shopify/Product/9', vendor: 'Kiln', tags: ['fragile', 'gift'], description: '' }, { productId: 'gid://shopify/Product/10', vendor: 'Mill', tags: [], description: '' }])
      await db.variant.create({ data: { ...of, variantId: 'gid://shopify/ProductVariant/79', productId: 'gid://shopify/Product/10', productTitle: 'Towel', sku: 'TOWEL' } })
      const row = await db.shippingVersion.findUniqueOrThrow({ where: { shop_version: { shop, version: 1 } } })
      const setup = shippingSetupSchema.parse(row.setup)
      const hide = (id: string, when: Condition, way: string): Rule => ({ id, name: id, enabled: true, when, whenUnknown: 'skip', effect: { kind: 'hide', params: { ways: [way] } } })
      const rules = [
        hide('fragile', { kind: 'tag', params: { tags: ['fragile'], match: 'some' } }, 'express'),
        hide('kiln', { all: [{ kind: 'vendor', params: { vendors: ['Kiln'], match: 'some' } }, { kind: 'product', params: { names: ['9'], match: 'every' } }] }, 'packet'),
      ]
      await db.shippingVersion.create({ data: { shop, version: 20, setup: { ...setup, rules }, surroundings: row.surroundings ?? {}, sheets: row.sheets ?? [], reason: 'x', createdBy: 'x' } })
      await db.shippingShop.update({ where: { shop }, data: { liveVersion: 20 } })
    })
    await expect.poll(async () => (await ask(cart({}, { variant_id: 78, product_id: 9, vendor: 'Kiln' }))).services).toEqual(['line'])
    expect((await ask(cart({}, { variant_id: 79, product_id: 10, vendor: 'Mill' }))).services).toEqual(expect.arrayContaining(['packet', 'express']))
    const simulated = async (sku: string) => {
      const answer = await simulate(shop, { country: 'US', postcode: '90210', region: 'CA', poBox: false, lines: [{ sku, quantity: 1 }] }, new Date())
      return answer.ok ? answer.value.live?.rules.map(({ outcome }) => outcome) : answer.code
    }
    expect([await simulated('VASE'), await simulated('TOWEL')]).toEqual([['applied', 'applied'], ['not-met', 'not-met']])
    expect((await simulatorView(shop, 'vas')).skus).toEqual([{ sku: 'VASE', title: 'Vase' }])
  })

  it('answers with what a merchant has made live as soon as another process did', async () => {
    await withShop(shop, async (db) => {
      const [row] = await db.shippingVersion.findMany({ where: { shop, version: 1 } })
      const setup = row?.setup as { ways: { id: string }[] }
      await db.shippingVersion.create({ data: { shop, version: 2, setup: { ...setup, ways: setup.ways.filter(({ id }) => id === 'line') }, surroundings: row?.surroundings ?? {}, sheets: row?.sheets ?? [], reason: 'x', createdBy: 'x' } })
      await db.shippingShop.update({ where: { shop }, data: { liveVersion: 2 } })
    })
    await expect.poll(async () => (await ask(cart())).services).toEqual(['line'])
  })

  it('goes on with the last good version where a newer one can’t be read', async () => {
    await asOwner(database.ownerUrl, async (client) => {
      await client.query(`INSERT INTO shipping_versions SELECT shop, 3, '{"broken": true}', surroundings, sheets, 'x', 'x', now() FROM shipping_versions WHERE version = 2`)
      await client.query('UPDATE shipping_shops SET live_version = 3')
    })
    expect((await ask(cart())).services).toEqual(['line'])
    expect((await ask(cart())).services).toEqual(['line'])
    await asOwner(database.ownerUrl, (client) => client.query('UPDATE shipping_shops SET live_version = 2'))
  })

  it('tells its times by hour and in all', async () => {
    for (let index = 0; index < 4; index += 1) await ask(cart())
    await recorded()
    const levels = await withShop(shop, (db) => serviceLevels(db, shop, new Date(Date.now() - 3_600_000)))
    const all = levels.at(-1)
    expect(all).toMatchObject({ hour: null, calls: 4, answered: 4, within500: 4 })
    expect(all?.p99).toBeGreaterThanOrEqual(all?.p50 ?? Infinity)
  })

  it('forgets questions after thirty days, and none before', async () => {
    await ask(cart())
    await ask(cart())
    await recorded()
    await asOwner(database.ownerUrl, (client) => client.query(`UPDATE carrier_requests SET at = now() - interval '30 days 1 minute' WHERE id = (SELECT id FROM carrier_requests LIMIT 1)`))
    expect(await forgetOldCarrierRequests()).toBe(1)
    expect(await recorded()).toHaveLength(1)
  })
})

describe('while the database is away', () => {
  it('answers from memory for shops and goods it knows, and sends others to the backup rates', async () => {
    expect((await ask(cart())).services).toEqual(['line'])
    await asOwner(database.ownerUrl, (client) => client.query('ALTER FUNCTION shipping_look_up(text, text[]) RENAME TO shipping_look_up_away'))
    try {
      expect((await ask(cart({}, { variant_id: 77 }))).services).toEqual(['line'])
      expect(await ask(cart(), { of: away })).toEqual({ status: 424, services: null })
    } finally {
      await asOwner(database.ownerUrl, (client) => client.query('ALTER FUNCTION shipping_look_up_away(text, text[]) RENAME TO shipping_look_up'))
    }
  })
})
