import { expect, test } from 'vitest'
import type { ReviewRow } from './classification.ts'
import { likelyFrom, likelyPicks } from './likely-picks.ts'

const row = (productId: string, confidence: number, needsDetail = false): ReviewRow => ({
  productId, title: 'Bag', type: null, imageUrl: null, variants: 1, codes: [], withoutCode: 1, needsDetail,
  choices: [{ hs6: '420222', confidence, reason: { by: 'name', words: 'bag' }, label: null }],
})

test('at the threshold, not below; never over a pick, never for a title that says too little', () => {
  const rows = [row('at', likelyFrom), row('below', likelyFrom - 0.01), row('picked', 0.9), row('vague', 0.9, true), { ...row('none', 1), choices: [] }]
  expect(likelyPicks(rows, { picked: '610910' })).toEqual({ at: '420222' })
})
