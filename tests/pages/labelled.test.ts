import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sharedFolder } from '#tests/run/shared-folder.ts'
import { openPageBrowser } from './page-browser.ts'
import { pageFiles } from './page-files.ts'
import type { PageBrowser } from './page-browser.ts'
import type { PageReading, ProductPage } from '#extension/sites/page-reading.ts'

const shared = sharedFolder()
const folder = shared === null ? null : `${shared}pages`
if (folder === null) console.info('labelled pages: skipped, the reference folder with saved pages is not beside the project')

const labelSchema = z.record(
  z.string(),
  z.object({ brand: z.array(z.string()).optional(), sku: z.array(z.string()), price: z.array(z.string()).optional(), availability: z.array(z.string()) }),
)

/** INDEX.tsv by file: what a person reads on the page; `-` is "not on the page". */
function indexRows(path: string): { file: string; kind: string; [column: string]: string }[] {
  const [head = '', ...rows] = readFileSync(path, 'utf8').trim().split('\n')
  const columns = head.split('\t')
  return rows.map((row) => {
    const cells = Object.fromEntries(row.split('\t').map((cell, at) => [columns[at] ?? '', cell === '-' ? '' : cell]))
    return { ...cells, file: cells['file'] ?? '', kind: cells['page_kind'] ?? '' }
  })
}

function expectedReason(file: string, kind: string): string {
  if (file.startsWith('temu/')) return 'other-page'
  if (!file.startsWith('amazon/')) return 'other-site'
  if (kind.startsWith('captcha')) return 'blocked'
  if (kind.includes('sign-in')) return 'sign-in'
  return kind.includes('error') ? 'error-page' : 'other-page'
}

describe.skipIf(folder === null)('saved pages as people read them', () => {
  const rows = folder === null ? [] : indexRows(`${folder}/INDEX.tsv`)
  const labels = folder === null ? {} : labelSchema.parse(JSON.parse(readFileSync(`${folder}/labelled.json`, 'utf8')))
  const readings = new Map<string, PageReading>()
  let browser: PageBrowser

  beforeAll(async () => {
    browser = await openPageBrowser()
    for (const page of folder === null ? [] : pageFiles(folder)) readings.set(page.file, (await browser.read(page)).reading)
  }, 180_000)
  afterAll(() => browser.close())

  const isAmazon = (kind: string) => rows.filter((row) => row.file.startsWith('amazon/') && row.kind === kind)
  const product = (file: string): ProductPage => {
    const reading = readings.get(file)
    if (reading?.kind !== 'product') throw new Error(`${file} was read as ${reading?.kind}`)
    return reading
  }

  it.each(isAmazon('product'))('product $file', (row) => {
    const page = product(row.file)
    const said = (column: string): string => row[column] ?? ''
    expect(page.unreadable.filter(({ field }) => field !== 'weightGrams')).toEqual([])
    expect(page.id).toBe(said('asin_or_id'))
    expect(page.title.replaceAll(' ', '')).toContain(said('title').replaceAll(' ', ''))
    const price = /\d+[.,]\d\d/.exec(said('price_text'))?.[0]
    expect(page.price).toEqual(price ? { minor: Number(price.replace(/\D/g, '')), currency: said('currency') } : null)
    const stars = /^\d[.,]\d/.exec(said('rating'))?.[0]
    expect(page.rating).toBe(stars ? Number(stars.replace(',', '.')) : null)
    const count = /^[\d,.]+/.exec(said('review_count'))?.[0]
    expect(page.reviewCount).toEqual(count ? { value: Number(count.replace(/\D/g, '')), bound: 'exact' } : null)
    const links = /\(\s*(?:See|Siehe|Ver|Visualizza) [^)]*\)/g
    const ranks = [...said('bsr_text').replaceAll(links, '').matchAll(/([\d,.]+) +(?:in|en) /g)].map((match) => Number(match[1]?.replace(/\D/g, '')))
    expect(page.ranks.map(({ rank }) => rank)).toEqual(ranks)
    expect(page.imageCount).not.toBe(0)
    for (const { category } of page.ranks) expect(said('bsr_text')).toContain(category ?? 'a category')
  })

  it.each(isAmazon('product').filter(({ file }) => file in labels))('label $file', ({ file }) => {
    const page = product(file)
    const label = labels[file]
    expect(label?.sku).toContain(page.id)
    if (page.brand !== null && page.brand !== 'Retevis') expect(label?.brand).toContain(page.brand)
    if (label?.price) expect(label.price.map((price) => Math.round(Number(price) * 100))).toContain(page.price?.minor)
    else expect(page.price).toBeNull()
    expect(page.availability).toBe(label?.availability[0] === 'InStock' ? 'in_stock' : 'out_of_stock')
  })

  it.each(isAmazon('search'))('search $file', ({ file, availability }) => {
    const reading = readings.get(file)
    if (reading?.kind !== 'search') throw new Error(`read as ${reading?.kind}`)
    const counted = (column: string) => Number(new RegExp(`${column}=(\\d+)`).exec(availability ?? '')?.[1])
    expect(reading.results).toHaveLength(counted('items'))
    expect(reading.results.filter(({ sponsored }) => sponsored)).toHaveLength(counted('sponsored'))
    expect(reading.results.filter(({ price }) => price !== null)).toHaveLength(counted('with_price'))
    expect(reading.results.filter(({ rating }) => rating !== null)).toHaveLength(counted('with_rating'))
    expect(reading.results.filter(({ title }) => title === null)).toEqual([])
  })

  it.each(isAmazon('bestsellers'))('best sellers $file', ({ file, availability }) => {
    const reading = readings.get(file)
    if (reading?.kind !== 'bestsellers') throw new Error(`read as ${reading?.kind}`)
    expect(reading.results).toHaveLength(Number(/items=(\d+)/.exec(availability ?? '')?.[1]))
    expect(reading.results.slice(0, 5).map(({ position }) => position)).toEqual([1, 2, 3, 4, 5])
  })

  const refused = rows.filter(({ file, kind }) => !file.startsWith('amazon/') || !['product', 'search', 'bestsellers'].includes(kind))
  it.each(refused)('refuses $file ($kind)', ({ file, kind }) => {
    expect(readings.get(file)).toMatchObject({ kind: 'unreadable', reason: expectedReason(file, kind) })
  })
})
