import { describe, expect, test } from 'vitest'
import { readCostsFile } from './costs-file.ts'

const read = (text: string) => readCostsFile(text, 'USD')

describe('a good file', () => {
  test('in English', () => {
    expect(read('SKU,Unit cost,Currency,Weight (kg),HS code,Country of origin\nA-1,12.50,usd,0.35,6109.10.00,China\n')).toEqual({
      lines: [{ line: 2, sku: 'A-1', cost: { minor: 1250, currency: 'USD' }, weightGrams: 350, hs: '61091000', origin: 'CN' }],
      problems: [],
    })
  })

  test('in Chinese, as a Chinese spreadsheet saves it', () => {
    expect(read('\uFEFF货号\t采购价\t币种\t重量（克）\t海关编码\t原产国\r\nA-1\t12.5\t人民币\t350\t610910\t中国\r\n')).toEqual({
      lines: [{ line: 2, sku: 'A-1', cost: { minor: 1250, currency: 'CNY' }, weightGrams: 350, hs: '610910', origin: 'CN' }],
      problems: [],
    })
  })

  test('with semicolons and decimal commas', () => {
    expect(read('sku;cost;weight_g\nA;12,50;350').lines).toEqual([
      { line: 2, sku: 'A', cost: { minor: 1250, currency: 'USD' }, weightGrams: 350 },
    ])
  })

  test('an empty cell says nothing, and columns we do not know are passed over', () => {
    expect(read('title,sku,cost,origin\nShirt,A,,VN\n,B,3,').lines).toEqual([
      { line: 2, sku: 'A', origin: 'VN' },
      { line: 3, sku: 'B', cost: { minor: 300, currency: 'USD' } },
    ])
  })

  test.each([
    ['sku,weight,weight unit\nA,1,lb', 454],
    ['sku,weight\nA,12 oz', 340],
    ['sku,weight (kg)\nA,350 g', 350],
    ['sku,weight in kg\nA,0.35', 350],
    ['Variant SKU,Variant Grams\nA,350', 350],
    ['sku,克重\nA,350', 350],
    ['sku,重量(公斤)\nA,0.35', 350],
  ])('takes the unit of a weight from cell, unit column or header: %j', (text, weightGrams) => {
    expect(read(text)).toMatchObject({ lines: [{ weightGrams }], problems: [] })
  })

  test.each(['CN', 'cn', 'CHN', 'China', 'Made in China', '中国', '中国大陆', "People's Republic of China"])(
    'knows %s as a country',
    (origin) => {
      expect(read(`sku,origin\nA,"${origin}"`)).toMatchObject({ lines: [{ origin: 'CN' }], problems: [] })
    },
  )

  test.each([
    'HS code US', 'HS code (US)', 'US HS code', 'HTS code USA', 'HS code - United States', 'United States HTS', '美国HS编码',
    '美国 HS 编码', 'HS编码（美国）', '海关编码-美国', 'hs_code_US',
  ])('"%s" is the code of that country alone', (header) => {
    expect(read(`sku,hs code,${header}\nA,610910,6109.10.0012\nB,,`).lines).toEqual([
      { line: 2, sku: 'A', hs: '610910', countryHs: { US: '6109100012' } },
      { line: 3, sku: 'B' },
    ])
  })

  test.each(['2026-03-01', '2026/3/1', '2026.03.01', '2026年3月1日'])('a row may be of a day: %s', (day) => {
    expect(read(`sku,生效日期,成本,头程\nA,${day},3,0.5`)).toEqual({
      lines: [{ line: 2, sku: 'A', validFrom: '2026-03-01', cost: { minor: 300, currency: 'USD' }, firstLeg: { minor: 50, currency: 'USD' } }], problems: [],
    })
  })

  test('a SKU may have a row a day', () => {
    expect(read('sku,valid from,cost\nA,2026-01-01,1\nA,2026-02-01,2\nA,,3')).toMatchObject({ lines: [{}, {}, {}], problems: [] })
  })

  test('several countries have a column each', () => {
    expect(read('sku,HS code US,HS code (NO),德国HS编码\nA,61091000,610910,6109100010').lines).toEqual([
      { line: 2, sku: 'A', countryHs: { US: '61091000', NO: '610910', DE: '6109100010' } },
    ])
  })

  test.each(['HS code No', 'HS CODE NO', 'HS ID', 'HS code in'])('"%s" names no country', (header) => {
    expect(read(`sku,cost,${header}\nA,1,610910`)).toEqual({
      lines: [{ line: 2, sku: 'A', cost: { minor: 100, currency: 'USD' } }], problems: [],
    })
  })

  test('what else stands in brackets leaves the code general', () => {
    expect(read('sku,HS code (6 digits)\nA,610910').lines).toEqual([{ line: 2, sku: 'A', hs: '610910' }])
  })

  test('quoted line breaks do not shift the line numbers', () => {
    expect(read('sku,cost,note\nA,1,"two\nlines"\nB,x,').problems).toMatchObject([{ line: 4, column: 'cost' }])
  })
})

