import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '#shared/facts/calendar.ts'
import { deliveryPromise, type PromiseQuestion } from './delivery-promise.ts'

const mondayToFriday = [1, 2, 3, 4, 5]
// 2026-11-18 is a Wednesday
const question: PromiseQuestion = {
  orderedOn: '2026-11-18',
  orderedAtMinute: 15 * 60 - 1,
  cutOffMinute: 15 * 60,
  handling: { from: 0, to: 1 },
  transit: { from: 2, to: 3 },
  transitCounts: 'calendar',
  customs: { from: 0, to: 0 },
  origin: { workDays: mondayToFriday, holidays: new Set() },
  destination: { workDays: [1, 2, 3, 4, 5, 6], holidays: new Set() },
}
const promised = (changes: Partial<PromiseQuestion>) => deliveryPromise({ ...question, ...changes })
const range = (from: string, to: string) => ({ from, to })

describe('the cut-off', () => {
  test.each([
    [15 * 60 - 1, '2026-11-18'],
    [15 * 60, '2026-11-19'],
    [15 * 60 + 1, '2026-11-19'],
  ])('minute %i ships on %s', (orderedAtMinute, day) => expect(promised({ orderedAtMinute }).shipped.from).toBe(day))
  test('on Friday evening the work begins on Monday', () => {
    expect(promised({ orderedOn: '2026-11-20', orderedAtMinute: 1200 }).shipped).toEqual(range('2026-11-23', '2026-11-24'))
  })
  test('on a day without work it does not matter', () => {
    for (const orderedAtMinute of [0, 1439]) expect(promised({ orderedOn: '2026-11-21', orderedAtMinute }).shipped.from).toBe('2026-11-23')
  })
})

describe('the range', () => {
  test('calendar days, handed over on a working day', () => {
    expect(promised({}).delivered).toEqual(range('2026-11-20', '2026-11-23'))
  })
  test('working days of the destination', () => {
    expect(promised({ transitCounts: 'working', transit: { from: 3, to: 4 } }).delivered).toEqual(range('2026-11-21', '2026-11-24'))
  })
  test('customs comes on top, in working days', () => {
    expect(promised({ customs: { from: 1, to: 2 } }).delivered).toEqual(range('2026-11-21', '2026-11-25'))
  })
  test('holidays of the origin hold the work up, those of the destination the hand-over', () => {
    const closed = new Set(['2026-11-18', '2026-11-19'])
    expect(promised({ origin: { ...question.origin, holidays: closed } }).shipped).toEqual(range('2026-11-20', '2026-11-23'))
    const abroad = new Set(['2026-11-20', '2026-11-21'])
    expect(promised({ destination: { ...question.destination, holidays: abroad } }).delivered.from).toBe('2026-11-23')
  })
})

test('a calendar without a working day is a bug', () => {
  expect(() => promised({ origin: { workDays: [], holidays: new Set() } })).toThrow(RangeError)
})

test('the range is never turned around, and more days never arrive earlier', () => {
  const days = fc.integer({ min: 0, max: 20 })
  const holidays = fc.array(days.map((shift) => daysAfter('2026-11-18', shift)), { maxLength: 6 })
  fc.assert(
    fc.property(days, days, days, days, holidays, fc.constantFrom('calendar', 'working'), (handling, transit, customs, more, off, transitCounts) => {
      const wide = (count: number) => ({ from: count, to: count + more })
      const { shipped, delivered } = promised({
        handling: wide(handling),
        transit: wide(transit),
        customs: wide(customs),
        transitCounts,
        destination: { workDays: mondayToFriday, holidays: new Set(off) },
      })
      expect(shipped.from <= shipped.to && delivered.from <= delivered.to && shipped.from <= delivered.from).toBe(true)
    }),
  )
})
