import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { startTestShop, type TestShop } from '../test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await startTestShop()
})
afterEach(() => shop.devshop.stop())

const userErrors = z.array(
  z.object({ code: z.string().nullable(), field: z.array(z.string()).nullable(), message: z.string() })
)

function marketOf(country: string) {
  return (
    [...shop.devshop.store.markets.values()].find((market) => market.countries.includes(country)) ??
    expect.unreachable(`no market for ${country}`)
  )
}

function variantWith(sku: string) {
  return (
    [...shop.devshop.store.variants.values()].find((variant) => variant.sku === sku) ??
    expect.unreachable(`no variant ${sku}`)
  )
}

function germanList() {
  return (
    [...shop.devshop.store.priceLists.values()].find((list) => list.currency === 'EUR') ??
    expect.unreachable('no German list')
  )
}

async function add(priceListId: string, prices: unknown[]) {
  const { result } = await shop.read(
    z.object({ result: z.object({ prices: z.array(z.unknown()).nullable(), userErrors }) }),
    `mutation ($priceListId: ID!, $prices: [PriceListPriceInput!]!) { result: priceListFixedPricesAdd(priceListId: $priceListId, prices: $prices) {
       prices { price { amount currencyCode } compareAtPrice { amount } originType variant { id } } userErrors { code field message } } }`,
    { priceListId, prices }
  )
  return result
}

const euros = (sku: string, amount: string) => ({
  variantId: variantWith(sku).id,
  price: { amount, currencyCode: 'EUR' },
})

describe('fixed prices', () => {
  test('are set, read back and counted', async () => {
    const list = germanList()
    const { prices, userErrors: errors } = await add(list.id, [
      { ...euros('MUG-STW-ASH', '19.95'), compareAtPrice: { amount: '24', currencyCode: 'EUR' } },
    ])
    expect(errors).toEqual([])
    expect(prices).toEqual([
      {
        price: { amount: '19.95', currencyCode: 'EUR' },
        compareAtPrice: { amount: '24.0' },
        originType: 'FIXED',
        variant: { id: variantWith('MUG-STW-ASH').id },
      },
    ])
    const read = await shop.read(
      z.object({
        priceList: z.object({
          fixedPricesCount: z.number(),
          prices: z.object({ nodes: z.array(z.object({ variant: z.object({ sku: z.string() }) })) }),
        }),
      }),
      'query ($id: ID!) { priceList(id: $id) { fixedPricesCount prices(first: 100, originType: FIXED) { nodes { variant { sku } } } } }',
      { id: list.id }
    )
    expect(read.priceList.fixedPricesCount).toBe(4)
    expect(read.priceList.prices.nodes.map((node) => node.variant.sku)).toEqual([
      'TSH-WHT-S',
      'TSH-WHT-M',
      'TSH-WHT-L',
      'MUG-STW-ASH',
    ])
  })

  test.each([
    [
      'another currency',
      () => [{ variantId: variantWith('MUG-STW-ASH').id, price: { amount: '1', currencyCode: 'USD' } }],
      'PRICE_LIST_CURRENCY_MISMATCH',
      ['prices', '0', 'price', 'currencyCode'],
    ],
    [
      'a variant of nobody',
      () => [
        euros('MUG-STW-ASH', '1'),
        { variantId: 'gid://shopify/ProductVariant/1', price: { amount: '1', currencyCode: 'EUR' } },
      ],
      'VARIANT_NOT_FOUND',
      ['prices', '1', 'variantId'],
    ],
  ])('with %s nothing changes', async (_what, prices, code, field) => {
    const before = new Map(germanList().fixed)
    const { prices: set, userErrors: errors } = await add(germanList().id, prices())
    expect(set).toBeNull()
    expect(errors).toMatchObject([{ code, field }])
    expect(germanList().fixed).toEqual(before)
  })

  test('of a list that is not there', async () => {
    expect((await add('gid://shopify/PriceList/1', [euros('MUG-STW-ASH', '1')])).userErrors).toMatchObject([
      { code: 'PRICE_LIST_NOT_FOUND' },
    ])
  })

  test('are taken away, and only where there are any', async () => {
    const remove = async (sku: string) =>
      (
        await shop.read(
          z.object({
            result: z.object({ deletedFixedPriceVariantIds: z.array(z.string()).nullable(), userErrors }),
          }),
          `mutation ($priceListId: ID!, $variantIds: [ID!]!) { result: priceListFixedPricesDelete(priceListId: $priceListId, variantIds: $variantIds) {
         deletedFixedPriceVariantIds userErrors { code field message } } }`,
          { priceListId: germanList().id, variantIds: [variantWith(sku).id] }
        )
      ).result
    expect(await remove('TSH-WHT-S')).toEqual({
      deletedFixedPriceVariantIds: [variantWith('TSH-WHT-S').id],
      userErrors: [],
    })
    expect((await remove('TSH-WHT-S')).userErrors).toMatchObject([{ code: 'PRICE_NOT_FIXED' }])
  })
})

