import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase, withShop } from '#app/data/database.server.ts'
import { createPairingCode, extensions, revokeExtension } from '#app/features/extension-pairing/extension-pairing.server.ts'
import {
  extensionErrorSchema, landedMarginResponseSchema, pairResponseSchema, settingsResponseSchema,
} from '#shared/contract/extension-api.ts'
import { packAlgorithm, packResponseSchema } from '#shared/contract/selector-pack.ts'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import { setAppEnvironment } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { asOwner, ownerRows } from './owner.ts'

const shop = 'one.myshopify.com'
const origin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'

type Endpoint = typeof import('#app/routes/api.extension.pair.ts').action

let database: FreshDatabase
const packFile = path.join(mkdtempSync(path.join(tmpdir(), 'landfall-pack-')), 'pack.json')
let packKey: CryptoKeyPair
let pair: Endpoint
let settings: Endpoint
let margin: Endpoint
let selectors: Endpoint
beforeAll(async () => {
  database = await freshDatabase()
  packKey = await crypto.subtle.generateKey(packAlgorithm, true, ['sign', 'verify'])
  setAppEnvironment(database, { SELECTOR_PACK: packFile, SELECTOR_PACK_KEY: JSON.stringify(await crypto.subtle.exportKey('jwk', packKey.privateKey)) })
  pair = (await import('#app/routes/api.extension.pair.ts')).action
  settings = (await import('#app/routes/api.extension.settings.ts')).loader
  selectors = (await import('#app/routes/api.extension.selectors.ts')).loader
  margin = (await import('#app/routes/api.extension.landed-margin.ts')).action
  await withShop(shop, async (db) => {
    await db.shop.create({ data: { shop, currency: 'USD', shipFrom: 'CN' } })
    for (const [country, currency] of [['DE', 'EUR'], ['US', 'USD']] as const) {
      await db.market.create({ data: { shop, country, name: country, currency, policy: defaultMarketPolicy(country, currency) } })
    }
  })
})
beforeEach(() => asOwner(database.ownerUrl, (client) => client.query('DELETE FROM extension_codes; DELETE FROM extension_tokens; DELETE FROM audit_entries')))
afterAll(async () => {
  await closeDatabase()
  await database.drop()
})

interface Call {
  readonly body?: unknown
  readonly token?: string
  readonly from?: string
  readonly method?: string
  readonly address?: string
}

let caller = 0
function call(handler: Endpoint, { body, token, from = origin, method = 'POST', address }: Call): Promise<Response> {
  const headers = new Headers({ Origin: from, 'Content-Type': 'application/json' })
  if (token !== undefined) headers.set('Authorization', `Bearer ${token}`)
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const request = new Request('https://landfall.example/api/extension/x', { method, headers, ...(method === 'POST' && { body: text }) })
  return handler({ request, params: {}, context: { clientAddress: address ?? `192.0.2.${(caller += 1)}` } })
}

const errorOf = async (response: Response) => [response.status, extensionErrorSchema.parse(await response.json()).error.code]
const pairWith = (code: string, more: Call = {}) => call(pair, { body: { code, extensionName: 'Chrome on a desk' }, ...more })

async function paired(): Promise<string> {
  const { code } = await createPairingCode(shop, '77')
  return pairResponseSchema.parse(await (await pairWith(code)).json()).token
}

