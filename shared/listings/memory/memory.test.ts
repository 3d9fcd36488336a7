import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findMatch, leastLikeness } from './find-match.ts'
import { segmentsOf } from './segments.ts'
import { wordDifferences } from './word-differences.ts'

const memory = [
  { source: 'Wash at 40 °C with similar colours', target: 'Bei 40 °C mit ähnlichen Farben waschen' },
  { source: 'Wash at 30 °C with similar colours', target: 'Bei 30 °C mit ähnlichen Farben waschen' },
  { source: 'Two front pockets', target: 'Zwei Vordertaschen' },
]

test('the same text matches wholly, the nearest of two likely ones wins, blanks and case count little', () => {
  expect(findMatch('Two front pockets', memory)).toMatchObject({ likeness: 1, target: 'Zwei Vordertaschen' })
  expect(findMatch('Wash at 30 °C with similar colors', memory)?.target).toBe('Bei 30 °C mit ähnlichen Farben waschen')
  const spaced = findMatch('two  FRONT pockets', memory)
  expect(spaced).toMatchObject({ target: 'Zwei Vordertaschen', likeness: 0.99 })
})

test('below, at and above the least likeness', () => {
  const ten = [{ source: 'abcdefghij', target: 'x' }]
  expect(leastLikeness).toBe(0.7)
  expect(findMatch('abcdef1234', ten)).toBeNull()
  expect(findMatch('abcdefg123', ten)?.likeness).toBeCloseTo(0.7)
  expect(findMatch('abcdefgh12', ten)?.likeness).toBeCloseTo(0.8)
  expect(findMatch('', ten)).toBeNull()
})

test('HTML falls into what a reader sees as lines; inline tags stay with their words, scripts and pictures stay out', () => {
  const html = '<h2>Cup</h2>\n<p>Holds <b>500 ml</b> of tea.</p><ul><li> One </li><li>Two<ul><li>Three</li></ul></li></ul><script>var five = 5</script><p><img src="a.png"></p>'
  expect(segmentsOf(html).segments).toEqual(['Cup', 'Holds <b>500 ml</b> of tea.', 'One', 'Two', 'Three'])
  expect(segmentsOf('No tags at all').segments).toEqual(['No tags at all'])
  expect(segmentsOf('Half <p>open').segments).toEqual(['Half', 'open'])
})

test('segments put back give the same HTML to the letter, and translations change nothing else', () => {
  const piece = fc.constantFrom('<p>', '</p>', '<b>', '</b>', '<br>', '<ul><li>', '</li></ul>', ' ', '\n', 'Cup', 'A < B', '&amp;', '30 cm', '杯子', '<img src="x.png" alt="30">', '<script>1</script>', '<td>', '"', '<!-- c -->')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join('')), (html) => {
      const { segments, assemble } = segmentsOf(html)
      expect(assemble(segments)).toBe(html)
      for (const segment of segments) expect(segment).toBe(segment.trim())
      const marked = assemble(segments.map((_, index) => `⟦${index}⟧`))
      expect(marked.replace(/⟦(\d+)⟧/g, (_, index: string) => segments[Number(index)] ?? '')).toBe(html)
    }),
    { numRuns: 500 },
  )
})

test('differences are told word by word, in Chinese sign by sign', () => {
  expect(wordDifferences('Wash at 40 °C', 'Wash at 30 °C')).toEqual([
    { kind: 'same', text: 'Wash at ' }, { kind: 'gone', text: '40' }, { kind: 'new', text: '30' }, { kind: 'same', text: ' °C' },
  ])
  expect(wordDifferences('纯棉被套', '纯棉枕套')).toEqual([
    { kind: 'same', text: '纯棉' }, { kind: 'gone', text: '被' }, { kind: 'new', text: '枕' }, { kind: 'same', text: '套' },
  ])
  expect(wordDifferences('', 'New')).toEqual([{ kind: 'new', text: 'New' }])
})

test('what is the same and gone is the old text, what is the same and new the new one', () => {
  const text = fc.array(fc.constantFrom('cup', 'red', ' ', '杯', '40', '°C', 'and', '\n'), { maxLength: 20 }).map((words) => words.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDifferences(before, after)
      const without = (left: 'gone' | 'new') => parts.filter(({ kind }) => kind !== left).map((part) => part.text).join('')
      expect([without('new'), without('gone')]).toEqual([before, after])
    }),
    { numRuns: 500 },
  )
})
