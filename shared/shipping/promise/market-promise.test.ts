import { expect, test } from 'vitest'
import { daysAfter } from '#shared/facts/calendar.ts'
import { promiseOf } from '../checkout/carrier-answer.ts'
import { demoShop } from '../demo/demo-shop.ts'
import { listingSnippet } from './listing-snippet.ts'
import { marketPromises } from './market-promise.ts'

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
  expect(text).toContain(`when 'US'\n    assign delivery_from = 8\n    assign delivery_to = 21`)
  expect(text).not.toContain(`'DE'`)
  expect(text.match(/\bcase\b/g)).toHaveLength(2)
  expect(text.match(/\bendcase\b/g)).toHaveLength(2)
})
