import { describe, expect, it } from 'vitest'
import { euroExchange } from '../euro-exchange.ts'
import { euroDaysOf, euroRateDays } from './euro-rate-days.ts'

const history = euroDaysOf(['USD', 'ZAR'], [
  ['2021-01-04', '1.2296', '18.0211'],
  ['2021-02-01', '1.2084', '18.3059'],
  ['2026-03-13', '1.1476', ''],
])

describe('a thin history of exchange rates', () => {
  const dollars = (date: string) => euroExchange(history, 'EUR', 'USD', date)

  it('holds a month’s first rate until the next', () => {
    expect(dollars('2021-01-31')?.validFrom).toBe('2021-01-04')
    expect(dollars('2021-02-01')?.validFrom).toBe('2021-02-01')
  })

  it('leaves a gap unknown after forty days, and tells how long a rate stands', () => {
    expect(dollars('2021-03-13')?.validTo).toBe('2021-03-13')
    expect(dollars('2021-03-14')).toBeNull()
    expect(dollars('2026-03-12')).toBeNull()
  })

  it('runs on after the last day, past its re-check', () => {
    expect(dollars('2026-11-21')).toMatchObject({ validTo: null, recheckBy: '2026-03-20' })
  })

  it('does not know a currency that the bank left out that day', () => {
    expect(euroExchange(history, 'EUR', 'ZAR', '2026-03-13')).toBeNull()
  })
})

describe('currencies pegged to the dollar', () => {
  const packed = euroRateDays()

  it('follow from the dollar exactly, and are told as remembered', () => {
    expect(euroExchange(packed, 'USD', 'AED', '2026-03-13')).toMatchObject({
      value: { numerator: 1_469, denominator: 400 },
      confidence: 'memory',
    })
    expect(euroExchange(packed, 'SAR', 'USD', '2026-03-13')?.value).toEqual({ numerator: 4, denominator: 15 })
    expect(euroExchange(packed, 'USD', 'GBP', '2026-03-13')?.confidence).toBe('official')
  })

  it('leave others unknown', () => {
    expect(euroExchange(packed, 'USD', 'VND', '2026-03-13')).toBeNull()
  })

  it('fit safe integers with every other currency of the pack', () => {
    const [day] = packed
    const currencies = ['EUR', ...Object.keys(day?.rates ?? {})]
    expect(currencies).toContain('AED')
    for (const from of currencies) for (const to of currencies) expect(euroExchange(packed, from, to, '2026-03-13')).not.toBeNull()
  })
})
