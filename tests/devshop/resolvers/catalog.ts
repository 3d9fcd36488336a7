import { z } from 'zod'
import { connection, paging } from '../graphql/connection.ts'
import { objectType, takes } from '../graphql/object-type.ts'
import { userError, type ResolverSet, type UserError } from '../graphql/resolver-set.ts'
import { search, type Filters } from '../graphql/search-query.ts'
import { numberOf } from '../store/ids.ts'
import type { CatalogRecord } from '../store/records.ts'
import { nextId, type Store } from '../store/store.ts'
import { countOf } from './count.ts'

const context = z.strictObject({ marketIds: z.array(z.string()).nullish() })
const status = z.enum(['ACTIVE', 'ARCHIVED', 'DRAFT'])
const createInput = z.strictObject({
  title: z.string(),
  status,
  context,
  priceListId: z.string().nullish(),
  publicationId: z.null().optional(),
})
const updateInput = z.strictObject({
  title: z.string().nullish(),
  status: status.nullish(),
  context: context.nullish(),
  priceListId: z.string().nullish(),
})

const filters: Filters<CatalogRecord> = {
  id: (catalog) => numberOf(catalog.id),
  title: (catalog) => catalog.title,
  status: (catalog) => catalog.status,
  market_id: (catalog) => catalog.marketIds.map((id) => String(numberOf(id))),
}

function marketErrors(store: Store, ids: string[], path: string[]): UserError[] {
  return ids
    .filter((id) => !store.markets.has(id))
    .map(() => userError(path, 'The market was not found.', 'MARKET_NOT_FOUND'))
}

function priceListErrors(
  store: Store,
  id: string | null | undefined,
  marketIds: string[],
  own?: string
): UserError[] {
  if (!id) return []
  const list = store.priceLists.get(id)
  if (!list)
    return [userError(['input', 'priceListId'], 'The price list was not found.', 'PRICE_LIST_NOT_FOUND')]
  const taken = [...store.catalogs.values()].some(
    (catalog) => catalog.priceListId === id && catalog.id !== own
  )
  if (taken) return [userError(['input', 'priceListId'], 'Price list has already been taken', 'TAKEN')]
  return marketIds.some((marketId) => store.markets.get(marketId)?.currencyCode !== list.currency)
    ? [
        userError(
          ['input', 'priceListId'],
          "The price list's currency must match the market's currency.",
          'MARKET_AND_PRICE_LIST_CURRENCY_MISMATCH'
        ),
      ]
    : []
}

const notFound = userError(['id'], 'The catalog was not found.', 'CATALOG_NOT_FOUND')

export const catalog: ResolverSet = {
  query: {
    catalogs: takes(
      { ...paging, query: z.string().optional(), type: z.string().optional() },
      (_root, args, call) => {
        const test = search(args.query, filters, (record) => record.title)
        const found =
          (args.type ?? 'MARKET') === 'MARKET' ? [...call.store.catalogs.values()].filter(test) : []
        return connection(found, args, (record) => record.id, call)
      }
    ),
    catalog: takes({ id: z.string() }, (_root, { id }, { store }) => store.catalogs.get(id) ?? null),
    catalogsCount: takes({ type: z.string().optional() }, (_root, _args, { store }) =>
      countOf(store.catalogs.size)
    ),
  },
  mutation: {
    catalogCreate: takes({ input: createInput }, (_root, { input }, { store }) => {
      const marketIds = input.context.marketIds ?? []
      const userErrors = [
        ...(input.title.trim() === ''
          ? [userError(['input', 'title'], "Title can't be blank", 'BLANK')]
          : []),
        ...marketErrors(store, marketIds, ['input', 'context', 'marketIds']),
        ...priceListErrors(store, input.priceListId, marketIds),
      ]
      if (userErrors.length > 0) return { catalog: null, userErrors }
      const record: CatalogRecord = {
        __typename: 'MarketCatalog',
        id: nextId(store, 'MarketCatalog'),
        title: input.title,
        status: input.status,
        marketIds,
        priceListId: input.priceListId ?? null,
      }
      store.catalogs.set(record.id, record)
      return { catalog: record, userErrors: [] }
    }),
    catalogUpdate: takes({ id: z.string(), input: updateInput }, (_root, { id, input }, { store }) => {
      const record = store.catalogs.get(id)
      if (!record) return { catalog: null, userErrors: [notFound] }
      const marketIds = input.context?.marketIds ?? record.marketIds
      const userErrors = [
        ...marketErrors(store, marketIds, ['input', 'context', 'marketIds']),
        ...priceListErrors(store, input.priceListId, marketIds, id),
      ]
      if (userErrors.length > 0) return { catalog: null, userErrors }
      Object.assign(record, {
        marketIds,
        title: input.title ?? record.title,
        status: input.status ?? record.status,
      })
      if (input.priceListId !== undefined) record.priceListId = input.priceListId
      return { catalog: record, userErrors: [] }
    }),
    catalogContextUpdate: takes(
      { catalogId: z.string(), contextsToAdd: context.optional(), contextsToRemove: context.optional() },
      (_root, { catalogId, contextsToAdd, contextsToRemove }, { store }) => {
        const record = store.catalogs.get(catalogId)
        if (!record)
          return {
            catalog: null,
            userErrors: [userError(['catalogId'], 'The catalog was not found.', 'CATALOG_NOT_FOUND')],
          }
        const added = contextsToAdd?.marketIds ?? []
        const removed = contextsToRemove?.marketIds ?? []
        if (added.length + removed.length === 0) {
          return {
            catalog: null,
            userErrors: [
              userError(null, 'Must have contexts to add or remove.', 'REQUIRES_CONTEXTS_TO_ADD_OR_REMOVE'),
            ],
          }
        }
        const marketIds = [...new Set([...record.marketIds, ...added])].filter((id) => !removed.includes(id))
        const userErrors = [
          ...marketErrors(store, added, ['contextsToAdd', 'marketIds']),
          ...priceListErrors(store, record.priceListId, marketIds, catalogId),
        ]
        if (userErrors.length > 0) return { catalog: null, userErrors }
        record.marketIds = marketIds
        return { catalog: record, userErrors: [] }
      }
    ),
    catalogDelete: takes(
      { id: z.string(), deleteDependentResources: z.boolean().optional() },
      (_root, { id, deleteDependentResources }, { store }) => {
        const record = store.catalogs.get(id)
        if (!record) return { deletedId: null, userErrors: [notFound] }
        if (deleteDependentResources === true && record.priceListId)
          store.priceLists.delete(record.priceListId)
        store.catalogs.delete(id)
        return { deletedId: id, userErrors: [] }
      }
    ),
  },
  types: [
    objectType<CatalogRecord>('MarketCatalog', {
      priceList: (record, { store }) =>
        record.priceListId ? store.priceLists.get(record.priceListId) ?? null : null,
      publication: () => null,
      operations: () => [],
      markets: takes(paging, (record: CatalogRecord, args, call) =>
        connection(
          record.marketIds.flatMap((id) => call.store.markets.get(id) ?? []),
          args,
          (market) => market.id,
          call
        )
      ),
      marketsCount: (record) => countOf(record.marketIds.length),
    }),
  ],
}