describe('a bad file', () => {
  test.each([
    ['', 1, null, 'file-empty'],
    ['sku,cost\n', 1, null, 'file-empty'],
    ['title,cost\nShirt,1', 1, null, 'sku-column-missing'],
    ['sku,title\nA,Shirt', 1, null, 'value-column-missing'],
    ['sku,cost,purchase price\nA,1,2', 1, 'purchase price', 'column-twice'],
    ['sku,cost\n,1', 2, 'sku', 'sku-empty'],
    ['sku,cost\nA,1\nB,2\nA,3', 4, 'sku', 'sku-twice'],
    ['sku,cost\nA,cheap', 2, 'cost', 'not-a-number'],
    ['sku,cost\nA,-1', 2, 'cost', 'not-a-number'],
    ['sku,cost\nA,"1,234"', 2, 'cost', 'ambiguous-number'],
    ['sku,cost\nA,1.234', 2, 'cost', 'too-many-decimals'],
    ['sku,cost,currency\nA,1,XYZ', 2, 'currency', 'not-a-currency'],
    ['sku,weight\nA,350', 2, 'weight', 'weight-unit-missing'],
    ['sku,weight\nA,350 stone', 2, 'weight', 'weight-unit-unknown'],
    ['sku,weight (g)\nA,0', 2, 'weight (g)', 'weight-not-positive'],
    ['sku,hs\nA,61091', 2, 'hs', 'hs-not-6-to-13-digits'],
    ['sku,hs\nA,6.1091E+09', 2, 'hs', 'hs-scientific'],
    ['sku,origin\nA,Atlantis', 2, 'origin', 'not-a-country'],
    ['sku,valid from,cost\nA,2026-02-29,1', 2, 'valid from', 'not-a-day'],
    ['sku,valid from,cost\nA,01/02/2026,1', 2, 'valid from', 'not-a-day'],
    ['sku,valid from,cost\nA,2026-02-01,1\nA,2026/2/1,2', 3, 'sku', 'sku-twice'],
    ['sku,valid from,weight (g)\nA,2026-02-01,300', 2, 'valid from', 'dated-line-holds-more'],
    ['sku,valid from\nA,2026-02-01', 1, null, 'value-column-missing'],
    ['sku,cost\nA,1,2,3', 2, null, 'too-many-cells'],
  ])('%j: line %i, column %s, %s', (text, line, column, code) => {
    expect(read(text).problems).toMatchObject([{ line, column, code }])
  })

  test('a quote that is never closed', () => {
    expect(read('sku,cost\n"A,1\nB,2')).toMatchObject({ lines: [], problems: [{ code: 'csv-broken' }] })
  })

  test('every problem is reported together', () => {
    expect(read('sku,cost,hs\nA,x,1\n,1,610910\nB,y,610910').problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'not-a-number'],
      [2, 'hs-not-6-to-13-digits'],
      [3, 'sku-empty'],
      [4, 'not-a-number'],
    ])
  })

  test('a file beyond the limit is not read', () => {
    expect(read(`sku,cost\n${'A,1\n'.repeat(50_001)}`).problems).toMatchObject([{ code: 'too-many-lines' }])
  })
})
