import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workedBasket } from '#shared/customs/test-support/worked-basket.ts'
import { euMembers } from '#shared/places/european-union.ts'
import type { Basket } from './basket.ts'
import { landedCost } from './landed-cost.ts'
import { quoteRange } from './quote-range.ts'
import { facts, quoted, tenPercent } from './test-support/quoted.ts'

describe('New Zealand', () => {
  test('NZD 1,000 of goods: GST at the sale up to it, duty, GST and entry fees above', () => {
    expect(quoted('NZ', 'NZD', '2026-02-01', { freight: 1_000 }, [99_999, 100_000, 100_001])).toEqual([
      [99_999, 'low-value', 0, 15_150],
      [100_000, 'low-value', 0, 15_150],
      [100_001, 'normal', 10_000, 16_650],
    ])
    const fees = (unitPrice: number) =>
      landedCost(workedBasket({ destination: 'NZ', currency: 'NZD', date: '2026-02-01' }, { unitPrice }), facts).fees.map((fee) => fee.amount)
    expect([fees(100_000), fees(100_001)]).toEqual([[], [5_344, 5_336]])
  })
  test('since April 2026 a levy on every small parcel, relieved of duty and tax or not', () => {
    const levy = (scheme: Basket['scheme']) => {
      const asked = workedBasket({ destination: 'NZ', currency: 'NZD', date: '2026-04-01', scheme }, { unitPrice: 10_000 })
      const { scheme: regime, fees } = landedCost(asked, facts)
      return [regime, fees.map((fee) => fee.amount)]
    }
    expect([levy('auto'), levy('none')]).toEqual([['low-value', [254]], ['de-minimis', [254]]])
  })
  test('since April 2026 levies of an unknown amount above NZD 1,000: no total, and at the least one without them', () => {
    const asked = (unitPrice: number) => workedBasket({ destination: 'NZ', currency: 'NZD', date: '2026-04-01', freight: 0 }, { unitPrice })
    const within = landedCost(asked(100_000), facts)
    expect([within.status, within.missing]).toEqual(['complete', []])
    const above = landedCost(asked(100_001), facts)
    expect([above.status, above.total]).toEqual(['partial', null])
    expect(above.missing).toEqual([{ part: 'fees', line: null, code: 'fee-amount-missing', params: { fee: 'Goods levies of Customs and MPI' } }])
    expect(quoteRange(asked(100_001), facts, above)).toEqual({ low: 100_001 + 10_000 + 16_500, high: null })
  })
  test('a seller who is not registered: nothing up to it', () => {
    expect(quoted('NZ', 'NZD', '2026-02-01', { scheme: 'none' }, [100_000])).toEqual([[100_000, 'de-minimis', 0, 0]])
  })
  test('until 2019-11-30 duty and GST together below NZD 60 were not collected', () => {
    // Free goods, so that GST alone is compared: 15 % of NZD 399.97 is 59.9955, of 400.00 is 60.00.
    expect(quoted('NZ', 'NZD', '2019-11-30', { hs: '490199' }, [39_996, 40_000])).toEqual([
      [39_996, 'de-minimis', 0, 0],
      [40_000, 'normal', 0, 6_000],
    ])
  })
})

test('Switzerland: a tax of up to CHF 5.00, rounded to five centimes, is not levied', () => {
  expect(quoted('CH', 'CHF', '2026-02-01', {}, [6_150, 6_200, 6_203, 6_204, 6_300])).toEqual([
    [6_150, 'de-minimis', 0, 0],
    [6_200, 'de-minimis', 0, 0],
    [6_203, 'de-minimis', 0, 0],
    [6_204, 'normal', 0, 505],
    [6_300, 'normal', 0, 510],
  ])
  expect(quoted('CH', 'CHF', '2026-02-01', { hs: '490199', freight: 1_000 }, [18_299, 18_300, 18_400]).map((row) => row[3])).toEqual([0, 0, 505])
})

test('Switzerland: duty and tax are compared apart', () => {
  const sketch = { assume: { dutyRate: { '61': 50_000 } } }
  expect(quoted('CH', 'CHF', '2026-02-01', sketch, [10_000, 10_100])).toEqual([
    [10_000, 'normal', 0, 850],
    [10_100, 'normal', 505, 860],
  ])
})

