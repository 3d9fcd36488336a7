import { expect, test } from 'vitest'
import { missedTerms, termsIn, type Term } from './terms.ts'

const found = (text: string, source: string, target: string | null, locale: string) => termsIn(text, [{ source, target }], locale).map((place) => place.text)

test.each([
  ['en', 'cup', 'Two cups, one cup, the cup\'s lid', ['cups', 'cup', 'cup\'s']],
  ['en', 'cup', 'A cupboard and a teacup', []],
  ['en', 'battery', 'Batteries and a battery', ['Batteries', 'battery']],
  ['en', 'tote bag', 'Canvas tote\u00A0bags', ['tote\u00A0bags']],
  ['de', 'Tasche', 'Zwei Taschen und eine Tasche, keine Umhängetaschen', ['Taschen', 'Tasche']],
  ['de', 'Hemd', 'Hemden, Hemdes, Hemdchen', ['Hemden', 'Hemdes']],
  ['fr', 'gourde', 'Nos gourdes, une gourde', ['gourdes', 'gourde']],
  ['fr', 'verre', 'Le verre de montre et deux verres', ['verre', 'verres']],
  ['es', 'bolso', 'Bolsos y un bolso, no bolsillo', ['Bolsos', 'bolso']],
  ['it', 'borsa', 'Due borse e una borsa', ['borse', 'borsa']],
  ['zh', '保温杯', '不锈钢保温杯套装', ['保温杯']],
  ['ja', '水筒', 'ステンレス水筒セット', ['水筒']],
])('in %s "%s" is found in its forms and never inside another word: %s', (locale, term, text, forms) => {
  expect(found(text, term, 'x', locale)).toEqual(forms)
})

test('a word that stays as it is stays to the letter', () => {
  expect(found('Everfold, everfold, Everfolds, EVERFOLD', 'Everfold', null, 'en')).toEqual(['Everfold'])
})

test('where two terms overlap the longer one holds', () => {
  const terms: Term[] = [{ source: 'bag', target: 'Tasche' }, { source: 'sleeping bag', target: 'Schlafsack' }]
  expect(termsIn('A sleeping bag in a bag', terms, 'en').map(({ term, text }) => [term.target, text])).toEqual([['Schlafsack', 'sleeping bag'], ['Tasche', 'bag']])
})

test('a term with signs of a pattern in it is no pattern', () => {
  expect(found('USB-C (3.0) and USBxC', 'USB-C (3.0)', 'x', 'en')).toEqual(['USB-C (3.0)'])
})

test('said otherwise than the glossary has it: missed; in any of its forms, also across tags: not', () => {
  const terms: Term[] = [{ source: 'water bottle', target: 'Trinkflasche' }, { source: 'Everfold', target: null }]
  expect(missedTerms('Everfold water bottles', '<p>Everfold <b>Trinkflaschen</b></p>', terms, 'en', 'de')).toEqual([])
  expect(missedTerms('Everfold water bottles', 'Ewigfalt Wasserflaschen', terms, 'en', 'de').map(({ source }) => source)).toEqual(['Everfold', 'water bottles'])
  expect(missedTerms('<img alt="water bottle">Cup', 'Tasse', terms, 'en', 'de')).toEqual([])
})
