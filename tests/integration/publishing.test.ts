import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { firstPage, publishingShop, who, type PublishingShop } from './publishing-shop.ts'

let shop: PublishingShop
beforeAll(async () => {
  shop = await publishingShop()
})
afterAll(() => shop.stop())
beforeEach(() => shop.devshop.requests.clear())

describe('the price page', () => {
  test('prices what is known and names what is missing', async () => {
    const page = await shop.prices.pricePage(shop.shop, 'DE', firstPage)
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
    const saved = await shop.prices.pricePage(shop.shop, 'DE', firstPage)
    if (!saved.ok) throw new Error(saved.code)
    const draft = { ...saved.value.policy, targetMargin: 400_000 }
    const preview = await shop.prices.previewPolicy(shop.shop, 'DE', draft, firstPage)
    if (!preview.ok) throw new Error(preview.code)
    const dearer = preview.value.rows.filter((row, index) => {
      const before = saved.value.rows[index]!.proposed?.price
      return row.proposed !== null && before !== undefined && row.proposed.price > before
    })
    expect(dearer.length).toBeGreaterThan(10)
    expect(await shop.prices.pricePage(shop.shop, 'DE', firstPage)).toEqual(saved)
  })

  test('a row opens its working, every layer with the fact it used', async () => {
    const page = await shop.prices.pricePage(shop.shop, 'DE', { ...firstPage, filter: { ready: true } })
    if (!page.ok) throw new Error(page.code)
    const row = page.value.rows[0]!
    const working = await shop.prices.priceWorking(shop.shop, 'DE', row.variantId)
    if (!working.ok) throw new Error(working.code)
    const quote = working.value.price.proposed!.quote!
    const facts = new Set(quote.facts.map(({ id }) => id))
    const layers = quote.lines.flatMap((line) => line.layers)
    expect(layers.length).toBeGreaterThan(0)
    for (const { fact } of layers) expect(facts).toContain(fact)
    expect(working.value.row).toEqual(row)
  })

  test('a market that was not chosen is said to be so', async () => {
    expect(await shop.prices.pricePage(shop.shop, 'JP', firstPage)).toEqual({
      ok: false, code: 'market-not-chosen', params: { country: 'JP' },
    })
  })
})

describe('publishing', () => {
  test('prices that stand on facts past their day need a yes', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60 * 24 * 3_600_000 })
    const page = await shop.prices.pricePage(shop.shop, 'DE', firstPage)
    const refused = await shop.publishing.startPublication(shop.shop, 'DE', who)
    vi.useRealTimers()
    if (!page.ok) throw new Error(page.code)
    expect(page.value.staleFacts.length).toBeGreaterThan(0)
    expect(refused).toMatchObject({ ok: false, code: 'stale-facts' })
    expect(await shop.publishing.publications(shop.shop, 'DE')).toEqual([])
  })

  test('writes what changed in the fewest calls, reads it back, and the price list equals it', async () => {
    const page = await shop.prices.pricePage(shop.shop, 'DE', firstPage)
    if (!page.ok) throw new Error(page.code)
    const started = await shop.publishing.startPublication(shop.shop, 'DE', who, { acceptStale: true })
    expect(started).toMatchObject({ ok: true, value: { total: page.value.counts.changed } })
    if (!started.ok) return
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: started.value.id })

    const { total } = started.value
    const least = Math.ceil(total / 250)
    expect(shop.writes()).toBe(least)
    expect(await shop.state(started.value.id)).toMatchObject({
      status: 'done', total, written: total, verified: total, failed: 0, writeCalls: least, canUndo: true, error: null,
    })
    const held = shop.fixedPrices('DE')
    const rows = await shop.linesOf(started.value.id)
    expect(rows).toHaveLength(total)
    for (const { variant_id, after } of rows) expect(held.get(variant_id)).toBe((Number(after) / 100).toFixed(2))
    const audit = await shop.rows(`select who, subject, after from audit_entries where action = 'prices-published'`)
    expect(audit).toMatchObject([{ who, subject: 'DE', after: { status: 'done', written: total, verified: total } }])
  })

  test('the same prices again make no call', async () => {
    expect(await shop.publishing.startPublication(shop.shop, 'DE', who)).toMatchObject({ ok: false, code: 'nothing-to-publish' })
    expect(shop.writes()).toBe(0)
    await shop.runJob('sync-catalogue', { shop: shop.shop, taskId: null })
    expect(await shop.publishing.startPublication(shop.shop, 'DE', who)).toMatchObject({ ok: false, code: 'nothing-to-publish' })
  })

  test('taken back, every price is what it was, and what had none has none', async () => {
    const [last] = await shop.publishing.publications(shop.shop, 'DE')
    await shop.undo(last!.id)
    expect(new Set(shop.fixedPrices('DE').values())).toEqual(new Set(['24.95']))
    expect(shop.fixedPrices('DE').size).toBe(3)
    expect(await shop.state(last!.id)).toMatchObject({ canUndo: false })
    expect(await shop.publishing.undoPublication(shop.shop, last!.id, who)).toMatchObject({ ok: false, code: 'cannot-undo' })
  })

  test('makes catalog and price list where the market has none', async () => {
    const id = await shop.publish('FR')
    const { total } = (await shop.state(id))!
    expect(shop.devshop.requests.writes('catalogCreate')).toHaveLength(1)
    expect(shop.devshop.requests.writes('priceListCreate')).toHaveLength(1)
    expect(shop.fixedPrices('FR').size).toBe(total)
  })

  test('uses a catalog that is there and only makes the list', async () => {
    const id = await shop.publish('GB')
    expect(shop.devshop.requests.writes('catalogCreate')).toEqual([])
    expect(shop.devshop.requests.writes('priceListCreate')).toHaveLength(1)
    expect(await shop.state(id)).toMatchObject({ status: 'done', failed: 0 })
  })

  test('only one publication runs in a market', async () => {
    const id = await shop.start('DE')
    expect(await shop.publishing.startPublication(shop.shop, 'DE', who, { acceptStale: true })).toEqual({
      ok: false, code: 'publication-running', params: { country: 'DE' },
    })
    await shop.publishing.cancelPublication(shop.shop, id, who)
    await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
  })
})

