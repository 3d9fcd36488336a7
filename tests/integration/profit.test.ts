import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createOrder } from '#tests/devshop/orders/create-order.ts'
import { readdressOrder, refundOrder } from '#tests/devshop/orders/change-order.ts'
import type { OrderRecord } from '#tests/devshop/store/order-records.ts'
import { orderPayload } from '#tests/devshop/webhooks/payloads/order.ts'
import { appliedEvents } from './applied-events.ts'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'

let landfall: ConnectedShop
let db: typeof import('#app/data/database.server.ts')
let profits: typeof import('#app/data/profit-repository.server.ts')
let apply: (order: OrderRecord) => Promise<unknown>

beforeAll(async () => {
  landfall = await connectedShop()
  db = await import('#app/data/database.server.ts')
  profits = await import('#app/data/profit-repository.server.ts')
  const { shop } = landfall
  const applied = await appliedEvents(landfall)
  apply = (order) => applied('orders/updated', orderPayload(order, shop))
  const { addTask } = await import('#app/data/task-repository.server.ts')
  const taskId = await db.withShop(shop, (inside) => addTask(inside, shop, { kind: 'sync-catalogue', input: {}, total: null, who: 'test' }))
  await landfall.runJob('sync-catalogue', { shop, taskId })
  await landfall.rows(`UPDATE shops SET ship_from = 'CN'`)
})
beforeEach(() => landfall.rows('TRUNCATE orders, order_lines, refunds, refund_lines, order_profits, profit_cells, fee_terms, first_leg_terms, cost_entries, carrier_charges'))
afterAll(() => landfall.stop())

const at = (day: string) => new Date(`${day}T10:00:00Z`)
const sell = (day: string, country = 'DE', sku = 'TSH-WHT-S') =>
  createOrder(landfall.devshop.store, { country, lines: [{ sku, quantity: 2, unitPrice: '24.95' }], shipping: { price: '5' } }, at(day))
const cost = (sku: string, from: string, minor: number) => landfall.rows(
  `INSERT INTO cost_entries (shop, variant_id, valid_from, currency, unit_cost, source)
   SELECT shop, variant_id, $2, currency, $3, 'file' FROM variants WHERE sku = $1`, [sku, from, minor])
const feeless = () => landfall.rows(
  `INSERT INTO fee_terms VALUES ($1, '', '2020-01-01', 29000, 30, 0, 'test')`, [landfall.shop])
const direct = () => landfall.rows(`INSERT INTO first_leg_terms (shop, valid_from, way, created_by) VALUES ($1, '2020-01-01', 'direct', 'test')`, [landfall.shop])
const recorded = () => landfall.rows<{ country: string; sales: string; profit: string | null; at_most: string; state: string; unknown: string[] }>(
  'SELECT country, sales, profit, at_most, state, unknown FROM order_profits ORDER BY order_id')
const all = { currency: '', from: '2000-01-01', to: '2099-01-01' }
const totals = (by: 'market' | 'sku' | 'week') => db.withShop(landfall.shop, async (inside) => {
  const [order] = await landfall.rows<{ shop_currency: string }>('SELECT shop_currency FROM orders LIMIT 1')
  const rows = await profits.cellTotals(inside, landfall.shop, by, { ...all, currency: order?.shop_currency ?? '' })
  return rows.map(({ key, sums: { orders, unknownOrders, units, sales, atMost, purchase } }) => ({ key, orders, unknownOrders, units, sales, atMost, purchase }))
})

