import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexTitles } from './title-index.ts'
import { titleShares } from './title-shares.ts'

const titles = [
  ['330410', 'velvet lip crayon'],
  ['330410', 'matte lipstick coral'],
  ['330420', 'volume mascara black'],
  ['620443', 'satin midi dress'],
  ['620640', 'satin blouse'],
  ['871200', 'mountain bicycle'],
] as const
const index = indexTitles(titles, [])
const first = (title: string) => titleShares(title, index).shares[0]?.[0]

test('a title worded like others goes where they go', () => {
  expect(first('coral lipstick')).toBe('330410')
  expect(first('black satin midi dress')).toBe('620443')
})

test('a word without its vowels, or cut short, still tells by its letters', () => {
  expect(first('bicyc')).toBe('871200')
  expect(first('lipst crl')).toBe('330410')
})

test('of words that several headings share, the rarer decides', () => {
  expect(first('satin blouse dress midi')).toBe('620443')
  expect(first('satin blouse')).toBe('620640')
})

test('letters that stand nowhere say nothing', () => {
  expect(titleShares('qqq zzz', index)).toEqual({ shares: [], known: 0 })
  expect(titleShares('', index)).toEqual({ shares: [], known: 0 })
  expect(titleShares('自行车', index)).toEqual({ shares: [], known: 0 })
})

test('how much of a title is known whole', () => {
  expect(titleShares('satin dress', index).known).toBe(1)
  expect(titleShares('satin drss', index).known).toBe(0.5)
  expect(titleShares('bicyc', index).known).toBe(0)
})

test('what labelled titles taught counts beside the titles', () => {
  const count = 1 / Math.sqrt(2)
  const taught = Array.from({ length: 4 }, () => [{ hs6: '842549', text: 'mountain', count }, { hs6: '842549', text: 'jack', count }, { hs6: '842549', text: 'mountain jack', count: 1 }]).flat()
  const both = indexTitles(titles, taught)
  expect(titleShares('mountain jack', both).shares[0]?.[0]).toBe('842549')
  expect(titleShares('mountain bicycle', both).shares[0]?.[0]).toBe('871200')
})

test('shares are of one and best first, whatever the title', () => {
  const words = titles.flatMap(([, title]) => title.split(' '))
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 })), { maxLength: 6 }), (some) => {
      const { shares } = titleShares(some.join(' '), index)
      if (shares.length === 0) return
      expect(shares.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 5)
      expect(shares).toEqual(shares.toSorted((a, b) => b[1] - a[1]))
    }),
  )
})
