import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '#shared/facts/calendar.ts'
import { promiseOf } from '../checkout/carrier-answer.ts'
import { demoShop } from '../demo/demo-shop.ts'
import type { CartItem } from '../rules/cart.ts'
import { cargoKinds } from '../sheets/rate-sheet.ts'
import { readStoredDays, storedDays, widest } from './listing-days.ts'
import { listingSnippet } from './listing-snippet.ts'
import { createPromiser, marketPromises } from './market-promise.ts'

const shop = demoShop()
const today = '2026-11-20'

test('every checkout answer of the next two weeks is within what the listing promises', () => {
  const [promise] = marketPromises(shop, ['US'], today)
  const days = promise?.days
  if (!days) throw new Error('no promise')
  const used = new Set(shop.ways.flatMap(({ sheets }) => sheets))
  const transits = shop.sheets.filter(({ id }) => used.has(id)).flatMap(({ zones }) => zones.filter(({ places }) => places.some(({ country }) => country === 'US')).map((zone) => zone.days))
  expect(transits.length).toBeGreaterThan(1)
  for (const transit of transits) {
    for (let later = 0; later < 14; later += 1) {
      const day = daysAfter(today, later)
      const delivered = promiseOf(shop, 'US', { days: transit }, { day, minute: 900 })?.delivered
      if (delivered === undefined) continue
      expect(delivered.from >= daysAfter(day, days.from)).toBe(true)
      expect(delivered.to <= daysAfter(day, days.to)).toBe(true)
    }
  }
})

test('no promise where no option goes or no sheet is in force', () => {
  expect(marketPromises(shop, ['KP'], today)).toEqual([{ country: 'KP', days: null }])
  expect(marketPromises({ ...shop, ways: [] }, ['US'], today)).toEqual([{ country: 'US', days: null }])
  expect(marketPromises({ ...shop, sheets: shop.sheets.map((sheet) => ({ ...sheet, validTo: '2026-01-01' })) }, ['US'], today)).toEqual([{ country: 'US', days: null }])
})

test('the snippet has a branch for each promise and none for what is not known', () => {
  const text = listingSnippet([{ country: 'US', days: { from: 8, to: 21 } }, { country: 'DE', days: null }])
  expect(text).toContain(`when 'US'\n      assign delivery_from = 8\n      assign delivery_to = 21`)
  expect(text).not.toContain(`'DE'`)
  expect(text).toContain('product.metafields.landfall.delivery_days.value')
  expect(text.match(/\bcase\b/g)).toHaveLength(2)
  expect(text.match(/\bendcase\b/g)).toHaveLength(2)
})

describe('goods of one kind', () => {
  const goods: CartItem = {
    id: '0', title: 'Tee', names: [], vendor: null, tags: null, hs: null, origin: null, cargo: 'plain', quantity: 3,
    grams: 180, size: { length: 2500, width: 2000, height: 200 }, upright: false, unitPrice: 1999,
  }
  const promiser = createPromiser(shop, today)
  const of = (changes: Partial<CartItem>) => promiser.ofGoods({ ...goods, ...changes }, 'US')
  const market = promiser.ofMarket('US')

  test('are never promised anything outside of what the market is', () => {
    for (const cargo of cargoKinds) {
      for (const grams of [1, 2000, 2001, 20_000, 30_000]) {
        const days = of({ cargo, grams })
        if (days === null || market === null) continue
        expect(days.from >= market.from && days.to <= market.to).toBe(true)
      }
    }
  })
  test('what only some services carry is promised what those take', () => {
    expect(of({ cargo: 'battery' })).not.toEqual(of({}))
  })
  test.each([
    ['a weight nobody knows', { grams: null }],
    ['a kind nobody knows, where the shop assumes none', { cargo: null }],
    ['more weight than any service takes', { grams: 90_000 }],
    ['a size nobody knows, where the shop packs into boxes', { size: null }],
  ])('%s: no promise', (_, changes) => {
    const bare = createPromiser({ ...shop, assume: { size: null, cargo: null } }, today)
    expect(bare.ofGoods({ ...goods, ...changes }, 'US')).toBeNull()
  })
})

describe('what a product keeps', () => {
  const ranges = fc.dictionary(fc.constantFrom('US', 'DE', 'JP', 'GB'), fc.tuple(fc.nat(90), fc.nat(90)).map(([from, more]) => ({ from, to: from + more })), { noNullPrototype: true })
  test('reads back as it was written, whatever the order of the countries', () => {
    fc.assert(fc.property(ranges, (days) => {
      expect(readStoredDays(storedDays(days))).toEqual(days)
      expect(storedDays(Object.fromEntries(Object.entries(days).reverse()))).toBe(storedDays(days))
    }))
  })
  test.each(['', 'null', '[]', '{"US":5}', '{"US":{"from":1}}'])('%j is not ours', (text) => expect(readStoredDays(text)).toBeNull())
  test('is true of every variant', () => {
    expect(widest([{ from: 3, to: 5 }, { from: 2, to: 4 }])).toEqual({ from: 2, to: 5 })
    expect(widest([{ from: 3, to: 5 }, null])).toBeNull()
    expect(widest([])).toBeNull()
  })
})