describe('what an order earned', () => {
  test('sums to Shopify’s own total in the shop’s currency, and names what is not known', async () => {
    const order = sell('2026-11-20')
    await apply(order)
    const [stored] = await landfall.rows<{ shop_total: string }>('SELECT shop_total FROM orders')
    expect(await recorded()).toMatchObject([{ sales: stored?.shop_total, profit: null, state: 'unknown' }])
    expect(Number(stored?.shop_total)).toBe(Math.round(Number(order.total.shopPrice) * 100))
    expect((await recorded())[0]?.unknown).toContain('purchase')
  })

  test('is worked out again when the guide is finished, for the orders that came before, and once', async () => {
    const { saveOnboardingStep } = await import('#app/features/onboarding/onboarding-state.server.ts')
    const finish = () => saveOnboardingStep(landfall.shop, 'first-prices', {}, 'test')
    const begun = () => landfall.rows(`SELECT 1 FROM tasks WHERE kind = 'rework-profit'`)
    const before = (await begun()).length
    await apply(sell('2026-11-20'))
    await finish()
    await finish()
    expect((await begun()).length - before).toBe(1)
  })

  test('takes the cost of its own day', async () => {
    await cost('TSH-WHT-S', '2026-01-01', 400)
    await cost('TSH-WHT-S', '2026-06-01', 700)
    await apply(sell('2026-05-31'))
    await apply(sell('2026-06-01'))
    expect((await totals('week')).map(({ key, purchase }) => [key, purchase])).toEqual([['2026-05-25', 800], ['2026-06-01', 1400]])
  })

  test('is known once every part is, and the job that works it out again finds it', async () => {
    const order = sell('2026-11-20')
    await apply(order)
    await cost('TSH-WHT-S', '2026-01-01', 400)
    await feeless()
    await direct()
    await landfall.rows(
      `INSERT INTO carrier_charges (shop, invoice_id, row, position, kind, label, number, order_id, amount, currency, day, grams, doubled)
       SELECT shop, gen_random_uuid(), n, 0, kind, kind, 'X', order_id, 250, shop_currency, '2026-11-20', NULL, false
       FROM orders, (VALUES (1, 'freight'), (2, 'duty'), (3, 'tax'), (4, 'fees')) AS charged (n, kind)`)
    const { startRework } = await import('#app/features/profit/rework-profit.server.ts')
    const taskId = await db.withShop(landfall.shop, (inside) => startRework(inside, landfall.shop, { from: at('2026-01-01'), openOnly: true }, 'test'))
    await landfall.runJob('rework-profit', { shop: landfall.shop, taskId })
    const total = Math.round(Number(order.total.shopPrice) * 100)
    expect(await recorded()).toMatchObject([{ profit: String(total - 800 - 1000 - Math.round(total * 0.029) - 30), unknown: [] }])
  })
})

describe('terms that a person enters', () => {
  const change = async (input: unknown) => {
    const { changeTerms } = await import('#app/features/profit/terms/terms.server.ts')
    return changeTerms(landfall.shop, input, 'test')
  }
  const reworked = async () => {
    const [task] = await landfall.rows<{ id: string }>(`SELECT id FROM tasks WHERE kind = 'rework-profit' AND status = 'queued' ORDER BY created_at DESC`)
    if (task !== undefined) await landfall.runJob('rework-profit', { shop: landfall.shop, taskId: task.id })
  }
  const fees = (change: object = {}) => ({ kind: 'fees', draft: { gateway: '', validFrom: '2026-11-10', payment: '2.9', paymentFixed: '0.30', platform: '1', ...change } })
  const unknownParts = async () => (await recorded()).map(({ unknown }) => unknown)

  test('hold from their day on, and the orders since are worked out again', async () => {
    await apply(sell('2026-11-09'))
    await apply(sell('2026-11-10'))
    expect(await change(fees())).toEqual({ ok: true, value: null })
    await reworked()
    const [before, since] = await unknownParts()
    expect(before).toEqual(expect.arrayContaining(['paymentFee', 'platformFee']))
    expect(since).not.toEqual(expect.arrayContaining(['paymentFee']))
    expect(await change({ kind: 'drop-fees', gateway: '', validFrom: '2026-11-10' })).toEqual({ ok: true, value: null })
    await reworked()
    expect((await unknownParts())[1]).toEqual(before)
    expect(await change({ kind: 'drop-fees', gateway: '', validFrom: '2026-11-10' })).toMatchObject({ code: 'terms-gone' })
  })

  test('of the first leg: not known until said, then none, by weight, or the piece’s own', async () => {
    const firstLeg = async () => {
      const [row] = await landfall.rows<{ first_leg: string | null; unknown: string[] }>(
        `SELECT (SELECT sum(first_leg) FROM profit_cells WHERE kind = 'market') AS first_leg, unknown FROM order_profits`)
      return row?.unknown.includes('firstLeg') === true ? null : Number(row?.first_leg)
    }
    const say = async (way: string, perKilo = '') => {
      expect(await change({ kind: 'first-leg', draft: { way, validFrom: '2026-11-01', perKilo } })).toEqual({ ok: true, value: null })
      await reworked()
    }
    const order = sell('2026-11-20')
    await apply(order)
    expect(await firstLeg()).toBeNull()
    await say('direct')
    expect(await firstLeg()).toBe(0)
    await say('warehouse')
    expect(await firstLeg()).toBeNull()
    await landfall.rows(`UPDATE variants SET weight_grams = 250 WHERE sku = 'TSH-WHT-S'`)
    await say('warehouse', '2')
    expect(await firstLeg()).toBe(100)
    await landfall.rows(
      `INSERT INTO cost_entries (shop, variant_id, valid_from, currency, first_leg, source)
       SELECT shop, variant_id, '2026-11-01', currency, 35, 'file' FROM variants WHERE sku = 'TSH-WHT-S'`)
    await say('warehouse', '2')
    expect(await firstLeg()).toBe(70)
  })

  test.each([
    [fees({ payment: 'x' }), 'term-field'], [fees({ validFrom: '2026-02-30' }), 'term-field'], [{ kind: 'fees' }, 'save-unreadable'],
    [{ kind: 'first-leg', draft: { way: 'swim', validFrom: '2026-11-01', perKilo: '' } }, 'term-field'],
  ])('%j is refused, and nothing of it stays: %s', async (input, code) => {
    expect(await change(input)).toMatchObject({ ok: false, code })
    expect(await landfall.rows('SELECT gateway FROM fee_terms')).toEqual([])
  })
})

