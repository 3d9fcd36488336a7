import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import type { MarketPolicy } from '#shared/pricing/market-policy.ts'
import { orderProfit, type SellingTo, type SoldLine, type SoldOrder } from './order-profit.ts'

const facts = defaultFactBook()

const mug: SoldLine = {
  lineId: '1',
  title: 'Mug',
  quantity: 1,
  paid: 4999,
  product: { id: 'v1', description: 'Mug', hs: '691110', origin: 'CN', weightGrams: 400, unitCost: { minor: 800, currency: 'EUR' } },
  assumed: null,
}

const order = (more: Partial<SoldOrder> = {}): SoldOrder => ({
  country: 'DE', currency: 'EUR', date: '2026-11-20', shipping: 0, total: 4999, refunded: 0, lines: [mug], ...more,
})

const selling = (policy: Partial<MarketPolicy> = {}): SellingTo => ({
  shipFrom: 'CN',
  market: {
    currency: 'EUR',
    policy: { ...defaultMarketPolicy('DE', 'EUR'), freight: { currency: 'EUR', perParcel: 500, perKilogram: 1000 }, ...policy },
  },
})

const spentOf = (actual: ReturnType<typeof orderProfit>['actual']) =>
  [actual.unitCost, actual.freight, actual.customsFees, actual.paymentFee, actual.platformFee, actual.marketing, actual.returnsReserve, actual.currencyBuffer]
    .reduce<number>((sum, part) => sum + (part ?? NaN), 0)

describe('profit of an order', () => {
  it('is what is left of the revenue: the parts sum to it exactly, whatever was paid', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ paid: fc.integer({ min: 1, max: 3_500 }), quantity: fc.integer({ min: 1, max: 5 }) }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 3_000 }),
        (lines, shipping) => {
          const sold = lines.map((line, index) => ({ ...mug, ...line, lineId: String(index) }))
          const total = shipping + sold.reduce((sum, line) => sum + line.paid, 0)
          const { actual, gaps } = orderProfit(order({ lines: sold, shipping, total }), selling(), facts)
          expect(gaps).toEqual([])
          expect(actual.revenue).toBe(total)
          expect(actual.netRevenue).toBe(total - (actual.duty ?? NaN) - (actual.importTax ?? NaN))
          expect(actual.profit).toBe((actual.netRevenue ?? NaN) - spentOf(actual))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('sends one parcel: its price once, and every gram', () => {
    const { actual } = orderProfit(order({ lines: [{ ...mug, quantity: 3 }] }), selling(), facts)
    expect(actual.freight).toBe(500 + 1200)
    expect(actual.unitCost).toBe(2400)
  })

  it('leaves duty and tax to the buyer under DAP', () => {
    const { actual } = orderProfit(order(), selling({ deliveryTerm: 'DAP' }), facts)
    expect([actual.duty, actual.importTax, actual.customsFees]).toEqual([0, 0, 0])
    expect(actual.netRevenue).toBe(4999)
  })

  it('lets tax that the checkout added pay the import tax, and hands the rest on', () => {
    const taxed = orderProfit(order({ total: 4999 + 950 }), selling(), facts).actual
    expect(taxed.importTax).toBeGreaterThan(0)
    expect(taxed.revenue).toBe(4999 + Math.min(950, taxed.importTax ?? 0))
    // The tax came on top, so more of the price is left than where the price has to hold it.
    expect(taxed.netRevenue).toBeGreaterThan(orderProfit(order(), selling(), facts).actual.netRevenue ?? NaN)
  })

  it('declares no more than was paid: value, duty and tax together', () => {
    const { quote } = orderProfit(order(), selling(), facts)
    const held = (quote?.goods ?? NaN) + (quote?.freight ?? NaN) + (quote?.duty ?? NaN) + (quote?.importTax ?? NaN)
    expect(held).toBeLessThanOrEqual(4999)
    expect(held).toBeGreaterThan(4999 - 10)
  })

  it('is stated where the goods went in below a threshold, though the sum paid is above it', () => {
    // From 150 euro on an anti-dumping duty is due that no fact knows the rate of; 160 euro paid hold less than that.
    const dear = (paid: number) => orderProfit(order({ lines: [{ ...mug, paid }], total: paid }), selling(), facts)
    expect(dear(16_000).gaps).toEqual([])
    expect(dear(16_000).actual.profit).not.toBeNull()
    expect(dear(25_000).gaps.map((gap) => gap.code)).toContain('layer-unknown')
    expect(dear(25_000).actual.profit).toBeNull()
  })

  it('is not stated while anything is missing, and each missing thing is named with its item', () => {
    const bare = { ...mug, product: { id: 'v1', description: 'Mug', hs: null, origin: null, weightGrams: null, unitCost: null } }
    const { actual, gaps } = orderProfit(order({ lines: [bare] }), selling(), facts)
    expect(actual.profit).toBeNull()
    expect(actual.unitCost).toBeNull()
    expect(actual.freight).toBeNull()
    expect(gaps).toContainEqual({ code: 'unit-cost-missing', params: { item: 'Mug' } })
    expect(gaps).toContainEqual({ code: 'weight-missing', params: { item: 'Mug' } })
    expect(gaps.find((gap) => gap.code === 'hs-missing')?.params).toMatchObject({ item: 'Mug' })
  })

  it('stands beside what the prices had assumed, only where every line has such a price', () => {
    const part = { netPrice: 1, unitCost: 1, freight: 1, duty: 1, importTax: 1, customsFees: 1, paymentFee: 1, platformFee: 1, marketing: 1, returnsReserve: 1, currencyBuffer: 1 }
    const assumed = { currency: 'EUR', price: 4999, ...part, margin: 1200, marginShare: 1 }
    const known = { ...mug, quantity: 2, assumed }
    expect(orderProfit(order({ lines: [known] }), selling(), facts).assumed).toMatchObject({ revenue: 9998, profit: 2400 })
    expect(orderProfit(order({ lines: [known, mug] }), selling(), facts).assumed).toBeNull()
  })
})
