import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { euroExchange } from './euro-exchange.ts'
import type { EuroRates } from './fact-set.ts'

const source = { title: 'ECB', url: null, retrieved: '2026-01-01' }
const day = (date: string, rates: Record<string, string>, recheckBy: string | null = null): EuroRates => ({
  date,
  rates,
  recheckBy,
  source,
  confidence: 'official',
})

const friday = day('2026-03-13', { USD: '1.1476', JPY: '182.85' })
const monday = day('2026-03-16', { USD: '1.1500', JPY: '183' }, '2026-03-23')
const days = [friday, monday]

describe('exchange through the euro', () => {
  it('gives the bank’s own rate from the euro, in lowest terms', () => {
    expect(euroExchange(days, 'EUR', 'USD', '2026-03-13')?.value).toEqual({ numerator: 2869, denominator: 2500 })
  })

  it('gives a cross rate exactly: 182.85 / 1.1476', () => {
    expect(euroExchange(days, 'USD', 'JPY', '2026-03-13')?.value).toEqual({ numerator: 457_125, denominator: 2_869 })
  })

  it('knows nothing the day before its first day', () => {
    expect(euroExchange(days, 'EUR', 'USD', '2026-03-12')).toBeNull()
  })

  it.each([
    ['2026-03-14', '2026-03-13'],
    ['2026-03-15', '2026-03-13'],
    ['2026-03-16', '2026-03-16'],
    ['2026-11-21', '2026-03-16'],
  ])('on %s the rate of %s holds', (asked, of) => {
    expect(euroExchange(days, 'EUR', 'USD', asked)?.validFrom).toBe(of)
  })

  it('wants a look again only at the last day', () => {
    expect(euroExchange(days, 'EUR', 'USD', '2026-03-15')?.recheckBy).toBeNull()
    expect(euroExchange(days, 'EUR', 'USD', '2026-11-21')?.recheckBy).toBe('2026-03-23')
  })

  it('does not know a currency the bank does not name', () => {
    expect(euroExchange(days, 'EUR', 'AED', '2026-03-13')).toBeNull()
  })

  it('throws rather than lose digits', () => {
    const odd = day('2026-03-13', { AAA: '12345678.12345678', BBB: '0.87654321987' })
    expect(() => euroExchange([odd], 'AAA', 'BBB', '2026-03-13')).toThrow(RangeError)
  })
})

const decimal = fc
  .tuple(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 0, max: 9_999 }))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(4, '0')}`)

describe('properties of exchange', () => {
  const between = (rates: Record<string, string>, from: string, to: string) =>
    euroExchange([day('2026-03-13', rates)], from, to, '2026-03-13')?.value

  it('there and back again is exactly one', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const there = between({ AAA: a, BBB: b }, 'AAA', 'BBB')
        const back = between({ AAA: a, BBB: b }, 'BBB', 'AAA')
        expect(there).toEqual(back && { numerator: back.denominator, denominator: back.numerator })
      }),
    )
  })

  it('a currency buys itself one for one', () => {
    fc.assert(
      fc.property(decimal, (a) => {
        expect(between({ AAA: a }, 'AAA', 'AAA')).toEqual({ numerator: 1, denominator: 1 })
      }),
    )
  })

  it('through a third currency is the same as direct', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        const rates = { AAA: a, BBB: b, CCC: c }
        const [direct, first, second] = [between(rates, 'AAA', 'CCC'), between(rates, 'AAA', 'BBB'), between(rates, 'BBB', 'CCC')]
        if (!direct || !first || !second) throw new Error('a rate is missing')
        expect(BigInt(direct.numerator) * BigInt(first.denominator) * BigInt(second.denominator)).toBe(
          BigInt(direct.denominator) * BigInt(first.numerator) * BigInt(second.numerator),
        )
      }),
    )
  })
})
