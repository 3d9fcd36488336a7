import { describe, expect, test } from 'vitest'
import { workedBasket } from '#shared/customs/test-support/worked-basket.ts'
import { landedCost } from './landed-cost.ts'
import { facts, quoted, tenPercent } from './test-support/quoted.ts'

test('South Korea: USD 150, from the US USD 200, and then everything with freight', () => {
  expect(quoted('KR', 'USD', '2026-03-16', { freight: 1_000 }, [14_999, 15_000, 15_001])).toEqual([
    [14_999, 'de-minimis', 0, 0],
    [15_000, 'de-minimis', 0, 0],
    [15_001, 'normal', 2_080, 1_808],
  ])
  expect(quoted('KR', 'USD', '2026-03-16', { shipFrom: 'US' }, [20_000, 20_001]).map((row) => row[1])).toEqual(['de-minimis', 'normal'])
})

describe('Singapore', () => {
  test('a piece of up to SGD 400: GST at the sale; a dearer one at the border', () => {
    expect(quoted('SG', 'SGD', '2026-02-01', { freight: 2_000 }, [39_999, 40_000, 40_001])).toEqual([
      [39_999, 'low-value', 0, 3_780],
      [40_000, 'low-value', 0, 3_780],
      [40_001, 'normal', 0, 3_780],
    ])
  })
  test('an unregistered seller: free up to SGD 400 with freight by air or post, not by sea', () => {
    const unregistered = { scheme: 'none', freight: 2_000 } as const
    expect(quoted('SG', 'SGD', '2026-02-01', unregistered, [37_999, 38_000, 38_001]).map((row) => row[3])).toEqual([0, 0, 3_600])
    expect(quoted('SG', 'SGD', '2026-02-01', { ...unregistered, channel: 'cargo' }, [38_000]).map((row) => row[3])).toEqual([3_600])
  })
  test('GST of the year', () => {
    const of = (date: string) => quoted('SG', 'SGD', date, {}, [50_000])[0]?.[3]
    expect(['2022-12-31', '2023-01-01', '2024-01-01'].map(of)).toEqual([3_500, 4_000, 4_500])
  })
})

describe('Malaysia', () => {
  test('a piece of up to RM 500: 10 % of the price alone at the sale', () => {
    expect(quoted('MY', 'MYR', '2026-02-01', { freight: 3_000, ...tenPercent }, [46_999, 47_000, 47_001, 50_000, 50_001])).toEqual([
      [46_999, 'low-value', 0, 4_700],
      [47_000, 'low-value', 0, 4_700],
      [47_001, 'low-value', 5_000, 4_700],
      [50_000, 'low-value', 5_300, 5_000],
      [50_001, 'normal', 5_300, 5_830],
    ])
  })
  test('before 2024 and without it: nothing up to RM 500 with freight', () => {
    expect(quoted('MY', 'MYR', '2023-12-31', { freight: 3_000 }, [47_000])).toEqual([[47_000, 'de-minimis', 0, 0]])
  })
})

describe('Indonesia', () => {
  test('up to USD 3 no duty; by kind up to 1,500, with income tax on the kinds; the tariff above', () => {
    expect(quoted('ID', 'USD', '2026-03-16', {}, [299, 300, 301, 150_000])).toEqual([
      [299, 'low-value', 0, 33],
      [300, 'low-value', 0, 33],
      [301, 'low-value', 75, 60],
      [150_000, 'low-value', 37_500, 30_000],
    ])
    expect(quoted('ID', 'USD', '2026-03-16', { hs: '330499' }, [10_000])).toEqual([[10_000, 'low-value', 1_500, 1_840]])
    expect(quoted('ID', 'USD', '2026-03-16', { hs: '851713' }, [10_000])).toEqual([[10_000, 'low-value', 750, 1_183]])
    expect(quoted('ID', 'USD', '2026-03-16', {}, [150_001])).toEqual([[150_001, 'normal', null, null]])
  })
})

test('Thailand: THB 1,500 of duty relief until 2025, of VAT relief until mid 2024', () => {
  const at = (date: string) => quoted('TH', 'THB', date, {}, [150_000, 150_001])
  expect(at('2024-07-04')[0]).toEqual([150_000, 'de-minimis', 0, 0])
  expect(at('2024-07-04')[1]).toEqual([150_001, 'normal', 45_000, 13_650])
  expect(at('2025-12-31')[0]).toEqual([150_000, 'low-value', 0, 10_500])
  expect(at('2026-01-01')[0]).toEqual([150_000, 'normal', 45_000, 13_650])
})

