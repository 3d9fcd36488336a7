import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generatedCatalogue } from '#tests/devshop/catalogue/generated-catalogue.ts'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'

const who = 'lin@example.com'
let shop: ConnectedShop
let catalogue: typeof import('#app/features/catalogue/catalogue-state.server.ts') &
  typeof import('#app/features/catalogue/start-catalogue-sync.server.ts')
let markets: typeof import('#app/features/markets/choose-markets.server.ts') &
  typeof import('#app/features/markets/markets-of.server.ts')

beforeAll(async () => {
  shop = await connectedShop({ catalogue: generatedCatalogue(620) })
  catalogue = {
    ...(await import('#app/features/catalogue/catalogue-state.server.ts')),
    ...(await import('#app/features/catalogue/start-catalogue-sync.server.ts')),
  }
  markets = {
    ...(await import('#app/features/markets/choose-markets.server.ts')),
    ...(await import('#app/features/markets/markets-of.server.ts')),
  }
})
afterAll(() => shop.stop())

async function sync(): Promise<string> {
  const { taskId } = await catalogue.startCatalogueSync(shop.shop, who)
  await shop.runJob('sync-catalogue', { shop: shop.shop, taskId })
  return taskId
}

const variantRow = async (id: string) => (await shop.rows('select * from variants where variant_id = $1', [id]))[0]
const firstVariant = () => [...shop.devshop.store.variants.values()][0]!

describe('reading the catalogue', () => {
  test('keeps every variant as Shopify has it, with what is missing as missing', async () => {
    await sync()
    const { store } = shop.devshop
    const rows = await shop.rows('select * from variants order by variant_id')
    const expected = [...store.variants.values()]
      .map((variant) => {
        const item = store.inventoryItems.get(variant.inventoryItemId)!
        return {
          variant_id: variant.id,
          price: String(Math.round(Number(variant.price) * 100)),
          unit_cost: item.cost === null ? null : String(Math.round(Number(item.cost) * 100)),
          hs_code: item.harmonizedSystemCode,
          origin: item.countryCodeOfOrigin,
          weight_grams: item.weight?.value ?? null,
        }
      })
      .sort((a, b) => (a.variant_id < b.variant_id ? -1 : 1))
    expect(rows.map(({ variant_id, price, unit_cost, hs_code, origin, weight_grams }) => ({
      variant_id, price, unit_cost, hs_code, origin, weight_grams,
    }))).toEqual(expected)
    expect(expected.some(({ unit_cost }) => unit_cost === null)).toBe(true)
  })

  test('keeps the codes of single countries beside the general one', async () => {
    const variant = firstVariant()
    const item = shop.devshop.store.inventoryItems.get(variant.inventoryItemId)!
    item.countryHarmonizedSystemCodes = [
      { countryCode: 'US', harmonizedSystemCode: '6109.10.0012' }, { countryCode: 'DE', harmonizedSystemCode: '61091000' },
    ]
    await sync()
    expect(await variantRow(variant.id)).toMatchObject({ country_hs: { US: '6109100012', DE: '61091000' } })
    const other = [...shop.devshop.store.variants.values()][1]!
    expect(await variantRow(other.id)).toMatchObject({ country_hs: {} })
  })

  test('says how far it is and what is missing', async () => {
    const state = await catalogue.catalogueState(shop.shop)
    expect(state).toMatchObject({ variants: 620, running: null, last: { status: 'done', done: 620, total: 620 } })
    const [lacking] = await shop.rows<{ n: number }>('select count(*)::int as n from variants where unit_cost is null')
    expect(state.missing.unitCost).toBe(lacking!.n)
    expect(state.missing.unitCost).toBeGreaterThan(0)
  })

  test('pages with the largest page Shopify gives', async () => {
    shop.devshop.requests.clear()
    await sync()
    expect(shop.devshop.requests.queries('VariantsPage')).toHaveLength(3)
    expect(shop.devshop.requests.writes()).toEqual([])
  })

  test('asked for twice it runs once', async () => {
    const first = await catalogue.startCatalogueSync(shop.shop, who)
    expect(await catalogue.startCatalogueSync(shop.shop, who)).toEqual(first)
    await shop.runJob('sync-catalogue', { shop: shop.shop, taskId: first.taskId })
  })

  test('forgets what Shopify no longer has', async () => {
    const gone = firstVariant()
    shop.devshop.store.variants.delete(gone.id)
    await sync()
    expect(await variantRow(gone.id)).toBeUndefined()
    shop.devshop.store.variants.set(gone.id, gone)
    await sync()
    expect(await variantRow(gone.id)).toBeDefined()
  })

  test('goes on where it was killed, and reads no page twice', async () => {
    const { taskId } = await catalogue.startCatalogueSync(shop.shop, who)
    const controller = new AbortController()
    const watch = setInterval(() => {
      if (shop.devshop.requests.queries('VariantsPage').length >= 2) controller.abort()
    }, 1)
    shop.devshop.requests.clear()
    shop.devshop.faults.slow(60)
    const killed = shop.runJob('sync-catalogue', { shop: shop.shop, taskId }, { signal: controller.signal })
    await expect(killed).rejects.toThrow()
    clearInterval(watch)
    shop.devshop.faults.clear()
    expect((await catalogue.catalogueState(shop.shop)).running).toMatchObject({ id: taskId, status: 'running' })
    await shop.runJob('sync-catalogue', { shop: shop.shop, taskId })
    expect(await catalogue.catalogueState(shop.shop)).toMatchObject({ running: null, last: { id: taskId, status: 'done' } })
    expect(shop.devshop.requests.queries('VariantsPage').length).toBeLessThanOrEqual(4)
    expect((await catalogue.catalogueState(shop.shop)).variants).toBe(620)
  })

  test('Shopify begins a window behind an id', async () => {
    const { adminClient } = await import('#app/shopify/admin-client.server.ts')
    const { VariantsPageDocument } = await import('#app/shopify/generated/operations.ts')
    const client = await adminClient(shop.shop)
    const { productVariants: all } = await client.run(VariantsPageDocument, { first: 20 })
    const query = `id:>${all.nodes[9]!.id.split('/').at(-1) ?? ''}`
    const { productVariants: behind } = await client.run(VariantsPageDocument, { first: 10, query })
    expect(behind.nodes).toEqual(all.nodes.slice(10))
  })

  test('waits out throttling and a bad gateway', async () => {
    shop.devshop.faults.throttle(2)
    shop.devshop.faults.status(502)
    await sync()
    expect((await catalogue.catalogueState(shop.shop)).last).toMatchObject({ status: 'done' })
  })

  test('a shop that has not let us in is told so', async () => {
    const tokens = shop.devshop.store.tokens.splice(0)
    const taskId = await sync()
    shop.devshop.store.tokens.push(...tokens)
    expect((await catalogue.catalogueState(shop.shop)).last).toMatchObject({
      id: taskId, status: 'failed', error: { code: 'shop-not-connected' },
    })
  })
})