describe('Norway, VOEC', () => {
  test('a piece below NOK 3,000: no duty, VAT at the sale', () => {
    expect(quoted('NO', 'NOK', '2026-02-01', { ...tenPercent, freight: 10_000 }, [299_999, 300_000, 300_001])).toEqual([
      [299_999, 'low-value', 0, 77_500],
      [300_000, 'normal', 31_000, 85_250],
      [300_001, 'normal', 31_000, 85_250],
    ])
  })
  test('several pieces may come to more', () => {
    const three = workedBasket({ destination: 'NO', currency: 'NOK', date: '2026-02-01' }, { unitPrice: 200_000, quantity: 3 })
    expect(landedCost(three, facts)).toMatchObject({ scheme: 'low-value', duty: 0, importTax: 150_000 })
  })
  test('food is out, and does not take the rest with it', () => {
    const mixed = workedBasket(
      { destination: 'NO', currency: 'NOK', date: '2026-02-01', assume: { dutyRate: { '1806': 100_000 } } },
      { unitPrice: 10_000 },
      { unitPrice: 10_000, hs: '180690' },
    )
    expect(landedCost(mixed, facts).lines.map((line) => [line.duty, line.importTax])).toEqual([[0, 2_500], [1_000, 1_650]])
  })
  test('until the end of 2023 parcels below NOK 350 with freight were free', () => {
    expect(quoted('NO', 'NOK', '2023-12-31', { scheme: 'none', freight: 5_000, ...tenPercent }, [29_999, 30_000])).toEqual([
      [29_999, 'de-minimis', 0, 0],
      [30_000, 'normal', 3_500, 9_625],
    ])
  })
})

describe('Mexico, couriers', () => {
  test('33.5 % of goods and freight up to USD 2,500, 19 % until 2025-08-14', () => {
    expect(quoted('MX', 'USD', '2025-08-15', { freight: 10_000, ...tenPercent, assume: {} }, [239_999, 240_000])).toEqual([
      [239_999, 'low-value', 83_750, 0],
      [240_000, 'low-value', 83_750, 0],
    ])
    expect(quoted('MX', 'USD', '2025-08-15', { freight: 10_000, ...tenPercent }, [240_001])).toEqual([[240_001, 'normal', 25_000, 44_000]])
    expect(quoted('MX', 'USD', '2025-08-14', {}, [50_000])).toEqual([[50_000, 'low-value', 9_500, 0]])
    expect(quoted('MX', 'USD', '2021-03-01', {}, [50_000])).toEqual([[50_000, 'low-value', 9_500, 0]])
    expect(quoted('MX', 'USD', '2021-03-01', { shipFrom: 'US' }, [5_000, 11_700, 11_701])).toEqual([
      [5_000, 'de-minimis', 0, 0], [11_700, 'low-value', 1_989, 0], [11_701, 'low-value', 2_223, 0],
    ])
  })
  test('from the US and Canada: free up to USD 50, 17 % up to 117, 19 % above', () => {
    expect(quoted('MX', 'USD', '2026-02-01', { shipFrom: 'CA' }, [5_000, 5_001, 11_700, 11_701])).toEqual([
      [5_000, 'de-minimis', 0, 0],
      [5_001, 'low-value', 850, 0],
      [11_700, 'low-value', 1_989, 0],
      [11_701, 'low-value', 2_223, 0],
    ])
  })
})

