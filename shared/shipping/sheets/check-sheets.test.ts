import { describe, expect, test } from 'vitest'
import { lineZone, plainSheet, zoneWith } from '../test-support/plain-sheet.ts'
import { checkSheet, checkValidity } from './check-sheets.ts'
import { namesPoBox } from './destination.ts'
import { isWithin, mayOverlap, plainPostcode } from './postcode-area.ts'

const banded = (...edges: readonly (readonly [number, number])[]) =>
  plainSheet({
    zones: [
      zoneWith({
        type: 'per-kilogram-and-piece',
        bands: edges.map(([over, upTo], index) => ({ over, upTo, perKilogram: 1000, perPiece: 100, row: index + 2 })),
      }),
    ],
  })
const found = (sheet = plainSheet()) => checkSheet(sheet).map(({ code, severity, rows }) => [code, severity, rows])

describe('bands', () => {
  test.each([
    ['one after the other', banded([0, 500], [500, 1000]), []],
    ['in another order', banded([500, 1000], [0, 500]), []],
    ['empty', banded([0, 500], [500, 500]), [['band-empty', 'error', [3]]]],
    ['overlapping by a gram', banded([0, 500], [499, 1000]), [['band-overlap', 'error', [2, 3]]]],
    ['one within the other', banded([0, 1000], [200, 300], [1000, 2000]), [['band-overlap', 'error', [2, 3]]]],
    ['a gram left out', banded([0, 500], [501, 1000]), [['band-gap', 'error', [2, 3]]]],
    ['beginning late', banded([100, 500]), [['band-gap', 'notice', [2]]]],
  ])('%s', (_name, sheet, problems) => expect(found(sheet)).toEqual(problems))

  test('a price that falls at an edge is told, and does not keep the sheet out', () => {
    expect(found()).toEqual([
      ['price-falls', 'notice', [2, 3]],
      ['price-falls', 'notice', [3, 4]],
    ])
  })
})

describe('zones', () => {
  const zones = (...postcodes: { from: string; to: string }[][]) =>
    plainSheet({ zones: postcodes.map((areas, index) => ({ ...zoneWith({ type: 'per-kilogram-and-piece', bands: [{ over: 0, upTo: 1, perKilogram: 1, perPiece: 1, row: index + 2 }] }), id: `z${index}`, places: [{ country: 'US', postcodes: areas }] })) })
  test('a country in two zones, and postcodes in two zones', () => {
    expect(found(zones([], []))).toEqual([['place-in-two-zones', 'error', [2, 3]]])
    expect(found(zones([{ from: '100', to: '199' }], [{ from: '199', to: '200' }]))).toEqual([['place-in-two-zones', 'error', [2, 3]]])
    expect(found(zones([{ from: '100', to: '198' }], [{ from: '199', to: '200' }]))).toEqual([])
  })
  test('some postcodes beside the rest of the country are no clash', () => expect(found(zones([], [{ from: '995', to: '999' }]))).toEqual([]))
  test('two zones of one name', () => {
    expect(found(plainSheet({ zones: [{ ...lineZone, places: [{ country: 'CA' }] }, lineZone] })).filter(([code]) => code === 'zone-twice')).toHaveLength(1)
  })
})

describe('validity', () => {
  const sheet = (id: string, validFrom: string | null, validTo: string | null) => plainSheet({ id, validFrom, validTo })
  test.each([
    ['day after day', sheet('a', '2026-01-01', '2026-06-30'), sheet('b', '2026-07-01', null), []],
    ['sharing a day', sheet('a', '2026-01-01', '2026-06-30'), sheet('b', '2026-06-30', null), ['validity-overlap']],
    ['a day without', sheet('a', '2026-01-01', '2026-06-30'), sheet('b', '2026-07-02', null), ['validity-gap']],
    ['both open', sheet('a', null, null), sheet('b', null, null), ['validity-overlap']],
  ])('%s', (_name, first, second, codes) => {
    expect(checkValidity([second, first]).map(({ code }) => code)).toEqual(codes)
  })
  test('another cargo is another service', () => {
    expect(checkValidity([sheet('a', null, null), { ...sheet('b', null, null), cargo: ['battery'] }])).toEqual([])
  })
  test('ending before it begins', () => expect(found(sheet('a', '2026-02-01', '2026-01-31')).map(([code]) => code)).toContain('validity-backwards'))
})

describe('postcodes', () => {
  test.each([
    [{ from: '995', to: '999' }, '99501-1234', true],
    [{ from: '995', to: '999' }, '99499', false],
    [{ from: 'A1A', to: 'A9Z' }, 'a1b 2c3', true],
    [{ pattern: 'EH1*' }, 'EH1 1AA', true],
    [{ pattern: 'EH1*' }, 'EH2 1AA', false],
    [{ pattern: '98???' }, '98101', true],
    [{ pattern: '98???' }, '981011', false],
    [{ pattern: '*1*2*' }, '0102', true],
    [{ pattern: '*1*2' }, '01020', false],
  ])('%o holds %s: %s', (area, postcode, holds) => expect(isWithin(area, plainPostcode(postcode))).toBe(holds))

  test('patterns overlap by what they begin with', () => {
    expect(mayOverlap({ pattern: '98*' }, { from: '981', to: '985' })).toBe(true)
    expect(mayOverlap({ pattern: '97*' }, { from: '981', to: '985' })).toBe(false)
  })
})

test.each([
  [['P.O. Box 12', null], true],
  [['12 Main St', 'PO Box 9'], true],
  [['Postfach 10 01 01'], true],
  [['Boîte postale 44'], true],
  [['Apartado 1'], true],
  [['東京都千代田区 私書箱第1号'], true],
  [['上海市邮政信箱 200-01'], true],
  [['12 Boxwood Road', 'Apt 5'], false],
  [['Post Street 1'], false],
])('%j names a post office box: %s', (lines, box) => expect(namesPoBox(lines)).toBe(box))
