import { randomBytes } from 'node:crypto'
import { Session } from '@shopify/shopify-api'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'

let connected: ConnectedShop
let app: {
  adminClient: typeof import('#app/shopify/admin-client.server.ts').adminClient
  sessionStorage: typeof import('#app/shopify/shopify-app.server.ts').sessionStorage
  ShopDetailsDocument: typeof import('#app/shopify/generated/operations.ts').ShopDetailsDocument
  VariantsPageDocument: typeof import('#app/shopify/generated/operations.ts').VariantsPageDocument
}

beforeAll(async () => {
  connected = await connectedShop()
  const { adminClient } = await import('#app/shopify/admin-client.server.ts')
  const { sessionStorage } = await import('#app/shopify/shopify-app.server.ts')
  const { ShopDetailsDocument, VariantsPageDocument } = await import('#app/shopify/generated/operations.ts')
  app = { adminClient, sessionStorage, ShopDetailsDocument, VariantsPageDocument }
})
afterEach(() => {
  connected.devshop.faults.clear()
  connected.devshop.requests.clear()
})
afterAll(() => connected.stop())

const shopName = async () => {
  const client = await app.adminClient(connected.shop)
  return (await client.run(app.ShopDetailsDocument, {})).shop.currencyCode
}

/** A stored session whose token ends at `expires`, with a refresh token that works once. */
async function storeEnding(expires: Date): Promise<string> {
  const { shop, devshop } = connected
  const refreshToken = `shprt_${randomBytes(16).toString('hex')}`
  const accessToken = `shpat_${randomBytes(16).toString('hex')}`
  const refreshTokenExpires = new Date(Date.now() + 86_400_000)
  const [known] = devshop.store.tokens
  devshop.store.tokens.push({
    accessToken, kind: 'offline', scopes: known?.scopes ?? [], userId: null, expiresAt: expires.getTime(),
    refreshToken, refreshExpiresAt: refreshTokenExpires.getTime(),
  })
  await app.sessionStorage.storeSession(
    new Session({ id: `offline_${shop}`, shop, state: '', isOnline: false, accessToken, refreshToken, expires, refreshTokenExpires }),
  )
  return accessToken
}

describe('a call to Shopify', () => {
  it('gets its answer', async () => {
    expect(await shopName()).toMatch(/^[A-Z]{3}$/)
  })

  it.each([429, 500, 502, 503])('is made again after %i', async (status) => {
    connected.devshop.faults.status(status)
    expect(await shopName()).toMatch(/^[A-Z]{3}$/)
    expect(connected.devshop.requests.entries).toHaveLength(2)
  })

  it('is made again after it was throttled, as often as it takes', async () => {
    connected.devshop.faults.throttle(3)
    expect(await shopName()).toMatch(/^[A-Z]{3}$/)
    expect(connected.devshop.requests.entries).toHaveLength(4)
  })

  it('is given up when Shopify stays away, and says so', async () => {
    connected.devshop.faults.status(503, { times: 50 })
    await expect(shopName()).rejects.toMatchObject({ name: 'ShopifyUnavailable' })
    expect(connected.devshop.requests.entries).toHaveLength(5)
  })

  it('is not made again when Shopify refuses it', async () => {
    const client = await app.adminClient(connected.shop)
    await expect(client.run(app.VariantsPageDocument, { first: 251 })).rejects.toMatchObject({ name: 'ShopifyRefused' })
    expect(connected.devshop.requests.entries).toHaveLength(1)
  })

  it('waits for the bucket to fill instead of being turned away again and again', async () => {
    const client = await app.adminClient(connected.shop)
    const page = () => client.run(app.VariantsPageDocument, { first: 100 })
    await page()
    const { bucket, requests } = connected.devshop
    bucket.take(bucket.status().currentlyAvailable)
    requests.clear()
    await Promise.all(Array.from({ length: 30 }, page))
    const answered = requests.entries.filter(({ errors }) => errors.length === 0)
    const turnedAway = requests.entries.length - answered.length
    expect(answered).toHaveLength(30)
    // Nobody could know that the bucket had been emptied; once one call has heard of it, the calls queue.
    expect(turnedAway).toBeGreaterThan(0)
    expect(turnedAway).toBeLessThanOrEqual(40)
  })
})

describe('the shop’s token', () => {
  it('is refreshed before it ends, once for all who find it so', async () => {
    const ending = await storeEnding(new Date(Date.now() + 60_000))
    const before = connected.devshop.store.tokens.length
    await Promise.all(Array.from({ length: 6 }, shopName))
    expect(connected.devshop.store.tokens).toHaveLength(before + 1)
    const stored = await app.sessionStorage.loadSession(`offline_${connected.shop}`)
    expect(stored?.accessToken).not.toBe(ending)
    expect(stored?.refreshToken).toBeDefined()
  })

  it('is used as it is while it has time left', async () => {
    const good = await storeEnding(new Date(Date.now() + 3_600_000))
    await shopName()
    expect((await app.sessionStorage.loadSession(`offline_${connected.shop}`))?.accessToken).toBe(good)
  })

  it('that Shopify no longer takes means the shop is not connected', async () => {
    const token = await storeEnding(new Date(Date.now() + 3_600_000))
    const { tokens } = connected.devshop.store
    tokens.splice(tokens.findIndex((known) => known.accessToken === token), 1)
    await expect(shopName()).rejects.toMatchObject({ name: 'ShopNotConnected' })
  })

  it('of a shop that never opened the app is not there', async () => {
    await expect(app.adminClient('never.myshopify.com')).rejects.toMatchObject({ name: 'ShopNotConnected' })
  })
})