describe('Brazil', () => {
  test('Remessa Conforme: 20 % up to USD 50, 60 % less USD 20 up to 3,000, ICMS within itself', () => {
    expect(quoted('BR', 'USD', '2026-02-01', {}, [4_999, 5_000, 5_001, 300_000])).toEqual([
      [4_999, 'low-value', 1_000, 1_229],
      [5_000, 'low-value', 1_000, 1_229],
      [5_001, 'low-value', 1_001, 1_229],
      [300_000, 'low-value', 178_000, 97_904],
    ])
    expect(quoted('BR', 'USD', '2026-02-01', tenPercent, [300_001])).toEqual([[300_001, 'normal', 30_000, 67_591]])
  })
  test('outside it 60 % of everything', () => {
    expect(quoted('BR', 'USD', '2026-02-01', { scheme: 'none' }, [5_000, 300_000])).toEqual([
      [5_000, 'low-value', 3_000, 1_639],
      [300_000, 'low-value', 180_000, 98_313],
    ])
  })
  test('what is taken off is taken once and shared by what each line is charged', () => {
    const parcel = workedBasket({ destination: 'BR', currency: 'USD', date: '2026-02-01' }, { unitPrice: 4_000 }, { unitPrice: 4_000, quantity: 2 })
    const { lines, duty } = landedCost(parcel, facts)
    expect([duty, lines.map((line) => line.duty)]).toEqual([5_200, [1_733, 3_467]])
  })
  test('the state decides the ICMS', () => {
    expect(quoted('BR', 'USD', '2026-02-01', { region: 'MG' }, [5_000])[0]?.[3]).toBe(1_500)
    expect(quoted('BR', 'USD', '2026-02-01', { region: 'SP' }, [5_000])[0]?.[3]).toBe(1_229)
  })
})

describe('Türkiye', () => {
  const from = (shipFrom: string, date: string) => quoted('TR', 'EUR', date, { shipFrom, freight: 500, ...tenPercent, assume: {} }, [2_500, 2_501])
  test('EUR 30 with freight: 60 %, from the Union 30 %, in one with the tax', () => {
    expect([from('CN', '2026-02-05')[0], from('DE', '2026-02-05')[0]]).toEqual([[2_500, 'low-value', 1_800, 0], [2_500, 'low-value', 900, 0]])
    expect(from('CN', '2026-02-05')[1]).toEqual([2_501, 'normal', null, null])
  })
  test('ended on 2026-02-06', () => {
    expect(from('CN', '2026-02-06')[0]).toEqual([2_500, 'normal', null, null])
    expect(quoted('TR', 'EUR', '2026-02-06', tenPercent, [2_500])).toEqual([[2_500, 'normal', 250, 275]])
  })
})

describe('South Africa', () => {
  test('20 % flat up to ZAR 500, VAT on goods, a tenth and duty', () => {
    expect(quoted('ZA', 'ZAR', '2026-02-01', tenPercent, [50_001])).toEqual([[50_001, 'normal', 5_000, 9_000]])
    expect(quoted('ZA', 'ZAR', '2026-02-01', {}, [50_000])).toEqual([[50_000, 'low-value', 10_000, 9_750]])
  })
  test('VAT was in the flat rate until 2024-08-31', () => {
    expect(quoted('ZA', 'ZAR', '2024-08-31', {}, [50_000])).toEqual([[50_000, 'low-value', 10_000, 0]])
  })
  test('from the customs union no tenth is added', () => {
    expect(quoted('ZA', 'ZAR', '2026-02-01', { ...tenPercent, shipFrom: 'NA' }, [100_000])[0]?.[3]).toBe(16_500)
    expect(quoted('ZA', 'ZAR', '2026-02-01', tenPercent, [100_000])[0]?.[3]).toBe(18_000)
  })
})

test('Canada: HST in place of GST, or a provincial tax beside it', () => {
  const taxes = (region?: string) => {
    const asked = workedBasket({ destination: 'CA', currency: 'CAD', date: '2026-02-01', ...(region !== undefined && { region }) }, { unitPrice: 10_000 })
    const quote = landedCost(asked, facts)
    return [quote.lines[0]?.layers.slice(1).map(({ name, amount }) => [name, amount]), quote.notes.some(({ code }) => code === 'region-not-named')]
  }
  expect(taxes('ON')).toEqual([[['HST', 1_534]], false])
  expect(taxes('QC')).toEqual([[['GST', 590], ['QST', 1_177]], false])
  expect(taxes('AB')).toEqual([[['GST', 590]], false])
  expect(taxes()).toEqual([[['GST', 590]], true])
})

