import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Language } from '../language.ts'
import { readMarkup } from '../guard/markup.ts'
import { readQuantities } from '../guard/read-quantities.ts'
import { localise } from './localise.ts'
import type { Wear } from '../sizes/size-system.ts'

const spoken = (language: Language, region: string | null = null) => ({ language, region })
const german = { country: 'DE', language: 'de' } as const
const american = { country: 'US', language: 'en' } as const
const said = (content: string, from = spoken('en'), to: { country: string; language: Language } = american, wear: Wear | null = null) => localise(content, from, to, wear).content

test.each([
  ['30 x 20 x 10 cm', '11.8 x 7.9 x 3.9 in'],
  ['500 ml', '16.9 fl oz'],
  ['-20 °C to 40 °C', '-4 °F to 104 °F'],
  ['1.5 kg, 200 g', '3.31 lb, 7.1 oz'],
  ['2 x 500 ml', '2 x 16.9 fl oz'],
  ['a 6 mm chain and a 250 mm ruler', 'a 6 mm chain and a 9.8 in ruler'],
  ['30 cm (11.8 in)', '30 cm (11.8 in)'],
  ['Model XR-30cm20, 220 V, 5000 mAh', 'Model XR-30cm20, 220 V, 5000 mAh'],
])('metric to American: %s', (metric, customary) => {
  expect(said(metric)).toBe(customary)
})

test.each([
  ['12 in wide, 2.5 lb', '30,5 cm wide, 1,13 kg'],
  ['16 fl oz, 5 oz', '473 ml, 142 g'],
  ['14 °F', '-10 °C'],
  [`5'10" tall, 1 1/2 in thick`, '177,8 cm tall, 3,8 cm thick'],
  ['15.6 in laptop screen', '15,6 in laptop screen'],
  ['10,000 mAh at 2.4 GHz, 1,500 ml', '10\u202F000 mAh at 2,4 GHz, 1500 ml'],
  ['Bluetooth 5.3, USB 3.0', 'Bluetooth 5.3, USB 3.0'],
  ['$1,299.99', '1.299,99\u00A0$'],
])('English to German: %s', (english, local) => {
  expect(said(english, spoken('en'), german)).toBe(local)
})

test('a price and a measure come back from German as Americans write them', () => {
  expect(said('1.299 € für 1.500 ml und 1,125 l', spoken('de'))).toBe('€1,299.00 für 50.7 fl oz und 38 fl oz')
})

test('tags, attributes, placeholders, addresses and code stay to the letter', () => {
  const kept = '<img alt="30 cm" src="/a-30cm.png"><code>30 cm</code>{{ size_30_cm }} https://a.example/30cm <b>'
  expect(said(`${kept}30 cm</b>`)).toBe(`${kept}11.8 in</b>`)
})

test.each([
  ['11/21/2026', spoken('en', 'US'), '21. November 2026'],
  ['21/11/2026', spoken('fr'), '21. November 2026'],
  ['2026年11月21日', spoken('zh'), '21. November 2026'],
  ['03/04/2026', spoken('en'), '03/04/2026'],
  ['2026-11-21', spoken('en', 'US'), '2026-11-21'],
])('dates: %s', (written, from, local) => {
  expect(said(written, from, german)).toBe(local)
})

test.each([
  ['USB 3.0 and 5 g', 'USB 3.0 and 0.18 oz'],
  ['Chanel No 5, 30 cm', 'Chanel No 5, 11.8 in'],
  ['HDMI 2.1 / 30 cm', 'HDMI 2.1 / 11.8 in'],
  ['LWH 30 x 20 cm', 'LWH 11.8 x 7.9 in'],
])('the number of a standard takes no unit from the measure behind it: %s', (text, local) => {
  expect(said(text)).toBe(local)
})

test('sizes change where it is known whose they are, and stay where it is not', () => {
  const men = { goods: 'shoes', gender: 'men' } as const
  expect(said('Size US 9', spoken('en'), german, men)).toBe('Size EU 42.5')
  expect(said('Size US 9', spoken('en'), german)).toBe('Size US 9')
  expect(said('Size US 8', spoken('en'), { country: 'GB', language: 'en' }, { goods: 'clothing', gender: 'women' })).toBe('Size UK 12')
  expect(said('Size US 99', spoken('en'), german, men)).toBe('Size US 99')
})

