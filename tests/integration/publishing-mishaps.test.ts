import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { publishingShop, who, type PublishingShop } from './publishing-shop.ts'

let shop: PublishingShop
beforeAll(async () => {
  shop = await publishingShop()
})
afterAll(() => shop.stop())
beforeEach(() => shop.devshop.requests.clear())

/** Aborted as soon as the stand-in has answered one call of the kind. */
function abortedAfterFirst(kind: 'mutation' | 'query'): AbortSignal {
  const controller = new AbortController()
  const { requests } = shop.devshop
  const add = requests.add.bind(requests)
  requests.add = (entry) => {
    add(entry)
    if (entry.kind !== kind) return
    controller.abort()
    requests.add = add
  }
  return controller.signal
}

describe('when things go wrong on the way', () => {
  test('cancelled before its turn it writes nothing', async () => {
    const id = await shop.start('DE')
    expect(await shop.publishing.cancelPublication(shop.shop, id, who)).toMatchObject({ ok: true, value: { cancelAsked: true } })
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    expect(await shop.state(id)).toMatchObject({ status: 'cancelled', written: 0, writeCalls: 0, canUndo: false })
    expect(shop.writes()).toBe(0)
  })

  test('cancelled between batches it keeps what it wrote, verified, and that can be taken back', async () => {
    const before = shop.fixedPrices('DE')
    const id = await shop.start('DE')
    // Somebody presses Cancel at the very moment that the first batch is noted.
    await shop.rows(`
      create function cancel_now() returns trigger language plpgsql as 'begin new.cancel_asked = true; return new; end';
      create trigger cancel_after_first_batch before update on publications
        for each row when (new.write_calls = 1 and old.write_calls = 0) execute function cancel_now()`)
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    await shop.rows('drop trigger cancel_after_first_batch on publications')
    const stopped = (await shop.state(id))!
    expect(stopped).toMatchObject({ status: 'cancelled', canUndo: true })
    expect(stopped.written).toBeGreaterThan(0)
    expect(stopped.written).toBeLessThan(stopped.total)
    expect(stopped.verified).toBe(stopped.written)
    await shop.undo(id)
    expect(shop.fixedPrices('DE')).toEqual(before)
  })

  test('killed between batches another run goes on, and no batch is written twice', async () => {
    const id = await shop.start('DE')
    const { total } = (await shop.state(id))!
    const signal = abortedAfterFirst('mutation')
    await expect(shop.runJob('publish-prices', { shop: shop.shop, publicationId: id }, { signal })).rejects.toThrow()
    expect(await shop.state(id)).toMatchObject({ status: 'running' })
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    expect(await shop.state(id)).toMatchObject({ status: 'done', written: total, verified: total })
    expect(shop.writes()).toBe(Math.ceil(total / 250))
    await shop.undo(id)
  })

  test('a batch that was written before it could be marked is found by reading, not written again', async () => {
    const id = await shop.start('DE')
    const { total } = (await shop.state(id))!
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    await shop.rows(`update publication_lines set state = 'pending' where publication_id = $1`, [id])
    await shop.rows(`update publications set status = 'running', ended_at = null, written = 0, verified = 0 where id = $1`, [id])
    shop.devshop.requests.clear()
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    expect(shop.writes()).toBe(0)
    expect(await shop.state(id)).toMatchObject({ status: 'done', written: total, verified: total })
    await shop.undo(id)
  })

  test('throttled, and with an answer lost after its write, it ends the same', async () => {
    const id = await shop.start('DE')
    shop.devshop.faults.throttle(3)
    shop.devshop.faults.status(502, { after: true })
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    const ended = (await shop.state(id))!
    expect(ended).toMatchObject({ status: 'done', failed: 0, verified: ended.total })
    await shop.undo(id)
  })

  test('a price that somebody changed since is left alone and named', async () => {
    const id = await shop.start('DE')
    const changed = (await shop.linesOf(id)).find(({ before }) => before === null)!.variant_id
    const list = [...shop.devshop.store.priceLists.values()].find(({ fixed }) => fixed.size === 3)!
    list.fixed.set(changed, { price: '11.11', compareAtPrice: null, updatedAt: '2026-11-21T00:00:00Z' })
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    expect(shop.fixedPrices('DE').get(changed)).toBe('11.11')
    const failed = await shop.publishing.publicationLines(shop.shop, id, { page: 1, pageSize: 50, state: 'failed' })
    expect(failed).toMatchObject({
      total: 1,
      lines: [{ variantId: changed, error: { code: 'price-changed-elsewhere', params: { expected: '–', found: '11.11 EUR' } } }],
    })
    const ended = (await shop.state(id))!
    expect(ended).toMatchObject({ status: 'done', failed: 1, verified: ended.total - 1 })

    // The page knows the price it found, so the next publication may overwrite it knowingly.
    const next = await shop.start('DE')
    expect((await shop.state(next))!.total).toBe(1)
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: next })
    expect(shop.fixedPrices('DE').get(changed)).not.toBe('11.11')
  })

  test('a variant deleted meanwhile fails alone', async () => {
    await shop.setMargin('DE', 310_000)
    const id = await shop.start('DE')
    const [line] = await shop.linesOf(id)
    const { variants } = shop.devshop.store
    const gone = variants.get(line!.variant_id)!
    variants.delete(gone.id)
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    variants.set(gone.id, gone)
    const ended = (await shop.state(id))!
    expect(ended).toMatchObject({ status: 'done', failed: 1, verified: ended.total - 1 })
  })

  test('undo refuses when prices changed since, tells which, and can leave those as they are', async () => {
    const [last] = await shop.publishing.publications(shop.shop, 'DE')
    const list = [...shop.devshop.store.priceLists.values()].find(({ name }) => name.startsWith('Germany'))!
    const line = (await shop.linesOf(last!.id)).find(({ state: reached }) => reached === 'verified')!
    const changed = line.variant_id
    list.fixed.set(changed, { price: '77.77', compareAtPrice: null, updatedAt: '2026-11-21T00:00:00Z' })
    expect(await shop.publishing.undoPublication(shop.shop, last!.id, who)).toMatchObject({
      ok: false, code: 'prices-changed-since', params: { count: '1' },
      changed: [{ variantId: changed, wrote: Number(line.after), found: 7777 }],
    })
    const undone = await shop.publishing.undoPublication(shop.shop, last!.id, who, { leaveChanged: true })
    if (!undone.ok) throw new Error(undone.code)
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: undone.value.id })
    expect(shop.fixedPrices('DE').get(changed)).toBe('77.77')
    expect(await shop.state(undone.value.id)).toMatchObject({ status: 'done', failed: 0, undoes: last!.id })
  })

  test('a compare-at price that the merchant set stays', async () => {
    await shop.setMargin('DE', 320_000)
    const list = [...shop.devshop.store.priceLists.values()].find(({ name }) => name.startsWith('Germany'))!
    const [variantId, price] = [...list.fixed].find(([, { price: amount }]) => amount !== '77.77')!
    list.fixed.set(variantId, { ...price, compareAtPrice: '199.00' })
    await shop.publish('DE')
    expect(list.fixed.get(variantId)).toMatchObject({ compareAtPrice: '199.00' })
    expect(list.fixed.get(variantId)!.price).not.toBe(price.price)
  })

  test('countries of one Shopify market share its list: what is written for one is known for the other', async () => {
    const { store } = shop.devshop
    const [france, germany] = ['FR', 'DE'].map((country) => [...store.markets.values()].find(({ countries }) => countries.includes(country))!)
    france!.countries = []
    germany!.countries = ['DE', 'FR']
    await shop.runJob('sync-catalogue', { shop: shop.shop, taskId: null })
    await shop.setMargin('DE', 340_000)
    await shop.publish('DE')
    const counts = await shop.rows(
      `select country, count(*)::int as n, sum(price)::text as sum from market_prices where country in ('DE', 'FR') and fixed group by 1 order by 1`,
    )
    expect(counts).toMatchObject([{ country: 'DE' }, { country: 'FR', n: counts[0]!['n'], sum: counts[0]!['sum'] }])
    france!.countries = ['FR']
    germany!.countries = ['DE']
    await shop.runJob('sync-catalogue', { shop: shop.shop, taskId: null })
  })

  test('a market that Shopify no longer sells to ends the publication with its reason', async () => {
    await shop.setMargin('GB', 330_000)
    const id = await shop.start('GB')
    const britain = [...shop.devshop.store.markets.values()].find(({ countries }) => countries.includes('GB'))!
    britain.status = 'DRAFT'
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    britain.status = 'ACTIVE'
    expect(await shop.state(id)).toMatchObject({ status: 'failed', error: { code: 'no-shopify-market', params: { country: 'GB' } } })
  })
})
