import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { startTestShop, type TestShop } from '../test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await startTestShop()
})
afterEach(() => shop.devshop.stop())

const errors = z.array(z.object({ field: z.array(z.string()).nullable(), message: z.string() }))

function variantWith(sku: string) {
  return (
    [...shop.devshop.store.variants.values()].find((variant) => variant.sku === sku) ??
    expect.unreachable(`no variant ${sku}`)
  )
}

async function update(id: string, input: Record<string, unknown>) {
  const { result } = await shop.read(
    z.object({ result: z.object({ inventoryItem: z.unknown(), userErrors: errors }) }),
    `mutation ($id: ID!, $input: InventoryItemInput!) { result: inventoryItemUpdate(id: $id, input: $input) {
       inventoryItem { harmonizedSystemCode countryCodeOfOrigin countryHarmonizedSystemCodes(first: 9) { nodes { countryCode harmonizedSystemCode } } unitCost { amount currencyCode } measurement { weight { unit value } } } userErrors { field message } } }`,
    { id, input }
  )
  return result
}

test('what an item lacked can be written and is read back', async () => {
  const { inventoryItemId } = variantWith('BKM-SIL-1')
  const { inventoryItem, userErrors } = await update(inventoryItemId, {
    cost: '2.2',
    harmonizedSystemCode: '392490',
    countryCodeOfOrigin: 'CN',
    measurement: { weight: { unit: 'GRAMS', value: 140 } },
  })
  expect(userErrors).toEqual([])
  expect(inventoryItem).toEqual({
    harmonizedSystemCode: '392490',
    countryCodeOfOrigin: 'CN',
    countryHarmonizedSystemCodes: { nodes: [] },
    unitCost: { amount: '2.2', currencyCode: 'USD' },
    measurement: { weight: { unit: 'GRAMS', value: 140 } },
  })
})

test('a weight nobody gave reads as 0, which an app must not believe', async () => {
  const { inventoryItem } = await update(variantWith('TRS-LIN-M').inventoryItemId, { cost: '13' })
  expect(inventoryItem).toMatchObject({ measurement: { weight: { unit: 'KILOGRAMS', value: 0 } } })
})

test.each([
  ['five digits', '61091'],
  ['fourteen', '61091000000000'],
  ['letters', '6109AB'],
])('an HS code of %s is refused', async (_what, harmonizedSystemCode) => {
  const { inventoryItem, userErrors } = await update(variantWith('TSH-WHT-S').inventoryItemId, {
    harmonizedSystemCode,
  })
  expect(inventoryItem).toBeNull()
  expect(userErrors).toMatchObject([{ field: ['input', 'harmonizedSystemCode'] }])
})

test.each(['610910', '6109100000000'])('an HS code of %s is taken', async (harmonizedSystemCode) => {
  expect(
    (await update(variantWith('TSH-WHT-S').inventoryItemId, { harmonizedSystemCode })).userErrors
  ).toEqual([])
})

test('a country gets a code of its own, and those of other countries stay', async () => {
  const { inventoryItemId } = variantWith('BAG-CTY-OLV')
  const code = (countryCode: string | null, harmonizedSystemCode: string) => ({ countryCode, harmonizedSystemCode })
  await update(inventoryItemId, { countryHarmonizedSystemCodes: [code('DE', '42029219'), code('US', '42029231')] })
  const { inventoryItem } = await update(inventoryItemId, {
    countryHarmonizedSystemCodes: [code('US', '4202921500'), code(null, '4202920000')],
  })
  expect(inventoryItem).toMatchObject({
    harmonizedSystemCode: '4202920000',
    countryHarmonizedSystemCodes: { nodes: [code('DE', '42029219'), code('US', '4202921500')] },
  })
})

test('a country’s code is held to 6 to 13 digits as well', async () => {
  const { inventoryItem, userErrors } = await update(variantWith('BAG-CTY-OLV').inventoryItemId, {
    countryHarmonizedSystemCodes: [{ countryCode: 'US', harmonizedSystemCode: '42029' }],
  })
  expect(inventoryItem).toBeNull()
  expect(userErrors).toMatchObject([
    { field: ['input', 'countryHarmonizedSystemCodes', '0', 'harmonizedSystemCode'] },
  ])
})

