import { z } from 'zod'
import { connection, paging } from '../graphql/connection.ts'
import { objectType, takes } from '../graphql/object-type.ts'
import { userError, type ResolverSet, type UserError } from '../graphql/resolver-set.ts'
import { search, type Filters } from '../graphql/search-query.ts'
import { sorted } from '../graphql/sorted.ts'
import { gid, numberOf } from '../store/ids.ts'
import type { MarketRecord } from '../store/records.ts'
import { nextId, type Store } from '../store/store.ts'
import { currencyOfCountry, nameOfCountry } from '../store/countries.ts'
import { countOf } from './count.ts'
import { changeShipping, marketShipping, shippingUpdate } from './market-shipping.ts'

const regions = z.strictObject({ regions: z.array(z.strictObject({ countryCode: z.string() })) })
const conditions = z.strictObject({ regionsCondition: regions.optional() })
const currencySettings = z.strictObject({
  baseCurrency: z.string().nullish(),
  localCurrencies: z.boolean().nullish(),
  roundingEnabled: z.boolean().nullish(),
})
const priceInclusions = z.strictObject({
  taxPricingStrategy: z
    .enum(['ADD_TAXES_AT_CHECKOUT', 'INCLUDES_TAXES_IN_PRICE', 'INCLUDES_TAXES_IN_PRICE_BASED_ON_COUNTRY'])
    .nullish(),
  dutiesPricingStrategy: z.enum(['ADD_DUTIES_AT_CHECKOUT', 'INCLUDE_DUTIES_IN_PRICE']).nullish(),
})
const common = {
  handle: z.string().nullish(),
  status: z.enum(['ACTIVE', 'DRAFT']).nullish(),
  currencySettings: currencySettings.nullish(),
  priceInclusions: priceInclusions.nullish(),
  makeDuplicateUniqueMarketsDraft: z.boolean().nullish(),
}
const createInput = z.strictObject({
  ...common,
  name: z.string(),
  conditions: conditions.nullish(),
  catalogs: z.array(z.string()).nullish(),
})
const updateInput = z.strictObject({
  ...common,
  name: z.string().nullish(),
  catalogsToAdd: z.array(z.string()).nullish(),
  catalogsToDelete: z.array(z.string()).nullish(),
  conditions: z
    .strictObject({ conditionsToAdd: conditions.nullish(), conditionsToDelete: conditions.nullish() })
    .nullish(),
  delivery: shippingUpdate.nullish(),
})
type Change = Omit<z.infer<typeof updateInput>, 'conditions' | 'delivery'>

const filters: Filters<MarketRecord> = {
  id: (market) => numberOf(market.id),
  name: (market) => market.name,
  status: (market) => market.status,
}

function countriesIn(input: z.infer<typeof conditions> | null | undefined): string[] {
  return input?.regionsCondition?.regions.map((region) => region.countryCode) ?? []
}

/** A country belongs to one active market; Shopify refuses the second unless told to draft the first. */
function duplicates(store: Store, countries: string[], makeDraft: boolean, own?: string): UserError[] {
  const others = [...store.markets.values()].filter(
    (market) =>
      market.id !== own &&
      market.status === 'ACTIVE' &&
      market.countries.some((country) => countries.includes(country))
  )
  if (makeDraft) {
    for (const other of others) other.status = 'DRAFT'
    return []
  }
  return others.map((other) =>
    userError(
      ['input', 'conditions'],
      `The regions of this market are already in the active market ${other.name}`,
      'DUPLICATE_UNIQUE_MARKET'
    )
  )
}

function change(store: Store, market: MarketRecord, input: Change): void {
  if (input.name) market.name = input.name
  if (input.handle) market.handle = input.handle
  if (input.status) market.status = input.status
  if (input.currencySettings?.baseCurrency) market.currencyCode = input.currencySettings.baseCurrency
  if (typeof input.currencySettings?.localCurrencies === 'boolean')
    market.localCurrencies = input.currencySettings.localCurrencies
  if (typeof input.currencySettings?.roundingEnabled === 'boolean')
    market.roundingEnabled = input.currencySettings.roundingEnabled
  if (input.priceInclusions?.taxPricingStrategy) market.taxPricing = input.priceInclusions.taxPricingStrategy
  if (input.priceInclusions?.dutiesPricingStrategy)
    market.dutiesPricing = input.priceInclusions.dutiesPricingStrategy
  for (const id of input.catalogsToAdd ?? []) store.catalogs.get(id)?.marketIds.push(market.id)
  for (const id of input.catalogsToDelete ?? []) {
    const catalog = store.catalogs.get(id)
    if (catalog) catalog.marketIds = catalog.marketIds.filter((marketId) => marketId !== market.id)
  }
}

function currency(code: string) {
  return {
    currencyCode: code,
    currencyName: new Intl.DisplayNames('en', { type: 'currency' }).of(code) ?? code,
    enabled: true,
    manualRate: null,
    rateUpdatedAt: null,
  }
}

function regionOf(country: string) {
  return {
    __typename: 'MarketRegionCountry',
    id: gid('MarketRegionCountry', country.charCodeAt(0) * 1000 + country.charCodeAt(1)),
    code: country,
    name: nameOfCountry(country),
    currency: currency(currencyOfCountry(country)),
  }
}

