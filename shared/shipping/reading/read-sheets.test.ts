import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rateFor } from '../sheets/rate-for.ts'
import type { RateSheet } from '../sheets/rate-sheet.ts'
import { plainParcel, plainSheet } from '../test-support/plain-sheet.ts'
import { readAmount, readBand, readCargo, readDays, readPostcodes } from './cells.ts'
import { proposeMapping, sheetFields } from './columns.ts'
import { gridOfCsv, type Grid } from './grid.ts'
import { readSheets, type SheetReading } from './read-sheets.ts'
import type { SheetDefaults } from './sheet-rows.ts'

const { zones: _zones, ...plain } = plainSheet()
const defaults: SheetDefaults = { ...plain, weightUnit: 'kg', firstGrams: null, additionalGrams: null, zonePlaces: {} }
const countries: Readonly<Record<string, string>> = { 美国: 'US', 'United States': 'US', 英国: 'GB', 德国: 'DE', 日本: 'JP' }
const findCountry = (text: string) => countries[text] ?? (/^[A-Z]{2}$/.test(text) ? text : null)

function gridOf(csv: string): Grid {
  const grid = gridOfCsv(csv)
  if (!grid.ok) throw new Error(grid.code)
  return grid.value
}
function reading(grid: Grid, changes: Partial<SheetDefaults> = {}): SheetReading {
  const mapping = proposeMapping(grid)
  if (mapping === null) throw new Error('no heading found')
  return readSheets(grid, mapping, { ...defaults, ...changes }, findCountry)
}
function sheetsIn(grid: Grid, changes: Partial<SheetDefaults> = {}): readonly RateSheet[] {
  const read = reading(grid, changes)
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return read.sheets
}
const price = (sheet: RateSheet | undefined, grams: number, country = 'US') => {
  if (sheet === undefined) return null
  const rate = rateFor(sheet, plainParcel(grams), { country, region: null, postcode: null, poBox: false }, '2026-11-21')
  return rate.ok ? rate.value.total : rate.code
}
const errorsOf = (read: SheetReading) => (read.ok ? [] : read.errors.map(({ row, column, code }) => [row, column, code]))

describe('shapes that carriers send', () => {
  test('Yanwen and YunExpress: a title, then per kilogram and piece by band, lower edges a gram above', () => {
    const grid = gridOf(
      '燕文专线追踪 报价表,,,,,\n国家/地区,重量段(KG),运费(元/KG),挂号费(元/票),时效\n美国,0-0.3,52,18,8-12工作日\n美国,0.301-1,48,15,8-12工作日\n美国,1.001-30,45,12,8-12工作日\n英国,0-30,50,20,7-10\n',
    )
    const [sheet] = sheetsIn(grid)
    expect([300, 301, 1000, 1001].map((grams) => price(sheet, grams))).toEqual([3360, 2945, 6300, 5705])
    expect(price(sheet, 500, 'GB')).toBe(4500)
    expect(sheet?.zones.map(({ id, days }) => [id, days])).toEqual([['美国', { from: 8, to: 12 }], ['英国', { from: 7, to: 10 }]])
  })
  test('China Post: registration and per gram', () => {
    const [sheet] = sheetsIn(gridOf('Country;Weight (g);Price per gram;Registration fee\nUnited States;0-2000;0.0905;19\n'), { weightUnit: 'g' })
    expect([price(sheet, 1), price(sheet, 1000), price(sheet, 2001)]).toEqual([1909, 10_950, 'above-bands'])
  })
  test('4PX and Cainiao: first and additional weight', () => {
    const [sheet] = sheetsIn(gridOf('目的国家,重量上限,首重价格,续重价格,首重(克),续重(克)\n日本,20kg,60.00,8.50,500,500\n'))
    expect([price(sheet, 500, 'JP'), price(sheet, 501, 'JP')]).toEqual([6000, 6850])
  })
  test('DHL, FedEx and UPS: weights down, zones across', () => {
    const grid: Grid = [
      ['Export rates', null, null],
      ['Weight kg', 'Zone 1', 'Zone 2'],
      [0.5, 120, '1,250.50'],
      [1, 150.10000000000002, 1400],
      [1.5, 180, null],
    ]
    const zonePlaces = { 'Zone 1': [{ country: 'JP', postcodes: [] }], 'Zone 2': [{ country: 'US', postcodes: [] }] }
    const [sheet] = sheetsIn(grid, { zonePlaces })
    expect([1, 500, 501, 1000].map((grams) => price(sheet, grams, 'JP'))).toEqual([12_000, 12_000, 15_010, 15_010])
    expect([500, 1000, 1001].map((grams) => price(sheet, grams))).toEqual([125_050, 140_000, 'above-bands'])
    expect(errorsOf(reading(grid, { zonePlaces: {} })).map(([row, , code]) => [row, code])).toContainEqual([3, 'zone-without-countries'])
  })
  test('one file with several kinds of goods is several sheets', () => {
    const sheets = sheetsIn(gridOf('产品名称,货物类型,国家,重量,公斤价,处理费\n标快,普货,德国,0-5,79,23\n标快,带电,德国,0-5,89,25\n'))
    expect(sheets.map(({ id, service, cargo }) => [id, service, cargo])).toEqual([
      ['line-us-1', '标快', ['plain']],
      ['line-us-2', '标快', ['battery']],
    ])
  })
})