test('a change is seen by who asks for what changed', async () => {
  await shop.devshop.stop()
  let now = new Date('2026-11-21T10:00:00Z')
  shop = await startTestShop({ now: () => now })
  now = new Date('2026-11-21T11:00:00Z')
  await update(variantWith('TSH-WHT-S').inventoryItemId, { cost: '4.50' })
  const { products, productVariants } = await shop.read(
    z.object({
      products: z.object({ nodes: z.array(z.object({ title: z.string() })) }),
      productVariants: z.object({ nodes: z.array(z.object({ sku: z.string() })) }),
    }),
    `{ products(first: 9, query: "updated_at:>'2026-11-21T10:30:00Z'") { nodes { title } } productVariants(first: 9, query: "updated_at:>'2026-11-21T10:30:00Z'") { nodes { sku } } }`
  )
  expect(products.nodes).toEqual([{ title: 'Heavy Cotton T-Shirt' }])
  expect(productVariants.nodes).toEqual([{ sku: 'TSH-WHT-S' }])
})

test('variants of a product are changed together or not at all', async () => {
  const [small, medium] = [variantWith('TSH-WHT-S'), variantWith('TSH-WHT-M')]
  const bulk = async (variants: unknown[]) =>
    (
      await shop.read(
        z.object({
          result: z.object({
            productVariants: z.array(z.object({ price: z.string() })).nullable(),
            userErrors: errors,
          }),
        }),
        `mutation ($productId: ID!, $variants: [ProductVariantsBulkInput!]!) { result: productVariantsBulkUpdate(productId: $productId, variants: $variants) {
       productVariants { price } userErrors { field message } } }`,
        { productId: small.productId, variants }
      )
    ).result
  const mug = variantWith('MUG-STW-ASH')
  expect(
    (
      await bulk([
        { id: small.id, price: '30' },
        { id: mug.id, price: '30' },
      ])
    ).userErrors
  ).toMatchObject([{ field: ['variants', '1', 'id'] }])
  expect(small.price).toBe('24.00')
  expect(
    (
      await bulk([
        { id: small.id, price: '30' },
        { id: medium.id, price: '31.5', inventoryItem: { cost: '5' } },
      ])
    ).productVariants
  ).toEqual([{ price: '30.00' }, { price: '31.50' }])
})

test('a bulk operation writes every variant, its product below it', async () => {
  const query = '{ products { edges { node { id title variants { edges { node { id sku } } } } } } }'
  const started = await shop.read(
    z.object({
      bulkOperationRunQuery: z.object({ bulkOperation: z.object({ id: z.string(), status: z.string() }) }),
    }),
    'mutation ($query: String!) { bulkOperationRunQuery(query: $query) { bulkOperation { id status } userErrors { message } } }',
    { query }
  )
  expect(started.bulkOperationRunQuery.bulkOperation.status).toBe('CREATED')
  const operation = z.object({
    bulkOperation: z.object({
      status: z.string(),
      url: z.string().nullable(),
      objectCount: z.string(),
      rootObjectCount: z.string(),
    }),
  })
  const read = () =>
    shop.read(
      operation,
      'query ($id: ID!) { bulkOperation(id: $id) { status url objectCount rootObjectCount } }',
      { id: started.bulkOperationRunQuery.bulkOperation.id }
    )
  await expect.poll(async () => (await read()).bulkOperation.status).toBe('COMPLETED')
  const { bulkOperation } = await read()
  const { products, variants } = shop.devshop.store
  expect(bulkOperation).toMatchObject({
    objectCount: String(products.size + variants.size),
    rootObjectCount: String(products.size),
  })
  const lines = (await (await fetch(bulkOperation.url ?? '')).text())
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(lines).toHaveLength(products.size + variants.size)
  expect(lines[1]).toEqual({
    id: [...variants.keys()][0],
    sku: 'TSH-WHT-S',
    __parentId: [...products.keys()][0],
  })
})