describe('choosing markets', () => {
  test('ties each country to the Shopify market that sells there and starts from the default policy', async () => {
    const chosen = await markets.chooseMarkets(shop.shop, ['JP', 'DE'], who)
    expect(chosen).toMatchObject({
      ok: true,
      value: [
        { country: 'DE', currency: 'EUR', problem: null, policy: { rounding: '.99', floorMargin: 200_000 } },
        { country: 'JP', currency: 'JPY', problem: null, policy: { rounding: 'whole' } },
      ],
    })
    const rows = await shop.rows(`select who, action, before, after from audit_entries where action = 'markets-chosen'`)
    expect(rows).toEqual([{ who, action: 'markets-chosen', before: [], after: ['DE', 'JP'] }])
  })

  test('reads what buyers pay: fixed prices as fixed, the rest as Shopify converts them', async () => {
    await sync()
    const rows = await shop.rows(
      `select country, fixed, count(*)::int as n, min(currency) as currency from market_prices group by 1, 2 order by 1, 2`,
    )
    expect(rows).toEqual([
      { country: 'DE', fixed: false, n: 617, currency: 'EUR' },
      { country: 'DE', fixed: true, n: 3, currency: 'EUR' },
      { country: 'JP', fixed: false, n: 620, currency: 'JPY' },
    ])
    const fixed = await shop.rows(`select distinct price from market_prices where fixed`)
    expect(fixed).toEqual([{ price: '2495' }])
  })

  test('a country that no market sells to is refused by name, and nothing changes', async () => {
    const france = [...shop.devshop.store.markets.values()].find(({ countries }) => countries.includes('FR'))!
    france.status = 'DRAFT'
    expect(await markets.chooseMarkets(shop.shop, ['DE', 'FR'], who)).toEqual({
      ok: false, code: 'no-shopify-market', params: { country: 'FR' },
    })
    expect((await markets.marketChoices(shop.shop)).find(({ country }) => country === 'FR')).toMatchObject({
      chosen: false, shopifyMarket: null, problem: { code: 'no-shopify-market' },
    })
    france.status = 'ACTIVE'
    expect((await markets.marketsOf(shop.shop)).map(({ country }) => country)).toEqual(['DE', 'JP'])
  })

  test('a country taken off the list takes its prices along', async () => {
    await markets.chooseMarkets(shop.shop, ['DE'], who)
    const rows = await shop.rows(`select distinct country from market_prices`)
    expect(rows).toEqual([{ country: 'DE' }])
  })
})

describe('a webhook about a product', () => {
  test('brings single variants up to date and forgets a product that is gone', async () => {
    const variant = firstVariant()
    variant.price = '99.90'
    const productIds = [variant.productId]
    await shop.runJob('refresh-variants', { shop: shop.shop, productIds, inventoryItemIds: [] })
    expect(await variantRow(variant.id)).toMatchObject({ price: '9990' })

    const { store } = shop.devshop
    const product = store.products.get(variant.productId)!
    store.products.delete(product.id)
    await shop.runJob('refresh-variants', { shop: shop.shop, productIds, inventoryItemIds: [] })
    expect(await variantRow(variant.id)).toBeUndefined()
    store.products.set(product.id, product)
  })

  test('an inventory item tells its variant', async () => {
    const variant = [...shop.devshop.store.variants.values()][100]!
    const item = shop.devshop.store.inventoryItems.get(variant.inventoryItemId)!
    item.cost = '7.77'
    item.weight = { unit: 'POUNDS', value: 1 }
    item.countryHarmonizedSystemCodes = [{ countryCode: 'US', harmonizedSystemCode: '42022215' }]
    await shop.runJob('refresh-variants', { shop: shop.shop, productIds: [], inventoryItemIds: [item.id] })
    expect(await variantRow(variant.id)).toMatchObject({
      unit_cost: '777', weight_grams: 454, country_hs: { US: '42022215' },
    })
  })
})
