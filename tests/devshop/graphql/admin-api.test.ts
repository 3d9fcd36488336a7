import { Session } from '@shopify/shopify-api'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { generatedCatalogue } from '../catalogue/generated-catalogue.ts'
import { sendLibraryTo, shopifyApi } from '../shopify-library.ts'
import { keys, startTestShop, type TestShop } from '../test-shop.ts'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop({ catalogue: generatedCatalogue(600) })
})
afterAll(() => shop.devshop.stop())
beforeEach(() => {
  shop.devshop.faults.clear()
  shop.devshop.requests.clear()
  shop.devshop.bucket.drainTo(2000)
})

const page = z.object({
  productVariants: z.object({
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
})
const variants =
  'query Variants($first: Int, $after: String, $query: String) { productVariants(first: $first, after: $after, query: $query) { nodes { id } pageInfo { hasNextPage endCursor } } }'

describe('what is not implemented is named', () => {
  test.each([
    ['a field', '{ shop { alerts { description } } }', 'Shop.alerts'],
    [
      'an argument',
      '{ products(first: 1, savedSearchId: "gid://shopify/SavedSearch/1") { nodes { id } } }',
      'QueryRoot.products(savedSearchId:)',
    ],
    [
      'an input field',
      'mutation { inventoryItemUpdate(id: "x", input: { measurement: { shippingPackageId: "y" } }) { userErrors { message } } }',
      'Mutation.inventoryItemUpdate(input.measurement.shippingPackageId:)',
    ],
    [
      'a filter',
      '{ products(first: 1, query: "inventory_total:>3") { nodes { id } } }',
      'the search filter "inventory_total:"',
    ],
    [
      'a sort key',
      '{ products(first: 1, sortKey: INVENTORY_TOTAL) { nodes { id } } }',
      'sorting by INVENTORY_TOTAL',
    ],
  ])('%s', async (_what, query, name) => {
    const { errors } = await shop.ask(query)
    expect(errors?.map((error) => error.message)).toEqual([`The stand-in Shopify does not implement ${name}`])
  })
})

test('a query that the schema refuses is refused before anything runs', async () => {
  const { data, errors } = await shop.ask('{ shop { inventedField } }')
  expect(data).toBeUndefined()
  expect(errors?.[0]?.message).toContain('Cannot query field "inventedField" on type "Shop".')
})

describe('paging', () => {
  test('walks every variant once and in order', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { productVariants }: z.infer<typeof page> = await shop.read(page, variants, { first: 250, after })
      seen.push(...productVariants.nodes.map((node) => node.id))
      after = productVariants.pageInfo.hasNextPage ? productVariants.pageInfo.endCursor : null
    } while (after !== null)
    expect(seen).toEqual([...shop.devshop.store.variants.keys()])
  })

  test.each([
    [250, false],
    [251, true],
  ])('a page of %i is refused: %s', async (first, refused) => {
    const { errors } = await shop.ask(variants, { first })
    expect(errors !== undefined).toBe(refused)
  })

  test('neither first nor last is an error, and so is a cursor from nowhere', async () => {
    expect((await shop.ask(variants)).errors?.[0]?.message).toBe('you must provide one of first or last')
    expect((await shop.ask(variants, { first: 1, after: 'bm8=' })).errors?.[0]?.message).toContain(
      'Invalid cursor'
    )
  })

  test('the last page backwards meets the first page forwards', async () => {
    const both = z.object({
      a: z.object({
        nodes: z.array(z.object({ id: z.string() })),
        pageInfo: z.object({ endCursor: z.string() }),
      }),
    })
    const { a } = await shop.read(
      both,
      '{ a: productVariants(first: 5) { nodes { id } pageInfo { endCursor } } }'
    )
    const { b } = await shop.read(
      z.object({ b: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }),
      'query ($before: String!) { b: productVariants(last: 4, before: $before) { nodes { id } } }',
      { before: a.pageInfo.endCursor }
    )
    expect(b.nodes).toEqual(a.nodes.slice(0, 4))
  })
})

