import { describe, expect, test } from 'vitest'
import { plainBook } from '#shared/customs/test-support/plain-book.ts'
import { workedBasket } from '#shared/customs/test-support/worked-basket.ts'
import type { Basket } from '../basket.ts'
import { landedCost } from '../landed-cost.ts'

type Row = readonly [price: number, scheme: string, duty: number | null, tax: number | null]

/** One piece of knitwear at each price. */
function ladder(sketch: Parameters<typeof workedBasket>[0], prices: readonly number[], hs = '610910', origin = 'CN'): Row[] {
  return prices.map((unitPrice) => {
    const { scheme, duty, importTax } = landedCost(workedBasket(sketch, { hs, origin, unitPrice }), plainBook)
    return [unitPrice, String(scheme), duty, importTax]
  })
}

const germany = { destination: 'DE', currency: 'EUR', date: '2026-11-21' } as const

describe('EU, EUR 150', () => {
  test('since 2026-07-01: EUR 3 and VAT at the sale up to it, the tariff above', () => {
    expect(ladder(germany, [14_999, 15_000, 15_001])).toEqual([
      [14_999, 'ioss', 300, 2_907],
      [15_000, 'ioss', 300, 2_907],
      [15_001, 'normal', 1_800, 3_192],
    ])
  })

  test('before: no duty up to it', () => {
    expect(ladder({ ...germany, date: '2026-06-30' }, [15_000, 15_001])).toEqual([
      [15_000, 'ioss', 0, 2_850],
      [15_001, 'normal', 1_800, 3_192],
    ])
  })

  test('after 2028-06-30 the EUR 3 is gone', () => {
    expect(ladder({ ...germany, date: '2028-06-30' }, [5_000])).toEqual([[5_000, 'ioss', 300, 1_007]])
    expect(ladder({ ...germany, date: '2028-07-01' }, [5_000])).toEqual([[5_000, 'ioss', 600, 950]])
  })

  test('until mid 2021 neither duty nor tax up to EUR 22, then tax from the first cent', () => {
    expect(ladder({ ...germany, date: '2021-06-30' }, [2_199, 2_200, 2_201])).toEqual([
      [2_199, 'de-minimis', 0, 0],
      [2_200, 'de-minimis', 0, 0],
      [2_201, 'low-value', 0, 418],
    ])
    expect(ladder({ ...germany, date: '2021-07-01' }, [2_199])).toEqual([[2_199, 'ioss', 0, 418]])
  })

  test('without IOSS a courier parcel pays the tariff, a postal one EUR 3, with VAT at the border', () => {
    expect(ladder({ ...germany, scheme: 'none' }, [5_000])).toEqual([[5_000, 'normal', 600, 1_064]])
    expect(ladder({ ...germany, scheme: 'none', channel: 'post' }, [5_000])).toEqual([[5_000, 'low-value', 300, 1_007]])
  })

  test('a business has no part in it', () => {
    expect(ladder({ ...germany, importer: 'business', scheme: 'ioss' }, [5_000])).toEqual([[5_000, 'normal', 600, 1_064]])
  })

  test('the ceiling is compared in euro: USD 187.50 is EUR 150.00', () => {
    expect(ladder({ ...germany, currency: 'USD' }, [18_750, 18_751]).map(([, scheme]) => scheme)).toEqual(['ioss', 'normal'])
  })

  test('freight does not count towards it', () => {
    expect(ladder({ ...germany, freight: 4_000 }, [15_000])).toEqual([[15_000, 'ioss', 300, 3_667]])
  })
})

test('GB: no duty up to GBP 135, whoever takes the VAT', () => {
  const britain = { destination: 'GB', currency: 'GBP', date: '2026-11-21' } as const
  expect(ladder(britain, [13_499, 13_500, 13_501])).toEqual([
    [13_499, 'low-value', 0, 2_700],
    [13_500, 'low-value', 0, 2_700],
    [13_501, 'normal', 1_620, 3_024],
  ])
  expect(ladder({ ...britain, scheme: 'none' }, [13_500])).toEqual([[13_500, 'low-value', 0, 2_700]])
})

