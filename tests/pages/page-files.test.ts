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
