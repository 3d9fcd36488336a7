import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'
import { launchQuery } from '#tests/devshop/oauth/launch-query.ts'

let connected: ConnectedShop
let authenticate: typeof import('#app/shopify/authenticate.server.ts').authenticate

beforeAll(async () => {
  connected = await connectedShop()
  ;({ authenticate } = await import('#app/shopify/authenticate.server.ts'))
  const { onShopOpened } = await import('#app/shopify/shopify-app.server.ts')
  const { registerShop } = await import('#app/jobs/register-shop.server.ts')
  onShopOpened(registerShop)
})
afterAll(() => connected.stop())

async function documentRequest(secret = process.env['SHOPIFY_API_SECRET'] ?? ''): Promise<Request> {
  const query = await launchQuery(
    { apiKey: 'test-key', apiSecret: secret },
    { shop: connected.shop, storeHandle: 'demo', userId: 77, locale: 'en', now: new Date(), sessionId: 'one' },
  )
  return new Request(`http://127.0.0.1:9/app?${query}`, { headers: { 'user-agent': 'Mozilla/5.0 Chrome/142.0' } })
}

const rows = (table: string) => connected.rows(`SELECT * FROM ${table}`)

describe('opening the app', () => {
  it('exchanges the session token once, however many loaders ask at a time', async () => {
    const { sessionStorage } = await import('#app/shopify/shopify-app.server.ts')
    await sessionStorage.deleteSession(`offline_${connected.shop}`)
    await connected.rows('DELETE FROM shops')
    const before = connected.devshop.store.tokens.length
    const contexts = await Promise.all([1, 2, 3, 4].map(async () => authenticate.admin(await documentRequest())))
    expect(connected.devshop.store.tokens).toHaveLength(before + 1)
    expect(new Set(contexts.map(({ session }) => session.accessToken)).size).toBe(1)
    const session = await sessionStorage.loadSession(`offline_${connected.shop}`)
    expect(session?.expires?.getTime()).toBeGreaterThan(Date.now())
    expect(session?.refreshToken).toBeDefined()
  })

  it('has registered the shop and asked for its catalogue, once', async () => {
    expect(await rows('shops')).toMatchObject([{ shop: connected.shop, uninstalled_at: null }])
    const jobs = await connected.rows('SELECT name, data FROM pgboss.job')
    expect(jobs).toEqual([{ name: 'sync-catalogue', data: { shop: connected.shop, taskId: null } }])
  })

  it('reads the catalogue again when the shop was away', async () => {
    const { registerShop } = await import('#app/jobs/register-shop.server.ts')
    await connected.rows('UPDATE shops SET uninstalled_at = now()')
    await registerShop(connected.shop)
    expect(await rows('shops')).toMatchObject([{ uninstalled_at: null }])
    expect(await connected.rows('SELECT name FROM pgboss.job')).toHaveLength(2)
  })

  it('is refused with a token of another app’s secret', async () => {
    const answer = await authenticate.admin(await documentRequest('another secret')).then(
      () => 'let in',
      (thrown: unknown) => (thrown instanceof Response ? thrown.status : thrown),
    )
    expect(answer).not.toBe('let in')
    expect([302, 401]).toContain(answer)
  })
})