describe('pairing', () => {
  it('turns a code into a token for its shop, and forgives how it was typed', async () => {
    const { code } = await createPairingCode(shop, '77')
    const answer = await pairWith(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `)
    expect(answer.status).toBe(200)
    expect(pairResponseSchema.parse(await answer.json()).shop).toBe(shop)
    expect(await extensions(shop)).toMatchObject([{ name: 'Chrome on a desk', createdBy: '77', revokedAt: null, lastUsedAt: null }])
  })

  it('works once for each code, even when two try at once', async () => {
    const { code } = await createPairingCode(shop, '77')
    const answers = await Promise.all([pairWith(code), pairWith(code), pairWith(code)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410])
    expect(await errorOf(await pairWith(code))).toEqual([410, 'code-expired'])
    expect(await extensions(shop)).toHaveLength(1)
  })

  it.each([
    ['a second before its ten minutes are over', 1, 200],
    ['a second after', -1, 410],
  ])('takes a code by the clock: %s', async (_what, secondsLeft, status) => {
    const { code } = await createPairingCode(shop, '77')
    await asOwner(database.ownerUrl, (client) =>
      client.query(`UPDATE extension_codes SET expires_at = now() + $1 * interval '1 second'`, [secondsLeft]),
    )
    expect((await pairWith(code)).status).toBe(status)
  })

  it('knows no code that was never made', async () => {
    expect(await errorOf(await pairWith('23456789'))).toEqual([400, 'code-not-known'])
  })

  it('keeps neither code nor token in the clear', async () => {
    const { code } = await createPairingCode(shop, '77')
    const token = pairResponseSchema.parse(await (await pairWith(code)).json()).token
    const kept = await ownerRows<{ hash: Buffer }>(
      database.ownerUrl, 'SELECT code_hash AS hash FROM extension_codes UNION ALL SELECT token_hash FROM extension_tokens',
    )
    expect(kept.map(({ hash }) => hash.length)).toEqual([32, 32])
    for (const { hash } of kept) expect([code, token]).not.toContain(hash.toString('utf8'))
  })

  it('lets one address try ten times a minute', async () => {
    const tries = []
    for (let number = 0; number < 11; number += 1) tries.push(await pairWith('23456789', { address: '198.51.100.1' }))
    expect(tries.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 400), 429])
    expect((await pairWith('23456789', { address: '198.51.100.2' })).status).toBe(400)
  })

  it.each([
    ['no JSON', '{'],
    ['no code', { extensionName: 'x' }],
    ['a body of more than 16 KiB', { code: '23456789', extensionName: 'x', filler: 'x'.repeat(17_000) }],
  ])('refuses %s as data', async (_what, body) => {
    expect(await errorOf(await call(pair, { body }))).toEqual([400, 'bad-request'])
  })
})

describe('who may ask', () => {
  it.each(['chrome-extension://abcdefghijklmnopabcdefghijklmnop', 'moz-extension://8c9e2f6a-0f4b-4e0e-9d5a-111111111111'])(
    'an extension gets leave to read the answer: %s',
    async (from) => {
      const preflight = await call(pair, { from, method: 'OPTIONS' })
      expect(preflight.status).toBe(204)
      expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe(from)
      expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('Authorization')
      expect(preflight.headers.get('Vary')).toContain('Origin')
    },
  )

  it.each(['https://www.amazon.com', 'https://evil.example', 'null', 'https://chrome-extension.example'])(
    'a page does not: %s',
    async (from) => {
      const answer = await call(pair, { from, method: 'OPTIONS' })
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull()
    },
  )

  it.each([
    ['no token', undefined],
    ['a word', 'word'],
    ['a token made up for the shop', `lfx_${Buffer.from(shop).toString('base64url')}.${'A'.repeat(43)}`],
    ['a token for all shops', `lfx_${Buffer.from('*').toString('base64url')}.${'A'.repeat(43)}`],
  ])('nobody with %s', async (_what, token) => {
    const more = token === undefined ? {} : { token }
    expect(await errorOf(await call(settings, { method: 'GET', ...more }))).toEqual([401, 'unauthorized'])
    expect(await errorOf(await call(margin, { body: {}, ...more }))).toEqual([401, 'unauthorized'])
  })

  it('no extension that was revoked, from its next request on', async () => {
    const token = await paired()
    expect((await call(settings, { method: 'GET', token })).status).toBe(200)
    const [extension] = await extensions(shop)
    expect(extension?.lastUsedAt).not.toBeNull()
    expect(await revokeExtension(shop, extension?.tokenHash ?? '', '77')).toEqual({ ok: true, value: null })
    expect((await call(settings, { method: 'GET', token })).status).toBe(401)
    expect(await revokeExtension(shop, extension?.tokenHash ?? '', '77')).toMatchObject({ ok: false, code: 'extension-not-known' })
  })

  it('a shop can not revoke the extension of another', async () => {
    const token = await paired()
    const [extension] = await extensions(shop)
    expect(await revokeExtension('two.myshopify.com', extension?.tokenHash ?? '', '77')).toMatchObject({ ok: false })
    expect((await call(settings, { method: 'GET', token })).status).toBe(200)
  })
})

describe('a paired extension', () => {
  it('reads the shop’s markets and policies', async () => {
    const answer = settingsResponseSchema.parse(await (await call(settings, { method: 'GET', token: await paired() })).json())
    expect(answer).toMatchObject({ shop, shopCurrency: 'USD', shipFrom: 'CN' })
    expect(answer.markets.map(({ country }) => country)).toEqual(['DE', 'US'])
  })

  it('hears what a product would earn in each market, and what is not known', async () => {
    const product = {
      site: 'amazon', id: 'B000000001', title: 'Ceramic mug', price: { minor: 2999, currency: 'USD' }, hs: '691110', origin: 'CN',
      weightGrams: 400, url: 'https://www.amazon.com/dp/B000000001',
    }
    const body = { product, purchaseCost: { minor: 400, currency: 'USD' }, costShare: 250_000 }
    const answer = landedMarginResponseSchema.parse(await (await call(margin, { token: await paired(), body })).json())
    expect(answer.markets.map(({ country, currency }) => [country, currency])).toEqual([['DE', 'EUR'], ['US', 'USD']])
    // The policies say nothing of freight, so no margin is stated.
    for (const { breakdown, gaps } of answer.markets) {
      expect(gaps.map((gap) => gap.code)).toContain('freight-missing')
      expect(breakdown?.margin ?? null).toBeNull()
    }
  })

  it('is told which part of a wrong request is wrong', async () => {
    const answer = await call(margin, { token: await paired(), body: { product: { site: 'ebay' }, purchaseCost: null, costShare: 0 } })
    expect(answer.status).toBe(400)
    expect(extensionErrorSchema.parse(await answer.json()).error.message).toContain('product.site')
  })
})

describe('places to read', () => {
  const pack = { site: 'amazon', version: 4, issued: '2026-11-22', selectors: { title: ['#newTitle'] } }
  const served = async () => packResponseSchema.parse(await (await call(selectors, { method: 'GET', token: await paired() })).json()).pack

  it('are handed to a paired extension, signed with the app’s key', async () => {
    writeFileSync(packFile, JSON.stringify(pack))
    const signed = await served()
    expect(JSON.parse(signed?.pack ?? '')).toEqual(pack)
    const proof = Buffer.from(signed?.signature ?? '', 'base64')
    expect(await crypto.subtle.verify(packAlgorithm, packKey.publicKey, proof, new TextEncoder().encode(signed?.pack))).toBe(true)
    expect(await crypto.subtle.verify(packAlgorithm, packKey.publicKey, proof, new TextEncoder().encode(`${signed?.pack} `))).toBe(false)
  })
  it('are none where the file is no pack, and nobody’s without a token', async () => {
    writeFileSync(packFile, JSON.stringify({ ...pack, site: 'ebay' }))
    expect(await served()).toBeNull()
    expect(await errorOf(await call(selectors, { method: 'GET' }))).toEqual([401, 'unauthorized'])
  })
})