function catalogsOf(store: Store, market: MarketRecord) {
  return [...store.catalogs.values()].filter((catalog) => catalog.marketIds.includes(market.id))
}

const handleOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

export const market: ResolverSet = {
  query: {
    markets: takes(
      {
        ...paging,
        query: z.string().optional(),
        sortKey: z.string().optional(),
        type: z.string().optional(),
      },
      (_root, args, call) => {
        const test = search(args.query, filters, (record) => record.name)
        const found = [...call.store.markets.values()].filter(
          (record) => test(record) && (args.type ?? 'REGION') === 'REGION'
        )
        return connection(
          sorted(found, args.sortKey ?? 'NAME', {
            NAME: (record) => record.name,
            ID: null,
            STATUS: (record) => record.status,
          }),
          args,
          (record) => record.id,
          call
        )
      }
    ),
    market: takes({ id: z.string() }, (_root, { id }, { store }) => store.markets.get(id) ?? null),
  },
  mutation: {
    marketCreate: takes({ input: createInput }, (_root, { input }, { store }) => {
      const countries = countriesIn(input.conditions)
      const userErrors = [...store.markets.values()].some((record) => record.name === input.name)
        ? [userError(['input', 'name'], 'Name has already been taken', 'TAKEN')]
        : input.status === 'DRAFT'
        ? []
        : duplicates(store, countries, input.makeDuplicateUniqueMarketsDraft === true)
      if (userErrors.length > 0) return { market: null, userErrors }
      const record: MarketRecord = {
        __typename: 'Market',
        id: nextId(store, 'Market'),
        name: input.name,
        handle: handleOf(input.name),
        status: 'ACTIVE',
        countries,
        currencyCode: countries[0] ? currencyOfCountry(countries[0]) : store.shop.currencyCode,
        localCurrencies: true,
        roundingEnabled: true,
        taxPricing: 'ADD_TAXES_AT_CHECKOUT',
        dutiesPricing: 'ADD_DUTIES_AT_CHECKOUT',
      }
      store.markets.set(record.id, record)
      const { catalogs, conditions: _conditions, ...rest } = input
      change(store, record, { ...rest, catalogsToAdd: catalogs })
      return { market: record, userErrors: [] }
    }),
    marketUpdate: takes({ id: z.string(), input: updateInput }, (_root, { id, input }, { store }) => {
      const record = store.markets.get(id)
      if (!record)
        return {
          market: null,
          userErrors: [userError(['id'], "The market wasn't found.", 'MARKET_NOT_FOUND')],
        }
      const added = countriesIn(input.conditions?.conditionsToAdd)
      const userErrors = [
        ...duplicates(store, added, input.makeDuplicateUniqueMarketsDraft === true, id),
        ...(input.delivery ? changeShipping(store, record, input.delivery) : []),
      ]
      if (userErrors.length > 0) return { market: null, userErrors }
      const removed = countriesIn(input.conditions?.conditionsToDelete)
      record.countries = [...new Set([...record.countries, ...added])].filter(
        (country) => !removed.includes(country)
      )
      change(store, record, input)
      return { market: record, userErrors: [] }
    }),
    marketDelete: takes({ id: z.string() }, (_root, { id }, { store }) => {
      if (!store.markets.delete(id))
        return {
          deletedId: null,
          userErrors: [userError(['id'], "The market wasn't found.", 'MARKET_NOT_FOUND')],
        }
      for (const catalog of store.catalogs.values())
        catalog.marketIds = catalog.marketIds.filter((marketId) => marketId !== id)
      return { deletedId: id, userErrors: [] }
    }),
  },
  types: [
    objectType<MarketRecord>('Market', {
      type: () => 'REGION',
      conditions: (record) => ({
        conditionTypes: ['REGION'],
        regionsCondition: { applicationLevel: 'SPECIFIED', market: record },
      }),
      regions: takes(paging, (record: MarketRecord, args, call) =>
        connection(record.countries.map(regionOf), args, (region) => region.id, call)
      ),
      catalogs: takes(paging, (record: MarketRecord, args, call) =>
        connection(catalogsOf(call.store, record), args, (catalog) => catalog.id, call)
      ),
      catalogsCount: (record, { store }) => countOf(catalogsOf(store, record).length),
      currencySettings: (record) => ({
        baseCurrency: currency(record.currencyCode),
        localCurrencies: record.localCurrencies,
        roundingEnabled: record.roundingEnabled,
      }),
      priceInclusions: (record) => ({
        adaptivePricingEnabled: false,
        inclusiveDutiesPricingStrategy: record.dutiesPricing,
        inclusiveTaxPricingStrategy: record.taxPricing,
      }),
      webPresences: takes(paging, (_record: MarketRecord, args, call) =>
        connection<{ id: string }>([], args, (presence) => presence.id, call)
      ),
      delivery: (record) => ({ shipping: record.shipping ?? null }),
      // Read by apps written before 2025-04; an active market was an enabled one.
      enabled: (record) => record.status === 'ACTIVE',
      primary: (record, { store }) => record.countries.includes(store.shop.countryCode),
    }),
    objectType<{ market: MarketRecord }>('RegionsCondition', {
      regions: takes(paging, ({ market: record }: { market: MarketRecord }, args, call) =>
        connection(record.countries.map(regionOf), args, (region) => region.id, call)
      ),
    }),
    ...marketShipping,
  ],
}
