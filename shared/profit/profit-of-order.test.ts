import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOf, cellSums, openSales } from './profit-cells.ts'
import { costAt } from './cost-at.ts'
import { firstLegOf, type FirstLegTerms } from './first-leg.ts'
import { inShopMoney } from './in-shop-money.ts'
import { profitOfOrder, type ProfitQuestion } from './profit-of-order.ts'
import { saleFees, type FeeTerms } from './sale-fees.ts'
import { weekOf } from './week-of.ts'

const question = (change: Partial<ProfitQuestion> = {}): ProfitQuestion => ({
  order: {
    lines: [
      { lineId: 'a', sku: 'A', quantity: 2, price: 1000, discount: 200 },
      { lineId: 'b', sku: 'B', quantity: 1, price: 1200, discount: 0 },
    ],
    shipping: 500, discounts: 200, total: 3500, refunds: [],
  },
  rate: { from: 3500, to: 3500 },
  taxTaken: 0,
  lines: [
    { lineId: 'a', purchase: 600, firstLeg: 0, grams: 300 },
    { lineId: 'b', purchase: 400, firstLeg: 0, grams: 100 },
  ],
  parcel: { lastLeg: 400, duty: 0, importTax: 0, customsFees: 0 },
  fees: { payment: 102, platform: 0 },
  ...change,
})

describe('the profit of an order', () => {
  test('is what came in less each cost, and its lines sum to it', () => {
    const { profit, lines, unknown } = profitOfOrder(question())
    expect(profit).toBe(3500 - 600 - 400 - 400 - 102)
    expect(lines.map((line) => line.profit)).toEqual([1800 + 300 - 600 - 300 - 61, 1200 + 200 - 400 - 100 - 41])
    expect(unknown).toEqual([])
  })

  test('is not known while a part is not, and then is at most what is left without it', () => {
    const { profit, atMost, unknown, lines } = profitOfOrder(
      question({ lines: [{ lineId: 'a', purchase: null, firstLeg: 0, grams: 300 }, { lineId: 'b', purchase: 400, firstLeg: 0, grams: 100 }] }),
    )
    expect({ profit, atMost, unknown }).toEqual({ profit: null, atMost: 3500 - 400 - 400 - 102, unknown: ['purchase'] })
    expect(lines.map((line) => line.profit)).toEqual([null, 859])
  })

  test('hands on the tax taken at checkout even where import tax is not known', () => {
    const parcel = { lastLeg: 400, duty: 0, importTax: null, customsFees: 0 }
    expect(profitOfOrder(question({ taxTaken: 300, parcel })).atMost).toBe(3500 - 1000 - 400 - 102 - 300)
  })

  test.each([[299, 300], [300, 300], [301, 301]])('of import tax %i and a tax taken of 300, %i is handed on', (importTax, tax) => {
    const parcel = { lastLeg: 400, duty: 0, importTax, customsFees: 0 }
    expect(profitOfOrder(question({ taxTaken: 300, parcel })).profit).toBe(3500 - 1000 - 400 - 102 - tax)
  })

  test('shares the parcel by weight, and by price where a weight is not known', () => {
    const lastLegs = (grams: number | null) =>
      profitOfOrder(question({ lines: [
        { lineId: 'a', purchase: 600, firstLeg: 0, grams }, { lineId: 'b', purchase: 400, firstLeg: 0, grams: 100 },
      ] })).lines.map((line) => line.costs.lastLeg)
    expect(lastLegs(100)).toEqual([200, 200])
    expect(lastLegs(null)).toEqual([240, 160])
  })

  test('takes a refund off the line it was for, and what no line has off all by what was paid', () => {
    const refunds = [{ amount: 1400, lines: [{ lineId: 'b', amount: 1200 }] }]
    expect(profitOfOrder(question({ order: { ...question().order, refunds } })).lines.map((line) => line.refunds)).toEqual([120, 1280])
  })
})

