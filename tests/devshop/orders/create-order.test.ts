import fc from 'fast-check'
import { expect, test } from 'vitest'
import { demoCatalogue } from '../catalogue/demo-catalogue.ts'
import { demoShop } from '../catalogue/demo-shop.ts'
import { compare, plus, times } from '../store/decimal.ts'
import { createOrder } from './create-order.ts'

const shop = () =>
  demoShop({ shop: 'a.myshopify.com', plan: 'basic', catalogue: demoCatalogue(), now: new Date() })

test("an order is in the market's currency at the market's prices", () => {
  const store = shop()
  const order = createOrder(
    store,
    {
      country: 'DE',
      lines: [
        { sku: 'TSH-WHT-S', quantity: 2 },
        { sku: 'MUG-STW-ASH', quantity: 1 },
      ],
    },
    new Date()
  )
  // A fixed price of 24.95, and 18.00 × 1.08 × 0.90.
  expect(order.lines.map((line) => line.price)).toEqual(['24.95', '17.50'])
  expect(order).toMatchObject({
    currencyCode: 'EUR',
    shopCurrencyCode: 'USD',
    total: { price: '67.40', shopPrice: '74.89' },
  })
})

test('tax on top is added, tax inside is not', () => {
  const store = shop()
  const lines = [{ sku: 'LMP-DSK-WHT', quantity: 1, unitPrice: '119.00' }]
  const onTop = createOrder(store, { country: 'FR', lines, tax: { rate: 0.2 } }, new Date())
  expect(onTop).toMatchObject({ tax: { price: '23.80' }, total: { price: '142.80' }, taxesIncluded: false })
  const inside = createOrder(store, { country: 'FR', lines, tax: { rate: 0.19, included: true } }, new Date())
  expect(inside).toMatchObject({ tax: { price: '19.00' }, total: { price: '119.00' }, taxesIncluded: true })
})

test('yen have no minor unit', () => {
  const order = createOrder(
    shop(),
    { country: 'JP', lines: [{ sku: 'EAR-HOP-20', quantity: 1 }], shipping: { price: '500' } },
    new Date()
  )
  expect(order).toMatchObject({ currencyCode: 'JPY', subtotal: { price: '2700' }, total: { price: '3200' } })
})

test('a weight nobody knows is 0 grams, as Shopify writes it', () => {
  const order = createOrder(
    shop(),
    {
      country: 'US',
      lines: [
        { sku: 'TRS-LIN-M', quantity: 1 },
        { sku: 'TRS-LIN-S', quantity: 1 },
      ],
    },
    new Date()
  )
  expect(order.lines.map((line) => line.grams)).toEqual([0, 315])
})

test('what is not in the shop is not sold', () => {
  expect(() =>
    createOrder(shop(), { country: 'US', lines: [{ sku: 'NOPE', quantity: 1 }] }, new Date())
  ).toThrow('no variant NOPE')
  expect(() => createOrder(shop(), { country: 'US', lines: [] }, new Date())).toThrow('at least one line')
})

test('lines, shipping and tax always sum to the total', () => {
  const store = shop()
  const skus = [...store.variants.values()].flatMap((variant) => variant.sku ?? [])
  const line = fc.record({ sku: fc.constantFrom(...skus), quantity: fc.integer({ min: 1, max: 9 }) })
  fc.assert(
    fc.property(
      fc.constantFrom('US', 'DE', 'GB', 'JP', 'AU', 'CA'),
      fc.array(line, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 0, max: 27 }),
      (country, lines, rate) => {
        const order = createOrder(
          store,
          { country, lines, tax: { rate: rate / 100 }, shipping: { price: '5' } },
          new Date()
        )
        const goods = order.lines.reduce(
          (sum, { price, quantity }) => plus(sum, times(price, String(quantity))),
          '0'
        )
        expect(compare(order.subtotal.price, goods)).toBe(0)
        expect(compare(order.total.price, plus(plus(goods, order.shipping.price), order.tax.price))).toBe(0)
      }
    ),
    { numRuns: 60 }
  )
})
