import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createOrder } from '#tests/devshop/orders/create-order.ts'
import { sendOrder, trackParcel } from '#tests/devshop/orders/change-order.ts'
import { orderPayload } from '#tests/devshop/webhooks/payloads/order.ts'
import { fulfillmentPayload } from '#tests/devshop/webhooks/payloads/parcel.ts'
import { checkPayload } from '#tests/devshop/webhooks/payload-schema.ts'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'

let landfall: ConnectedShop
let apply: (topic: string, payload: unknown) => Promise<string | undefined>

beforeAll(async () => {
  landfall = await connectedShop()
  const { withShop } = await import('#app/data/database.server.ts')
  const { effects } = await import('#app/jobs/inbox/effects.server.ts')
  apply = (topic, payload) => {
    checkPayload(topic, payload)
    const { shop } = landfall
    return withShop(shop, async (db) => effects[topic]?.(db, { shop, eventId: 'e', topic, triggeredAt: null, payload }))
  }
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

describe('a stock level', () => {
  const level = (available: number | null, hour: number) => ({
    admin_graphql_api_id: 'gid://shopify/InventoryLevel/1?inventory_item_id=7', inventory_item_id: 7, location_id: 3, available, updated_at: at(hour).toISOString(),
  })
  test('is the newest that was told, in whatever order', async () => {
    expect(await apply('inventory_levels/update', level(5, 11))).toBe('applied')
    expect(await apply('inventory_levels/update', level(5, 11))).toBe('stale')
    expect(await apply('inventory_levels/update', level(9, 10))).toBe('stale')
    expect(await apply('inventory_levels/update', level(null, 12))).toBe('applied')
    expect(await landfall.rows('SELECT available FROM stock_levels')).toEqual([{ available: null }])
  })
})

test('news of a market has the prices of each of ours read again, and asks for nothing where there is none', async () => {
  const news = { id: 1, name: 'Germany', status: 'active', type: 'region' }
  expect(await apply('markets/update', news)).toBe('ignored')
  await landfall.rows(`INSERT INTO markets (shop, country, name, currency, policy) VALUES ($1, 'DE', 'Germany', 'EUR', '{}')`, [landfall.shop])
  expect(await apply('markets/update', news)).toBe('applied')
  expect(await landfall.rows(`SELECT data->>'country' AS country FROM pgboss.job WHERE name = 'sync-market-prices'`)).toEqual([{ country: 'DE' }])
})
