import { describe, expect, test } from 'vitest'
import { bookWith, plainFact, plainFacts } from '#shared/customs/test-support/plain-book.ts'
import { workedBasket } from '#shared/customs/test-support/worked-basket.ts'
import type { FlatBand, FlatCharge } from '#shared/facts/flat-charge.ts'
import { landedCost } from '../landed-cost.ts'

const germany = { destination: 'DE', currency: 'EUR', date: '2026-11-21', scheme: 'none', freight: 500 } as const
const band = (rate: number | null, more: Partial<FlatBand> = {}): FlatBand => ({ over: null, kinds: [{ hs: null, rate }], deduct: null, ...more })
const half: FlatCharge = {
  name: 'Half',
  replaces: 'duty',
  ceiling: { amount: { minor: 10_000, currency: 'EUR' }, measuredOn: 'goods', inclusive: true },
  chargedOn: 'customs-value',
  importers: ['consumer'],
  excludes: [],
  bands: [band(500_000)],
}

function quoted(charge: Partial<FlatCharge>, sketch: Partial<Parameters<typeof workedBasket>[0]>, ...lines: Parameters<typeof workedBasket>[1][]) {
  const fact = plainFact('DE/flat', { territory: 'DE' }, { ...half, ...charge })
  return landedCost(workedBasket({ ...germany, ...sketch }, ...lines), bookWith({ rules: { ...plainFacts.rules, 'flat-charge': [fact] } }))
}

test('in place of the tariff up to the ceiling, the tax on top', () => {
  const at = (unitPrice: number) => {
    const { scheme, duty, importTax } = quoted({}, {}, { unitPrice })
    return [scheme, duty, importTax]
  }
  expect([at(10_000), at(10_001)]).toEqual([['low-value', 5_250, 2_993], ['normal', 1_260, 2_235]])
})
test('in place of both: all of it duty, no tax, and the working says so', () => {
  const quote = quoted({ replaces: 'duty-and-tax', chargedOn: 'goods' }, {}, { unitPrice: 4_000 })
  expect(quote).toMatchObject({ duty: 2_000, importTax: 0, total: 6_500 })
  expect(quote.lines[0]?.layers.map(({ name, rate, base, amount }) => [name, rate, base, amount])).toEqual([
    ['Half', 500_000, 4_000, 2_000],
    ['tax-in-flat-charge', null, null, 0],
  ])
})
test('the longest prefix of all kinds has the rate; excluded goods and those no kind names have the tariff', () => {
  const kinds = [{ hs: ['61'], rate: 100_000 }, { hs: ['6109', '85'], rate: 200_000 }]
  const duty = (hs: string, more: Partial<FlatCharge> = {}) => quoted({ bands: [band(null, { kinds })], ...more }, { freight: 0 }, { unitPrice: 1_000, hs }).duty
  expect([duty('610910'), duty('611030'), duty('490199')]).toEqual([200, 100, 0])
  expect(duty('610910', { excludes: ['6109'] })).toBe(120)
})
test('the band exceeded last holds for the whole value; what it deducts is deducted once and never below nothing', () => {
  const bands = [band(200_000), band(600_000, { over: 5_000, deduct: { minor: 2_500, currency: 'USD' } })]
  const duty = (unitPrice: number) => quoted({ bands, chargedOn: 'goods' }, {}, { unitPrice }).duty
  // USD 25 is EUR 20.
  expect([duty(5_000), duty(5_001)]).toEqual([1_000, 3_001 - 2_000])
  const generous = [band(100_000, { deduct: { minor: 100_000, currency: 'EUR' } })]
  expect(quoted({ bands: generous }, {}, { unitPrice: 5_000 }, { unitPrice: 3_000 }).lines.map((line) => line.duty)).toEqual([0, 0])
})
test('an assumed rate goes before the flat one, but not before what is free', () => {
  const assume = { dutyRate: { '61': 100_000 } }
  expect(quoted({}, { assume, freight: 0 }, { unitPrice: 1_000 }).lines[0]?.layers[0]).toMatchObject({ name: 'Half', rate: 100_000, amount: 100 })
  expect(quoted({ bands: [band(0)] }, { assume }, { unitPrice: 1_000 }).duty).toBe(0)
})
test('a business has no part in one for consumers', () => {
  expect(quoted({}, { importer: 'business' }, { unitPrice: 1_000 }).scheme).toBe('normal')
})

describe('unknown stays unknown', () => {
  const reasons = (...asked: Parameters<typeof quoted>) => quoted(...asked).missing.map(({ part, code }) => `${part} ${code}`)
  test('a kind without a known rate', () => {
    expect(reasons({ bands: [band(null)] }, {}, { unitPrice: 1_000 })).toEqual(['duty flat-rate-missing', 'importTax duty-missing'])
  })
  test('goods without a code, unless all goods have one rate', () => {
    expect(reasons({ excludes: ['24'], replaces: 'duty-and-tax' }, {}, { unitPrice: 1_000, hs: null })).toEqual(['duty hs-missing', 'importTax hs-missing'])
    expect(quoted({ replaces: 'duty-and-tax' }, {}, { unitPrice: 1_000, hs: null })).toMatchObject({ duty: 750, importTax: 0 })
  })
  test('freight, where the customs value is charged', () => {
    expect(reasons({}, { freight: null }, { unitPrice: 1_000 })).toContain('duty customs-value-missing')
    expect(quoted({ chargedOn: 'goods' }, { freight: null }, { unitPrice: 1_000 }).duty).toBe(500)
  })
  test('an exchange rate, for the ceiling and for what is deducted', () => {
    expect(reasons({ ceiling: { ...half.ceiling, amount: { minor: 1, currency: 'CHF' } } }, {}, { unitPrice: 1_000 })).toContain('scheme fx-missing')
    const bands = [band(500_000, { deduct: { minor: 1, currency: 'CHF' } })]
    expect(reasons({ bands }, {}, { unitPrice: 1_000 })).toEqual(['duty fx-missing', 'importTax duty-missing'])
  })
})
