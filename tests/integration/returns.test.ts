import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { demoCatalogue } from '#tests/devshop/catalogue/demo-catalogue.ts'
import { unknownCosts } from '#shared/returns/decision/cost-settings.ts'
import { filledPolicy } from '#shared/returns/test-support.ts'
import type { ReturnPolicy } from '#shared/returns/policy/return-policy.ts'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'

const who = 'lin@example.com'
const today = new Date().toISOString().slice(0, 10)

let shop: ConnectedShop
let returns: typeof import('#app/features/returns/publish-returns.server.ts') &
  typeof import('#app/features/returns/save-return-policy.server.ts') &
  typeof import('#app/features/returns/returns-page.server.ts')

beforeAll(async () => {
  shop = await connectedShop({ catalogue: demoCatalogue() })
  returns = {
    ...(await import('#app/features/returns/publish-returns.server.ts')),
    ...(await import('#app/features/returns/save-return-policy.server.ts')),
    ...(await import('#app/features/returns/returns-page.server.ts')),
  }
  const { chooseMarkets } = await import('#app/features/markets/choose-markets.server.ts')
  const chosen = await chooseMarkets(shop.shop, ['DE', 'FR', 'US'], who)
  if (!chosen.ok) throw new Error(chosen.code)
})
afterAll(() => shop.stop())
beforeEach(() => shop.devshop.requests.clear())

const refundPolicy = () => [...shop.devshop.store.policies.values()].find(({ type }) => type === 'REFUND_POLICY')!
const marketId = (country: string) => [...shop.devshop.store.markets.values()].find(({ countries }) => countries.includes(country))!.id
const translation = (locale: string, country: string) =>
  [...shop.devshop.store.translations.values()].find((one) => one.resourceId === refundPolicy().id && one.locale === locale && one.marketId === marketId(country))
const writes = () => shop.devshop.requests.writes().length

async function save(country: string, change: Partial<ReturnPolicy> = {}) {
  const saved = await returns.saveReturnPolicy(shop.shop, country, filledPolicy(country, today, change), unknownCosts, who)
  if (!saved.ok) throw new Error(saved.code)
  return saved.value.version
}

const start = (country: string, options: { replaceOwn?: boolean; replaceForeign?: boolean } = {}) =>
  returns.publishReturnPolicy(shop.shop, country, who, { replaceOwn: false, replaceForeign: false, ...options })

async function finish(started: Awaited<ReturnType<typeof start>>) {
  if (!started.ok) throw new Error(started.code)
  await shop.runJob('publish-returns', { shop: shop.shop, publicationId: started.value.id })
  const state = await returns.returnPublicationState(shop.shop, started.value.id)
  if (state === null) throw new Error('no such publication')
  return state
}

describe('saving', () => {
  test('what the law forbids can be saved and not published', async () => {
    expect(await start('DE')).toMatchObject({ ok: false, code: 'return-policy-not-saved' })
    await save('DE', { window: { days: 0, from: 'delivery' } })
    expect(await start('DE')).toMatchObject({ ok: false, code: 'return-policy-unlawful', params: { count: '1' } })
    expect(writes()).toBe(0)
  })

  test('the same again is no new version', async () => {
    const version = await save('DE')
    expect(await save('DE')).toBe(version)
    expect(await save('DE', { window: { days: 30, from: 'delivery' } })).toBe(version + 1)
    const restored = await returns.restoreReturnPolicy(shop.shop, 'DE', version, who)
    expect(restored).toMatchObject({ ok: true, value: { version: version + 2 } })
  })

  test('a field that is no policy is named', async () => {
    expect(await returns.saveReturnPolicy(shop.shop, 'DE', { ...filledPolicy('DE', today), keepRate: 0.5 }, unknownCosts, who)).toMatchObject({
      ok: false, code: 'return-policy-field', params: { field: 'keepRate' },
    })
  })
})