describe('nothing is accepted half', () => {
  test('each unreadable cell is told by row and column, as a spreadsheet counts', () => {
    const grid = gridOf('Country,Weight (kg),Price per kg,Handling fee\nUS,0-1,abc,10\nMars,1-2,5,10\nUS,light,5,\nUS,2-3,5.123,1\n')
    expect(errorsOf(reading(grid))).toEqual([
      [2, 3, 'not-a-number'],
      [3, 1, 'not-a-country'],
      [4, 2, 'not-a-weight-band'],
      [4, 4, 'empty-cell'],
      [5, 3, 'too-many-decimals'],
    ])
  })
  test('overlaps and gaps name the row of the file', () => {
    const grid = gridOf('Country,Weight (kg),Price per kg\nUS,0-1,50\nUS,0.9-2,40\nDE,0-1,50\nDE,1.5-2,40\n')
    expect(errorsOf(reading(grid))).toEqual([
      [3, null, 'band-overlap'],
      [5, null, 'band-gap'],
    ])
  })
  test('a missing column, no known way to price, nothing below the heading', () => {
    expect(errorsOf(reading(gridOf('Country,Price per kg\nUS,5\n')))).toEqual([[null, null, 'column-missing']])
    expect(errorsOf(reading(gridOf('Country,Weight\nUS,5\n')))).toEqual([[null, null, 'mode-unclear']])
    expect(errorsOf(reading(gridOf('Country,Weight,Price per kg\n')))).toEqual([[null, null, 'empty-file']])
  })
  test('a notice does not keep a sheet out', () => {
    const read = reading(gridOf('Country,Weight (kg),Price per kg\nUS,0-1,50\nUS,1-2,40\n'))
    expect(read.ok && read.notices.map(({ code, rows }) => [code, rows])).toEqual([['price-falls', [2, 3]]])
  })
})

test('headings are found in English and Chinese, each field once', () => {
  const english = proposeMapping([['Carrier', 'Service name', 'Country code', 'Postal codes', 'Weight from', 'Weight to (kg)', 'Price per kg', 'Per piece', 'Currency', 'Transit time', 'Remarks']])
  expect(english?.columns.map(({ field }) => field)).toEqual(['carrier', 'service', 'country', 'postcodes', 'weightOver', 'weightUpTo', 'perKilogram', 'perPiece', 'currency', 'days', null])
  const chinese = proposeMapping([['物流商', '渠道名称', '国家代码', '邮编范围', '起始重量', '截止重量（KG）', '运费（RMB/KG）', '处理费', '币种', '参考时效', '首重价格', '续重单价', '最低计费重', '1区', '备注']])
  expect(chinese?.columns.map(({ field }) => field)).toEqual(['carrier', 'service', 'country', 'postcodes', 'weightOver', 'weightUpTo', 'perKilogram', 'perPiece', 'currency', 'days', 'first', 'additional', 'minimumWeight', 'zonePrice', null])
  expect(chinese?.columns[5]?.unit).toBe('kg')
  expect(new Set(sheetFields).size).toBe(sheetFields.length)
  expect(proposeMapping([['hello', 'world'], ['1', '2']])).toBeNull()
})

