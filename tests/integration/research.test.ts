import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ResearchProduct } from '#shared/contract/research-api.ts'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import { defaultScoreWeights } from '#shared/research/score/score-parts.ts'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'
import { key, product } from './research-product.ts'

let connected: ConnectedShop
let research: Awaited<ReturnType<typeof load>>

async function load() {
  return {
    ...(await import('#app/features/research/save-product.server.ts')),
    ...(await import('#app/features/research/shortlist.server.ts')),
    ...(await import('#app/features/research/product-detail.server.ts')),
    ...(await import('#app/features/research/change-product.server.ts')),
    ...(await import('#app/features/research/make-draft.server.ts')),
    ...(await import('#app/features/research/export-products.server.ts')),
    ...(await import('#app/features/research/import-products.server.ts')),
    ...(await import('#app/features/research/score-weights.server.ts')),
    ...(await import('#app/features/research/keep-observations.server.ts')),
    ...(await import('#app/features/research/prune-observations.server.ts')),
    ...(await import('#app/features/research/research-query.ts')),
  }
}

const who = '77'

beforeAll(async () => {
  connected = await connectedShop()
  research = await load()
  const { withShop } = await import('#app/data/database.server.ts')
  const { shop } = connected
  await withShop(shop, async (db) => {
    await db.shop.update({ where: { shop }, data: { shipFrom: 'CN', currency: 'USD' } })
    const policy = { ...defaultMarketPolicy('DE', 'EUR'), freight: { currency: 'USD', perParcel: 450, perKilogram: 800 } }
    await db.market.create({ data: { shop, country: 'DE', name: 'DE', currency: 'EUR', policy } })
  })
})
beforeEach(async () => {
  await connected.rows('DELETE FROM research_products')
  await connected.rows('DELETE FROM research_observations')
  await connected.rows('DELETE FROM research_settings')
})
afterAll(() => connected.stop())

const save = (one: ResearchProduct) => research.saveProduct(connected.shop, one, new Date().toISOString(), who)
const list = (params = '') => research.shortlistPage(connected.shop, research.researchQueryOf(new URLSearchParams(params)))
const titles = async (params: string) => (await list(params)).rows.map((row) => row.product.id)

describe('the shortlist', () => {
  it('judges each product for a market of the shop, with the margin that the prices page would have', async () => {
    await save(product('A1'))
    const { rows, market, counts } = await list()
    expect(market).toBe('DE')
    expect(counts).toMatchObject({ idea: 1, listed: 0 })
    expect(rows[0]?.margin?.amount?.currency).toBe('EUR')
    expect(rows[0]?.margin?.share).not.toBeNull()
    expect(rows[0]?.score.parts.find(({ part }) => part === 'margin')?.score).not.toBeNull()
  })

  it('sorts and filters on the server, what is not known last either way', async () => {
    await save(product('A1', { price: { minor: 1000, currency: 'EUR' } }))
    await save(product('A2', { price: null }))
    await save(product('A3', { price: { minor: 3000, currency: 'EUR' }, title: 'Teapot' }))
    expect(await titles('sort=price&direction=asc')).toEqual(['A1', 'A3', 'A2'])
    expect(await titles('sort=price&direction=desc')).toEqual(['A3', 'A1', 'A2'])
    expect(await titles('text=teapot')).toEqual(['A3'])
    await research.changeProduct(connected.shop, key('A1'), form({ status: 'sampled' }), who)
    expect(await titles('status=sampled')).toEqual(['A1'])
  })

  it('goes on after 25, and a page beyond the last is the last', async () => {
    for (let number = 0; number < 26; number += 1) await save(product(`P${String(number).padStart(2, '0')}`))
    expect((await list('sort=title&direction=asc&page=2')).rows.map((row) => row.product.id)).toEqual(['P25'])
    expect(await list('page=9')).toMatchObject({ page: 2, pages: 2, total: 26 })
  })

  it('lets a product go and keeps what was seen', async () => {
    await save(product('A1'))
    expect(await research.removeFromShortlist(connected.shop, [key('A1'), key('none')], who)).toBe(1)
    expect((await list()).total).toBe(0)
    expect(await connected.rows('SELECT product_id FROM research_observations')).toEqual([{ product_id: 'A1' }])
  })

  it('sees a trend once it was watched for long enough', async () => {
    const seen = (daysAgo: number, minor: number) => ({
      ...key('A1'), at: new Date(Date.now() - daysAgo * 86_400_000).toISOString(), price: { minor, currency: 'EUR' }, rank: null, rating: null,
      reviewCount: null, availability: 'in_stock' as const, seller: null,
    })
    await research.keepObservations(connected.shop, [seen(30, 2500), seen(0, 3000)])
    await save(product('A1', { price: { minor: 3000, currency: 'EUR' } }))
    const [row] = (await list()).rows
    expect(row?.trend?.priceChange).toEqual({ share: 200_000, days: 30 })
    expect(row?.score.parts.find(({ part }) => part === 'trend')?.reasons).toEqual([{ code: 'price-rose', params: { percent: '20', days: '30' } }])
  })
})

