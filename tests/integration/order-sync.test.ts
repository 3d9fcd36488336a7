import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createOrder } from '#tests/devshop/orders/create-order.ts'
import { cancelOrder, readdressOrder, refundOrder } from '#tests/devshop/orders/change-order.ts'
import type { OrderRecord } from '#tests/devshop/store/order-records.ts'
import { orderPayload } from '#tests/devshop/webhooks/payloads/order.ts'
import { refundPayload } from '#tests/devshop/webhooks/payloads/refund.ts'
import { appliedEvents, type Apply } from './applied-events.ts'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'

let landfall: ConnectedShop
let apply: Apply

beforeAll(async () => {
  landfall = await connectedShop()
  apply = await appliedEvents(landfall)
})
beforeEach(() => landfall.rows('TRUNCATE orders, order_lines, refunds, refund_lines, reconciliations'))
afterAll(() => landfall.stop())

const sell = () =>
  createOrder(landfall.devshop.store, {
    country: 'DE', lines: [{ sku: 'TSH-WHT-S', quantity: 3, unitPrice: '24.95' }], shipping: { price: '5' },
  }, new Date('2026-11-20T10:00:00Z'))
const sent = (order: OrderRecord) => orderPayload(order, landfall.shop)
const later = new Date('2026-11-20T12:00:00Z')
const lineOf = (order: OrderRecord) => order.lines[0]?.id ?? ''

const orders = () => landfall.rows<{ order_id: string; country: string; total: string; cancelled: boolean }>(
  'SELECT order_id, country, total, cancelled_at IS NOT NULL AS cancelled FROM orders ORDER BY order_id',
)
const refunds = () => landfall.rows<{ amount: string; quantity: number; line_amount: string }>(
  'SELECT r.amount, l.quantity, l.amount AS line_amount FROM refunds r JOIN refund_lines l USING (shop, refund_id) ORDER BY refund_id',
)

describe('a refund', () => {
  const refunded = [{ amount: '2495', quantity: 1, line_amount: '2495' }]

  test('is taken in once, whether it comes by itself, with its order, or both', async () => {
    const order = sell()
    const before = sent(order)
    const refund = refundOrder(landfall.devshop.store, order, [{ lineId: lineOf(order), quantity: 1 }], later)
    expect(await apply('orders/create', before)).toBe('applied')
    expect(await apply('refunds/create', refundPayload(order, refund))).toBe('applied')
    expect(await apply('orders/updated', sent(order))).toBe('applied')
    expect(await apply('refunds/create', refundPayload(order, refund))).toBe('stale')
    expect(await refunds()).toEqual(refunded)
  })

  test('may come before its order', async () => {
    const order = sell()
    const before = sent(order)
    const refund = refundOrder(landfall.devshop.store, order, [{ lineId: lineOf(order), quantity: 1 }], later)
    await apply('refunds/create', refundPayload(order, refund))
    await apply('orders/create', before)
    expect(await refunds()).toEqual(refunded)
    expect(await orders()).toHaveLength(1)
  })
})

test('an order’s older state changes nothing once a newer one is known', async () => {
  const order = sell()
  const created = sent(order)
  readdressOrder(order, 'FR', later)
  const moved = sent(order)
  cancelOrder(order, later)
  expect(await apply('orders/cancelled', sent(order))).toBe('applied')
  expect(await apply('orders/updated', moved)).toBe('stale')
  expect(await apply('orders/create', created)).toBe('stale')
  expect(await orders()).toEqual([{ order_id: order.id, country: 'FR', total: '7985', cancelled: true }])
})

describe('comparing with Shopify', () => {
  const compare = () => landfall.runJob('reconcile-orders', { shop: landfall.shop })
  const found = () => landfall.rows('SELECT checked, missing, outdated, ended_at IS NOT NULL AS ended FROM reconciliations ORDER BY started_at')

  test('takes in what never came and what is out of date, exactly as the webhook would have', async () => {
    landfall.devshop.store.orders.clear()
    const known = sell()
    await apply('orders/create', sent(known))
    const old = sell()
    await apply('orders/create', sent(old))
    refundOrder(landfall.devshop.store, old, [{ lineId: lineOf(old), quantity: 2 }], later)
    const missing = sell()
    await compare()
    expect(await found()).toEqual([{ checked: 3, missing: 1, outdated: 1, ended: true }])
    const whole = () => landfall.rows('SELECT to_jsonb(o) - \'working\' AS o, (SELECT jsonb_agg(to_jsonb(l) ORDER BY line_id) FROM order_lines l WHERE l.order_id = o.order_id) AS lines, (SELECT jsonb_agg(to_jsonb(r)) FROM refunds r WHERE r.order_id = o.order_id) AS refunds FROM orders o ORDER BY order_id')
    const reconciled = await whole()
    await landfall.rows('TRUNCATE orders, order_lines, refunds, refund_lines')
    for (const order of [known, old, missing]) await apply('orders/updated', sent(order))
    expect(await whole()).toEqual(reconciled)
  })

  test('finds nothing a second time', async () => {
    landfall.devshop.store.orders.clear()
    sell()
    await compare()
    await compare()
    expect(await found()).toMatchObject([{ missing: 1 }, { missing: 0, outdated: 0 }])
  })

  test('goes on with a comparison whose worker died', async () => {
    landfall.devshop.store.orders.clear()
    sell()
    await expect(landfall.runJob('reconcile-orders', { shop: landfall.shop }, { signal: AbortSignal.abort() })).rejects.toThrow()
    await compare()
    expect(await found()).toEqual([{ checked: 1, missing: 1, outdated: 0, ended: true }])
  })
})
