import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { withShop } from '#app/data/database.server.ts'
import { order, orders } from '#app/features/orders/orders.server.ts'
import { startInbox } from '#app/jobs/inbox/inbox-loop.server.ts'
import { drain, orderRows, ownerUrl, receive, shop, states, useInboxShops } from './inbox-shops.ts'
import { orderPayload, type OrderParts } from './order-payload.ts'
import { asOwner, ownerRows } from './owner.ts'

useInboxShops()

describe('an order', () => {
  it('shows its landed cost and profit, every cent accounted for', async () => {
    await receive(orderPayload())
    await drain()
    const { rows } = await orders(shop, { page: 1, country: null })
    expect(rows).toHaveLength(1)
    const detail = await order(shop, rows[0]?.orderId ?? '')
    const actual = detail?.working?.actual
    if (!actual || actual.profit === null || actual.netRevenue === null) throw new Error('not worked out')
    const { duty, importTax, unitCost, freight, customsFees, paymentFee, platformFee, marketing, returnsReserve, currencyBuffer } = actual
    expect(actual.revenue).toBe(4999)
    expect(actual.netRevenue).toBe(4999 - (duty ?? NaN) - (importTax ?? NaN))
    const spent = [unitCost, freight, customsFees, paymentFee, platformFee, marketing, returnsReserve, currencyBuffer].map((part) => part ?? NaN)
    expect(actual.profit).toBe(actual.netRevenue - spent.reduce((sum, part) => sum + part, 0))
    expect(importTax).toBeGreaterThan(0)
    expect(unitCost).toBe(800)
    expect(freight).toBe(500)
    expect(detail.working.gaps).toEqual([])
    expect(rows[0]?.profit).toBe(actual.profit)
  })

  it('is worked out by the facts of its own day', async () => {
    await receive(orderPayload({ createdAt: '2026-05-01T10:00:00+08:00' }))
    await drain()
    const detail = await order(shop, 'gid://shopify/Order/1001')
    for (const fact of detail?.working?.quote?.facts ?? []) {
      expect(fact.validFrom === null || fact.validFrom <= '2026-05-01', fact.id).toBe(true)
      expect(fact.validTo === null || fact.validTo >= '2026-05-01', fact.id).toBe(true)
    }
    expect(detail?.working?.quote?.facts).not.toHaveLength(0)
  })

  it('stands beside what the published price had assumed', async () => {
    await publish(shop, { margin: 1500 })
    await receive(orderPayload({ lines: [{ quantity: 2, price: '24.99' }], total: '49.98' }))
    await drain()
    const { rows } = await orders(shop, { page: 1, country: 'DE' })
    expect(rows[0]?.assumedProfit).toBe(3000)
  })

  it('names what is missing, states no profit, and is worked out once that is known', async () => {
    await withShop(shop, (db) => db.variant.updateMany({ where: { shop }, data: { unitCost: null, unitCostCurrency: null } }))
    await receive(orderPayload())
    await drain()
    const before = await order(shop, 'gid://shopify/Order/1001')
    expect(before?.order.profit).toBeNull()
    expect(before?.working?.actual.unitCost).toBeNull()
    expect(before?.working?.gaps).toEqual([{ code: 'unit-cost-missing', params: { item: 'Mug · Blue' } }])
    await withShop(shop, (db) => db.variant.updateMany({ where: { shop }, data: { unitCost: 800, unitCostCurrency: 'EUR' } }))
    expect((await order(shop, 'gid://shopify/Order/1001'))?.order.profit).not.toBeNull()
  })

  it.each<[string, OrderParts, string]>([
    ['to nowhere', { country: null }, 'order-no-country'],
    ['to a country that is no market', { country: 'FR' }, 'order-no-market'],
    ['to where it is shipped from', { country: 'CN' }, 'order-not-exported'],
    ['paid in a currency that is not the market’s', { currency: 'USD' }, 'order-in-other-currency'],
    ['for something that is not in the catalogue', { lines: [{ variantId: null }] }, 'order-item-unknown'],
  ])('%s says so', async (_what, parts, code) => {
    await receive(orderPayload(parts))
    await drain()
    const detail = await order(shop, 'gid://shopify/Order/1001')
    expect(detail?.working?.gaps.map((gap) => gap.code)).toContain(code)
    expect(detail?.order.profit).toBeNull()
  })

  it('keeps nothing that tells who bought', async () => {
    await receive(orderPayload())
    await drain()
    const hits = await asOwner(ownerUrl(), async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
      )
      let found = 0
      for (const { name } of rows) {
        const { rowCount } = await client.query(`SELECT 1 FROM ${name} AS row WHERE row::text ILIKE '%planted%'`)
        found += rowCount ?? 0
      }
      // A bytea is written in hex.
      const hex = Buffer.from('lanted').toString('hex')
      const bodies = await client.query(`SELECT 1 FROM webhook_events WHERE encode(body, 'hex') LIKE '%${hex}%'`)
      return found + (bodies.rowCount ?? 0)
    })
    expect(hits).toBe(0)
  })
})

async function publish(name: string, { margin }: { margin: number }): Promise<void> {
  const part = { netPrice: 1, unitCost: 1, freight: 1, duty: 1, importTax: 1, customsFees: 1, paymentFee: 1, platformFee: 1, marketing: 1, returnsReserve: 1, currencyBuffer: 1 }
  await withShop(name, async (db) => {
    const id = randomUUID()
    await db.publication.create({
      data: { shop: name, id, country: 'DE', status: 'done', total: 1, currency: 'EUR', policy: {}, factsVersion: '1', createdBy: 'test', createdAt: new Date('2026-11-01') },
    })
    await db.publicationLine.create({
      data: {
        shop: name, publicationId: id, variantId: 'gid://shopify/ProductVariant/42', after: 2499, state: 'verified',
        assumed: { currency: 'EUR', price: 2499, ...part, margin, marginShare: 1 },
      },
    })
  })
}

describe('the same news in any order', () => {
  const elder = orderPayload({ updatedAt: '2026-11-20T10:00:00+01:00', total: '49.99' })
  const younger = orderPayload({ updatedAt: '2026-11-20T10:05:00+01:00', total: '39.99', lines: [{ price: '39.99' }] })

  it.each([
    ['elder first', [elder, younger]],
    ['younger first', [younger, elder]],
    ['each twice', [younger, elder, younger, elder]],
  ])('ends in the same state: %s', async (_what, payloads) => {
    for (const payload of payloads) {
      await receive(payload, { topic: 'orders/updated' })
      await drain()
    }
    expect(await orderRows()).toMatchObject([{ shop, total: '3999' }])
    expect(await ownerRows(ownerUrl(), 'SELECT price FROM order_lines')).toEqual([{ price: '3999' }])
  })

  it('ends in the same state when many workers take it at once', async () => {
    for (let minute = 0; minute < 12; minute += 1) {
      const time = `2026-11-20T10:${String(minute).padStart(2, '0')}:00+01:00`
      const price = `${30 + minute}.00`
      await receive(orderPayload({ updatedAt: time, total: price, lines: [{ price }] }), { topic: 'orders/updated' })
    }
    const inbox = startInbox(6)
    while ((await states()).some(({ state }) => state === 'received')) await sleep(20)
    await inbox.stop()
    expect(await orderRows()).toMatchObject([{ total: '4100' }])
    expect(await ownerRows(ownerUrl(), 'SELECT price FROM order_lines')).toEqual([{ price: '4100' }])
    expect(await states()).toEqual(Array.from({ length: 12 }, () => ({ state: 'done', attempts: 1 })))
  })
})
