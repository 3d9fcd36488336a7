import { describe, expect, it } from 'vitest'
import { dutyRateOf, ppmOfPercent } from './rate-text.ts'

describe('a percentage as text', () => {
  it.each([
    ['16.5%', 165_000],
    ['0%', 0],
    ['2.75%', 27_500],
    ['0.3464%', 3_464],
    ['100%', 1_000_000],
  ])('%s is exactly %i ppm', (text, ppm) => {
    expect(ppmOfPercent(text)).toBe(ppm)
  })

  it.each(['', '16.5', '5 %', '1.23456%', '-3%', '¢5%'])('%j is none', (text) => {
    expect(ppmOfPercent(text)).toBeNull()
  })
})

describe('a rate as a tariff words it', () => {
  it.each([
    ['Free', { kind: 'free' }],
    ['16.5%', { kind: 'ad-valorem', rate: 165_000 }],
    ['0%~10.5%', { kind: 'range', min: 0, max: 105_000 }],
    ['43.5¢/kg + 19.7%', { kind: 'text', text: '43.5¢/kg + 19.7%' }],
    ['5%~10% or 90¢/pr. + 20%', { kind: 'text', text: '5%~10% or 90¢/pr. + 20%' }],
    ['4.50% MIN 0.30 EUR / item MAX 0.80 EUR / item', { kind: 'text', text: '4.50% MIN 0.30 EUR / item MAX 0.80 EUR / item' }],
  ])('%s', (text, rate) => {
    expect(dutyRateOf(text)).toEqual(rate)
  })
})
