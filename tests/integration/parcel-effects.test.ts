import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createOrder } from '#tests/devshop/orders/create-order.ts'
import { refundOrder, sendOrder, trackParcel } from '#tests/devshop/orders/change-order.ts'
import { numberOf } from '#tests/devshop/store/ids.ts'
import { orderPayload } from '#tests/devshop/webhooks/payloads/order.ts'
import { fulfillmentPayload } from '#tests/devshop/webhooks/payloads/parcel.ts'
import { begunReturn, changedReturn, returnNumber } from '#tests/devshop/webhooks/payloads/return.ts'
import { jobPayloads } from '#app/jobs/job-kinds.ts'
import { appliedEvents, type Apply } from './applied-events.ts'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'

let landfall: ConnectedShop
let apply: Apply

beforeAll(async () => {
  landfall = await connectedShop()
  apply = await appliedEvents(landfall)
})
afterAll(() => landfall.stop())

const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour))
const numbers = () => landfall.rows('SELECT number, order_id FROM tracking_numbers ORDER BY 1')

test('a parcel keeps its newest tracking number, whether told twice, late, by itself or with its order', async () => {
  const order = createOrder(landfall.devshop.store, { country: 'DE', lines: [{ sku: 'TSH-WHT-S', quantity: 1 }] }, at(9))
  const parcel = sendOrder(landfall.devshop.store, order, 'LF1', at(10))
  const created = fulfillmentPayload(order, parcel)
  const early = orderPayload(order, landfall.shop)
  trackParcel(order, parcel, 'LF2', at(11))
  expect(await apply('fulfillments/update', fulfillmentPayload(order, parcel))).toBe('applied')
  expect(await apply('fulfillments/update', fulfillmentPayload(order, parcel))).toBe('stale')
  expect(await apply('fulfillments/create', created)).toBe('stale')
  expect(await apply('orders/updated', early)).toBe('applied')
  expect(await numbers()).toEqual([{ number: 'LF2', order_id: order.id }])
  trackParcel(order, parcel, 'LF3', at(12))
  expect(await apply('orders/updated', orderPayload(order, landfall.shop))).toBe('applied')
  expect(await numbers()).toEqual([{ number: 'LF3', order_id: order.id }])
})

const jobs = (kind: string) => landfall.rows<{ data: Record<string, unknown> }>(`SELECT data FROM pgboss.job WHERE name = $1 AND state < 'active' ORDER BY created_on`, [kind])
const doJobs = async (kind: 'refresh-variants' | 'refresh-orders' | 'refresh-locales') => {
  for (const { data } of await jobs(kind)) await landfall.runJob(kind, jobPayloads[kind].parse(data))
  await landfall.rows(`DELETE FROM pgboss.job WHERE name = $1`, [kind])
}

describe('stock', () => {
  const level = (item: number) => ({
    admin_graphql_api_id: `gid://shopify/InventoryLevel/1?inventory_item_id=${item}`, inventory_item_id: item, location_id: 3, available: 5,
    updated_at: at(11).toISOString(),
  })
  const kept = async () => (await landfall.rows<{ stock: number | null }>(`SELECT stock FROM variants WHERE sku = 'TSH-WHT-S'`))[0]?.stock

  test('is what Shopify holds over all shelves when it is asked, whatever the news said and however often', async () => {
    await landfall.runJob('sync-catalogue', { shop: landfall.shop, taskId: null })
    const { store } = landfall.devshop
    const variant = [...store.variants.values()].find(({ sku }) => sku === 'TSH-WHT-S')
    const item = variant === undefined ? undefined : store.inventoryItems.get(variant.inventoryItemId)
    if (variant === undefined || item === undefined) return expect.unreachable()
    expect(await kept()).toBe(variant.inventoryQuantity)
    variant.inventoryQuantity = 7
    for (const _time of [1, 2]) expect(await apply('inventory_levels/update', level(numberOf(item.id)))).toBe('applied')
    await doJobs('refresh-variants')
    expect(await kept()).toBe(7)
    item.tracked = false
    await apply('inventory_levels/update', level(numberOf(item.id)))
    await doJobs('refresh-variants')
    expect(await kept()).toBeNull()
  })
  test('of goods that are not known asks for nothing', async () => {
    expect(await apply('inventory_levels/update', level(7))).toBe('ignored')
  })
})

