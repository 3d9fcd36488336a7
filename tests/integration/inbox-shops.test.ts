import { describe, expect, it } from 'vitest'
import { withShop } from '#app/data/database.server.ts'
import { drain, jobs, other, ownerUrl, receive, shop, useInboxShops } from './inbox-shops.ts'
import { orderPayload } from './order-payload.ts'
import { asOwner, ownerRows } from './owner.ts'

useInboxShops()

describe('news of the catalogue', () => {
  it.each([
    ['products/update', { productIds: ['gid://shopify/Product/7'], inventoryItemIds: [] }],
    ['products/delete', { productIds: ['gid://shopify/Product/7'], inventoryItemIds: [] }],
    ['inventory_items/update', { productIds: [], inventoryItemIds: ['gid://shopify/InventoryItem/7'] }],
  ])('%s has it read again', async (topic, told) => {
    await receive({ id: 7 }, { topic })
    await drain()
    expect(await jobs()).toEqual([{ name: 'refresh-variants', data: { shop, ...told } }])
  })
})

describe('when Landfall is taken away', () => {
  const plantAccess = () =>
    withShop(shop, async (db) => {
      await db.shopSession.create({ data: { shop, id: `offline_${shop}`, state: '', isOnline: false, scope: 'read_products', accessToken: new Uint8Array(1) } })
      await db.extensionToken.create({ data: { shop, tokenHash: new Uint8Array(1), name: 'Chrome', createdBy: 'test' } })
    })

  it('its tokens go at once, and its extensions are shut out', async () => {
    await plantAccess()
    await receive({ id: 1 }, { topic: 'app/uninstalled' })
    await drain()
    expect(await ownerRows(ownerUrl(), 'SELECT 1 FROM shop_sessions')).toEqual([])
    expect(await ownerRows(ownerUrl(), 'SELECT revoked_at IS NOT NULL AS revoked FROM extension_tokens')).toEqual([{ revoked: true }])
    expect(await ownerRows(ownerUrl(), 'SELECT uninstalled_at IS NOT NULL AS gone FROM shops WHERE shop = $1', [shop])).toEqual([{ gone: true }])
  })

  it('a late word of an earlier removal changes nothing', async () => {
    await plantAccess()
    await receive({ id: 1 }, { topic: 'app/uninstalled', triggeredAt: '2025-12-31T23:59:59Z' })
    await receive({ shop_domain: shop }, { topic: 'shop/redact', triggeredAt: '2025-12-31T23:59:59Z' })
    await drain()
    expect(await ownerRows(ownerUrl(), 'SELECT uninstalled_at FROM shops WHERE shop = $1', [shop])).toEqual([{ uninstalled_at: null }])
    expect(await ownerRows(ownerUrl(), 'SELECT 1 AS kept FROM shop_sessions')).toHaveLength(1)
  })

  it('shop/redact leaves not one row of it in any table or queue, but the line that says so, and all of every other shop', async () => {
    await plantAccess()
    for (const name of [shop, other]) {
      await receive(orderPayload(), { shop: name })
      await receive({ id: 7 }, { shop: name, topic: 'products/update' })
    }
    await receive('{', {})
    await drain()
    const count = async (name: string) => {
      const tables = await ownerRows<{ name: string }>(
        ownerUrl(), `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'shop'`,
      )
      const counts = await Promise.all(tables.map((table) => ownerRows(ownerUrl(), `SELECT 1 FROM ${table.name} WHERE shop = $1`, [name])))
      const queued = await ownerRows(ownerUrl(), `SELECT 1 FROM pgboss.job WHERE data::text LIKE '%' || $1 || '%'`, [name])
      return counts.reduce((sum, rows) => sum + rows.length, queued.length)
    }
    const others = await count(other)
    expect(await count(shop)).toBeGreaterThan(others)
    await receive({ shop_domain: shop }, { topic: 'shop/redact' })
    await drain()
    expect(await count(shop)).toBe(1)
    expect(await ownerRows(ownerUrl(), 'SELECT action FROM audit_entries WHERE shop = $1', [shop])).toEqual([{ action: 'shop-redacted' }])
    expect(await count(other)).toBe(others)
  })
})

describe('a buyer’s requests', () => {
  it('are answered with what is kept of the buyer: nothing; and dead events lose their bodies', async () => {
    await receive('{"email":"planted.buyer@example.com"')
    await asOwner(ownerUrl(), (client) => client.query(`UPDATE webhook_events SET state = 'dead'`))
    await receive({ customer: { id: 77 }, data_request: { id: 9 } }, { topic: 'customers/data_request' })
    await receive({ customer: { id: 77 } }, { topic: 'customers/redact' })
    await drain()
    const audit = await ownerRows<{ action: string; after: { kept: string } }>(
      ownerUrl(), 'SELECT action, after FROM audit_entries ORDER BY action',
    )
    expect(audit.map((row) => [row.action, row.after.kept])).toEqual([
      ['customer-data-request', 'nothing that names the buyer'],
      ['customer-redacted', 'nothing that names the buyer'],
    ])
    expect(await ownerRows(ownerUrl(), `SELECT DISTINCT length(body) AS length FROM webhook_events`)).toEqual([{ length: 0 }])
  })
})

describe('changed scopes', () => {
  it('are kept with the session and in the audit', async () => {
    await withShop(shop, (db) =>
      db.shopSession.create({ data: { shop, id: `offline_${shop}`, state: '', isOnline: false, scope: 'read_products', accessToken: new Uint8Array(1) } }),
    )
    await receive({ id: 1, previous: ['read_products'], current: ['read_products', 'read_orders'] }, { topic: 'app/scopes_update' })
    await drain()
    expect(await ownerRows(ownerUrl(), 'SELECT scope FROM shop_sessions')).toEqual([{ scope: 'read_products,read_orders' }])
  })
})
