import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { generatedCatalogue } from '#tests/devshop/catalogue/generated-catalogue.ts'
import type { PriceQuery } from '#app/features/prices/prices.ts'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'

const who = 'lin@example.com'
const firstPage: PriceQuery = { page: 1, pageSize: 25, sort: 'product', direction: 'asc', filter: {} }

let shop: ConnectedShop
let prices: typeof import('#app/features/prices/price-page.server.ts')
let markets: typeof import('#app/features/markets/save-policy.server.ts') &
  typeof import('#app/features/markets/choose-markets.server.ts')
let onboarding: typeof import('#app/features/onboarding/onboarding-state.server.ts')
let publishing: typeof import('#app/features/publishing/start-publication.server.ts') &
  typeof import('#app/features/publishing/publication-state.server.ts') &
  typeof import('#app/features/publishing/cancel-publication.server.ts') &
  typeof import('#app/features/publishing/undo-publication.server.ts')

beforeAll(async () => {
  shop = await connectedShop({ catalogue: generatedCatalogue(620) })
  prices = await import('#app/features/prices/price-page.server.ts')
  onboarding = await import('#app/features/onboarding/onboarding-state.server.ts')
  markets = {
    ...(await import('#app/features/markets/save-policy.server.ts')),
    ...(await import('#app/features/markets/choose-markets.server.ts')),
  }
  publishing = {
    ...(await import('#app/features/publishing/start-publication.server.ts')),
    ...(await import('#app/features/publishing/publication-state.server.ts')),
    ...(await import('#app/features/publishing/cancel-publication.server.ts')),
    ...(await import('#app/features/publishing/undo-publication.server.ts')),
  }
  await shop.runJob('sync-catalogue', { shop: shop.shop, taskId: null })
  await onboarding.saveOnboardingStep(shop.shop, 'ship-from', { country: 'CN' }, who)
  await onboarding.saveOnboardingStep(shop.shop, 'markets', { countries: ['DE', 'GB', 'FR'] }, who)
  const terms = { freightPerParcel: 300, freightPerKilogram: 900, targetMargin: 300_000, floorMargin: 200_000 }
  await onboarding.saveOnboardingStep(shop.shop, 'terms', terms, who)
  await shop.runJob('sync-catalogue', { shop: shop.shop, taskId: null })
})
afterAll(() => shop.stop())
beforeEach(() => shop.devshop.requests.clear())

/** What the stand-in's price list for a country holds, as text by variant. */
function fixedPrices(country: string): Map<string, string> {
  const { markets: all, catalogs, priceLists } = shop.devshop.store
  const market = [...all.values()].find(({ countries }) => countries.includes(country))!
  const catalog = [...catalogs.values()].find(({ marketIds }) => marketIds.includes(market.id))
  const list = catalog?.priceListId ? priceLists.get(catalog.priceListId) : undefined
  return new Map([...(list?.fixed ?? [])].map(([id, { price }]) => [id, Number(price).toFixed(2)]))
}

async function start(country: string): Promise<string> {
  const started = await publishing.startPublication(shop.shop, country, who, { acceptStale: true })
  if (!started.ok) throw new Error(started.code)
  return started.value.id
}

async function publish(country: string): Promise<string> {
  const id = await start(country)
  await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
  return id
}

async function undo(id: string) {
  const undone = await publishing.undoPublication(shop.shop, id, who)
  if (!undone.ok) throw new Error(undone.code)
  await shop.runJob('publish-prices', { shop: shop.shop, publicationId: undone.value.id })
  return undone.value
}

async function setMargin(country: string, targetMargin: number) {
  const page = await prices.pricePage(shop.shop, country, firstPage)
  if (!page.ok) throw new Error(page.code)
  const saved = await markets.savePolicy(shop.shop, country, { ...page.value.policy, targetMargin }, who)
  if (!saved.ok) throw new Error(saved.code)
}

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

interface LineRow {
  readonly variant_id: string
  readonly before: string | null
  readonly after: string | null
  readonly state: string
}
const linesOf = (id: string) =>
  shop.rows<LineRow>('select variant_id, before, after, state from publication_lines where publication_id = $1', [id])