test('Chinese tableware into the EU and Great Britain: an anti-dumping duty whose rate is not known', () => {
  const missing = (destination: string, origin: string) =>
    landedCost(workedBasket({ destination, currency: 'EUR', date: '2026-03-16', scheme: 'none' }, { unitPrice: 30_000, hs: '691110', origin }), facts).missing[0]
  for (const destination of ['DE', 'GB']) {
    expect(missing(destination, 'CN')).toMatchObject({ part: 'duty', code: 'layer-unknown', params: { layer: 'trade-remedy/anti-dumping' } })
    expect(missing(destination, 'IN')).toBeUndefined()
  }
})

test('Canada: a surtax on goods of the United States whose list is not known, while consumer goods were on it', () => {
  const missing = (origin: string, date: string) =>
    landedCost(workedBasket({ destination: 'CA', currency: 'CAD', date, region: 'AB' }, { unitPrice: 30_000, origin }), facts).missing[0]
  expect(missing('US', '2025-03-03')).toBeUndefined()
  expect(missing('US', '2025-03-04')).toMatchObject({ part: 'duty', code: 'layer-unknown', params: { layer: 'canada-surtax' } })
  expect(missing('US', '2025-08-31')).toMatchObject({ code: 'layer-unknown' })
  expect(missing('US', '2025-09-01')).toBeUndefined()
  expect(missing('CN', '2025-03-04')).toBeUndefined()
})

const others = 'US CA MX BR GB CH NO AU NZ JP KR SG IN AE SA TR CN HK TH MY VN PH ID ZA IL'.split(' ')

const line = fc.record({
  hs: fc.constantFrom('610910', '330499', '851713', '490199', '640399', '220421', '610990', null),
  origin: fc.constantFrom('CN', 'JP', 'DE', 'CN', null),
  unitPrice: fc.integer({ min: 0, max: 2_000_000 }),
  quantity: fc.integer({ min: 1, max: 5 }),
})
const basket = fc
  .record({
    sketch: fc.record({
      destination: fc.constantFrom(...others, ...euMembers),
      currency: fc.constantFrom('EUR', 'USD', 'JPY', 'CHF', 'KWD'),
      date: fc.constantFrom('2015-06-01', '2024-08-31', '2026-03-16', '2026-11-21'),
      shipFrom: fc.constantFrom('CN', 'US', 'DE'),
      channel: fc.constantFrom<Basket['channel']>('post', 'courier', 'cargo'),
      importer: fc.constantFrom<Basket['importer']>('consumer', 'business'),
      scheme: fc.constantFrom<Basket['scheme']>('auto', 'ioss', 'none'),
      freight: fc.option(fc.integer({ min: 0, max: 20_000 }), { freq: 20 }),
      assume: fc.constantFrom({}, { dutyRate: { '61': 120_000 } }, { dutyRate: { '61': 50_000, '64': 100_000, '33': 0 }, taxRate: 200_000 }),
    }),
    lines: fc.array(line, { minLength: 1, maxLength: 2 }),
  })
  .map(({ sketch, lines }) => workedBasket(sketch, ...lines))

test('of any basket to any destination: rows sum to the parts, parts to the whole, and every null is named', () => {
  let complete = 0
  fc.assert(
    fc.property(basket, (asked) => {
      const quote = landedCost(asked, facts)
      const named = new Set(quote.missing.map((gap) => gap.part))
      for (const part of ['duty', 'importTax', 'customsValue'] as const) expect(quote[part] === null).toBe(named.has(part))
      const used = new Set(quote.facts.map((fact) => fact.id))
      for (const { duty, importTax, layers } of quote.lines) {
        for (const layer of layers) expect(used.has(layer.fact)).toBe(true)
        for (const amount of [duty, importTax]) if (amount !== null) expect(amount).toBeGreaterThanOrEqual(0)
        if (duty !== null && importTax !== null) {
          expect(layers.reduce((sum, { amount }) => sum + amount, 0)).toBe(duty + importTax)
        }
      }
      if (quote.status === 'partial') return
      complete += 1
      const parts = [quote.goods, quote.freight, quote.insurance, quote.duty, quote.importTax, ...quote.fees.map((fee) => fee.amount)]
      expect(quote.total).toBe(parts.reduce<number>((sum, part) => sum + (part ?? Number.NaN), 0))
    }),
    { numRuns: 2_000 },
  )
  expect(complete).toBeGreaterThan(150)
})
