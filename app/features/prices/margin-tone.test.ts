import { expect, test } from 'vitest'
import { marginTone } from './margin-tone.ts'

const policy = { targetMargin: 300_000, floorMargin: 200_000 }

test.each([
  [300_001, 'good'],
  [300_000, 'good'],
  [299_999, 'low'],
  [200_000, 'low'],
  [199_999, 'floor'],
  [0, 'floor'],
  [-1, 'loss'],
])('a margin of %i ppm is %s', (share, tone) => {
  expect(marginTone(share, policy)).toBe(tone)
})

test('a loss is a loss under a floor of zero too', () => {
  expect(marginTone(-1, { targetMargin: 0, floorMargin: 0 })).toBe('loss')
  expect(marginTone(0, { targetMargin: 0, floorMargin: 0 })).toBe('good')
})