const writes = () => shop.devshop.requests.writes().length
const state = (id: string) => publishing.publicationState(shop.shop, id)

describe('the price page', () => {
  test('prices what is known and names what is missing', async () => {
    const page = await prices.pricePage(shop.shop, 'DE', firstPage)
    if (!page.ok) throw new Error(page.code)
    const { counts, rows, currency, total } = page.value
    expect({ currency, total, shown: rows.length, variants: counts.variants }).toEqual({
      currency: 'EUR', total: 620, shown: 25, variants: 620,
    })
    expect(counts.ready).toBeGreaterThan(400)
    expect(counts.gaps['unit-cost-missing']).toBeGreaterThan(0)
    for (const { proposed, gaps, ready } of rows) expect(ready).toBe(proposed !== null && gaps.length === 0)
  })

  test('a draft policy previews at once and saves nothing', async () => {
    const saved = await prices.pricePage(shop.shop, 'DE', firstPage)
    if (!saved.ok) throw new Error(saved.code)
    const draft = { ...saved.value.policy, targetMargin: 400_000 }
    const preview = await prices.previewPolicy(shop.shop, 'DE', draft, firstPage)
    if (!preview.ok) throw new Error(preview.code)
    const dearer = preview.value.rows.filter((row, index) => {
      const before = saved.value.rows[index]!.proposed?.price
      return row.proposed !== null && before !== undefined && row.proposed.price > before
    })
    expect(dearer.length).toBeGreaterThan(10)
    expect(await prices.pricePage(shop.shop, 'DE', firstPage)).toEqual(saved)
  })

  test('a row opens its working, every layer with the fact it used', async () => {
    const page = await prices.pricePage(shop.shop, 'DE', { ...firstPage, filter: { ready: true } })
    if (!page.ok) throw new Error(page.code)
    const row = page.value.rows[0]!
    const working = await prices.priceWorking(shop.shop, 'DE', row.variantId)
    if (!working.ok) throw new Error(working.code)
    const quote = working.value.price.proposed!.quote!
    const facts = new Set(quote.facts.map(({ id }) => id))
    const layers = quote.lines.flatMap((line) => line.layers)
    expect(layers.length).toBeGreaterThan(0)
    for (const { fact } of layers) expect(facts).toContain(fact)
    expect(working.value.row).toEqual(row)
  })

  test('a market that was not chosen is said to be so', async () => {
    expect(await prices.pricePage(shop.shop, 'JP', firstPage)).toEqual({
      ok: false, code: 'market-not-chosen', params: { country: 'JP' },
    })
  })
})

