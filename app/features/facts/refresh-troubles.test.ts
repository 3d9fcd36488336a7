import { describe, expect, test } from 'vitest'
import type { RefreshState } from '#app/data/facts/fact-refresh-repository.server.ts'
import { refreshTroubles } from './refresh-troubles.ts'

const now = new Date('2026-11-20T12:00:00Z')
const good: RefreshState = {
  source: 'ecb', checkedAt: now, succeededAt: now, failingSince: null, problem: null, upTo: '2026-11-19',
}
const codes = (change: Partial<RefreshState>) => refreshTroubles([{ ...good, ...change }], now).map(({ code }) => code)

describe('a scheduled look', () => {
  test('that succeeded today over fresh days is no trouble', () => {
    expect(codes({})).toEqual([])
  })

  test('that fails is a trouble since it began to', () => {
    const problem = { code: 'facts-unreachable', params: { why: 'HTTP 500' } }
    expect(refreshTroubles([{ ...good, problem, failingSince: new Date('2026-11-18T03:00:00Z') }], now)).toEqual([
      { source: 'ecb', since: '2026-11-18T03:00:00.000Z', ...problem },
    ])
  })

  test.each([
    ['2026-11-17T12:00:01Z', []],
    ['2026-11-17T12:00:00Z', []],
    ['2026-11-17T11:59:59Z', ['facts-not-looked']],
  ])('last made at %s: %j', (at, expected) => {
    expect(codes({ checkedAt: new Date(at), succeededAt: new Date(at) })).toEqual(expected)
  })

  test.each([
    ['2026-11-15', []],
    ['2026-11-14', ['facts-standing-still']],
    [null, []],
  ])('of days up to %s: %j', (upTo, expected) => {
    expect(codes({ upTo })).toEqual(expected)
  })
})