describe('publishing', () => {
  test('writes the market’s text in each of the shop’s languages, in one call, and leaves the shop’s own', async () => {
    const before = refundPolicy().bodyHtml
    const state = await finish(await start('DE'))
    expect(state).toMatchObject({ status: 'done', writeCalls: 1, canUndo: true })
    expect(state.texts.map(({ locale, state: how }) => [locale, how])).toEqual([['en', 'verified'], ['de', 'verified'], ['ja', 'verified']])
    expect(refundPolicy().bodyHtml).toBe(before)
    expect(translation('de', 'DE')?.value).toContain('innerhalb von 14 Tagen')
    expect(translation('ja', 'DE')?.value).toContain('14日以内')
    expect(translation('de', 'FR')).toBeUndefined()
  })

  test('a second time writes nothing', async () => {
    expect(await start('DE')).toMatchObject({ ok: false, code: 'returns-up-to-date' })
    expect(writes()).toBe(0)
  })

  test('never writes over what somebody else wrote, unless told to', async () => {
    const held = translation('de', 'DE')!
    held.value = '<p>Von Hand</p>'
    expect(await start('DE')).toMatchObject({ ok: false, code: 'return-text-changed-elsewhere', params: { count: '1' } })
    expect(await returns.returnPublishPlan(shop.shop, 'DE', false)).toMatchObject({ value: { writes: ['de'], unchanged: ['en', 'ja'], foreign: [{ locale: 'de', text: 'Von Hand' }] } })
    await finish(await start('DE', { replaceForeign: true }))
    expect(translation('de', 'DE')?.value).toContain('innerhalb von 14 Tagen')
  })

  test('the undo puts back what stood there', async () => {
    const page = await returns.returnsPage(shop.shop, 'DE')
    const last = page.ok ? page.value.publications[0] : undefined
    const state = await finish(await returns.undoReturnPublication(shop.shop, last?.id ?? '', who))
    expect(state).toMatchObject({ status: 'done', undoes: last?.id, canUndo: false })
    expect(translation('de', 'DE')?.value).toBe('<p>Von Hand</p>')
    expect(await returns.undoReturnPublication(shop.shop, last?.id ?? '', who)).toMatchObject({ code: 'cannot-undo' })
  })

  test('the shop’s own text is replaced when asked, and texts that it outdates are written again', async () => {
    await finish(await start('DE', { replaceForeign: true }))
    await save('US', { window: { days: 30, from: 'delivery' } })
    const state = await finish(await start('US', { replaceOwn: true, replaceForeign: true }))
    expect(state.status).toBe('done')
    expect(refundPolicy().bodyHtml).toContain('within 30 days of receiving them')
    const { bodyHtml } = refundPolicy()
    const { digestOf } = await import('#tests/devshop/store/translatable.ts')
    expect(translation('de', 'DE')?.digest).toBe(digestOf(bodyHtml))
  })

  test('a shop without a refund policy gets one', async () => {
    shop.devshop.store.policies.clear()
    await save('FR')
    const state = await finish(await start('FR'))
    expect(state.texts[0]).toMatchObject({ locale: null, state: 'verified' })
    expect(refundPolicy().bodyHtml).toContain('Country of delivery: France')
  })

  test('a text changed between the plan and the job is left alone', async () => {
    await save('FR', { window: { days: 60, from: 'delivery' } })
    const started = await start('FR')
    translation('de', 'FR')!.value = '<p>Dazwischen</p>'
    const state = await finish(started)
    expect(state).toMatchObject({ status: 'failed' })
    expect(state.texts.find(({ locale }) => locale === 'de')).toMatchObject({ state: 'failed', error: { code: 'translation-changed-elsewhere' } })
    expect(translation('de', 'FR')?.value).toBe('<p>Dazwischen</p>')
    expect(translation('en', 'FR')?.value).toContain('within 60 days')
  })

  test('one run goes on at a time, and runs again without harm', async () => {
    await save('FR', { window: { days: 45, from: 'delivery' } })
    const started = await start('FR', { replaceForeign: true })
    expect(await start('FR', { replaceForeign: true })).toMatchObject({ code: 'return-publication-running' })
    await finish(started)
    shop.devshop.requests.clear()
    await finish(started)
    expect(writes()).toBe(0)
  })
})

describe('stopping', () => {
  test('before anything is written leaves the shop as it was; the next run writes all', async () => {
    await save('DE', { window: { days: 90, from: 'delivery' } })
    const started = await start('DE', { replaceForeign: true })
    if (!started.ok) throw new Error(started.code)
    shop.devshop.requests.clear()
    expect(await returns.cancelReturnPublication(shop.shop, started.value.id, who)).toMatchObject({ ok: true })
    const state = await finish(started)
    expect(state).toMatchObject({ status: 'cancelled', cancelAsked: true, canUndo: false })
    expect(state.texts.every((text) => text.state === 'pending')).toBe(true)
    expect(writes()).toBe(0)
    expect(await returns.cancelReturnPublication(shop.shop, started.value.id, who)).toMatchObject({ code: 'publication-ended' })
    expect(await finish(await start('DE', { replaceForeign: true }))).toMatchObject({ status: 'done' })
    expect(translation('de', 'DE')?.value).toContain('90 Tagen')
  })

  test('between two writes keeps what is written and lets it be undone', async () => {
    for (const [key, { resourceId }] of shop.devshop.store.translations) if (resourceId === refundPolicy().id) shop.devshop.store.translations.delete(key)
    const published = await finish(await start('DE', { replaceForeign: true }))
    const started = await returns.undoReturnPublication(shop.shop, published.id, who)
    shop.devshop.requests.clear()
    if (!started.ok) throw new Error(started.code)
    const { id } = started.value
    const { publishReturns } = await import('#app/jobs/returns/publish-returns.server.ts')
    const { adminClient } = await import('#app/shopify/admin-client.server.ts')
    const client = await adminClient(shop.shop)
    await publishReturns({
      run: async (document, variables) => {
        const answer = await client.run(document, variables)
        if (writes() === 1) await returns.cancelReturnPublication(shop.shop, id, who)
        return answer
      },
    }, shop.shop, id)
    const state = await returns.returnPublicationState(shop.shop, id)
    expect(writes()).toBe(1)
    expect(state?.status).toBe('cancelled')
    expect(state?.texts.map((text) => text.state).toSorted()).toEqual(['pending', 'pending', 'verified'])
  })

  test('what is not there cannot be stopped', async () => {
    expect(await returns.cancelReturnPublication(shop.shop, '00000000-0000-4000-8000-000000000000', who)).toMatchObject({ code: 'publication-unknown' })
  })
})

