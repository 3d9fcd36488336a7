import { describe, expect, it } from 'vitest'
import { defaultFactBook } from './default-fact-book.ts'

const book = defaultFactBook()
const today = '2026-11-21'

describe('standard import tax on the days around a change', () => {
  it.each([
    ['EE', '2023-12-31', 20],
    ['EE', '2024-01-01', 22],
    ['EE', '2025-06-30', 22],
    ['EE', '2025-07-01', 24],
    ['RO', '2025-07-31', 19],
    ['RO', '2025-08-01', 21],
    ['SK', '2024-12-31', 20],
    ['SK', '2025-01-01', 23],
    ['FI', '2024-08-31', 24],
    ['FI', '2024-09-01', 25.5],
    ['LU', '2022-12-31', 17],
    ['LU', '2023-01-01', 16],
    ['LU', '2023-12-31', 16],
    ['LU', '2024-01-01', 17],
    ['IE', '2021-02-28', 21],
    ['IE', '2021-03-01', 23],
    ['DE', '2020-12-31', 16],
    ['DE', '2021-01-01', 19],
    ['FR', '2021-01-01', 20],
    ['GB', '2021-01-01', 20],
    ['HU', today, 27],
    ['US', today, 0],
    ['CA', today, 5],
    ['JP', today, 10],
    ['AU', today, 10],
  ])('%s on %s: %d %%', (territory, date, percent) => {
    expect(book.importTax({ territory, hs: null, date })?.value.rate).toBe(percent * 10_000)
  })
})

describe('reduced import tax', () => {
  it.each([
    ['DE', '490199', 70_000],
    ['FR', '490199', 55_000],
    ['GB', '490199', 0],
    ['JP', '090220', 80_000],
    ['JP', '490199', 100_000],
    ['AT', '490199', null],
    ['DE', '300490', null],
    ['DE', '610910', 190_000],
    ['GB', '611120', 0],
    ['GB', '610910', 200_000],
  ])('%s on %s', (territory, hs, ppm) => {
    expect(book.importTax({ territory, hs, date: today })?.value.rate ?? null).toBe(ppm)
  })

  it('changes for Swedish food on 2026-04-01', () => {
    const food = (date: string) => book.importTax({ territory: 'SE', hs: '090220', date })?.value.rate
    expect([food('2026-03-31'), food('2026-04-01')]).toEqual([120_000, 60_000])
  })
})

describe('duty rates', () => {
  it.each([
    ['US', '6109100012', 165_000],
    ['US', '7117199000', 110_000],
    ['EU', '610910', 120_000],
    ['GB', '610910', 120_000],
    ['EU', '420222', null],
    ['EU', '42022210', 97_000],
    ['GB', '42022210', 80_000],
    ['AU', '610910', 50_000],
    ['CA', '610910', 180_000],
  ])('%s %s', (territory, hs, ppm) => {
    const value = book.dutyRate({ territory, hs, origin: 'CN', date: today })?.value
    expect(value?.kind === 'ad-valorem' ? value.rate : null).toBe(ppm)
  })

  it('of a code too short to tell are a range', () => {
    expect(book.dutyRate({ territory: 'US', hs: '880240', origin: 'CN', date: today })).toBeNull()
    expect(book.dutyRate({ territory: 'US', hs: '611020', origin: 'CN', date: today })?.value).toEqual({ kind: 'range', min: 50_000, max: 165_000 })
    expect(book.dutyRate({ territory: 'EU', hs: '950300', origin: 'CN', date: today })?.value).toEqual({ kind: 'range', min: 0, max: 47_000 })
  })

  it('that are not percentages keep their words', () => {
    const rate = (territory: string, hs: string) => book.dutyRate({ territory, hs, origin: 'CN', date: today })?.value
    expect(rate('US', '62062030')).toBeUndefined()
    expect(rate('US', '620343')).toMatchObject({ kind: 'one-of', text: '0%~27.9% or 49.6¢/kg + 19.7%' })
    expect(rate('US', '96032940')).toMatchObject({ kind: 'expression', text: '0.2¢ each + 7%' })
    expect(rate('GB', '910211')).toMatchObject({ kind: 'expression', text: '0.20 GBP/ item' })
  })

  it('come from column 2 for its countries, Russia since 2022-04-09', () => {
    const rate = (origin: string, date: string) => book.dutyRate({ territory: 'US', hs: '610910', origin, date })?.value
    expect(rate('CU', today)).toEqual({ kind: 'ad-valorem', rate: 900_000 })
    expect(rate('RU', '2022-04-08')).toEqual({ kind: 'ad-valorem', rate: 165_000 })
    expect(rate('RU', '2022-04-09')).toEqual({ kind: 'ad-valorem', rate: 900_000 })
  })

  it('of codes that HS 2022 renamed come from their HS 2017 codes, as one rate or one range', () => {
    const rate = (territory: string, hs: string) => book.dutyRate({ territory, hs, origin: 'CN', date: today })?.value
    expect(rate('EU', '851713')).toEqual({ kind: 'free' })
    expect(rate('EU', '940542')).toEqual({ kind: 'range', min: 27_000, max: 47_000 })
    expect(rate('EU', '620140')).toEqual({ kind: 'ad-valorem', rate: 120_000 })
  })

  it('of the January 2021 tariffs are past their re-check day', () => {
    const fact = book.dutyRate({ territory: 'EU', hs: '610910', origin: 'CN', date: today })
    expect(fact?.recheckBy && fact.recheckBy < today).toBe(true)
  })

  it('of the US are official since the edition read, remembered before it', () => {
    const confidence = (date: string) => book.dutyRate({ territory: 'US', hs: '610910', origin: 'CN', date })?.confidence
    expect([confidence('2020-12-31'), confidence('2021-01-01'), confidence('2026-06-07'), confidence('2026-06-08')]).toEqual([
      undefined,
      'memory',
      'memory',
      'official',
    ])
  })
})

