import { z } from 'zod'
import { connection, paging } from '../graphql/connection.ts'
import { objectType, takes } from '../graphql/object-type.ts'
import { userError, type ResolverSet, type UserError } from '../graphql/resolver-set.ts'
import { search } from '../graphql/search-query.ts'
import { numberOf } from '../store/ids.ts'
import { listPrice } from '../store/prices.ts'
import type { PriceListRecord, VariantRecord } from '../store/records.ts'
import { nextId, type Store } from '../store/store.ts'
import { moneyV2 } from './variant.ts'

const settings = z.strictObject({ compareAtMode: z.enum(['ADJUSTED', 'NULLIFY']) })
const parent = z.strictObject({
  adjustment: z.strictObject({
    type: z.enum(['PERCENTAGE_DECREASE', 'PERCENTAGE_INCREASE']),
    value: z.number(),
  }),
  settings: settings.nullish(),
})
const createInput = z.strictObject({
  name: z.string(),
  currency: z.string(),
  parent,
  catalogId: z.string().nullish(),
})
const updateInput = z.strictObject({
  name: z.string().nullish(),
  currency: z.string().nullish(),
  parent: parent.nullish(),
  catalogId: z.string().nullish(),
})

function adjustmentErrors(input: z.infer<typeof parent> | null | undefined): UserError[] {
  if (!input) return []
  const { type, value } = input.adjustment
  const limit = type === 'PERCENTAGE_DECREASE' ? 100 : 1000
  const path = ['input', 'parent', 'adjustment', 'value']
  if (value < 0)
    return [userError(path, 'The adjustment value must not be negative.', 'INVALID_ADJUSTMENT_MIN_VALUE')]
  return value > limit
    ? [userError(path, `The adjustment value must not exceed ${limit}.`, 'INVALID_ADJUSTMENT_MAX_VALUE')]
    : []
}

/** A catalog takes one price list, in the currency of its markets. */
function catalogErrors(
  store: Store,
  catalogId: string | null | undefined,
  currency: string,
  own?: string
): UserError[] {
  if (!catalogId) return []
  const catalog = store.catalogs.get(catalogId)
  const path = ['input', 'catalogId']
  if (!catalog) return [userError(path, 'The specified catalog does not exist.', 'CATALOG_DOES_NOT_EXIST')]
  if (catalog.priceListId && catalog.priceListId !== own)
    return [
      userError(path, 'The specified catalog is already assigned to another price list.', 'CATALOG_TAKEN'),
    ]
  return catalog.marketIds.some((id) => store.markets.get(id)?.currencyCode !== currency)
    ? [
        userError(
          path,
          "The price list's currency must match the currency of the catalog's market.",
          'CATALOG_MARKET_AND_PRICE_LIST_CURRENCY_MISMATCH'
        ),
      ]
    : []
}

function nameErrors(store: Store, name: string | null | undefined, own?: string): UserError[] {
  if (typeof name !== 'string') return []
  if (name.trim() === '') return [userError(['input', 'name'], "Name can't be blank", 'BLANK')]
  const taken = [...store.priceLists.values()].some((list) => list.name === name && list.id !== own)
  return taken ? [userError(['input', 'name'], 'Name has already been taken', 'TAKEN')] : []
}

function currencyErrors(store: Store, currency: string): UserError[] {
  return store.rates[currency]
    ? []
    : [userError(['input', 'currency'], 'The currency is not supported.', 'CURRENCY_NOT_SUPPORTED')]
}

function assign(store: Store, catalogId: string | null | undefined, listId: string): void {
  const catalog = catalogId ? store.catalogs.get(catalogId) : undefined
  if (catalog) catalog.priceListId = listId
}

export function priceOf(store: Store, list: PriceListRecord, variant: VariantRecord) {
  const { price, compareAtPrice, originType } = listPrice(store, list, variant)
  return {
    variant,
    originType,
    price: moneyV2(price),
    compareAtPrice: compareAtPrice && moneyV2(compareAtPrice),
  }
}