describe('AU, AUD 1,000', () => {
  const australia = { destination: 'AU', currency: 'AUD', date: '2026-11-21', freight: 5_000 } as const
  test('GST at the sale up to it; duty and GST on goods, duty and freight above', () => {
    expect(ladder(australia, [99_999, 100_000, 100_001])).toEqual([
      [99_999, 'low-value', 0, 10_500],
      [100_000, 'low-value', 0, 10_500],
      [100_001, 'normal', 12_000, 11_700],
    ])
  })
  test('a business pays nothing at the border up to it', () => {
    expect(ladder({ ...australia, importer: 'business' }, [100_000])).toEqual([[100_000, 'de-minimis', 0, 0]])
  })
})

describe('CA, by channel and by where the parcel leaves from', () => {
  const canada = { destination: 'CA', currency: 'CAD', date: '2026-11-21' } as const
  test('CAD 20', () => {
    expect(ladder(canada, [1_999, 2_000, 2_001])).toEqual([
      [1_999, 'de-minimis', 0, 0],
      [2_000, 'de-minimis', 0, 0],
      [2_001, 'normal', 240, 112],
    ])
  })
  test('courier from the US: tax from CAD 40, duty from CAD 150', () => {
    expect(ladder({ ...canada, shipFrom: 'US' }, [4_000, 4_001, 15_000, 15_001])).toEqual([
      [4_000, 'de-minimis', 0, 0],
      [4_001, 'low-value', 0, 200],
      [15_000, 'low-value', 0, 750],
      [15_001, 'normal', 1_800, 840],
    ])
  })
  test('post from the US has no such thresholds', () => {
    expect(ladder({ ...canada, shipFrom: 'US', channel: 'post' }, [4_000])).toEqual([[4_000, 'normal', 480, 224]])
  })
})

describe('JP, JPY 10,000 of customs value, and 60 % of the price for a person', () => {
  const japan = { destination: 'JP', currency: 'JPY', date: '2026-11-21' } as const
  test('a person: JPY 16,667 is valued at 10,000', () => {
    expect(ladder(japan, [16_667, 16_668], '850110')).toEqual([
      [16_667, 'de-minimis', 0, 0],
      [16_668, 'normal', null, null],
    ])
  })
  test('knitwear never has the relief', () => {
    expect(ladder(japan, [10_000])).toEqual([[10_000, 'normal', 720, 672]])
  })
  test('a business is valued at the whole price with freight', () => {
    expect(ladder({ ...japan, importer: 'business', freight: 500 }, [9_500, 9_501], '850110').map(([, scheme]) => scheme)).toEqual([
      'de-minimis',
      'normal',
    ])
  })
})

describe('US section 321 as long as it lasted', () => {
  const states = { destination: 'US', currency: 'USD' } as const
  test.each([
    ['2025-05-01', 'CN', 'de-minimis'],
    ['2025-05-02', 'CN', 'normal'],
    ['2025-05-02', 'JP', 'de-minimis'],
    ['2025-08-28', 'JP', 'de-minimis'],
    ['2025-08-29', 'JP', 'normal'],
  ])('%s from %s: %s', (date, origin, scheme) => {
    expect(ladder({ ...states, date }, [80_000], '610910', origin).map((row) => row[1])).toEqual([scheme])
  })
  test('USD 800 and not a cent more', () => {
    expect(ladder({ ...states, date: '2025-03-01' }, [80_000, 80_001], '610910', 'JP').map((row) => row[1])).toEqual(['de-minimis', 'normal'])
  })
})

test('what is wanted and not to be had is said', () => {
  const notes = (change: Partial<Basket>) =>
    landedCost({ ...workedBasket({ ...germany, scheme: 'ioss' }, { unitPrice: 20_000 }), ...change }, plainBook).notes.map((note) => note.code)
  expect(notes({})).toContain('ioss-above-ceiling')
  expect(notes({ destination: 'GB' })).toContain('ioss-not-offered')
  expect(notes({ importer: 'business', lines: workedBasket(germany, { unitPrice: 100 }).lines })).toContain('ioss-not-for-importer')
  expect(notes({ lines: workedBasket(germany, { unitPrice: 100, hs: '240220' }).lines })).toContain('ioss-not-for-goods')
})
