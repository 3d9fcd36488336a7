import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainBook } from '#shared/customs/test-support/plain-book.ts'
import { plainCart } from '../test-support/plain-cart.ts'
import { plainSheet, zoneWith } from '../test-support/plain-sheet.ts'
import { createCatalogueSums, mostTopSavings } from './catalogue-plan.ts'
import { compareWays, type CatalogueTerms } from './compare-ways.ts'
import { planWays } from './plan-ways.ts'

const perPiece = (cents: number) => zoneWith({ type: 'per-kilogram-and-piece', bands: [{ over: 0, upTo: 2000, perKilogram: 100, perPiece: cents }] })
const packet = plainSheet({ id: 'packet', mode: 'packet', currency: 'USD', zones: [perPiece(900)] })
const line = plainSheet({ id: 'line', currency: 'USD', zones: [perPiece(700)] })
const lastMile = plainSheet({ id: 'last-mile', mode: 'last-mile', shipFrom: 'US', currency: 'USD', zones: [perPiece(1)] })
const { items, currency, date } = plainCart()
const terms: CatalogueTerms = { sheets: [packet, line, lastMile], today: new Set(['packet']), packing: { boxes: [], assume: { size: null, cargo: 'plain' } }, currency, date, dutiesPaid: false }

test('today’s way beside the cheapest; a last mile without its warehouse is no way', () => {
  const [compared] = compareWays(items, ['US'], terms, plainBook)
  expect(compared?.cheapest?.sheet).toBe('line')
  expect((compared?.today ?? 0) - (compared?.cheapest?.cost ?? 0)).toBe(200)
})

test('a country that no sheet serves, goods that none carries, and goods that today’s does not', () => {
  expect(compareWays(items, ['BR'], terms, plainBook)).toMatchObject([{ today: null, cheapest: null, why: { code: 'destination-not-served' } }])
  expect(compareWays(items.map((item) => ({ ...item, grams: null })), ['US'], terms, plainBook)).toMatchObject([{ cheapest: null, why: { code: 'weight-missing' } }])
  expect(compareWays(items, ['US'], { ...terms, today: new Set() }, plainBook)).toMatchObject([{ today: null, cheapest: { sheet: 'line' }, why: null }])
})

test('the cheapest is the planner’s cheapest way without a stock', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2500 }), fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 2000 }), (grams, one, other) => {
      const goods = items.map((item) => ({ ...item, grams }))
      const sheets = [plainSheet({ id: 'packet', currency: 'USD', zones: [perPiece(one)] }), plainSheet({ id: 'line', currency: 'USD', zones: [perPiece(other)] })]
      const [compared] = compareWays(goods, ['US'], { ...terms, sheets }, plainBook)
      const plan = planWays({ cart: plainCart({ items: goods }), ordersAMonth: null, dutiesPaid: false, sheets, warehouses: [], packing: terms.packing }, plainBook)
      expect(compared?.cheapest?.cost ?? null).toBe(plan.ways.find(({ why }) => why === null)?.cost ?? null)
    }),
    { numRuns: 60 },
  )
})

test('sums: each variant is compared, carried by others only, or left out; what sells leads the savings', () => {
  const sums = createCatalogueSums(['US', 'DE'])
  const goods = (variant: string) => ({ variant, title: variant, sku: null })
  sums.add(goods('a'), [{ country: 'US', today: 900, cheapest: { sheet: 'line', cost: 700 }, why: null }, { country: 'DE', today: null, cheapest: { sheet: 'line', cost: 700 }, why: null }], () => 3)
  sums.add(goods('b'), [{ country: 'US', today: 900, cheapest: { sheet: 'packet', cost: 900 }, why: null }, { country: 'DE', today: null, cheapest: null, why: { ok: false, code: 'too-heavy', params: {} } }], () => 0)
  sums.add(goods('c'), [{ country: 'US', today: 9000, cheapest: { sheet: 'line', cost: 1000 }, why: null }], () => 0)
  expect(sums.markets()).toEqual([
    { country: 'US', compared: 3, leftOut: 0, onlyOthers: 0, cheaper: 2, orders: 3, today: 2700, cheapest: 2100, reasons: [] },
    { country: 'DE', compared: 0, leftOut: 1, onlyOthers: 1, cheaper: 0, orders: 0, today: 0, cheapest: 0, reasons: [{ code: 'too-heavy', params: {}, count: 1 }] },
  ])
  expect(sums.top().map(({ variant }) => variant)).toEqual(['a', 'c'])
})

test('of any number of savings the greatest are kept', () => {
  const sums = createCatalogueSums(['US'])
  for (let saved = 1; saved <= mostTopSavings * 30; saved += 1) sums.add({ variant: String(saved), title: '', sku: null }, [{ country: 'US', today: 10_000 + saved, cheapest: { sheet: 's', cost: 10_000 }, why: null }], () => 1)
  expect(sums.top().map(({ variant }) => Number(variant))).toEqual(Array.from({ length: mostTopSavings }, (_, index) => mostTopSavings * 30 - index))
})
