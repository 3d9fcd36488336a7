import { RequestedTokenType } from '@shopify/shopify-api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sendLibraryTo, shopifyApi } from '../shopify-library.ts'
import { keys, startTestShop, type TestShop } from '../test-shop.ts'
import { signIdToken } from './id-token.ts'

const { api } = shopifyApi(keys)
const offlineAccessToken = RequestedTokenType.OfflineAccessToken
let shop: TestShop
let now: Date

beforeEach(async () => {
  now = new Date()
  shop = await startTestShop({ now: () => now })
  sendLibraryTo(shop.devshop.url)
})
afterEach(() => shop.devshop.stop())

async function exchange({ expiring = true, at = now, secret = keys.apiSecret } = {}) {
  const sessionToken = await signIdToken(
    { ...keys, apiSecret: secret },
    { shop: shop.devshop.shop, userId: 7, now: at }
  )
  return (
    await api.auth.tokenExchange({
      shop: shop.devshop.shop,
      sessionToken,
      requestedTokenType: offlineAccessToken,
      expiring,
    })
  ).session
}

const named = '{ shop { name } }'
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000)
}

async function statusWith(token: string | undefined): Promise<number> {
  const response = await fetch(`${shop.devshop.url}/admin/api/2026-10/graphql.json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-shopify-access-token': token ?? '' },
    body: JSON.stringify({ query: named }),
  })
  return response.status
}

test('the id token is one that the library accepts', async () => {
  const token = await signIdToken(keys, { shop: shop.devshop.shop, userId: 7, now })
  expect(await api.session.decodeSessionToken(token)).toMatchObject({
    sub: '7',
    aud: keys.apiKey,
    dest: `https://${shop.devshop.shop}`,
  })
})

test('an exchange gives an offline token for an hour and a refresh token for ninety days', async () => {
  const session = await exchange()
  expect(session).toMatchObject({ isOnline: false, shop: shop.devshop.shop })
  expect(session.scope?.split(',')).toContain('write_products')
  expect(session.expires?.getTime()).toBeGreaterThan(Date.now() + 3590_000)
  expect(session.refreshTokenExpires?.getTime()).toBeGreaterThan(Date.now() + 89 * 86_400_000)
})

test('the token works up to its hour and is refused after it', async () => {
  const { accessToken } = await exchange()
  later(3599)
  expect(await statusWith(accessToken)).toBe(200)
  later(1)
  expect(await statusWith(accessToken)).toBe(401)
})

test('a refresh gives a new token; the refresh token works once', async () => {
  const { refreshToken = '' } = await exchange()
  later(3700)
  const { session } = await api.auth.refreshToken({ shop: shop.devshop.shop, refreshToken })
  expect(await statusWith(session.accessToken)).toBe(200)
  await expect(api.auth.refreshToken({ shop: shop.devshop.shop, refreshToken })).rejects.toThrow()
})

test('a refresh token that is over is refused', async () => {
  const { refreshToken = '' } = await exchange()
  later(90 * 86_400)
  await expect(api.auth.refreshToken({ shop: shop.devshop.shop, refreshToken })).rejects.toThrow()
})

test('without `expiring` the shop has one token that lasts, and it may be changed for one that expires', async () => {
  const [first, second] = [await exchange({ expiring: false }), await exchange({ expiring: false })]
  expect(first.accessToken).toBe(second.accessToken)
  expect(first.expires).toBeUndefined()
  const { session } = await api.auth.migrateToExpiringToken({
    shop: shop.devshop.shop,
    nonExpiringOfflineAccessToken: first.accessToken ?? '',
  })
  expect(session.expires).toBeDefined()
})

test('an online token belongs to the person', async () => {
  const sessionToken = await signIdToken(keys, { shop: shop.devshop.shop, userId: 7, now })
  const { session } = await api.auth.tokenExchange({
    shop: shop.devshop.shop,
    sessionToken,
    requestedTokenType: RequestedTokenType.OnlineAccessToken,
  })
  expect(session.isOnline).toBe(true)
  expect(session.onlineAccessInfo?.associated_user.id).toBe(7)
})

test.each([
  ['signed with another secret', { secret: 'not-the-secret' }],
  ['of another shop', { shop: 'other.myshopify.com' }],
  ['past its minute', { ago: 90 }],
])(
  'an id token %s is refused as an invalid subject token',
  async (
    _what,
    {
      secret = keys.apiSecret,
      shop: from = shop.devshop.shop,
      ago = 0,
    }: { secret?: string; shop?: string; ago?: number }
  ) => {
    const token = await signIdToken(
      { ...keys, apiSecret: secret },
      { shop: from, userId: 7, now: new Date(now.getTime() - ago * 1000) }
    )
    const response = await fetch(`${shop.devshop.url}/admin/oauth/access_token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        client_id: keys.apiKey,
        client_secret: keys.apiSecret,
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token: token,
        subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
        requested_token_type: offlineAccessToken,
        expiring: '1',
      }),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: 'invalid_subject_token' })
  }
)

test('a wrong client secret gets no token', async () => {
  const other = shopifyApi({ ...keys, apiSecret: 'wrong' }).api
  await expect(other.auth.refreshToken({ shop: shop.devshop.shop, refreshToken: 'any' })).rejects.toThrow()
})

test('the query an app is opened with carries an HMAC that the library accepts', async () => {
  const { launchQuery } = await import('./launch-query.ts')
  const query = await launchQuery(keys, {
    shop: shop.devshop.shop,
    storeHandle: 'landfall-demo',
    userId: 7,
    locale: 'zh-CN',
    now,
    sessionId: 'abc',
  })
  expect(await api.utils.validateHmac(Object.fromEntries(query))).toBe(true)
  query.set('locale', 'en')
  expect(await api.utils.validateHmac(Object.fromEntries(query))).toBe(false)
})
