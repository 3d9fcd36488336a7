import { expect, test } from 'vitest'
import { isDoubtful } from './is-doubtful.ts'

const suggestion = (confidence: number, needsDetail = false) => ({
  candidates: [
    { hs6: '420222', confidence, chance: confidence, reason: { by: 'name' as const, words: 'bag' } },
    { hs6: '420292', confidence: 0.1, chance: 0.1, reason: { by: 'name' as const, words: 'bag' } },
  ],
  needsDetail,
})

test.each([
  ['another heading, sure enough', ['610910'], 0.5, true],
  ['another heading, not sure enough', ['610910'], 0.49, false],
  ['the same heading', ['42022900'], 0.9, false],
  ['one of two codes is of another heading', ['420222', '610910'], 0.9, true],
])('%s', (_name, codes, confidence, doubtful) => {
  expect(isDoubtful(codes, suggestion(confidence))).toBe(doubtful)
})

test('a title that says too little contradicts nobody', () => {
  expect(isDoubtful(['610910'], suggestion(0.9, true))).toBe(false)
})
