import { describe, expect, test } from 'vitest'
import { instantOfKeepa } from './keepa-time.ts'
import { keepaAnswerSchema, readKeepaHistory } from './read-keepa.ts'
import { importedHistory } from './stored-history.ts'
import { tokensAt, waitForToken } from './token-bucket.ts'

describe('its clock', () => {
  test('as documented', () => {
    expect(Date.parse(instantOfKeepa(411_180))).toBe(1_318_510_800_000)
  })
  test.each([
    [0, '2011-01-01T00:00:00.000Z'],
    [1440, '2011-01-02T00:00:00.000Z'],
    // A leap day, and the last minute of a year; no summer time anywhere.
    [2_714_400, '2016-02-29T00:00:00.000Z'],
    [8_415_359, '2026-12-31T23:59:00.000Z'],
  ])('minute %i is %s', (minutes, instant) => {
    expect(instantOfKeepa(minutes)).toBe(instant)
  })
})

describe('tokens', () => {
  const bucket = { tokensLeft: 5, refillIn: 20_000, refillRate: 10, at: 1_000_000 }
  test.each([
    ['at once', 0, 5],
    ['just before the refill', 19_999, 5],
    ['at the refill', 20_000, 15],
    ['a minute later', 80_000, 25],
    ['after hours, no more than an hour of them', 10_000_000, 600],
  ])('%s', (_when, later, tokens) => {
    expect(tokensAt(bucket, bucket.at + later)).toBe(tokens)
  })
  test.each([
    ['a token is left', { tokensLeft: 1 }, 0],
    ['none is left', { tokensLeft: 0 }, 20_000],
    ['one refill brings it to nothing', { tokensLeft: -10 }, 80_000],
    ['one refill is enough', { tokensLeft: -9 }, 20_000],
    ['none ever come', { tokensLeft: 0, refillRate: 0 }, null],
  ])('wait when %s', (_when, change, wait) => {
    const now = bucket.at
    expect(waitForToken({ ...bucket, ...change }, now)).toBe(wait)
    if (wait !== null && wait > 0) expect(tokensAt({ ...bucket, ...change }, now + wait)).toBeGreaterThan(0)
    if (wait !== null && wait > 0) expect(tokensAt({ ...bucket, ...change }, now + wait - 1)).toBeLessThanOrEqual(0)
  })
})

describe('a product’s history', () => {
  // 2026-11-01T00:00Z on Keepa's clock
  const start = Date.parse('2026-11-01T00:00:00Z') / 60_000 - 21_564_000
  const day = 1440
  const answer = (csv: (number[] | null)[]) =>
    keepaAnswerSchema.parse({ tokensLeft: 1, refillIn: 0, refillRate: 1, products: [{ asin: 'B000000001', domainId: 3, lastUpdate: start + 10 * day, csv }] })
  const csvWith = (lists: Record<number, number[]>) => Array.from({ length: 19 }, (_, index) => lists[index] ?? null)
  const read = (lists: Record<number, number[]>) => readKeepaHistory(answer(csvWith(lists)), 'B000000001', 3, 'EUR')

  test('is the shop window’s, with its shipping passed over', () => {
    const found = read({ 18: [start, 1999, 0, start + day, 1899, 499, start + 2 * day, -1, -1], 1: [start, 1] })
    expect(found).toMatchObject({ value: { priceOf: 'buy-box' } })
    expect(importedHistory(found.ok && found.value, '2026-11-21')?.prices).toEqual([
      { day: '2026-11-01', value: 1999 },
      { day: '2026-11-02', value: 1899 },
    ])
  })
  test('without it Amazon’s, then the lowest new offer’s', () => {
    expect(read({ 0: [start, 1500], 1: [start, 1400] })).toMatchObject({ value: { priceOf: 'amazon' } })
    expect(read({ 0: [start, -1], 1: [start, 1400] })).toMatchObject({ value: { priceOf: 'new' } })
  })
  test('ends with Keepa’s own last look', () => {
    const found = read({ 1: [start, 1400], 3: [start, 700] })
    const history = importedHistory(found.ok && found.value, '2026-11-21')
    expect(history?.prices.at(-1)).toEqual({ day: '2026-11-11', value: 1400 })
    expect(history?.ranks).toHaveLength(11)
  })
  test('of another product or another country is not taken', () => {
    expect(readKeepaHistory(answer(csvWith({ 1: [start, 1400] })), 'B000000002', 3, 'EUR')).toMatchObject({ code: 'keepa-product-unknown' })
    expect(readKeepaHistory(answer(csvWith({ 1: [start, 1400] })), 'B000000001', 1, 'USD')).toMatchObject({ code: 'keepa-product-unknown' })
  })
  test('counts what a day ended with, which stands until the next change', () => {
    const found = read({ 1: [start, 1000, start + 600, 1200, start + 1200, 1400, start + 3 * day, -1, start + 5 * day, 900] })
    expect(importedHistory(found.ok && found.value, '2026-11-07')?.prices).toEqual([
      { day: '2026-11-01', value: 1400 },
      { day: '2026-11-02', value: 1400 },
      { day: '2026-11-03', value: 1400 },
      { day: '2026-11-06', value: 900 },
      { day: '2026-11-07', value: 900 },
    ])
  })
  test('whose last entry is cut short is read up to it', () => {
    expect(read({ 18: [start, 1999, 0, start + day, 1899] })).toMatchObject({ value: { prices: [{ value: 1999 }] } })
  })
  test('may be none', () => {
    expect(read({})).toMatchObject({ ok: false, code: 'keepa-product-unknown' })
  })
})
