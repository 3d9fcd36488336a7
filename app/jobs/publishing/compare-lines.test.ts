import { describe, expect, test } from 'vitest'
import type { LineRecord } from '#app/data/publication-repository.server.ts'
import { compareAfterWriting, compareBeforeWriting } from './compare-lines.ts'

const line = (before: number | null, after: number | null): LineRecord => ({
  variantId: 'v', before, after, state: 'pending', error: null,
})
const holding = (price: number | undefined) => () => price

describe('before writing', () => {
  test.each([
    ['nothing stood there and nothing does', line(null, 999), undefined],
    ['the old price still stands', line(500, 999), 500],
    ['a price to take away still stands', line(500, null), 500],
  ])('%s: it is written', (_, pending, now) => {
    expect(compareBeforeWriting([pending], holding(now), 'EUR')).toEqual({ toWrite: [pending], settled: [] })
  })

  test.each([
    ['the new price already stands', line(500, 999), 999],
    ['what shall be taken away is gone', line(500, null), undefined],
  ])('%s: no call is spent on it', (_, pending, now) => {
    expect(compareBeforeWriting([pending], holding(now), 'EUR')).toEqual({
      toWrite: [], settled: [{ variantId: 'v', state: 'written' }],
    })
  })

  test.each([
    ['a third price stands', line(500, 999), 501, { expected: '5.00 EUR', found: '5.01 EUR' }],
    ['somebody set a price where none was', line(null, 999), 501, { expected: '–', found: '5.01 EUR' }],
    ['somebody took the price away', line(500, 999), undefined, { expected: '5.00 EUR', found: '–' }],
  ])('%s: it is not overwritten', (_, pending, now, params) => {
    expect(compareBeforeWriting([pending], holding(now), 'EUR')).toEqual({
      toWrite: [], settled: [{ variantId: 'v', state: 'failed', error: { code: 'price-changed-elsewhere', params } }],
    })
  })
})

describe('after writing', () => {
  test('what reads back the same is verified', () => {
    expect(compareAfterWriting([line(500, 999)], holding(999), 'EUR')).toEqual([{ variantId: 'v', state: 'verified' }])
    expect(compareAfterWriting([line(500, null)], holding(undefined), 'EUR')).toEqual([{ variantId: 'v', state: 'verified' }])
  })

  test('what reads back otherwise has failed, and says how', () => {
    expect(compareAfterWriting([line(500, 999)], holding(500), 'EUR')).toMatchObject([
      { state: 'failed', error: { code: 'read-back-differs', params: { expected: '9.99 EUR', found: '5.00 EUR' } } },
    ])
  })
})