test('paper gets its measure where the country does not use it, a car of that name does not', () => {
  expect(said('For A4 paper. Fits Audi A4.')).toBe('For A4 (8.3 × 11.7 in) paper. Fits Audi A4.')
  expect(said('Letter size paper', spoken('en'), german)).toBe('Letter size (21,6 × 27,9 cm) paper')
})

test.each([
  ['Input 110 V, US plug', 'DE', ['voltage-unfit', 'plug-unfit']],
  ['Input 100–240 V~', 'DE', []],
  ['Input 220 V', 'GB', []],
  ['Input 220 V', 'US', ['voltage-unfit']],
  ['12 V battery', 'US', []],
  ['Input 220 V', 'ZZ', ['mains-unknown']],
])('voltage and plugs: %s in %s', (text, country, codes) => {
  expect(localise(text, spoken('en'), { country, language: 'en' }).notes.map(({ code }) => code)).toEqual(codes)
})

const measure = fc.record({
  value: fc.oneof(fc.integer({ min: 1, max: 99_999 }).map((n) => n / 10), fc.integer({ min: 1, max: 20_000 })),
  unit: fc.constantFrom('cm', 'm', 'km', 'kg', 'g', 'ml', 'l', 'in', 'ft', 'lb', 'oz', 'fl oz', '°C', '°F', 'mAh', 'W', '%', 'EUR'),
})
const languages = fc.constantFrom<Language>('zh', 'en', 'de', 'fr', 'es', 'it', 'ja', 'ko')
const country = fc.constantFrom('US', 'DE', 'GB', 'FR', 'JP', 'KR', 'CN', 'MX')

test('doing it again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(measure, { minLength: 1, maxLength: 4 }), languages, languages, country, (measures, from, language, where) => {
      const content = `<p>${measures.map(({ value, unit }) => `${value} ${unit}`).join('; ')}</p>`
      const once = said(content, spoken(from), { country: where, language })
      expect(said(once, spoken(from), { country: where, language })).toBe(once)
    }),
    { numRuns: 600 },
  )
})

test('any text: tags stay as they are', () => {
  const piece = fc.constantFrom('30', '1,5', '1.500', '12,345', ' ', ' x ', 'cm', ' in', '-', '<b>', '</b>', '$', ' €', 'A4 paper', '11/10/2026', 'XR-20', '"', '℃', '５', '厘米', ' and ', '/', '(', ')')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')), languages, country, (content, from, where) => {
      const once = said(content, spoken(from, 'US'), { country: where, language: where === 'US' ? 'en' : 'de' })
      expect(readMarkup(once).tags).toEqual(readMarkup(content).tags)
    }),
    { numRuns: 600 },
  )
})

test('there and back a measure is the same within what was shown', () => {
  const units = fc.constantFrom<readonly [string, number]>(['cm', 0.13], ['kg', 0.03], ['ml', 2], ['l', 0.03], ['m', 0.03], ['°C', 0.8])
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 9_000 }), units, (tenths, [unit, least]) => {
      const value = tenths / 10
      const there = said(`${value} ${unit}`)
      const back = readQuantities(said(there, spoken('en'), { country: 'GB', language: 'en' }).replace('℃', '°C'), spoken('en'))[0]
      const scale = { g: 0.001, kg: 1, cm: unit === 'm' ? 0.01 : 1, mm: 0.1, m: unit === 'cm' ? 100 : 1, ml: unit === 'l' ? 0.001 : 1, l: unit === 'ml' ? 1000 : 1, c: 1 }[back?.units[0] ?? ''] ?? NaN
      expect(Math.abs((back?.values[0] ?? NaN) * scale - value)).toBeLessThanOrEqual(Math.max(least, value * 0.012))
    }),
    { numRuns: 600 },
  )
})

test.each([
  ['de', 'Shampoo 2-in-1 500 ml', 'Shampoo 2-in-1 16.9 fl oz'],
  ['es', 'Cable M8 x 20, mando 2-in-1 talla M', 'Cable M8 x 20, mando 2-in-1 talla M'],
  ['fr', 'iPhone 15 350 g', 'iPhone 15 12.3 oz'],
  ['de', 'Stand 2026-11-22 160 cm', 'Stand 2026-11-22 63 in'],
  ['en', 'Works with iPhone 15 6.1 cm', 'Works with iPhone 15 2.4 in'],
] as const)('numbers that only stand side by side are no row and no thousands: %s "%s"', (from, text, said) => {
  expect(localise(text, { language: from, region: null }, { country: 'US', language: 'en' }).content).toBe(said)
})