describe('rules of the markets', () => {
  it.each([
    ['US', 'FOB'],
    ['CA', 'FOB'],
    ['AU', 'FOB'],
    ['EU', 'CIF'],
    ['GB', 'CIF'],
    ['JP', 'CIF'],
  ])('%s values goods %s', (territory, basis) => {
    expect(book.rule('valuation', { territory, date: today })?.value.basis).toBe(basis)
  })

  const relief = (territory: string, date: string, more: object = {}) =>
    book.rule('duty-relief', { territory, date, ...more })?.value.ceiling.amount.minor ?? null

  it('end the US relief for China on 2025-05-02 and for all on 2025-08-29', () => {
    expect(relief('US', '2025-05-01', { origin: 'CN' })).toBe(80_000)
    expect(relief('US', '2025-05-02', { origin: 'CN' })).toBe(0)
    expect(relief('US', '2025-08-28', { origin: 'VN' })).toBe(80_000)
    expect(relief('US', '2025-08-29', { origin: 'VN' })).toBeNull()
    expect(relief('US', '2025-08-29', { origin: 'CN' })).toBeNull()
  })

  it('replace the EU relief of EUR 150 by EUR 3 an item on 2026-07-01, for two years', () => {
    const item = (date: string) => book.rule('item-duty', { territory: 'EU', date })?.value.amount.minor ?? null
    expect([relief('EU', '2026-06-30'), item('2026-06-30')]).toEqual([15_000, null])
    expect([relief('EU', '2026-07-01'), item('2026-07-01')]).toEqual([null, 300])
    expect([item('2028-06-30'), item('2028-07-01')]).toEqual([300, null])
  })

  it('end the EU relief from VAT on 2021-07-01, when IOSS begins', () => {
    const vatFree = (date: string) => book.rule('tax-relief', { territory: 'EU', date })?.value.ceiling.amount.minor ?? null
    const scheme = (date: string) => book.rule('sale-scheme', { territory: 'EU', date })?.value.name ?? null
    expect([vatFree('2021-06-30'), scheme('2021-06-30')]).toEqual([2_200, null])
    expect([vatFree('2021-07-01'), scheme('2021-07-01')]).toEqual([null, 'IOSS'])
  })

  it('hold the US formal entry fee of the fiscal year', () => {
    const fee = (date: string) => book.rule('fee/entry-formal', { territory: 'US', date, channel: 'courier' })?.value
    expect(fee('2026-09-30')).toMatchObject({ min: 3_358, max: 65_150 })
    expect(fee('2026-10-01')).toMatchObject({ min: 3_458, max: 67_086 })
    expect(book.rule('fee/entry-formal', { territory: 'US', date: '2026-09-30', channel: 'post' })).toBeNull()
  })
})

describe('exchange rates of the pack', () => {
  it('begin with the first day on record and go stale after a week', () => {
    expect(book.fx('USD', 'EUR', '2026-03-12')).toBeNull()
    expect(book.fx('USD', 'EUR', '2026-03-13')?.recheckBy).toBe('2026-03-20')
    expect(book.fx('CNY', 'USD', today)?.value).toEqual({ numerator: 11_476, denominator: 79_145 })
  })
})