describe('another shop', () => {
  test('sees none of it, by id or by list', async () => {
    const other = 'other-shop.myshopify.com'
    const [mine] = await shop.publishing.publications(shop.shop, 'DE')
    expect(await shop.publishing.publicationState(other, mine!.id)).toBeNull()
    expect(await shop.publishing.publications(other, 'DE')).toEqual([])
    expect(await shop.publishing.publicationLines(other, mine!.id, { page: 1, pageSize: 50 })).toMatchObject({ total: 0 })
    expect(await shop.publishing.cancelPublication(other, mine!.id, who)).toMatchObject({ code: 'publication-unknown' })
    expect(await shop.publishing.undoPublication(other, mine!.id, who)).toMatchObject({ code: 'publication-unknown' })
    expect(await shop.prices.pricePage(other, 'DE', firstPage)).toMatchObject({ code: 'market-not-chosen' })
  })
})

describe('the guide', () => {
  test('is done by what was done, and comes back where it was left', async () => {
    const done = await shop.onboarding.onboardingState(shop.shop)
    expect(done.steps.filter((step) => !step.done).map(({ id }) => id)).toEqual(['costs'])
    expect(done).toMatchObject({ current: 'costs', complete: false, shipFrom: 'CN', markets: ['DE', 'FR', 'GB'], published: true })
    expect(await shop.onboarding.saveOnboardingStep(shop.shop, 'costs', {}, who)).toMatchObject({
      ok: true, value: { current: null, complete: true, dismissed: false },
    })
    await shop.onboarding.dismissOnboarding(shop.shop)
    expect(await shop.onboarding.onboardingState(shop.shop)).toMatchObject({ dismissed: true, complete: true })
  })

  test.each([
    ['ship-from', { country: 'QQ' }, 'step-field'],
    ['markets', { countries: [] }, 'no-market-chosen'],
    ['markets', { countries: ['KP'] }, 'country-not-offered'],
    ['terms', { freightPerParcel: -1, freightPerKilogram: 0, targetMargin: 300_000, floorMargin: 200_000 }, 'step-field'],
    ['terms', { freightPerParcel: 1, freightPerKilogram: 0, targetMargin: 100_000, floorMargin: 200_000 }, 'target-below-floor'],
  ] as const)('%s refuses %j: %s', async (step, input, code) => {
    expect(await shop.onboarding.saveOnboardingStep(shop.shop, step, input, who)).toMatchObject({ ok: false, code })
  })
})