describe('the sentences of a language', () => {
  test('are marked as reviewed for this shop with who and when, and the mark can be taken back', async () => {
    const { reviewClauses } = await import('#app/features/returns/review-clauses.server.ts')
    const shown = async (language: 'de' | 'fr') => {
      const page = await returns.returnsPage(shop.shop, 'DE')
      return page.ok ? page.value.reviews[language] : undefined
    }
    expect(await shown('de')).toBeNull()
    expect(await reviewClauses(shop.shop, 'de', true, who)).toMatchObject({ by: who })
    expect(await shown('de')).toMatchObject({ by: who, at: expect.stringContaining('T') as unknown })
    expect(await shown('fr')).toBeNull()
    expect(await reviewClauses(shop.shop, 'de', true, 'zhao@example.com')).toMatchObject({ by: who })
    expect(await reviewClauses(shop.shop, 'de', false, who)).toBeNull()
    expect(await shown('de')).toBeNull()
  })
})

describe('an order', () => {
  const orderId = 'gid://shopify/Order/9001'
  const decided = async () => {
    const { decideOrderReturn } = await import('#app/features/returns/decide-order-return.server.ts')
    const answer = await decideOrderReturn(shop.shop, orderId, new URLSearchParams({ line: 'gid://shopify/LineItem/1', reason: 'changed-mind', daysSinceDelivery: '3', earlierReturns: '0' }))
    if (!answer.ok) throw new Error(answer.code)
    const { outcomes, notes } = answer.value.decision
    const calls = shop.devshop.requests.entries.length
    shop.devshop.requests.clear()
    return { calls, outcomes: outcomes.map(({ kind }) => kind), notes }
  }

  test('with goods that a tag excepts is declined for a change of mind; without the tag it is not', async () => {
    const [product] = [...shop.devshop.store.products.values()]
    if (product === undefined) throw new Error('no product')
    const { withShop } = await import('#app/data/database.server.ts')
    const { storeOrder } = await import('#app/data/order-repository.server.ts')
    await shop.runJob('sync-catalogue', { shop: shop.shop, taskId: null })
    const at = new Date()
    await withShop(shop.shop, (db) => storeOrder(db, shop.shop, {
      orderId, name: '#9001', country: 'DE', currency: 'EUR', shopCurrency: 'EUR', goods: 5_000, shipping: 0, discounts: 0, tax: 798, total: 5_000,
      shopTotal: 5_000, gateways: [], createdAt: at, updatedAt: at, cancelledAt: null, refunds: [], shipments: [],
      lines: [{ lineId: 'gid://shopify/LineItem/1', variantId: product.variantIds[0] ?? null, sku: null, title: 'Goods', quantity: 1, price: 5_000, discount: 0 }],
    }))
    const tagged = async (...tags: string[]) => {
      product.tags = tags
      await shop.runJob('refresh-variants', { shop: shop.shop, productIds: [product.id], inventoryItemIds: [] })
      shop.devshop.requests.clear()
    }
    await tagged('Engraved')
    await save('DE')
    expect(await decided()).toMatchObject({ calls: 0, outcomes: expect.arrayContaining(['refund-keep']) as unknown })
    await save('DE', { exceptions: [{ by: 'tag', value: 'engraved', label: 'Engraved goods', reason: 'custom-made' }] })
    expect(await decided()).toMatchObject({ calls: 0, outcomes: ['decline'], notes: [] })
    await tagged()
    expect((await decided()).outcomes).toContain('refund-keep')
    await shop.rows('DELETE FROM product_texts')
    expect((await decided()).notes).toContain('exception-unknown')
  })
})