describe('filters', () => {
  const ids = async (query: string) =>
    (await shop.read(page, variants, { first: 250, query })).productVariants.nodes.map((node) => node.id)

  test('by id, by sku, by either, and not', async () => {
    const [first, second] = [...shop.devshop.store.variants.values()]
    if (!first || !second) return expect.unreachable('the shop is empty')
    const number = first.id.split('/').at(-1)
    expect(await ids(`id:${number}`)).toEqual([first.id])
    expect(await ids(`sku:${second.sku}`)).toEqual([second.id])
    expect(await ids(`id:${number} OR sku:"${second.sku}"`)).toEqual([first.id, second.id])
    expect(await ids(`(id:${number} OR sku:${second.sku}) -sku:${second.sku}`)).toEqual([first.id])
  })

  test('by the moment of change, to either side', async () => {
    const [first] = shop.devshop.store.variants.values()
    if (!first) return expect.unreachable('the shop is empty')
    first.updatedAt = '2030-01-01T00:00:00Z'
    expect(await ids("updated_at:>'2029-12-31T23:59:59Z'")).toEqual([first.id])
    expect(await ids("updated_at:>='2030-01-01T01:00:00+01:00'")).toEqual([first.id])
    expect(await ids("updated_at:>'2030-01-01T00:00:00Z'")).toEqual([])
  })
})

describe('cost', () => {
  test('an answer says what it asked for, what it paid and what is left', async () => {
    const { extensions } = await shop.ask(variants, { first: 250 })
    expect(extensions?.cost).toMatchObject({
      requestedQueryCost: 13,
      actualQueryCost: 13,
      throttleStatus: { maximumAvailable: 2000, restoreRate: 100 },
    })
    expect(extensions?.cost.throttleStatus.currentlyAvailable).toBeLessThanOrEqual(2000 - 13 + 100)
  })

  test('with too little in the bucket nothing runs and the answer is throttled; when it has filled again it runs', async () => {
    shop.devshop.bucket.drainTo(5)
    const refused = await shop.ask(variants, { first: 250 })
    expect(refused.data).toBeUndefined()
    expect(refused.errors).toMatchObject([{ message: 'Throttled', extensions: { code: 'THROTTLED' } }])
    expect(refused.extensions?.cost).toMatchObject({ requestedQueryCost: 13, actualQueryCost: null })
    const missing = 13 - (refused.extensions?.cost.throttleStatus.currentlyAvailable ?? 0)
    await new Promise((resolve) => setTimeout(resolve, (missing / 100) * 1000 + 20))
    expect((await shop.ask(variants, { first: 250 })).errors).toBeUndefined()
  })

  test('one query above 1,000 points never runs', async () => {
    const many = Array.from(
      { length: 101 },
      (_value, index) => `m${index}: marketDelete(id: "gid://shopify/Market/1") { deletedId }`
    ).join(' ')
    const { errors, data } = await shop.ask(`mutation { ${many} }`)
    expect(data).toBeUndefined()
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'MAX_COST_EXCEEDED', cost: 1010, maxCost: 1000 },
    })
  })
})

test('an argument takes 250 entries and refuses 251', async () => {
  const remove =
    'mutation ($ids: [ID!]!) { priceListFixedPricesDelete(priceListId: "gid://shopify/PriceList/1", variantIds: $ids) { userErrors { code } } }'
  const ids = (size: number) => ({
    ids: Array.from({ length: size }, (_value, index) => `gid://shopify/ProductVariant/${index}`),
  })
  expect((await shop.ask(remove, ids(250))).errors).toBeUndefined()
  expect((await shop.ask(remove, ids(251))).errors?.[0]).toMatchObject({
    message: 'The input array size of 251 is greater than the maximum allowed of 250.',
    extensions: { code: 'MAX_INPUT_SIZE_EXCEEDED' },
  })
})

