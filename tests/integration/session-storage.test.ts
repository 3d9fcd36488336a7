import { randomBytes } from 'node:crypto'
import { Session } from '@shopify/shopify-api'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase } from '#app/data/database.server.ts'
import { createSecretBox } from '#app/platform/secret-box.server.ts'
import { ShopSessionStorage, shopOfSession } from '#app/shopify/session-storage.server.ts'
import { setAppEnvironment } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { asOwner, ownerRows } from './owner.ts'

const shop = 'one.myshopify.com'
const key = randomBytes(32).toString('base64')
const storage = new ShopSessionStorage(() => createSecretBox(key))

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  setAppEnvironment(database)
})
beforeEach(() => asOwner(database.ownerUrl, (client) => client.query('DELETE FROM shop_sessions')))
afterAll(async () => {
  await closeDatabase()
  await database.drop()
})

const session = (of = shop, accessToken = 'shpat_planted') =>
  new Session({
    id: `offline_${of}`, shop: of, state: '', isOnline: false, scope: 'read_products', accessToken,
    expires: new Date('2026-11-21T11:00:00.000Z'), refreshToken: 'shprt_planted', refreshTokenExpires: new Date('2027-02-19T10:00:00.000Z'),
  })

describe('session storage', () => {
  it('gives back what it took', async () => {
    expect(await storage.storeSession(session())).toBe(true)
    expect((await storage.loadSession(`offline_${shop}`))?.toObject()).toEqual(session().toObject())
  })

  it('gives back a session that never expires without inventing an end', async () => {
    const lasting = new Session({ id: `offline_${shop}`, shop, state: '', isOnline: false, accessToken: 'shpat_1' })
    await storage.storeSession(lasting)
    expect((await storage.loadSession(lasting.id))?.toObject()).toEqual(lasting.toObject())
  })

  it('takes the newer one in place of the older', async () => {
    await storage.storeSession(session())
    await storage.storeSession(session(shop, 'shpat_newer'))
    expect((await storage.findSessionsByShop(shop)).map((found) => found.accessToken)).toEqual(['shpat_newer'])
  })

  it('knows nothing of what it was never given', async () => {
    expect(await storage.loadSession('offline_two.myshopify.com')).toBeUndefined()
    expect(await storage.loadSession('anything else')).toBeUndefined()
    expect(await storage.findSessionsByShop('two.myshopify.com')).toEqual([])
    expect(await storage.findSessionsByShop('*')).toEqual([])
  })

  it('deletes one, several, and what is not there', async () => {
    await storage.storeSession(session())
    await storage.storeSession(session('two.myshopify.com'))
    expect(await storage.deleteSessions([`offline_${shop}`, 'offline_three.myshopify.com'])).toBe(true)
    expect(await storage.loadSession(`offline_${shop}`)).toBeUndefined()
    expect(await storage.deleteSession('offline_two.myshopify.com')).toBe(true)
    expect(await ownerRows(database.ownerUrl, 'SELECT 1 FROM shop_sessions')).toEqual([])
  })

  it('does not take a session under the name of another shop', async () => {
    const forged = new Session({ id: `offline_${shop}`, shop: 'two.myshopify.com', state: '', isOnline: false, accessToken: 'x' })
    expect(await storage.storeSession(forged)).toBe(false)
  })

  it('keeps no token in the clear', async () => {
    await storage.storeSession(session())
    const rows = await ownerRows<{ tokens: Buffer }>(database.ownerUrl, 'SELECT access_token || refresh_token AS tokens FROM shop_sessions')
    expect(rows).toHaveLength(1)
    expect(rows[0]?.tokens.toString('latin1')).not.toContain('planted')
  })

  it('reads what an older key sealed, and no longer once that key is forgotten', async () => {
    await storage.storeSession(session())
    const newest = randomBytes(32).toString('base64')
    const rotated = new ShopSessionStorage(() => createSecretBox(newest, [key]))
    expect((await rotated.loadSession(`offline_${shop}`))?.accessToken).toBe('shpat_planted')
    const forgetful = new ShopSessionStorage(() => createSecretBox(newest))
    await expect(forgetful.loadSession(`offline_${shop}`)).rejects.toThrow(/not among the known keys/)
  })

  it('brings what an older key sealed under the newest, which then suffices', async () => {
    await storage.storeSession(session())
    const newest = randomBytes(32).toString('base64')
    await new ShopSessionStorage(() => createSecretBox(newest, [key])).reseal(shop)
    const alone = new ShopSessionStorage(() => createSecretBox(newest))
    expect((await alone.loadSession(`offline_${shop}`))?.toObject()).toEqual(session().toObject())
    const sealed = () => ownerRows(database.ownerUrl, 'SELECT access_token, refresh_token FROM shop_sessions')
    const before = await sealed()
    await alone.reseal(shop)
    expect(await sealed()).toEqual(before)
  })
})

describe('the shop of a session id', () => {
  it.each([
    ['offline_one.myshopify.com', 'one.myshopify.com'],
    ['offline_*', null],
    ['offline_one.example.com', null],
    ['one.myshopify.com_123', null],
    ['', null],
  ])('%j is of %j', (id, of) => expect(shopOfSession(id)).toBe(of))
})
