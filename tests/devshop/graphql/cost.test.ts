import { getOperationAST, parse } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { adminSchema } from '../schema/admin-schema.ts'
import { actualCost, requestedCost } from './cost.ts'

let schema: Awaited<ReturnType<typeof adminSchema>>
beforeAll(async () => {
  schema = await adminSchema()
})

function read(query: string) {
  const document = parse(query)
  const operation = getOperationAST(document)
  return operation ? { document, operation } : expect.unreachable('no operation')
}

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const { document, operation } = read(query)
  return requestedCost(schema, document, operation, variables)
}

describe('costs that Shopify itself reported for API 2025-07 (microsoft/BCApps pull request 5926)', () => {
  test.each([
    [3, 'customers(first: 1) { edges { node { id } } }'],
    [7, 'staffMembers(first: 20) { edges { node { active email } } pageInfo { hasNextPage endCursor } }'],
    [12, 'products(first: 200) { pageInfo { hasNextPage } edges { cursor node { id updatedAt } } }'],
    [
      13,
      'product(id: "x") { variants(first: 200) { pageInfo { hasNextPage } edges { cursor node { id updatedAt } } } }',
    ],
    [
      31,
      `catalog(id: "x") { id priceList { id currency prices(first: 100) { edges { cursor node {
        variant { id product { id } } price { amount } compareAtPrice { amount } } } pageInfo { hasNextPage } } } }`,
    ],
    [
      47,
      `products(first: 100) { pageInfo { hasNextPage } edges { cursor node { legacyResourceId
        media(first: 1) { edges { node { mediaContentType ... on MediaImage { id image { url } } } } } } } }`,
    ],
    [
      48,
      `location(id: "x") { inventoryLevels(first: 100) { edges { node {
        id quantities(names: "available") { quantity } item { id variant { id product { id } } } } } } }`,
    ],
  ])('%i', (points, fields) => {
    expect(cost(`{ ${fields} }`)).toBe(points)
  })
})

test('an object is one point, its scalars are free, aliases count each', () => {
  expect(cost('{ shop { name currencyCode } }')).toBe(1)
  expect(cost('{ a: shop { name } b: shop { name } }')).toBe(2)
})

test('a mutation is ten', () => {
  expect(cost('mutation { marketDelete(id: "x") { deletedId userErrors { message } } }')).toBe(10)
  expect(
    cost('mutation { a: marketDelete(id: "x") { deletedId } b: marketDelete(id: "y") { deletedId } }')
  ).toBe(20)
})

test('a connection inside a mutation comes on top', () => {
  expect(
    cost(
      'mutation { catalogUpdate(id: "x", input: {}) { catalog { ... on MarketCatalog { markets(first: 10) { nodes { id } } } } } }'
    )
  ).toBe(16)
})

test('the size of a page may come from a variable, and what is not included costs nothing', () => {
  const query =
    'query ($n: Int!, $with: Boolean!) { products(first: $n) { nodes { id featuredMedia @include(if: $with) { id } } } }'
  expect(cost(query, { n: 200, with: false })).toBe(12)
  expect(cost(query, { n: 200, with: true })).toBe(22)
})

test('an interface costs its dearest selection, not the sum', () => {
  expect(
    cost(
      '{ node(id: "x") { ... on Product { id } ... on ProductVariant { product { id } inventoryItem { id } } } }'
    )
  ).toBe(3)
})

test('what came back is what is paid, and never more than was asked for', () => {
  const { document, operation } = read('{ products(first: 200) { nodes { id } } }')
  const paid = (count: number) =>
    actualCost(
      schema,
      document,
      operation,
      {},
      { products: { nodes: Array.from({ length: count }, () => ({ id: 'x' })) } },
      12
    )
  expect(paid(0)).toBe(2)
  expect(paid(1)).toBe(3)
  expect(paid(200)).toBe(12)
})