describe('cells', () => {
  test.each([
    ['¥52.50', 5250],
    ['１，２３４．５', 123_450],
    ['52元/KG', 5200],
    [0.1 + 0.2, 30],
    ['52.000', 5200],
  ])('%s is %i', (cell, minor) => expect(readAmount(cell, 2)).toEqual({ ok: true, value: minor }))
  test.each([['-5', 'not-a-number'], ['5,5', 'not-a-number'], ['', 'empty-cell'], ['1e5', 'not-a-number']])('"%s" is refused: %s', (cell, code) => {
    expect(readAmount(cell, 2)).toMatchObject({ ok: false, code })
  })
  test.each([
    ['0-0.3', 0, 300],
    ['0.3<W≤1KG', 300, 1000],
    ['≤0.3', null, 300],
    ['500g以下', null, 500],
    ['0～2公斤', 0, 2000],
    [0.5, null, 500],
  ])('%s is a band', (cell, over, upTo) => expect(readBand(cell, 'kg')).toEqual({ ok: true, value: { over, upTo } }))
  test('days, postcodes and kinds of goods', () => {
    expect([readDays('8~12 working days'), readDays('10天'), readDays('soon').ok, readDays('9-8').ok]).toEqual([
      { ok: true, value: { from: 8, to: 12 } },
      { ok: true, value: { from: 10, to: 10 } },
      false,
      false,
    ])
    expect(readPostcodes('0010-0299, 98*; 90210')).toEqual({ ok: true, value: [{ from: '0010', to: '0299' }, { pattern: '98*' }, { from: '90210', to: '90210' }] })
    expect([readCargo('普货/带电'), readCargo('gold').ok]).toEqual([{ ok: true, value: ['plain', 'battery'] }, false])
  })
})

describe('CSV', () => {
  test('quotes, line ends and separators', () => {
    expect(gridOf('\uFEFFa,"b ""x"", c"\r\n"d\ne",f')).toEqual([['a', 'b "x", c'], ['d\ne', 'f']])
    expect(gridOf('a\tb\n1\t2,3')).toEqual([['a', 'b'], ['1', '2,3']])
    expect(gridOfCsv('a,"b\nc')).toMatchObject({ ok: false, code: 'unclosed-quote', params: { row: '1' } })
    expect(gridOfCsv(' \n')).toMatchObject({ ok: false, code: 'empty-file' })
  })
  test('whatever is written can be read back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', ' ', '中') })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        fc.pre(rows.some((cells) => cells.some((one) => one.trim() !== '')))
        const heading = 'first,second,third\n'
        const csv = heading + rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n')
        expect(gridOf(csv).slice(1)).toEqual(rows)
      }),
    )
  })
})

test('two hundred thousand rows are read, and the one that is wrong is named', { timeout: 60_000 }, () => {
  const countriesToo = Array.from({ length: 26 * 26 }, (_, index) => String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)))
  const rows = Array.from({ length: 200_000 }, (_, index) => [countriesToo[index % 676] ?? '', `${Math.floor(index / 676)}-${Math.floor(index / 676) + 1}`, '50'])
  const grid: Grid = [['Country', 'Weight (kg)', 'Price per kg'], ...rows.slice(0, 199_998), ['US', '1-2', 'x']]
  const read = reading(grid)
  expect(errorsOf(read)).toEqual([[200_000, 3, 'not-a-number']])
})
