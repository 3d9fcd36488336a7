import { expect, test } from 'vitest'
import { lastDayOf, profitQueryOf, weeksBefore } from './profit-range.ts'

const asked = (text: string) => profitQueryOf(new URLSearchParams(text), '2026-11-22')

test('without a word the last 13 weeks by market', () => {
  expect(asked('')).toEqual({ tab: 'market', from: '2026-08-24', to: '2026-11-16', page: 1, state: null, before: null })
})
test('days are taken to the Mondays of their weeks', () => {
  expect(asked('from=2026-09-02&to=2026-11-01')).toMatchObject({ from: '2026-08-31', to: '2026-10-26' })
})
test.each(['from=2026-02-30', 'from=x', 'tab=nonsense', 'page=-1', 'page=1e9', 'state=rich'])('%s is as if left out', (text) => {
  expect(asked(text)).toEqual(asked(''))
})
test('a beginning behind the end is the end', () => {
  expect(asked('from=2026-11-20&to=2026-10-01')).toMatchObject({ from: '2026-09-28', to: '2026-09-28' })
})
test('weeks go over the year', () => {
  expect(weeksBefore('2026-01-05', 2)).toBe('2025-12-22')
  expect(lastDayOf('2025-12-29')).toBe('2026-01-04')
})
