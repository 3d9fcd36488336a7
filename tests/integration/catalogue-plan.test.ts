import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeDatabase, withShop } from '#app/data/database.server.ts'
import { planCatalogue } from '#app/features/shipping/planner/plan-catalogue.server.ts'
import { goodsView, saveGoods } from '#app/features/shipping/boxes/goods-view.server.ts'
import { addDemoShipping } from '#app/features/shipping/setup/add-demo-shipping.server.ts'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import { setAppEnvironment } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'

const shop = 'one.myshopify.com'
const other = 'other.myshopify.com'
const now = new Date('2026-11-21T00:00:00Z')
const count = 600
let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  setAppEnvironment(database)
  for (const each of [shop, other]) {
    await withShop(each, async (db) => {
      await db.shop.create({ data: { shop: each, currency: 'USD', timezone: 'UTC', shipFrom: 'CN' } })
      await db.variant.createMany({ data: Array.from({ length: each === shop ? count : 1 }, (_, index) => ({
        shop: each, variantId: `gid://shopify/ProductVariant/${index}`, productId: 'p', inventoryItemId: 'i', productTitle: `Goods ${String(index).padStart(3, '0')}`, sku: `SKU-${index}`,
        status: 'ACTIVE', price: 1999n, currency: 'USD', weightGrams: index % 10 === 0 ? null : 300, updatedAt: now, syncedAt: now,
      })) })
    })
  }
  await withShop(shop, (db) => db.market.createMany({ data: ['US', 'DE'].map((country) => ({ shop, country, name: country, currency: 'USD', policy: defaultMarketPolicy(country, 'USD') })) }))
})
afterAll(async () => {
  await closeDatabase()
  await database.drop()
})

it('says what is missing before there is anything to compare', async () => {
  expect(await planCatalogue(shop, { dutiesPaid: false }, now, () => Promise.resolve(true))).toMatchObject({ ok: false, code: 'no-ways-yet' })
})

it('compares every variant with every market, in parts, and stops where it is told to', async () => {
  await addDemoShipping(shop, 'test')
  const noted: [number, number][] = []
  const plan = await planCatalogue(shop, { dutiesPaid: false }, now, (done, total) => {
    noted.push([done, total])
    return Promise.resolve(true)
  })
  expect(noted).toEqual([[0, count], [250, count], [500, count]])
  expect(plan).toMatchObject({ ok: true, value: { variants: count, markets: [{ country: 'DE' }, { country: 'US' }] } })
  if (plan?.ok !== true) throw new Error('no plan')
  for (const { compared, onlyOthers, leftOut } of plan.value.markets) expect(compared + onlyOthers + leftOut).toBe(count)
  expect(plan.value.markets[1]?.reasons[0]).toMatchObject({ code: 'weight-missing', count: count / 10 })
  expect(await planCatalogue(shop, { dutiesPaid: false }, now, (done) => Promise.resolve(done < 250))).toBeNull()
})

it('keeps what is said of goods, of one’s own only, and a size whole or not at all', async () => {
  const said = { variantId: 'gid://shopify/ProductVariant/5', cargo: 'battery', length: 1500, width: 700, height: 250, upright: true }
  expect(await saveGoods(shop, [{ ...said, height: null }], 'test')).toMatchObject({ ok: false, code: 'goods-size-incomplete' })
  expect(await saveGoods(shop, [{ ...said, length: 0 }], 'test')).toMatchObject({ ok: false, code: 'goods-unreadable' })
  expect(await saveGoods(shop, [said], 'test')).toEqual({ ok: true, value: null })
  expect(await saveGoods(other, [said], 'test')).toEqual({ ok: true, value: null })
  const found = await goodsView(shop, new URLSearchParams({ find: 'sku-5' }))
  expect(found.rows.find(({ sku }) => sku === 'SKU-5')).toMatchObject({ cargo: 'battery', length: 1500, upright: true })
  expect(found.rows.find(({ sku }) => sku === 'SKU-50')).toMatchObject({ cargo: null, length: null })
  expect((await goodsView(other, new URLSearchParams())).rows).toMatchObject([{ sku: 'SKU-0', cargo: null }])
})

it('turns pages, finds by part of a name, and leaves out what is described', async () => {
  expect(await goodsView(shop, new URLSearchParams({ page: '29' }))).toMatchObject({ page: 29, pages: 30, total: count })
  expect(await goodsView(shop, new URLSearchParams({ page: '500' }))).toMatchObject({ page: 29 })
  expect(await goodsView(shop, new URLSearchParams({ unsaid: 'yes' }))).toMatchObject({ total: count - 1 })
  expect(await goodsView(shop, new URLSearchParams({ find: '%' }))).toMatchObject({ total: 0, rows: [] })
})