function form(more: object) {
  return { status: 'idea', notes: '', cost: '3.00', costCurrency: 'USD', weightGrams: '400', hs: '691200', origin: 'CN', ...more }
}

describe('what the seller says of a product', () => {
  beforeEach(() => save(product('A1')))

  it('is kept, and empty is not known', async () => {
    await research.changeProduct(connected.shop, key('A1'), form({ status: 'sourced', notes: 'two suppliers', cost: '', hs: '6912.00', weightGrams: '' }), who)
    const detail = await research.productDetail(connected.shop, key('A1'), null)
    expect(detail?.form).toMatchObject({ status: 'sourced', notes: 'two suppliers', cost: '', hs: '691200', weightGrams: '' })
    expect(detail?.detail.margins).toMatchObject([{ country: 'DE', costAssumed: true }])
  })

  it.each([
    ['a cost of letters', { cost: 'abc' }, 'cost'],
    ['a cost finer than its currency', { cost: '1.005' }, 'cost'],
    ['a currency that is none', { costCurrency: 'XXQ' }, 'costCurrency'],
    ['half a gram', { weightGrams: '0.5' }, 'weightGrams'],
    ['a short code', { hs: '6912' }, 'hs'],
  ])('is refused with %s, and nothing changes', async (_what, wrong, field) => {
    expect(await research.changeProduct(connected.shop, key('A1'), form({ notes: 'x', ...wrong }), who)).toMatchObject({ ok: false, field })
    expect((await research.productDetail(connected.shop, key('A1'), null))?.form.notes).toBe('')
  })
})

describe('weights', () => {
  it('change the score, and only whole numbers from 0 to 100 are taken', async () => {
    await save(product('A1'))
    const before = (await list()).rows[0]?.score
    expect(await research.saveScoreWeights(connected.shop, { ...defaultScoreWeights, demand: 101 }, who)).toMatchObject({ code: 'weights-not-valid' })
    expect(await research.saveScoreWeights(connected.shop, { demand: 0, trend: 0, competition: 0, reviewMoat: 0, margin: 0, handling: 1, compliance: 0 }, who)).toMatchObject({ ok: true })
    const after = (await list()).rows[0]?.score
    expect(after).toMatchObject({ knownShare: 1_000_000, score: after?.parts.find(({ part }) => part === 'handling')?.score })
    expect(after?.score).not.toBe(before?.score)
  })
})

describe('a draft in Shopify', () => {
  it('holds what is known, and is read back', async () => {
    await save(product('A1', { price: { minor: 1999, currency: 'USD' } }))
    const made = await research.makeDraft(connected.shop, key('A1'), who)
    expect(made).toMatchObject({ ok: true, value: { missing: [] } })
    const id = made.ok ? made.value.productId : ''
    const draft = connected.devshop.store.products.get(id)
    expect(draft).toMatchObject({ title: 'Mug A1', status: 'DRAFT', vendor: 'Acme', images: [] })
    const variant = connected.devshop.store.variants.get(draft?.variantIds[0] ?? '')
    expect(variant?.price).toBe('19.99')
    expect(connected.devshop.store.inventoryItems.get(variant?.inventoryItemId ?? '')).toMatchObject({
      cost: '3.00', harmonizedSystemCode: '691200', countryCodeOfOrigin: 'CN', weight: { unit: 'GRAMS', value: 400 },
    })
    expect(await research.makeDraft(connected.shop, key('A1'), who)).toMatchObject({ code: 'research-draft-exists' })
  })

  it('of little known says little', async () => {
    await save(product('A2', { price: null, brand: null, weightGrams: null, hs: null, origin: null, purchaseCost: null }))
    expect(await research.makeDraft(connected.shop, key('A2'), who)).toMatchObject({ ok: true, value: { missing: [] } })
  })

  it('is made once though the call reaches Shopify twice', async () => {
    await save(product('A3'))
    await research.makeDraft(connected.shop, key('A3'), who)
    await connected.rows('UPDATE research_products SET draft_id = NULL')
    await research.makeDraft(connected.shop, key('A3'), who)
    expect([...connected.devshop.store.products.values()].filter(({ title }) => title === 'Mug A3')).toHaveLength(1)
  })
})

