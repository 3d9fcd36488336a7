import { describe, expect, it } from 'vitest'
import { createCompactTariff, type TariffRow } from './compact-tariff.ts'

const row = (code: string, rate: string, more: Partial<TariffRow> = {}): TariffRow => ({
  code, rate, rate2: '', special: '', from: '2026-01-01', to: null, ...more,
})
const at = (rows: readonly TariffRow[], hs: string, date = '2026-06-01') => createCompactTariff(rows).rate(hs, date, 'general')

describe('a look-up in a whole tariff', () => {
  it('takes the line itself, and the longest beginning of a longer code', () => {
    const rows = [row('61091000', '16.5%'), row('61099010', '32%')]
    expect(at(rows, '61091000')?.rate).toBe('16.5%')
    expect(at(rows, '6109100012')).toMatchObject({ rate: '16.5%', code: '61091000' })
    expect(at(rows, '61101000')).toBeNull()
  })

  it('says the range where a short code leaves lines of several rates open', () => {
    expect(at([row('61091000', '16.5%'), row('61091010', 'Free'), row('61099010', '32%')], '610910')?.rate).toBe('0%~16.5%')
    expect(at([row('61091000', '16.5%'), row('61091010', '16.5%')], '610910')?.rate).toBe('16.5%')
  })

  it('lets a code that the tariff does not know fall back to its six digits', () => {
    expect(at([row('61091000', '16.5%')], '6109109999')).toMatchObject({ rate: '16.5%', code: '610910' })
  })

  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', '5%'],
    ['2026-06-30', '5%'],
    ['2026-07-01', '6%'],
  ])('on %s answers %s', (date, rate) => {
    const rows = [row('01012100', '5%', { to: '2026-06-30' }), row('01012100', '6%', { from: '2026-07-01' })]
    expect(at(rows, '01012100', date)?.rate).toBe(rate)
  })

  it('keeps column 2 and the grants of programs apart, and does not guess where they differ', () => {
    const tariff = createCompactTariff([
      row('61091000', '16.5%', { rate2: '90%', special: 'Free (AU)' }),
      row('61091010', '16.5%', { rate2: '90%', special: '' }),
    ])
    expect(tariff.rate('610910', '2026-06-01', 'column-2')?.rate).toBe('90%')
    expect(tariff.special('61091000', '2026-06-01')?.rate).toBe('Free (AU)')
    expect(tariff.special('610910', '2026-06-01')).toBeNull()
    expect(tariff).toMatchObject({ begins: '2026-01-01', lines: 2 })
  })
})