test('Vietnam: no duty up to VND 1 million, VAT from the first dong since 2025-02-18', () => {
  expect(quoted('VN', 'VND', '2025-02-17', {}, [1_000_000])).toEqual([[1_000_000, 'de-minimis', 0, 0]])
  expect(quoted('VN', 'VND', '2025-02-18', tenPercent, [1_000_000, 1_000_001])).toEqual([
    [1_000_000, 'low-value', 0, 80_000],
    [1_000_001, 'normal', 100_000, 88_000],
  ])
})

test('the Philippines: PHP 10,000 of goods', () => {
  expect(quoted('PH', 'PHP', '2026-02-01', { freight: 50_000 }, [1_000_000, 1_000_001])).toEqual([
    [1_000_000, 'de-minimis', 0, 0],
    [1_000_001, 'normal', 157_500, 144_900],
  ])
})

test('Israel: VAT by the threshold of the day, duty above USD 500', () => {
  const tax = (date: string, price: number) => quoted('IL', 'USD', date, {}, [price])[0]?.[3]
  expect([tax('2025-12-23', 7_501), tax('2025-12-24', 7_501), tax('2025-12-24', 15_000), tax('2025-12-24', 15_001)]).toEqual([1_350, 0, 0, 2_700])
  expect([tax('2026-02-25', 13_000), tax('2026-02-25', 13_001), tax('2026-06-01', 7_500), tax('2026-06-01', 7_501)]).toEqual([0, 2_340, 0, 1_350])
  expect(quoted('IL', 'USD', '2026-02-25', tenPercent, [50_000, 50_001]).map((row) => row[2])).toEqual([0, 5_000])
})

test('India: clothes are taxed by the price of a piece', () => {
  const rate = (unitPrice: number, date = '2026-05-01') =>
    landedCost(workedBasket({ destination: 'IN', date, currency: 'INR', assume: { dutyRate: { '61': 0 } } }, { unitPrice, quantity: 3 }), facts).lines[0]?.layers.at(-1)?.rate
  expect([rate(249_999), rate(250_000), rate(250_001)]).toEqual([50_000, 50_000, 180_000])
})

test('India: the surcharge is a tenth of the duty, the tax is on both', () => {
  const quote = landedCost(
    workedBasket(
      { destination: 'IN', currency: 'INR', date: '2026-02-01', freight: 10_000, assume: { dutyRate: { '61': 200_000 }, taxRate: 180_000 } },
      { unitPrice: 90_000 },
    ),
    facts,
  )
  expect(quote.lines[0]?.layers.map(({ name, base, amount }) => [name, base, amount])).toEqual([
    ['duty', 100_000, 20_000],
    ['Social welfare surcharge', 20_000, 2_000],
    ['IGST', 122_000, 21_960],
  ])
  expect(quote).toMatchObject({ duty: 22_000, importTax: 21_960, total: 143_960 })
})

test('the Gulf: duty above 1,000, tax from the first unit; Hong Kong takes nothing', () => {
  expect(quoted('AE', 'AED', '2026-02-01', { freight: 1_000 }, [99_000, 99_001])).toEqual([
    [99_000, 'low-value', 0, 5_000],
    [99_001, 'normal', 5_000, 5_250],
  ])
  expect(quoted('SA', 'SAR', '2026-02-01', tenPercent, [100_000, 100_001])).toEqual([
    [100_000, 'low-value', 0, 15_000],
    [100_001, 'normal', 10_000, 16_500],
  ])
  expect(quoted('HK', 'HKD', '2026-02-01', {}, [10_000_000])).toEqual([[10_000_000, 'normal', 0, 0]])
})

describe('China', () => {
  test('cross-border retail: no duty and 70 % of VAT up to CNY 5,000', () => {
    expect(quoted('CN', 'CNY', '2026-02-01', tenPercent, [500_000, 500_001])).toEqual([
      [500_000, 'low-value', 0, 45_500],
      [500_001, 'normal', 50_000, 71_500],
    ])
  })
  test('parcel tax up to CNY 1,000, not collected up to CNY 50', () => {
    expect(quoted('CN', 'CNY', '2026-02-01', { scheme: 'none' }, [25_000, 25_003, 100_000])).toEqual([
      [25_000, 'de-minimis', 0, 0],
      [25_003, 'low-value', 5_001, 0],
      [100_000, 'low-value', 20_000, 0],
    ])
    expect(quoted('CN', 'CNY', '2026-02-01', { scheme: 'none', ...tenPercent }, [100_001])).toEqual([[100_001, 'normal', 10_000, 14_300]])
  })
})