const anyOrder = fc.record({
  lines: fc.array(fc.record({ quantity: fc.integer({ min: 0, max: 50 }), price: fc.integer({ min: 0, max: 90_000 }), off: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 12 }),
  shipping: fc.integer({ min: 0, max: 9_000 }),
  shippingOff: fc.double({ min: 0, max: 1, noNaN: true }),
  added: fc.integer({ min: 1, max: 50_000 }),
  shopTotal: fc.integer({ min: 0, max: 3_000_000 }),
  back: fc.double({ min: 0, max: 1, noNaN: true }),
  parcel: fc.record({
    lastLeg: fc.option(fc.integer({ min: 0, max: 9_000 })), duty: fc.option(fc.integer({ min: 0, max: 9_000 })),
    importTax: fc.option(fc.integer({ min: 0, max: 9_000 })), customsFees: fc.option(fc.integer({ min: 0, max: 900 })),
  }),
})

test('whatever an order is, its lines sum to the shop’s total and its cells to its lines', () => {
  fc.assert(
    fc.property(anyOrder, ({ lines: drawn, shipping, shippingOff, added, shopTotal, back, parcel }) => {
      const lines = drawn.map(({ quantity, price, off }, index) => ({
        lineId: String(index), sku: index % 3 === 0 ? null : `S${index % 4}`, quantity, price, discount: Math.floor(quantity * price * off),
      }))
      const goods = lines.reduce((sum, line) => sum + line.quantity * line.price, 0)
      const discounts = lines.reduce((sum, line) => sum + line.discount, 0) + Math.floor(shipping * shippingOff)
      const total = goods - discounts + shipping + added
      const refunds = [{ amount: Math.floor(total * back), lines: [] }]
      const worked = profitOfOrder({
        order: { lines, shipping, discounts, total, refunds }, rate: { from: total, to: shopTotal }, taxTaken: 0, parcel,
        lines: lines.map(({ lineId }) => ({ lineId, purchase: 10, firstLeg: 0, grams: null })), fees: { payment: 7, platform: 3 },
      })
      const sum = (amount: (line: (typeof worked.lines)[number]) => number) => worked.lines.reduce((all, line) => all + amount(line), 0)
      expect(sum((line) => line.goods - line.discounts + line.shipping + line.added)).toBe(shopTotal)
      expect(sum((line) => line.refunds)).toBe(inShopMoney([refunds[0]?.amount ?? 0], { from: total, to: shopTotal })[0])
      for (const part of ['lastLeg', 'duty', 'customsFees'] as const) {
        expect(worked.lines.reduce<number | null>((all, line) => (all === null || line.costs[part] === null ? null : all + line.costs[part]), 0)).toBe(parcel[part])
      }
      expect(worked.profit === null).toBe(worked.unknown.length > 0)
      const [market, ...skus] = cellsOf(worked, 'DE')
      for (const name of cellSums) {
        if (['orders', 'unknownOrders', 'knownSales', 'profit'].includes(name)) continue
        expect(skus.reduce((all, cell) => all + cell.sums[name], 0), name).toBe(market?.sums[name])
      }
      for (const { sums } of cellsOf(worked, 'DE')) {
        if (sums.unknownOrders === 0) expect(openSales(sums)).toBe(0)
        else expect(openSales(sums)).toBeGreaterThanOrEqual(sums.atMost)
      }
    }),
  )
})

describe('the cost of a day', () => {
  const entry = (validFrom: string, unitCost: number | null, firstLeg: number | null = null) => ({ validFrom, unitCost, currency: 'EUR', firstLeg })
  const entries = [entry('2026-03-01', 300), entry('2026-01-01', 100, 10), entry('2026-02-01', 200), entry('2026-04-01', null, 15)]
  const cost = (day: string) => costAt(entries, 'unitCost', day)

  test.each([['2026-01-31', 100], ['2026-02-01', 200], ['2026-02-28', 200], ['2026-03-01', 300], ['2027-01-01', 300]])('on %s it is %i', (day, amount) => {
    expect(cost(day)).toEqual({ amount, currency: 'EUR', early: false })
  })
  test('before the first entry it is the first, and said to be early', () => {
    expect(cost('2025-12-31')).toMatchObject({ amount: 100, early: true })
  })
  test('without entries it is not known', () => expect(costAt([], 'unitCost', '2026-01-01')).toBeNull())
  test.each([['2026-03-31', 10], ['2026-04-01', 15]])('an entry that says nothing of the first leg leaves it as it was: %s, %i', (day, amount) => {
    expect(costAt(entries, 'firstLeg', day)).toMatchObject({ amount })
  })
})

describe('the first leg', () => {
  const terms: readonly FirstLegTerms[] = [
    { validFrom: '2026-01-01', way: 'direct', perKilo: null },
    { validFrom: '2026-06-01', way: 'warehouse', perKilo: null },
    { validFrom: '2026-07-01', way: 'warehouse', perKilo: 900 },
  ]
  const of = (day: string, own: number | null, pieceGrams: number | null = 250) => firstLegOf({ terms, day, pieces: 3, pieceGrams, own })

  test.each([
    ['2025-12-31', null, null], ['2025-12-31', 40, 40], ['2026-01-01', 40, 0], ['2026-05-31', null, 0], ['2026-06-01', null, null],
    ['2026-06-01', 40, 40], ['2026-06-30', null, null], ['2026-07-01', null, 675], ['2026-07-01', 40, 40],
  ])('on %s, with %s of their own, three pieces cost %s', (day, own, cost) => expect(of(day, own)).toBe(cost))
  test('by weight is not known where the weight is not', () => expect(of('2026-07-01', null, null)).toBeNull())
  test('of no piece is none', () => {
    expect(firstLegOf({ terms: [], day: '2026-07-01', pieces: 0, pieceGrams: null, own: null })).toBe(0)
  })
})

describe('fees of a sale', () => {
  const terms = (gateway: string, validFrom: string, payment: number): FeeTerms => ({ gateway, validFrom, payment, paymentFixed: 30, platform: 5_000 })
  const all = [terms('', '2026-01-01', 20_000), terms('paypal', '2026-01-01', 34_900), terms('paypal', '2026-06-01', 39_900)]

  test.each([
    [['paypal'], '2026-05-31', 379], [['paypal'], '2026-06-01', 429], [['shopify_payments'], '2026-06-01', 230], [[], '2026-06-01', 230],
  ])('through %j on %s a payment of 10,000 costs %i', (gateways, day, payment) => {
    expect(saleFees(10_000, gateways, all, day)).toEqual({ payment, platform: 50 })
  })
  test('are not known before any terms, nor where gateways of different terms shared the payment', () => {
    expect(saleFees(10_000, [], all, '2025-12-31')).toEqual({ payment: null, platform: null })
    expect(saleFees(10_000, ['paypal', 'shopify_payments'], all, '2026-06-01')).toEqual({ payment: null, platform: null })
  })
  test('are none where nothing was paid', () => expect(saleFees(0, [], [], '2026-01-01')).toEqual({ payment: 0, platform: 0 }))
})

test.each([['2026-11-22', '2026-11-16'], ['2026-11-23', '2026-11-23'], ['2026-01-01', '2025-12-29']])('%s is in the week of %s', (day, week) => {
  expect(weekOf(day)).toBe(week)
})