describe('a return', () => {
  const states = () => landfall.rows('SELECT status FROM order_returns')
  test('is in the state that was told last, whether told twice, late, or before its elder, and has its order read again', async () => {
    const order = createOrder(landfall.devshop.store, { country: 'DE', lines: [{ sku: 'TSH-WHT-S', quantity: 2 }] }, at(9))
    await apply('orders/create', orderPayload(order, landfall.shop))
    expect(await apply('returns/approve', begunReturn(order, 'open'), at(11))).toBe('applied')
    expect(await apply('returns/approve', begunReturn(order, 'open'), at(11))).toBe('stale')
    expect(await apply('returns/request', begunReturn(order, 'requested'), at(10))).toBe('stale')
    expect(await states()).toEqual([{ status: 'open' }])
    const { orderProfitDetail } = await import('#app/features/profit/order-profit.server.ts')
    expect(await orderProfitDetail(landfall.shop, order.id)).toMatchObject({ openReturns: 1 })
    refundOrder(landfall.devshop.store, order, [{ lineId: order.lines[0]?.id ?? '', quantity: 1 }], at(12))
    expect(await apply('returns/close', changedReturn(order, 'closed'), at(13))).toBe('applied')
    await doJobs('refresh-orders')
    expect(await landfall.rows('SELECT order_id FROM refunds')).toEqual([{ order_id: order.id }])
    expect(await orderProfitDetail(landfall.shop, order.id)).toMatchObject({ openReturns: 0 })
  })

  test('that was edited has its order read again where the return is known', async () => {
    const edited = (number: number) => ({
      admin_graphql_api_id: `gid://shopify/Return/${number}`, restocking_fees: { removals: [], updates: [] },
      return_line_items: { removals: [] }, return_shipping_fees: { removals: [], updates: [] },
    })
    expect(await apply('returns/update', edited(returnNumber))).toBe('applied')
    expect(await apply('returns/update', edited(999))).toBe('ignored')
    expect(await jobs('refresh-orders')).toHaveLength(1)
  })
})

describe('the shop’s languages', () => {
  const told = { locale: 'ja', published: true }
  test('ask for nothing before texts were read', async () => {
    expect(await apply('locales/update', told)).toBe('ignored')
  })
  test('are what Shopify says when it is asked, whatever the news said', async () => {
    await landfall.rows(`INSERT INTO listing_resources (shop, resource_id, owner_id, kind, title, position, read_at) VALUES ($1, 'r', 'r', 'page', 'About', 0, now())`, [landfall.shop])
    const japanese = landfall.devshop.store.locales.find(({ locale }) => locale === 'ja')
    if (japanese === undefined) return expect.unreachable()
    japanese.published = true
    expect(await apply('locales/create', told)).toBe('applied')
    expect(await apply('locales/destroy', { locale: 'ja', published: false })).toBe('applied')
    await doJobs('refresh-locales')
    expect(await landfall.rows(`SELECT published FROM listing_locales WHERE locale = 'ja'`)).toEqual([{ published: true }])
  })
})

test('news of a market has the prices of each of ours read again, and asks for nothing where there is none', async () => {
  const news = { id: 1, name: 'Germany', status: 'active', type: 'region' }
  expect(await apply('markets/update', news)).toBe('ignored')
  await landfall.rows(`INSERT INTO markets (shop, country, name, currency, policy) VALUES ($1, 'DE', 'Germany', 'EUR', '{}')`, [landfall.shop])
  expect(await apply('markets/update', news)).toBe('applied')
  expect(await landfall.rows(`SELECT data->>'country' AS country FROM pgboss.job WHERE name = 'sync-market-prices'`)).toEqual([{ country: 'DE' }])
})
