import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { pageFiles } from './page-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'landfall-pages-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (file: string, html: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), file.endsWith('.gz') ? gzipSync(html) : html)
}
const address = (): string | undefined => pageFiles(folder)[0]?.address

it('finds plain and packed pages below a folder, in order, and nothing else', () => {
  put('b/two.html.gz', 'two')
  put('a/one.html', 'one')
  put('notes.md', 'no page')
  expect(pageFiles(folder).map(({ file, html }) => [file, html])).toEqual([
    ['a/one.html', 'one'],
    ['b/two.html.gz', 'two'],
  ])
})

it.each([
  ['its canonical link', 'x.html', '<link rel="canonical" href="https://www.amazon.de/dp/B0LANDFALL">', 'https://www.amazon.de/dp/B0LANDFALL'],
  ['og:url', 'x.html', '<meta property="og:url" content="https://www.amazon.fr/dp/B0LANDFALL">', 'https://www.amazon.fr/dp/B0LANDFALL'],
  ['the shop its script names', 'x.html', "<script>ue_sn = 'www.amazon.co.jp'</script>", 'https://www.amazon.co.jp/saved-page'],
  ['the number of the shop', 'x.html', '<script>ue_mid = "A2Q3Y263D00KWC", ue_sn = "opfcaptcha.amazon.com"</script>', 'https://www.amazon.com.br/saved-page'],
  ['the file name', 'pdp-co_uk-2031-X.html', '<p>', 'https://www.amazon.co.uk/saved-page'],
  ['the folder name', 'amazon.com.tr/x.html', '<p>', 'https://www.amazon.com.tr/saved-page'],
  ['nothing at all', 'x.html', '<p>', 'https://www.amazon.com/saved-page'],
])('takes the address from %s', (_where, file, html, expected) => {
  put(file, html)
  expect(address()).toBe(expected)
})

it('trusts INDEX.tsv before the page', () => {
  put('x.html', '<link rel="canonical" href="https://www.amazon.com/dp/B0LANDFALL">')
  put('INDEX.tsv', 'file\tsite_locale\nx.html\tamazon co.uk\n')
  expect(address()).toBe('https://www.amazon.co.uk/saved-page')
})

it('goes by the shop most links lead to where nothing is said', () => {
  put('x.html', '<a href="https://www.amazon.com/a">1</a><a href="https://www.amazon.nl/a">1</a><a href="https://www.amazon.nl/b">2</a>')
  expect(address()).toBe('https://www.amazon.nl/saved-page')
})

it.each([
  ['iso-8859-1', Buffer.from('<meta charset="iso-8859-1">caf\u00e9 \u00a35', 'latin1'), 'caf\u00e9 \u00a35'],
  ['Shift_JIS', Buffer.concat([Buffer.from('<meta charset="Shift_JIS">'), Buffer.from([0x93, 0xfa, 0x96, 0x7b])]), '\u65e5\u672c'],
  ['no name at all', Buffer.from('\u00a35', 'latin1'), '\u00a35'],
])('reads a page in %s', (_name, bytes, text) => {
  writeFileSync(join(folder, 'x.html'), bytes)
  expect(pageFiles(folder)[0]?.html).toContain(text)
})

it('has an empty page for a broken archive', () => {
  writeFileSync(join(folder, 'x.html.gz'), Buffer.from([0x1f, 0x8b, 1, 2, 3]))
  expect(pageFiles(folder)[0]?.html).toBe('')
})
