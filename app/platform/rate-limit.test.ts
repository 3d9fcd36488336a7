import { describe, expect, it } from 'vitest'
import { createRateLimit } from './rate-limit.server.ts'

describe('rate limit', () => {
  it('lets the first tries of a window through and no more', () => {
    const limit = createRateLimit(3, 1000)
    expect([0, 1, 2, 3, 999].map((now) => limit.allow('a', now))).toEqual([true, true, true, false, false])
  })

  it('begins again when the window is over', () => {
    const limit = createRateLimit(1, 1000)
    expect([0, 999, 1000].map((now) => limit.allow('a', now))).toEqual([true, false, true])
  })

  it('counts each key by itself', () => {
    const limit = createRateLimit(1, 1000)
    expect([limit.allow('a', 0), limit.allow('b', 0)]).toEqual([true, true])
  })
})