describe('what a buyer is shown', () => {
  const shown = async (sku: string, country: string) =>
    (
      await shop.read(
        z.object({
          productVariant: z.object({
            contextualPricing: z.object({
              price: z.object({ amount: z.string(), currencyCode: z.string() }),
            }),
          }),
        }),
        'query ($id: ID!, $country: CountryCode!) { productVariant(id: $id) { contextualPricing(context: { country: $country }) { price { amount currencyCode } } } }',
        { id: variantWith(sku).id, country }
      )
    ).productVariant.contextualPricing.price

  test.each([
    ['a fixed price', 'TSH-WHT-S', 'DE', '24.95', 'EUR'],
    ['the base price, raised by the list and converted', 'MUG-STW-ASH', 'DE', '17.5', 'EUR'],
    ['the base price converted, in whole yen', 'TSH-WHT-S', 'JP', '3600.0', 'JPY'],
    ['the base price converted, without a list', 'MUG-STW-ASH', 'AU', '27.0', 'AUD'],
    ['the base price where no market is', 'MUG-STW-ASH', 'NO', '18.0', 'USD'],
  ])('%s', async (_what, sku, country, amount, currencyCode) => {
    expect(await shown(sku, country)).toEqual({ amount, currencyCode })
  })
})

describe('a market without a list gets one', () => {
  const createCatalog =
    'mutation ($input: CatalogCreateInput!) { result: catalogCreate(input: $input) { catalog { id } userErrors { code field message } } }'
  const createList =
    'mutation ($input: PriceListCreateInput!) { result: priceListCreate(input: $input) { priceList { id currency } userErrors { code field message } } }'
  const catalogResult = z.object({
    result: z.object({ catalog: z.object({ id: z.string() }).nullable(), userErrors }),
  })
  const listResult = z.object({
    result: z.object({ priceList: z.object({ id: z.string() }).nullable(), userErrors }),
  })
  const parent = { adjustment: { type: 'PERCENTAGE_INCREASE', value: 0 } }

  test('by a catalog and then a price list in its currency', async () => {
    const {
      result: { catalog },
    } = await shop.read(catalogResult, createCatalog, {
      input: { title: 'France by Landfall', status: 'ACTIVE', context: { marketIds: [marketOf('FR').id] } },
    })
    const {
      result: { priceList },
    } = await shop.read(listResult, createList, {
      input: { name: 'France', currency: 'EUR', parent, catalogId: catalog?.id },
    })
    await add(priceList?.id ?? '', [euros('MUG-STW-ASH', '21')])
    const read = await shop.read(
      z.object({
        market: z.object({
          catalogs: z.object({ nodes: z.array(z.object({ priceList: z.object({ id: z.string() }) })) }),
        }),
      }),
      'query ($id: ID!) { market(id: $id) { catalogs(first: 5) { nodes { priceList { id } } } } }',
      { id: marketOf('FR').id }
    )
    expect(read.market.catalogs.nodes).toEqual([{ priceList: { id: priceList?.id } }])
  })

  test('a list in the wrong currency is refused, and so is a second list', async () => {
    const {
      result: { catalog },
    } = await shop.read(catalogResult, createCatalog, {
      input: { title: 'France', status: 'ACTIVE', context: { marketIds: [marketOf('FR').id] } },
    })
    const make = async (name: string, currency: string) =>
      (await shop.read(listResult, createList, { input: { name, currency, parent, catalogId: catalog?.id } }))
        .result.userErrors
    expect(await make('Wrong', 'USD')).toMatchObject([
      { code: 'CATALOG_MARKET_AND_PRICE_LIST_CURRENCY_MISMATCH' },
    ])
    expect(await make('First', 'EUR')).toEqual([])
    expect(await make('Second', 'EUR')).toMatchObject([{ code: 'CATALOG_TAKEN' }])
    expect(await make('First', 'EUR')).toMatchObject([{ code: 'TAKEN' }, { code: 'CATALOG_TAKEN' }])
  })
})
