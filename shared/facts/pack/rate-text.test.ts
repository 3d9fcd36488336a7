import { describe, expect, it } from 'vitest'
import { ppmOfPercent } from './rate-text.ts'

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