describe('publishing', () => {
  test('prices that stand on facts past their day need a yes', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60 * 24 * 3_600_000 })
    const page = await prices.pricePage(shop.shop, 'DE', firstPage)
    const refused = await publishing.startPublication(shop.shop, 'DE', who)
    vi.useRealTimers()
    if (!page.ok) throw new Error(page.code)
    expect(page.value.staleFacts.length).toBeGreaterThan(0)
    expect(refused).toMatchObject({ ok: false, code: 'stale-facts' })
    expect(await publishing.publications(shop.shop, 'DE')).toEqual([])
  })

  test('writes what changed in the fewest calls, reads it back, and the price list equals it', async () => {
    const page = await prices.pricePage(shop.shop, 'DE', firstPage)
    if (!page.ok) throw new Error(page.code)
    const started = await publishing.startPublication(shop.shop, 'DE', who, { acceptStale: true })
    expect(started).toMatchObject({ ok: true, value: { total: page.value.counts.changed } })
    if (!started.ok) return
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: started.value.id })

    const { total } = started.value
    const least = Math.ceil(total / 250)
    expect(writes()).toBe(least)
    expect(await state(started.value.id)).toMatchObject({
      status: 'done', total, written: total, verified: total, failed: 0, writeCalls: least, canUndo: true, error: null,
    })
    const held = fixedPrices('DE')
    const rows = await linesOf(started.value.id)
    expect(rows).toHaveLength(total)
    for (const { variant_id, after } of rows) expect(held.get(variant_id)).toBe((Number(after) / 100).toFixed(2))
    const audit = await shop.rows(`select who, subject, after from audit_entries where action = 'prices-published'`)
    expect(audit).toMatchObject([{ who, subject: 'DE', after: { status: 'done', written: total, verified: total } }])
  })

  test('the same prices again make no call', async () => {
    expect(await publishing.startPublication(shop.shop, 'DE', who)).toMatchObject({ ok: false, code: 'nothing-to-publish' })
    expect(writes()).toBe(0)
    await shop.runJob('sync-catalogue', { shop: shop.shop, taskId: null })
    expect(await publishing.startPublication(shop.shop, 'DE', who)).toMatchObject({ ok: false, code: 'nothing-to-publish' })
  })

  test('taken back, every price is what it was, and what had none has none', async () => {
    const [last] = await publishing.publications(shop.shop, 'DE')
    await undo(last!.id)
    expect(new Set(fixedPrices('DE').values())).toEqual(new Set(['24.95']))
    expect(fixedPrices('DE').size).toBe(3)
    expect(await state(last!.id)).toMatchObject({ canUndo: false })
    expect(await publishing.undoPublication(shop.shop, last!.id, who)).toMatchObject({ ok: false, code: 'cannot-undo' })
  })

  test('makes catalog and price list where the market has none', async () => {
    const id = await publish('FR')
    const { total } = (await state(id))!
    expect(shop.devshop.requests.writes('catalogCreate')).toHaveLength(1)
    expect(shop.devshop.requests.writes('priceListCreate')).toHaveLength(1)
    expect(fixedPrices('FR').size).toBe(total)
  })

  test('uses a catalog that is there and only makes the list', async () => {
    const id = await publish('GB')
    expect(shop.devshop.requests.writes('catalogCreate')).toEqual([])
    expect(shop.devshop.requests.writes('priceListCreate')).toHaveLength(1)
    expect(await state(id)).toMatchObject({ status: 'done', failed: 0 })
  })

  test('only one publication runs in a market', async () => {
    const id = await start('DE')
    expect(await publishing.startPublication(shop.shop, 'DE', who, { acceptStale: true })).toEqual({
      ok: false, code: 'publication-running', params: { country: 'DE' },
    })
    await publishing.cancelPublication(shop.shop, id, who)
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
  })
})

