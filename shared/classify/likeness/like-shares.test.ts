import { expect, test } from 'vitest'
import { readAttributes } from '../reading/attributes.ts'
import { readWords } from '../reading/words.ts'
import { likeShares } from './like-shares.ts'
import { nameIndex, type Wording } from './name-index.ts'

const likeOf = (title: string, wordings: readonly Wording[] = []) => {
  const words = readWords(title)
  return likeShares(words, [], readAttributes(words, ''), nameIndex(wordings))
}

test('words of which no name is made lean on names with words like them', () => {
  expect(likeOf('toothbrushes').slice(0, 3).map(([hs6]) => hs6)).toContain('960321')
  expect(likeOf('mscara')[0]?.[0]).toBe('330420')
})

test('shares of one', () => {
  for (const title of ['cotton summer dress', 'left handed screwdriver bag', 'mug']) {
    expect(likeOf(title).reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 6)
  }
})

test('nothing is like a text without words; labelled titles teach words that no name holds', () => {
  expect(likeOf('')).toEqual([])
  expect(likeOf('12 34')).toEqual([])
  expect(likeOf('qqzzkx')).toEqual([])
  expect(likeOf('qqzzkx', [{ hs6: '960810', text: 'qqzzkx', count: 1 }])).toEqual([['960810', 1]])
})
