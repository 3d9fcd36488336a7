import { describe, expect, test } from 'vitest'
import { hsForCountry } from './hs-for-country.ts'

const codes = (general: string | null, byCountry: Record<string, string> = {}) => ({ general, byCountry })

describe('the general code', () => {
  test.each([
    ['five digits name no goods', '61091', null],
    ['six are the same everywhere', '610910', '610910'],
    ['the seventh belongs to one country', '6109100', '610910'],
    ['as do the rest', '6109100012345', '610910'],
    ['none is none', null, null],
  ])('%s', (_, general, hs) => {
    expect(hsForCountry(codes(general), 'US')).toBe(hs)
    expect(hsForCountry(codes(general), 'DE')).toBe(hs)
  })
})

describe('a code of the country itself', () => {
  test('goes before the general one, with all its digits', () => {
    expect(hsForCountry(codes('420292', { US: '4202923131' }), 'US')).toBe('4202923131')
  })

  test('says nothing to another country', () => {
    expect(hsForCountry(codes('420292', { US: '4202923131' }), 'GB')).toBe('420292')
    expect(hsForCountry(codes(null, { US: '4202923131' }), 'GB')).toBeNull()
  })

  test.each([
    ['61091', '420292'],
    ['610910', '610910'],
    ['6109100', '6109100'],
    ['61091000123', '6109100012'],
  ])('%s is taken as %s', (own, hs) => {
    expect(hsForCountry(codes('420292', { US: own }), 'US')).toBe(hs)
  })
})

describe('in the European Union', () => {
  test('a member without a code of its own takes that of another', () => {
    expect(hsForCountry(codes('610910', { FR: '6109100010' }), 'DE')).toBe('6109100010')
  })

  test('its own code wins over another member', () => {
    expect(hsForCountry(codes('610910', { FR: '6109100090', DE: '61091000' }), 'DE')).toBe('61091000')
  })

  test('of several the one that says most, then the first by name', () => {
    expect(hsForCountry(codes(null, { AT: '61091000', FR: '6109100090' }), 'DE')).toBe('6109100090')
    expect(hsForCountry(codes(null, { FR: '6109100090', BE: '6109100010' }), 'DE')).toBe('6109100010')
  })

  test('the eleventh digit is one member’s own', () => {
    expect(hsForCountry(codes(null, { FR: '61091000101' }), 'DE')).toBe('6109100010')
  })

  test('one too short is passed over', () => {
    expect(hsForCountry(codes('620469', { FR: '61091' }), 'DE')).toBe('620469')
  })

  test('a country outside has no part in it, and lends it nothing', () => {
    expect(hsForCountry(codes('610910', { DE: '6109100010' }), 'CH')).toBe('610910')
    expect(hsForCountry(codes('610910', { CH: '61091000' }), 'DE')).toBe('610910')
  })
})