describe('files', () => {
  const query = () => research.researchQueryOf(new URLSearchParams())

  it('what is exported can be imported again', async () => {
    await save(product('A1', { title: 'A "quoted", mug;\nof two lines', price: { minor: 1999, currency: 'EUR' } }))
    await save(product('A2', { title: '=1+1', brand: null, purchaseCost: null, hs: null }))
    await research.changeProduct(connected.shop, key('A1'), form({ notes: '备注', status: 'listed' }), who)
    const before = await list('sort=title')
    const { body } = await research.researchFile(connected.shop, query(), 'csv')
    expect(body).toContain(`'=1+1`)
    await connected.rows('DELETE FROM research_products')
    expect(await research.importProducts(connected.shop, String(body), who)).toEqual({ ok: true, value: { products: 2 } })
    const after = await list('sort=title')
    const told = ({ rows }: typeof after) => rows.map(({ product: { title, brand, price, purchaseCost, hs, origin, weightGrams }, status }) => ({ title: title.replace(/\s+/g, ' '), brand, price, purchaseCost, hs, origin, weightGrams, status }))
    expect(told(after)).toEqual(told(before))
    expect((await research.productDetail(connected.shop, key('A1'), null))?.form.notes).toBe('备注')
  })

  it('a wrong line is told by line and column, and nothing is written', async () => {
    const csv = 'Site,Marketplace,Id,Title,URL,Price,Price currency\namazon,DE,A1,Mug,https://www.amazon.de/dp/A1,1.999,EUR\nebay,DE,A2,Mug,https://x.test/,,\n'
    const outcome = await research.importProducts(connected.shop, csv, who)
    expect(outcome).toMatchObject({ ok: false, problems: [{ line: 2, column: 'Price' }, { line: 3, column: 'Site', params: { text: 'ebay' } }] })
    expect((await list()).total).toBe(0)
  })

  it('an import adds nothing to the history', async () => {
    await research.importProducts(connected.shop, 'Site,Marketplace,Id,Title,URL,Price,Price currency\namazon,DE,A1,Mug,https://www.amazon.de/dp/A1,19.99,EUR\n', who)
    expect((await list()).total).toBe(1)
    expect(await connected.rows('SELECT FROM research_observations')).toEqual([])
  })

  it('a sheet is one that spreadsheets open', async () => {
    await save(product('A1'))
    const { body } = await research.researchFile(connected.shop, query(), 'xlsx')
    const { default: readExcelFile } = await import('read-excel-file/node')
    const [sheet] = await readExcelFile(Buffer.from(body))
    expect(sheet?.data[0]?.slice(0, 3)).toEqual(['Site', 'Marketplace', 'Id'])
    expect(sheet?.data[1]?.[8]).toBe(29.99)
  })
})

describe('observations that are too old or too many', () => {
  const day = 86_400_000
  const now = new Date('2026-11-22T12:00:00Z')
  const put = (id: string, daysAgo: number) =>
    connected.rows(
      `INSERT INTO research_observations (shop, site, marketplace, product_id, hour, seen_at, availability)
       VALUES ('${connected.shop}', 'amazon', 'DE', '${id}', '${new Date(now.getTime() - daysAgo * day).toISOString()}', now(), 'unknown')`,
    )
  const left = async () => (await connected.rows('SELECT product_id FROM research_observations ORDER BY hour')).map((row) => row['product_id'])

  it('go at three years, and not a day before', async () => {
    await put('A1', 1101)
    await put('A2', 1099)
    expect(await research.pruneShop(connected.shop, now)).toBe(1)
    expect(await left()).toEqual(['A2'])
  })
  it('go from the oldest on beyond the most that is kept, those of the shortlist last', async () => {
    await research.saveProduct(connected.shop, product('A1'), now.toISOString(), who)
    await connected.rows('DELETE FROM research_observations')
    await put('A1', 30)
    for (const [id, daysAgo] of [['B1', 20], ['B2', 10], ['B3', 5]] as const) await put(id, daysAgo)
    expect(await research.pruneShop(connected.shop, now, 2)).toBe(2)
    expect(await left()).toEqual(['A1', 'B3'])
    expect(await research.pruneShop(connected.shop, now, 2)).toBe(0)
  })
})
