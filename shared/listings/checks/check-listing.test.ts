import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkListing, type Listing } from './check-listing.ts'
import english from '#shared/messages/listings.en.json' with { type: 'json' }
import chinese from '#shared/messages/listings.zh-CN.json' with { type: 'json' }

const image = { widthPixels: 1200, heightPixels: 1200, altText: 'A shirt' }
const words = (count: number) => Array.from({ length: count }, () => 'soft').join(' ')
const good: Listing = {
  title: 'Linen shirt for women, long sleeves',
  descriptionHtml: `<p>100% linen. Machine wash at 30 °C. See the size chart.</p>`,
  keyword: null,
  goods: 'clothing',
  images: [image, image, image],
  locale: { language: 'en', region: 'GB' },
  publishedLocales: ['en'],
  hreflang: ['en-GB', 'de'],
}
const codes = (change: Partial<Listing>, country = 'GB') => checkListing({ ...good, ...change }, country).map(({ code }) => code)

test('a good listing has no issues', () => {
  expect(codes({})).toEqual([])
})

test.each([
  [0, ['title-missing']],
  [19, ['title-short']],
  [20, []],
  [70, []],
  [71, ['title-long']],
])('a title of %i characters', (length, expected) => {
  expect(codes({ title: 'x'.repeat(length) })).toEqual(expected)
})

test.each([
  [1, 110, ['keyword-rare']],
  [1, 100, []],
  [2, 100, []],
  [3, 100, ['keyword-stuffed']],
  [1, 40, []],
])('a keyword %i times in %i words', (times, total, expected) => {
  const descriptionHtml = `${'linen '.repeat(times)}${words(total - times - 4)} machine wash size chart`
  expect(codes({ keyword: 'linen', descriptionHtml })).toEqual(expected)
})

test.each([
  [{ images: [] }, ['images-missing']],
  [{ images: [image, image] }, ['images-few']],
  [{ images: [{ ...image, widthPixels: 799 }, image, image] }, ['first-image-small']],
  [{ images: [{ ...image, widthPixels: 800, heightPixels: 800 }, image, image] }, []],
  [{ images: [{ ...image, widthPixels: null }, image, image] }, []],
  [{ images: [image, image, { ...image, altText: ' ' }] }, ['alt-text-missing']],
  [{ title: 'Shirt for women, long sleeves', descriptionHtml: 'A shirt.' }, ['material-missing', 'care-missing', 'size-chart-missing']],
  [{ descriptionHtml: 'A shirt.', goods: 'other' as const }, []],
  [{ publishedLocales: ['de'] }, ['locale-unpublished']],
  [{ publishedLocales: null, hreflang: null }, []],
  [{ hreflang: ['de'] }, ['hreflang-missing']],
])('%j', (change, expected) => {
  expect(codes(change)).toEqual(expected)
})

test.each([
  ['This balm cures eczema.', 'GB', 'medical'],
  ['Umweltfreundliche Verpackung.', 'DE', 'green-eu'],
  ['Environmentally friendly.', 'US', 'green-us'],
  ['Made in USA.', 'US', 'made-in-usa'],
  ['FDA approved.', 'DE', 'approval'],
])('claims: %s in %s', (text, country, rule) => {
  const found = checkListing({ ...good, goods: 'other', descriptionHtml: text }, country)
  expect(found.map(({ code, params }) => [code, params['rule']])).toEqual([['forbidden-claim', rule]])
})

test('claims that another country forbids are none here', () => {
  expect(codes({ goods: 'other', descriptionHtml: 'Made in USA. Nur heute.' }, 'GB')).toEqual([])
})

test('every issue, fix, finding and note has its sentence in both languages with the same placeholders', () => {
  const shape = (sentences: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
    Object.entries(sentences).map(([group, texts]) => [group, Object.entries(texts).map(([code, text]) => [code, (text.match(/\{\{\w+\}\}/g) ?? []).sort()])])
  expect(shape(chinese)).toEqual(shape(english))
  const source = readFileSync(new URL('./check-listing.ts', import.meta.url), 'utf8')
  const issues = [...source.matchAll(/issue\('([a-z-]+)', [^{]*\{[^}]*\}, '([a-z-]+)'|issue\('([a-z-]+)', '\w+', params, '([a-z-]+)'/g)]
  expect(issues.length).toBeGreaterThan(10)
  for (const hit of issues) {
    expect(english.issues).toHaveProperty([hit[1] ?? hit[3] ?? ''])
    expect(english.fixes).toHaveProperty([hit[2] ?? hit[4] ?? ''])
  }
})