describe('when things go wrong on the way', () => {
  test('cancelled before its turn it writes nothing', async () => {
    const id = await start('DE')
    expect(await publishing.cancelPublication(shop.shop, id, who)).toMatchObject({ ok: true, value: { cancelAsked: true } })
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    expect(await state(id)).toMatchObject({ status: 'cancelled', written: 0, writeCalls: 0, canUndo: false })
    expect(writes()).toBe(0)
  })

  test('cancelled between batches it keeps what it wrote, verified, and that can be taken back', async () => {
    const before = fixedPrices('DE')
    const id = await start('DE')
    // Somebody presses Cancel at the very moment that the first batch is noted.
    await shop.rows(`
      create function cancel_now() returns trigger language plpgsql as 'begin new.cancel_asked = true; return new; end';
      create trigger cancel_after_first_batch before update on publications
        for each row when (new.write_calls = 1 and old.write_calls = 0) execute function cancel_now()`)
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    await shop.rows('drop trigger cancel_after_first_batch on publications')
    const stopped = (await state(id))!
    expect(stopped).toMatchObject({ status: 'cancelled', canUndo: true })
    expect(stopped.written).toBeGreaterThan(0)
    expect(stopped.written).toBeLessThan(stopped.total)
    expect(stopped.verified).toBe(stopped.written)
    await undo(id)
    expect(fixedPrices('DE')).toEqual(before)
  })

  test('killed between batches another run goes on, and no batch is written twice', async () => {
    const id = await start('DE')
    const { total } = (await state(id))!
    const signal = abortedAfterFirst('mutation')
    await expect(shop.runJob('publish-prices', { shop: shop.shop, publicationId: id }, { signal })).rejects.toThrow()
    expect(await state(id)).toMatchObject({ status: 'running' })
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    expect(await state(id)).toMatchObject({ status: 'done', written: total, verified: total })
    expect(writes()).toBe(Math.ceil(total / 250))
    await undo(id)
  })

  test('a batch that was written before it could be marked is found by reading, not written again', async () => {
    const id = await start('DE')
    const { total } = (await state(id))!
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    await shop.rows(`update publication_lines set state = 'pending' where publication_id = $1`, [id])
    await shop.rows(`update publications set status = 'running', ended_at = null, written = 0, verified = 0 where id = $1`, [id])
    shop.devshop.requests.clear()
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    expect(writes()).toBe(0)
    expect(await state(id)).toMatchObject({ status: 'done', written: total, verified: total })
    await undo(id)
  })

  test('throttled, and with an answer lost after its write, it ends the same', async () => {
    const id = await start('DE')
    shop.devshop.faults.throttle(3)
    shop.devshop.faults.status(502, { after: true })
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    const ended = (await state(id))!
    expect(ended).toMatchObject({ status: 'done', failed: 0, verified: ended.total })
    await undo(id)
  })

  test('a price that somebody changed since is left alone and named', async () => {
    const id = await start('DE')
    const changed = (await linesOf(id)).find(({ before }) => before === null)!.variant_id
    const list = [...shop.devshop.store.priceLists.values()].find(({ fixed }) => fixed.size === 3)!
    list.fixed.set(changed, { price: '11.11', compareAtPrice: null, updatedAt: '2026-11-21T00:00:00Z' })
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    expect(fixedPrices('DE').get(changed)).toBe('11.11')
    const failed = await publishing.publicationLines(shop.shop, id, { page: 1, pageSize: 50, state: 'failed' })
    expect(failed).toMatchObject({
      total: 1,
      lines: [{ variantId: changed, error: { code: 'price-changed-elsewhere', params: { expected: '–', found: '11.11 EUR' } } }],
    })
    const ended = (await state(id))!
    expect(ended).toMatchObject({ status: 'done', failed: 1, verified: ended.total - 1 })

    // The page knows the price it found, so the next publication may overwrite it knowingly.
    const next = await start('DE')
    expect((await state(next))!.total).toBe(1)
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: next })
    expect(fixedPrices('DE').get(changed)).not.toBe('11.11')
  })

  test('a variant deleted meanwhile fails alone', async () => {
    await setMargin('DE', 310_000)
    const id = await start('DE')
    const [line] = await linesOf(id)
    const { variants } = shop.devshop.store
    const gone = variants.get(line!.variant_id)!
    variants.delete(gone.id)
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    variants.set(gone.id, gone)
    const ended = (await state(id))!
    expect(ended).toMatchObject({ status: 'done', failed: 1, verified: ended.total - 1 })
  })

  test('undo refuses when prices changed since, tells which, and can leave those as they are', async () => {
    const [last] = await publishing.publications(shop.shop, 'DE')
    const list = [...shop.devshop.store.priceLists.values()].find(({ name }) => name.startsWith('Germany'))!
    const line = (await linesOf(last!.id)).find(({ state: reached }) => reached === 'verified')!
    const changed = line.variant_id
    list.fixed.set(changed, { price: '77.77', compareAtPrice: null, updatedAt: '2026-11-21T00:00:00Z' })
    expect(await publishing.undoPublication(shop.shop, last!.id, who)).toMatchObject({
      ok: false, code: 'prices-changed-since', params: { count: '1' },
      changed: [{ variantId: changed, wrote: Number(line.after), found: 7777 }],
    })
    const undone = await publishing.undoPublication(shop.shop, last!.id, who, { leaveChanged: true })
    if (!undone.ok) throw new Error(undone.code)
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: undone.value.id })
    expect(fixedPrices('DE').get(changed)).toBe('77.77')
    expect(await state(undone.value.id)).toMatchObject({ status: 'done', failed: 0, undoes: last!.id })
  })

  test('a compare-at price that the merchant set stays', async () => {
    await setMargin('DE', 320_000)
    const list = [...shop.devshop.store.priceLists.values()].find(({ name }) => name.startsWith('Germany'))!
    const [variantId, price] = [...list.fixed].find(([, { price: amount }]) => amount !== '77.77')!
    list.fixed.set(variantId, { ...price, compareAtPrice: '199.00' })
    await publish('DE')
    expect(list.fixed.get(variantId)).toMatchObject({ compareAtPrice: '199.00' })
    expect(list.fixed.get(variantId)!.price).not.toBe(price.price)
  })

  test('countries of one Shopify market share its list: what is written for one is known for the other', async () => {
    const { store } = shop.devshop
    const [france, germany] = ['FR', 'DE'].map((country) => [...store.markets.values()].find(({ countries }) => countries.includes(country))!)
    france!.countries = []
    germany!.countries = ['DE', 'FR']
    await shop.runJob('sync-catalogue', { shop: shop.shop, taskId: null })
    await setMargin('DE', 340_000)
    await publish('DE')
    const counts = await shop.rows(
      `select country, count(*)::int as n, sum(price)::text as sum from market_prices where country in ('DE', 'FR') and fixed group by 1 order by 1`,
    )
    expect(counts).toMatchObject([{ country: 'DE' }, { country: 'FR', n: counts[0]!['n'], sum: counts[0]!['sum'] }])
    france!.countries = ['FR']
    germany!.countries = ['DE']
    await shop.runJob('sync-catalogue', { shop: shop.shop, taskId: null })
  })

  test('a market that Shopify no longer sells to ends the publication with its reason', async () => {
    await setMargin('GB', 330_000)
    const id = await start('GB')
    const britain = [...shop.devshop.store.markets.values()].find(({ countries }) => countries.includes('GB'))!
    britain.status = 'DRAFT'
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
    britain.status = 'ACTIVE'
    expect(await state(id)).toMatchObject({ status: 'failed', error: { code: 'no-shopify-market', params: { country: 'GB' } } })
  })
})

