import { describe, expect, test } from 'vitest'
import { plainFact } from '#shared/customs/test-support/plain-book.ts'
import type { DutyLayer, DutyRate } from '#shared/facts/duty-values.ts'
import { combineDuties } from './combine-duties.ts'
import { layerRules } from './layer-rules.ts'

const tariff = (value: DutyRate) => plainFact('tariff', { territory: 'US' }, value)
const twelve = tariff({ kind: 'ad-valorem', rate: 120_000 })
const layer = (value: DutyLayer) => plainFact(`${value.layer}/${value.mode}`, { territory: 'US' }, value)
const combined = (base: typeof twelve, ...layers: DutyLayer[]) => {
  const { rows, gaps } = combineDuties(base, layers.map(layer))
  return { rates: rows.map((row) => [row.name, row.rate]), gaps: gaps.map((gap) => gap.code) }
}
const china: DutyLayer = { layer: 'us-301-china/list-4a', mode: 'add', rate: 75_000 }
const labour: DutyLayer = { layer: 'us-301-forced-labour', mode: 'add', rate: 125_000 }

test('duties stand side by side on one customs value', () => {
  expect(combined(twelve, labour, china)).toEqual({
    rates: [['duty', 120_000], ['us-301-china/list-4a', 75_000], ['us-301-forced-labour', 125_000]],
    gaps: [],
  })
})

describe('a cap fills up to its total and never takes away', () => {
  const cap: DutyLayer = { layer: 'us-301-forced-labour', mode: 'cap-total', rate: 125_000 }
  test.each([
    [124_999, 1],
    [125_000, 0],
    [165_000, 0],
    [0, 125_000],
  ])('tariff %i ppm: %i more', (rate, more) => {
    expect(combined(tariff({ kind: 'ad-valorem', rate }), cap).rates[1]).toEqual(['us-301-forced-labour', more])
  })
  test('over a rate that is no percentage it waits for what that takes', () => {
    const { rows, fillingUp } = combineDuties(tariff({ kind: 'text', why: 'rate-unreadable', text: '$1/kg' }), [layer(cap)])
    expect([rows, fillingUp.map(({ rate }) => rate)]).toEqual([[], [125_000]])
  })
})

test('a code too short to decide is left to the line', () => {
  const short = tariff({ kind: 'range', min: 50_000, max: 165_000 })
  expect(combineDuties(short, [])).toMatchObject({ tariff: short, rows: [], gaps: [] })
})

test('Section 232 pushes the surcharges aside, not the duties on China', () => {
  const steel: DutyLayer = { layer: 'us-232/steel', mode: 'add', rate: 500_000 }
  const surcharge: DutyLayer = { layer: 'us-122', mode: 'add', rate: 100_000 }
  expect(combined(twelve, steel, surcharge, labour, china).rates.map(([name]) => name)).toEqual(['duty', 'us-301-china/list-4a', 'us-232/steel'])
})

test('an unknown layer makes the whole unknown and says what would tell', () => {
  const steel: DutyLayer = { layer: 'us-232/steel', mode: 'unknown', needs: 'metal-content' }
  const { rows, gaps } = combineDuties(twelve, [layer(steel), layer(labour)])
  expect(rows.map((row) => row.name)).toEqual(['duty'])
  expect(gaps).toEqual([{ code: 'layer-unknown', params: { layer: 'us-232/steel', needs: 'metal-content' }, most: null }])
})

test('goods named as exempt are free of that family only', () => {
  expect(combined(twelve, { layer: 'us-122', mode: 'exempt' }, { layer: 'us-122', mode: 'add', rate: 100_000 }, china).rates.map(([name]) => name)).toEqual([
    'duty',
    'us-301-china/list-4a',
  ])
})

test('a family nobody wrote a rule for is not added blindly', () => {
  expect(combined(twelve, { layer: 'us-999', mode: 'add', rate: 1 }).gaps).toEqual(['layer-without-rule'])
})

test('each family is registered once and yields only to registered ones', () => {
  const families = layerRules.map((rule) => rule.family)
  expect(new Set(families).size).toBe(families.length)
  expect(layerRules.flatMap((rule) => rule.yieldsTo).filter((family) => !families.includes(family))).toEqual([])
})
