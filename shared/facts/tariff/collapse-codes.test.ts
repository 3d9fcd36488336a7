import { describe, expect, it } from 'vitest'
import { collapseCodes } from './collapse-codes.ts'
import { mergeRates } from './merge-rates.ts'

const collapse = (leaves: Record<string, string>) => collapseCodes(new Map(Object.entries(leaves)), ['610910'], mergeRates)

describe('saying the same with fewer codes', () => {
  it('says a rate once where all lines below six digits have it', () => {
    expect(collapse({ '61091000': '16%', '61091010': '16%' })).toEqual({ '610910': '16%' })
  })

  it('says the range at six digits and each rate below where they differ', () => {
    expect(collapse({ '61091000': '16%', '61091010': 'Free' })).toEqual({ '610910': '0%~16%', '61091000': '16%', '61091010': 'Free' })
  })

  it('goes to ten digits only below the eight that differ', () => {
    expect(collapse({ '6109100010': '16%', '6109100020': '5%', '6109101010': '16%', '6109101020': '16%' })).toEqual({
      '610910': '5%~16%',
      '61091000': '5%~16%',
      '6109100010': '16%',
      '6109100020': '5%',
      '61091010': '16%',
    })
  })

  it('leaves out goods that have no line, and lines of other goods', () => {
    expect(collapse({ '62044200': '16%' })).toEqual({})
  })
})

describe('merging rates', () => {
  it.each([
    [['16%', 'Free'], '0%~16%'],
    [['5%', '10.5%', '7%'], '5%~10.5%'],
    [['20%', '90¢/pr. + 20%'], '20% or 90¢/pr. + 20%'],
    [['43¢/kg', '44¢/kg'], '43¢/kg or 44¢/kg'],
  ])('%j is %s', (rates, merged) => {
    expect(mergeRates(rates)).toBe(merged)
  })
})