describe('another shop', () => {
  test('sees none of it, by id or by list', async () => {
    const other = 'other-shop.myshopify.com'
    const [mine] = await publishing.publications(shop.shop, 'DE')
    expect(await publishing.publicationState(other, mine!.id)).toBeNull()
    expect(await publishing.publications(other, 'DE')).toEqual([])
    expect(await publishing.publicationLines(other, mine!.id, { page: 1, pageSize: 50 })).toMatchObject({ total: 0 })
    expect(await publishing.cancelPublication(other, mine!.id, who)).toMatchObject({ code: 'publication-unknown' })
    expect(await publishing.undoPublication(other, mine!.id, who)).toMatchObject({ code: 'publication-unknown' })
    expect(await prices.pricePage(other, 'DE', firstPage)).toMatchObject({ code: 'market-not-chosen' })
  })
})

describe('the guide', () => {
  test('is done by what was done, and comes back where it was left', async () => {
    const done = await onboarding.onboardingState(shop.shop)
    expect(done.steps.filter((step) => !step.done).map(({ id }) => id)).toEqual(['costs'])
    expect(done).toMatchObject({ current: 'costs', complete: false, shipFrom: 'CN', markets: ['DE', 'FR', 'GB'], published: true })
    expect(await onboarding.saveOnboardingStep(shop.shop, 'costs', {}, who)).toMatchObject({
      ok: true, value: { current: null, complete: true, dismissed: false },
    })
    await onboarding.dismissOnboarding(shop.shop)
    expect(await onboarding.onboardingState(shop.shop)).toMatchObject({ dismissed: true, complete: true })
  })

  test.each([
    ['ship-from', { country: 'QQ' }, 'step-field'],
    ['markets', { countries: [] }, 'no-market-chosen'],
    ['markets', { countries: ['KP'] }, 'country-not-offered'],
    ['terms', { freightPerParcel: -1, freightPerKilogram: 0, targetMargin: 300_000, floorMargin: 200_000 }, 'step-field'],
    ['terms', { freightPerParcel: 1, freightPerKilogram: 0, targetMargin: 100_000, floorMargin: 200_000 }, 'target-below-floor'],
  ] as const)('%s refuses %j: %s', async (step, input, code) => {
    expect(await onboarding.saveOnboardingStep(shop.shop, step, input, who)).toMatchObject({ ok: false, code })
  })
})
