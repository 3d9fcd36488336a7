import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { startTestShop, type TestShop } from '../test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await startTestShop()
})
afterEach(() => shop.devshop.stop())

const userErrors = z.array(z.object({ code: z.string().nullable() }))
const market = z.object({
  name: z.string(),
  status: z.string(),
  currencySettings: z.object({ baseCurrency: z.object({ currencyCode: z.string() }) }),
  conditions: z.object({
    regionsCondition: z.object({ regions: z.object({ nodes: z.array(z.object({ code: z.string() })) }) }),
  }),
})
const fields = `name status currencySettings { baseCurrency { currencyCode } }
  conditions { regionsCondition { regions(first: 9) { nodes { ... on MarketRegionCountry { code } } } } }`

test('the demo shop has a market for each country the app opens first, in its currency', async () => {
  const { markets } = await shop.read(
    z.object({ markets: z.object({ nodes: z.array(market) }) }),
    `{ markets(first: 20, type: REGION) { nodes { ${fields} } } }`
  )
  expect(
    markets.nodes.map((node) => [
      node.conditions.regionsCondition.regions.nodes[0]?.code,
      node.currencySettings.baseCurrency.currencyCode,
    ])
  ).toEqual([
    ['AU', 'AUD'],
    ['CA', 'CAD'],
    ['FR', 'EUR'],
    ['DE', 'EUR'],
    ['JP', 'JPY'],
    ['GB', 'GBP'],
    ['US', 'USD'],
  ])
})

describe('a new market', () => {
  const create = async (input: Record<string, unknown>) =>
    (
      await shop.read(
        z.object({ result: z.object({ market: market.nullable(), userErrors }) }),
        `mutation ($input: MarketCreateInput!) { result: marketCreate(input: $input) { market { ${fields} } userErrors { code field message } } }`,
        { input }
      )
    ).result
  const regions = (...countries: string[]) => ({
    regionsCondition: { regions: countries.map((countryCode) => ({ countryCode })) },
  })

  test('takes the currency of its country', async () => {
    const made = await create({ name: 'Switzerland', conditions: regions('CH') })
    expect(made.userErrors).toEqual([])
    expect(made.market).toMatchObject({
      status: 'ACTIVE',
      currencySettings: { baseCurrency: { currencyCode: 'CHF' } },
    })
  })

  test('may not take a country from another active market, unless that one is made a draft', async () => {
    expect(
      (await create({ name: 'Benelux and Germany', conditions: regions('NL', 'DE') })).userErrors
    ).toMatchObject([{ code: 'DUPLICATE_UNIQUE_MARKET' }])
    const made = await create({
      name: 'Benelux and Germany',
      conditions: regions('NL', 'DE'),
      makeDuplicateUniqueMarketsDraft: true,
    })
    expect(made.market?.conditions.regionsCondition.regions.nodes).toEqual([{ code: 'NL' }, { code: 'DE' }])
    expect([...shop.devshop.store.markets.values()].find((record) => record.name === 'Germany')?.status).toBe(
      'DRAFT'
    )
  })

  test('may not take a name that is taken', async () => {
    expect((await create({ name: 'Germany', conditions: regions('AT') })).userErrors).toMatchObject([
      { code: 'TAKEN' },
    ])
  })
})

test('the locales of the shop, and those a buyer sees', async () => {
  const locales = z.object({
    all: z.array(z.object({ locale: z.string() })),
    published: z.array(z.object({ locale: z.string() })),
  })
  const read = await shop.read(
    locales,
    '{ all: shopLocales { locale } published: shopLocales(published: true) { locale } }'
  )
  expect(read.all.map(({ locale }) => locale)).toEqual(['en', 'de', 'ja'])
  expect(read.published.map(({ locale }) => locale)).toEqual(['en', 'de'])
})

test('the shop says its plan, and whether it is on market-driven shipping', async () => {
  const shape = z.object({
    shop: z.object({
      plan: z.object({ publicDisplayName: z.string(), shopifyPlus: z.boolean() }),
      features: z.object({ marketDrivenShipping: z.boolean() }),
    }),
  })
  const query = '{ shop { plan { publicDisplayName shopifyPlus } features { marketDrivenShipping } } }'
  expect((await shop.read(shape, query)).shop).toEqual({
    plan: { publicDisplayName: 'Basic', shopifyPlus: false },
    features: { marketDrivenShipping: false },
  })
  shop.devshop.store.shop.marketDrivenShipping = true
  expect((await shop.read(shape, query)).shop.features.marketDrivenShipping).toBe(true)
})

test('an order made in the shop can be asked for, in both currencies', async () => {
  const made = await shop.devshop.createOrder({
    country: 'JP',
    lines: [{ sku: 'MUG-STW-ASH', quantity: 2 }],
    shipping: { price: '800' },
  })
  const money = z.object({ amount: z.string(), currencyCode: z.string() })
  const { order } = await shop.read(
    z.object({
      order: z.object({
        name: z.string(),
        totalPriceSet: z.object({ shopMoney: money, presentmentMoney: money }),
        lineItems: z.object({ nodes: z.array(z.object({ quantity: z.number(), sku: z.string() })) }),
      }),
    }),
    `query ($id: ID!) { order(id: $id) { name totalPriceSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
       lineItems(first: 5) { nodes { quantity sku } } } }`,
    { id: made.id }
  )
  expect(order).toEqual({
    name: '#1001',
    lineItems: { nodes: [{ quantity: 2, sku: 'MUG-STW-ASH' }] },
    totalPriceSet: {
      shopMoney: { amount: '41.33', currencyCode: 'USD' },
      presentmentMoney: { amount: '6200.0', currencyCode: 'JPY' },
    },
  })
})
