import { expect, it } from 'vitest'
import { barWidth, marginTone } from './margin-tone.ts'

it.each([
  [null, 'unknown'],
  [-1, 'loss'],
  [0, 'thin'],
  [199_999, 'thin'],
  [200_000, 'good'],
] as const)('a margin of %s ppm is %s', (ppm, tone) => {
  expect(marginTone(ppm)).toBe(tone)
})

it('fills the bar at half the price, either way', () => {
  expect([0, 250_000, 500_000, 900_000, -250_000].map(barWidth)).toEqual([0, 50, 100, 100, 50])
})
