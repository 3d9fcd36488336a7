import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { startInbox } from '#app/jobs/inbox/inbox-loop.server.ts'
import { backoffMs, mostAttempts, workNextShop } from '#app/jobs/inbox/work-inbox.server.ts'
import { drain, orderRows, other, ownerUrl, receive, states, useInboxShops } from './inbox-shops.ts'
import { orderPayload } from './order-payload.ts'
import { asOwner, ownerRows } from './owner.ts'

useInboxShops()

describe('an event that fails', () => {
  it('changes nothing, waits longer each time, and rests as dead with its reason', async () => {
    await receive('{"id": "not an order"}')
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      expect(await workNextShop()).toBe(true)
      expect(await workNextShop()).toBe(false)
      const [row] = await ownerRows<{ state: string; attempts: number; wait: number }>(
        ownerUrl(), `SELECT state, attempts, extract(epoch FROM not_before - now()) * 1000 AS wait FROM webhook_events`,
      )
      expect(row).toMatchObject({ attempts: attempt, state: attempt === mostAttempts ? 'dead' : 'received' })
      expect(Math.abs(Number(row?.wait) - backoffMs(attempt))).toBeLessThan(5_000)
      await asOwner(ownerUrl(), (client) => client.query('UPDATE webhook_events SET not_before = now()'))
    }
    expect(await workNextShop()).toBe(false)
    const [dead] = await ownerRows<{ error: string; body: Buffer }>(ownerUrl(), 'SELECT error, body FROM webhook_events')
    expect(dead?.error).toContain('id')
    expect(dead?.body.toString()).toBe('{"id": "not an order"}')
    expect(await orderRows()).toEqual([])
  })

  it.each([
    ['no JSON', '{'],
    ['nothing at all', ''],
  ])('with %s fails like any other', async (_what, body) => {
    await receive(body)
    await drain()
    expect(await states()).toEqual([{ state: 'received', attempts: 1 }])
  })

  it('does not hold up the others', async () => {
    await receive('{')
    await receive(orderPayload(), { shop: other })
    await drain()
    expect(await orderRows()).toMatchObject([{ shop: other }])
  })
})

describe('an event that spoils the transaction of its whole batch', () => {
  const poison = 'gid://shopify/Order/1002'
  const quick = { statementMs: 10_000, transactionMs: 2_500 }
  const spoil = (kind: string, work: string) =>
    asOwner(ownerUrl(), (client) =>
      client.query(`
        CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${work} RETURN NULL; END $$;
        CREATE ${kind} FOR EACH ROW WHEN (NEW.order_id = '${poison}') EXECUTE FUNCTION spoil()`),
    )
  afterEach(() => asOwner(ownerUrl(), (client) => client.query('DROP FUNCTION IF EXISTS spoil() CASCADE')))

  const kinds: [string, string, string, typeof quick | undefined][] = [
    ['at its end', 'CONSTRAINT TRIGGER spoil AFTER INSERT ON orders DEFERRABLE INITIALLY DEFERRED', `RAISE EXCEPTION 'poison';`, undefined],
    ['by using up its time', 'TRIGGER spoil AFTER INSERT ON orders', 'PERFORM pg_sleep(3);', quick],
    ['by a statement that never ends', 'TRIGGER spoil AFTER INSERT ON orders', 'PERFORM pg_sleep(60);', { statementMs: 1_000, transactionMs: 60_000 }],
  ]

  it.each(kinds)('%s: the others are done, it alone fails and comes to rest', async (_what, kind, work, limits) => {
    await spoil(kind, work)
    for (const id of [1001, 1002, 1003]) await receive(orderPayload({ id }))
    for (let attempt = 1; attempt <= (limits === quick ? 1 : 2); attempt += 1) {
      expect(await workNextShop(limits)).toBe(true)
      expect(await workNextShop(limits)).toBe(false)
      expect((await orderRows()).map((row) => row.order_id)).toEqual(['gid://shopify/Order/1001', 'gid://shopify/Order/1003'])
      expect((await states()).sort((a, b) => a.state.localeCompare(b.state))).toEqual([
        { state: 'done', attempts: 1 }, { state: 'done', attempts: 1 }, { state: 'received', attempts: attempt },
      ])
      await asOwner(ownerUrl(), (client) => client.query(`UPDATE webhook_events SET not_before = now() WHERE state = 'received'`))
    }
    await asOwner(ownerUrl(), (client) => client.query(`UPDATE webhook_events SET attempts = ${mostAttempts - 1} WHERE state = 'received'`))
    expect(await workNextShop(limits)).toBe(true)
    expect((await states()).filter(({ state }) => state === 'dead')).toEqual([{ state: 'dead', attempts: mostAttempts }])
  })

  it('does so among several workers too', async () => {
    await spoil('CONSTRAINT TRIGGER spoil AFTER INSERT ON orders DEFERRABLE INITIALLY DEFERRED', `RAISE EXCEPTION 'poison';`)
    for (let id = 1001; id <= 1020; id += 1) await receive(orderPayload({ id }))
    const inbox = startInbox(4)
    while ((await orderRows()).length < 19) await sleep(20)
    await inbox.stop()
    const left = (await states()).filter(({ state }) => state !== 'done')
    expect(left).toHaveLength(1)
    expect(left[0]?.attempts).toBeGreaterThan(0)
  })
})
