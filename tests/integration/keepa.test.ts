import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'
import { startKeepaServer, type KeepaServer } from './keepa-server.ts'
import { key, product } from './research-product.ts'

let connected: ConnectedShop
let keepa: KeepaServer
let research: Awaited<ReturnType<typeof load>>

async function load() {
  return {
    ...(await import('#app/features/research/save-product.server.ts')),
    ...(await import('#app/features/research/product-detail.server.ts')),
    ...(await import('#app/features/keepa/import-history.server.ts')),
    ...(await import('#app/features/keepa/keepa-account.server.ts')),
  }
}

const who = '77'
const secret = 'k'.repeat(64)
const start = Date.parse('2026-10-01T00:00:00Z') / 60_000 - 21_564_000
const csv = Array.from({ length: 19 }, (_, index) => (index === 1 ? [start, 1999, start + 1440, 1899] : index === 3 ? [start, 500] : null))
const good = (tokensLeft = 299) => ({ status: 200, body: { tokensLeft, refillIn: 30_000, refillRate: 5, products: [{ asin: 'A1', domainId: 3, lastUpdate: start + 2880, csv }] } })

beforeAll(async () => {
  keepa = await startKeepaServer()
  process.env['KEEPA_URL'] = keepa.url
  connected = await connectedShop()
  research = await load()
})
beforeEach(async () => {
  for (const table of ['products', 'observations', 'imports', 'settings']) await connected.rows(`DELETE FROM research_${table}`)
  await research.saveProduct(connected.shop, product('A1'), new Date().toISOString(), who)
  keepa.asked.length = 0
  keepa.answers = [good()]
})
afterAll(async () => {
  await connected.stop()
  await keepa.stop()
})

describe('Keepa', () => {
  it('key is kept encrypted and never given out', async () => {
    await research.saveKeepaKey(connected.shop, ` ${secret} `, who)
    const [kept] = await connected.rows<{ keepa_key: Buffer }>('SELECT keepa_key FROM research_settings')
    expect(kept?.keepa_key.toString('utf8')).not.toContain(secret)
    expect(await research.keepaAccount(connected.shop)).toEqual({ connected: true, tokens: null })
    expect(await research.saveKeepaKey(connected.shop, 'no key!', who)).toMatchObject({ code: 'keepa-key-not-valid' })
    await research.saveKeepaKey(connected.shop, '', who)
    expect(await research.keepaAccount(connected.shop)).toMatchObject({ connected: false })
  })

  it('history is fetched compressed and shown apart from the shop’s own', async () => {
    await research.saveKeepaKey(connected.shop, secret, who)
    expect(await research.importHistory(connected.shop, key('A1'))).toMatchObject({ ok: true })
    expect(keepa.asked.map(({ pathname, searchParams }) => [pathname, Object.fromEntries(searchParams)])).toEqual([
      ['/product', { key: secret, domain: '3', asin: 'A1', history: '1' }],
    ])
    const detail = (await research.productDetail(connected.shop, key('A1'), null))?.detail
    expect(detail?.keepa?.history.prices.map(({ value }) => value)).toEqual([1999, 1899, 1899])
    expect(detail?.own.history.prices.map(({ value }) => value)).toEqual([2999])
    expect((await research.keepaAccount(connected.shop)).tokens).toBe(299)
  })

  it('is not asked while no token is left', async () => {
    keepa.answers = [good(-3)]
    await research.saveKeepaKey(connected.shop, secret, who)
    await research.importHistory(connected.shop, key('A1'))
    expect(await research.importHistory(connected.shop, key('A1'))).toMatchObject({ code: 'keepa-no-tokens' })
    expect(keepa.asked).toHaveLength(1)
  })

  it.each([
    ['a key it does not know', { status: 402, body: { tokensLeft: 0, refillIn: 0, refillRate: 0 } }, 'keepa-key-refused'],
    ['no tokens', { status: 429, body: { tokensLeft: -5, refillIn: 42_000, refillRate: 5 } }, 'keepa-no-tokens'],
    ['a refusal', { status: 400, body: { tokensLeft: 1, refillIn: 0, refillRate: 5, error: { type: 'invalidParameter', message: 'asin' } } }, 'keepa-refused'],
    ['its own trouble', { status: 500, body: null }, 'keepa-unavailable'],
    ['something else than it documents', { status: 200, body: { hello: 1 } }, 'keepa-unavailable'],
    ['no such product', { status: 200, body: { tokensLeft: 9, refillIn: 0, refillRate: 5, products: [{ asin: 'A1', domainId: 3, lastUpdate: 0, csv: null }] } }, 'keepa-product-unknown'],
  ])('answers with %s', async (_what, answer, code) => {
    keepa.answers = [answer]
    await research.saveKeepaKey(connected.shop, secret, who)
    expect(await research.importHistory(connected.shop, key('A1'))).toMatchObject({ ok: false, code })
    expect(await connected.rows('SELECT FROM research_imports')).toEqual([])
  })

  it('is not asked for a marketplace it does not follow, or without a key', async () => {
    expect(await research.importHistory(connected.shop, { ...key('A1'), marketplace: 'SE' })).toMatchObject({ code: 'keepa-not-here' })
    expect(await research.importHistory(connected.shop, key('A1'))).toMatchObject({ code: 'keepa-no-key' })
    expect(keepa.asked).toEqual([])
  })
})