describe('the sums', () => {
  const expected = (orders: number, unknownOrders = orders) => ({ orders, unknownOrders, units: orders * 2 })

  test('hold each order once, however often it comes', async () => {
    const order = sell('2026-11-20')
    for (let time = 0; time < 3; time += 1) await apply(order)
    await apply(sell('2026-11-20', 'FR'))
    expect(await totals('market')).toMatchObject([{ key: 'DE', ...expected(1) }, { key: 'FR', ...expected(1) }])
    expect(await totals('sku')).toMatchObject([{ key: 'TSH-WHT-S', ...expected(2) }])
  })

  test('follow an order into another market, and a refund out of the sales', async () => {
    const order = sell('2026-11-20')
    await apply(order)
    const [before] = await totals('market')
    readdressOrder(order, 'FR', at('2026-11-21'))
    refundOrder(landfall.devshop.store, order, [{ lineId: order.lines[0]?.id ?? '', quantity: 1 }], at('2026-11-22'))
    await apply(order)
    const back = Math.round(Number(order.refunds[0]?.total.shopPrice) * 100)
    expect(await totals('market')).toMatchObject([{ key: 'FR', ...expected(1), sales: (before?.sales ?? 0) - back }])
  })

  test('are the same after they were folded, and folding leaves a row a cell', async () => {
    for (const day of ['2026-11-02', '2026-11-03', '2026-11-10', '2026-11-11']) await apply(sell(day))
    const before = [await totals('market'), await totals('sku'), await totals('week')]
    await landfall.runJob('fold-profit', { shop: landfall.shop })
    expect([await totals('market'), await totals('sku'), await totals('week')]).toEqual(before)
    expect(await landfall.rows('SELECT kind, week FROM profit_cells ORDER BY 1, 2')).toHaveLength(4)
  })

  test('equal the sums of the orders whatever order many writers came in', async () => {
    const orders = Array.from({ length: 12 }, (_, index) => sell(`2026-11-${String(2 + index).padStart(2, '0')}`, index % 2 === 0 ? 'DE' : 'FR'))
    await Promise.all([...orders, ...orders.toReversed()].map((order) => apply(order)))
    await Promise.all([landfall.runJob('fold-profit', { shop: landfall.shop }), ...orders.map((order) => apply(order))])
    const [sum] = await landfall.rows<{ sales: string; at_most: string }>('SELECT sum(sales) AS sales, sum(at_most) AS at_most FROM order_profits')
    for (const by of ['market', 'sku', 'week'] as const) {
      const rows = await totals(by)
      expect(rows.reduce((all, row) => all + row.sales, 0), by).toBe(Number(sum?.sales))
      expect(rows.reduce((all, row) => all + row.atMost, 0), by).toBe(Number(sum?.at_most))
      expect(rows.reduce((all, row) => all + row.orders, 0), by).toBe(12)
    }
  })
})

test('a cost that changes in Shopify holds from that day, and what stood before goes on to stand', async () => {
  const { noteShopifyCosts } = await import('#app/data/cost-entry-repository.server.ts')
  const [variant] = await landfall.rows<{ variant_id: string }>(`SELECT variant_id FROM variants WHERE sku = 'TSH-WHT-S'`)
  const note = (day: string, minor: number) => landfall.rows(`UPDATE variants SET unit_cost = $1, unit_cost_currency = currency WHERE sku = 'TSH-WHT-S'`, [minor])
    .then(() => db.withShop(landfall.shop, (inside) => noteShopifyCosts(inside, landfall.shop, [variant?.variant_id ?? ''], at(day))))
  await note('2026-11-01', 500)
  await note('2026-11-02', 500)
  await note('2026-11-09', 650)
  expect(await landfall.rows('SELECT valid_from, unit_cost, source FROM cost_entries ORDER BY valid_from')).toEqual([
    { valid_from: '2026-11-01', unit_cost: '500', source: 'shopify' }, { valid_from: '2026-11-09', unit_cost: '650', source: 'shopify' },
  ])
})
