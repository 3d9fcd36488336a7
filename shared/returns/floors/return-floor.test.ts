import { describe, expect, test } from 'vitest'
import { euMembers } from '#shared/places/european-union.ts'
import { isCountryCode } from '#shared/places/country.ts'
import { allFloors, factsOfFloor, floorCountries, returnFloor } from './return-floor.ts'

const today = '2026-11-21'
const withdrawalDays = (country: string, date = today) => {
  const value = returnFloor(country, date).withdrawal?.value
  return value === undefined ? null : value.right === 'none' ? 0 : value.days.count
}

test('the destinations are those Landfall prices, each once', () => {
  const wanted = [...euMembers, ...'GB CH NO US CA AU NZ JP KR SG IN AE SA TR HK TH MY VN PH ID ZA IL MX BR CN'.split(' ')].sort()
  expect(floorCountries).toEqual(wanted)
  expect(allFloors).toHaveLength(wanted.length)
  expect(floorCountries.filter((country) => !isCountryCode(country))).toEqual([])
})

test.each([
  ['DE', 14], ['FR', 14], ['GB', 14], ['NO', 14], ['TR', 14], ['IL', 14], ['JP', 8], ['KR', 7], ['BR', 7], ['CN', 7], ['ZA', 7], ['SA', 7], ['MX', 5],
  ['CH', 0], ['US', 0], ['CA', 0], ['AU', 0], ['AE', null], ['AR', null],
])('%s: %s days to change one’s mind', (country, days) => {
  expect(withdrawalDays(country)).toBe(days)
})

test.each([
  ['DE', { kind: 'fixed', months: 24 }], ['ES', { kind: 'fixed', months: 36 }], ['PT', { kind: 'fixed', months: 36 }], ['SE', { kind: 'fixed', months: 36 }],
  ['NL', { kind: 'reasonable' }], ['FI', { kind: 'reasonable' }], ['IE', { kind: 'limitation', months: 72 }], ['NO', { kind: 'fixed', months: 24 }], ['AE', null],
])('%s answers for defects: %j', (country, term) => {
  expect(returnFloor(country, today).conformity?.value.term).toEqual(term)
})

test('Norway counts five years for goods meant to last', () => {
  expect(returnFloor('NO', today).conformity?.value.durableMonths).toBe(60)
})

describe('on the day a law begins', () => {
  test.each([
    ['2026-06-18', false],
    ['2026-06-19', true],
  ])('the withdrawal button on %s: %s', (date, asked) => {
    expect(returnFloor('DE', date).postings.some((fact) => fact.value.duty === 'function')).toBe(asked)
  })

  test.each([
    ['2014-06-12', null],
    ['2014-06-13', 14],
  ])('the right of withdrawal on %s: %s', (date, days) => {
    expect(withdrawalDays('FR', date)).toBe(days)
  })
})

test('fourteen states, the capital among them, and nine provinces ask for a policy to be shown', () => {
  const regions = (country: string) => returnFloor(country, today).postings.map((fact) => fact.value.region)
  expect(regions('US')).toEqual(['CA', 'CT', 'DC', 'FL', 'HI', 'MA', 'MD', 'MN', 'NJ', 'NY', 'OH', 'RI', 'UT', 'VA'])
  expect(regions('CA')).toContain('QC')
})

test('every fact has an id of its own, a law, its address and a day to look again', () => {
  const facts = allFloors.flatMap(({ withdrawal, conformity, postings, languages }) => [...withdrawal, ...conformity, ...postings, ...languages])
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
  const wanting = facts.filter(({ source, recheckBy }) => source.title.length < 4 || !/^https?:\/\//.test(source.url ?? '') || recheckBy === null)
  expect(wanting).toEqual([])
  expect(facts.filter(({ confidence }) => confidence === 'official')).toEqual([])
})

test('a right names where in the law its days stand', () => {
  const silent = floorCountries.filter((country) => {
    const value = returnFloor(country, today).withdrawal?.value
    return value !== undefined && value.right !== 'none' && value.places.days === undefined
  })
  expect(silent).toEqual([])
})

test('an unknown country is unknown throughout, not free of law', () => {
  expect(factsOfFloor(returnFloor('AR', today))).toEqual([])
  expect(returnFloor('AR', today).withdrawal).toBeNull()
})