const notFound = userError(['id'], 'The specified price list does not exist.', 'PRICE_LIST_NOT_FOUND')

export const priceList: ResolverSet = {
  query: {
    priceLists: takes({ ...paging, sortKey: z.string().optional() }, (_root, args, call) =>
      connection([...call.store.priceLists.values()], args, (list) => list.id, call)
    ),
    priceList: takes({ id: z.string() }, (_root, { id }, { store }) => store.priceLists.get(id) ?? null),
  },
  mutation: {
    priceListCreate: takes({ input: createInput }, (_root, { input }, { store }) => {
      const userErrors = [
        ...nameErrors(store, input.name),
        ...currencyErrors(store, input.currency),
        ...adjustmentErrors(input.parent),
        ...catalogErrors(store, input.catalogId, input.currency),
      ]
      if (userErrors.length > 0) return { priceList: null, userErrors }
      const list: PriceListRecord = {
        __typename: 'PriceList',
        id: nextId(store, 'PriceList'),
        name: input.name,
        currency: input.currency,
        adjustment: input.parent.adjustment,
        compareAtMode: input.parent.settings?.compareAtMode ?? 'ADJUSTED',
        fixed: new Map(),
      }
      store.priceLists.set(list.id, list)
      assign(store, input.catalogId, list.id)
      return { priceList: list, userErrors: [] }
    }),
    priceListUpdate: takes({ id: z.string(), input: updateInput }, (_root, { id, input }, { store }) => {
      const list = store.priceLists.get(id)
      if (!list) return { priceList: null, userErrors: [notFound] }
      const currency = input.currency ?? list.currency
      const userErrors = [
        ...nameErrors(store, input.name, id),
        ...currencyErrors(store, currency),
        ...adjustmentErrors(input.parent),
        ...catalogErrors(store, input.catalogId, currency, id),
      ]
      if (userErrors.length > 0) return { priceList: null, userErrors }
      // Fixed prices are amounts of one currency; Shopify drops them when the list's currency changes.
      if (currency !== list.currency) list.fixed.clear()
      Object.assign(list, {
        name: input.name ?? list.name,
        currency,
        adjustment: input.parent?.adjustment ?? list.adjustment,
        compareAtMode: input.parent?.settings?.compareAtMode ?? list.compareAtMode,
      })
      assign(store, input.catalogId, id)
      return { priceList: list, userErrors: [] }
    }),
    priceListDelete: takes({ id: z.string() }, (_root, { id }, { store }) => {
      if (!store.priceLists.delete(id)) return { deletedId: null, userErrors: [notFound] }
      for (const catalog of store.catalogs.values())
        if (catalog.priceListId === id) catalog.priceListId = null
      return { deletedId: id, userErrors: [] }
    }),
  },
  types: [
    objectType<PriceListRecord>('PriceList', {
      catalog: (list, { store }) =>
        [...store.catalogs.values()].find((catalog) => catalog.priceListId === list.id) ?? null,
      parent: (list) => ({ adjustment: list.adjustment, settings: { compareAtMode: list.compareAtMode } }),
      fixedPricesCount: (list) => list.fixed.size,
      prices: takes(
        { ...paging, originType: z.enum(['FIXED', 'RELATIVE']).optional(), query: z.string().optional() },
        (list: PriceListRecord, args, call) => {
          const { store } = call
          const test = search(
            args.query,
            {
              variant_id: (variant: VariantRecord) => numberOf(variant.id),
              product_id: (variant) => numberOf(variant.productId),
            },
            (variant) => variant.title
          )
          const variants = [...store.variants.values()].filter(
            (variant) =>
              test(variant) &&
              (args.originType === undefined || list.fixed.has(variant.id) === (args.originType === 'FIXED'))
          )
          const page = connection(variants, args, (variant) => variant.id, call)
          return {
            pageInfo: page.pageInfo,
            nodes: page.nodes.map((variant) => priceOf(store, list, variant)),
            edges: page.edges.map(({ cursor, node }) => ({ cursor, node: priceOf(store, list, node) })),
          }
        }
      ),
    }),
  ],
}