describe('access', () => {
  test('a token without the scope is refused at the field, in the words of Shopify', async () => {
    const { data, errors } = await shop.ask(
      '{ shop { name } products(first: 1) { nodes { id } } }',
      {},
      shop.tokenWith(['read_orders'])
    )
    expect(data).toBeNull()
    expect(errors).toMatchObject([
      {
        message: 'Access denied for products field. Required access: `read_products` access scope.',
        path: ['products'],
        extensions: { code: 'ACCESS_DENIED' },
      },
    ])
  })

  test('to write takes the write scope, and the write scope reads', async () => {
    const write =
      'mutation { inventoryItemUpdate(id: "x", input: { cost: "1.00" }) { userErrors { message } } }'
    expect(
      (await shop.ask(write, {}, shop.tokenWith(['read_inventory']))).errors?.[0]?.extensions
    ).toMatchObject({ code: 'ACCESS_DENIED' })
    expect((await shop.ask(write, {}, shop.tokenWith(['write_inventory']))).errors).toBeUndefined()
    expect(
      (await shop.ask('{ products(first: 1) { nodes { id } } }', {}, shop.tokenWith(['write_products'])))
        .errors
    ).toBeUndefined()
  })

  test.each([
    ['unknown', 'shpat_nobody'],
    ['none', ''],
  ])('a token that is %s is answered 401', async (_what, token) => {
    const response = await fetch(`${shop.devshop.url}/admin/api/2026-10/graphql.json`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-shopify-access-token': token },
      body: '{"query":"{ shop { id } }"}',
    })
    expect(response.status).toBe(401)
  })

  test('another version of the API is not spoken', async () => {
    const response = await fetch(`${shop.devshop.url}/admin/api/2026-07/graphql.json`, {
      method: 'POST',
      body: '{}',
    })
    expect(response.status).toBe(404)
  })
})

describe('faults', () => {
  test('throttled calls, then none', async () => {
    shop.devshop.faults.throttle(2)
    const asked = [
      await shop.ask('{ shop { id } }'),
      await shop.ask('{ shop { id } }'),
      await shop.ask('{ shop { id } }'),
    ]
    expect(asked.map((answer) => answer.errors?.[0]?.message)).toEqual(['Throttled', 'Throttled', undefined])
  })

  test('a lost call did not run; a lost answer did', async () => {
    const [item] = shop.devshop.store.inventoryItems.values()
    if (!item) return expect.unreachable('the shop is empty')
    const token = shop.tokenWith(['write_inventory'])
    const write = (cost: string) =>
      fetch(`${shop.devshop.url}/admin/api/2026-10/graphql.json`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-shopify-access-token': token },
        body: JSON.stringify({
          query:
            'mutation Write($id: ID!, $input: InventoryItemInput!) { inventoryItemUpdate(id: $id, input: $input) { userErrors { message } } }',
          variables: { id: item.id, input: { cost } },
        }),
      })
    const before = item.cost
    shop.devshop.faults.status(502)
    expect((await write('77.00')).status).toBe(502)
    expect(item.cost).toBe(before)
    shop.devshop.faults.status(502, { after: true })
    expect((await write('78.00')).status).toBe(502)
    expect(item.cost).toBe('78.00')
    expect((await write('79.00')).status).toBe(200)
    expect(shop.devshop.requests.writes('inventoryItemUpdate')).toHaveLength(2)
    expect(shop.devshop.requests.entries.map((entry) => entry.operation)).toEqual(['Write', 'Write', 'Write'])
  })

  test('slow is slower than the fault says it is', async () => {
    shop.devshop.faults.slow(120)
    const began = performance.now()
    await shop.ask('{ shop { id } }')
    expect(performance.now() - began).toBeGreaterThanOrEqual(119)
  })
})

test("Shopify's own client reads the answers, the cost and the errors", async () => {
  const { api } = shopifyApi(keys)
  sendLibraryTo(shop.devshop.url)
  const session = new Session({
    id: 'x',
    shop: shop.devshop.shop,
    state: '',
    isOnline: false,
    accessToken: shop.tokenWith(['read_products']),
  })
  const client = new api.clients.Graphql({ session })
  expect(await client.request('query Name { shop { name currencyCode } }')).toMatchObject({
    data: { shop: { name: 'Loom & Harbor', currencyCode: 'USD' } },
    extensions: { cost: { requestedQueryCost: 1 } },
  })
  await expect(client.request('{ markets(first: 1) { nodes { id } } }')).rejects.toThrow(
    'Access denied for markets field'
  )
})
