import { z } from 'zod'
import { connection, paging } from '../graphql/connection.ts'
import { objectType, takes } from '../graphql/object-type.ts'
import { userError, type ResolverSet, type UserError } from '../graphql/resolver-set.ts'
import { search, type Filters } from '../graphql/search-query.ts'
import { asDecimal, compare } from '../store/decimal.ts'
import { gid, numberOf } from '../store/ids.ts'
import type { InventoryItemRecord } from '../store/records.ts'
import { moment, type Store } from '../store/store.ts'

export const inventoryItemInput = z.strictObject({
  cost: z.string().nullish(),
  countryCodeOfOrigin: z.string().nullish(),
  provinceCodeOfOrigin: z.string().nullish(),
  harmonizedSystemCode: z.string().nullish(),
  countryHarmonizedSystemCodes: z
    .array(z.strictObject({ countryCode: z.string().nullish(), harmonizedSystemCode: z.string() }))
    .nullish(),
  measurement: z
    .strictObject({
      weight: z
        .strictObject({ unit: z.enum(['GRAMS', 'KILOGRAMS', 'OUNCES', 'POUNDS']), value: z.number() })
        .nullish(),
    })
    .nullish(),
  requiresShipping: z.boolean().nullish(),
  sku: z.string().nullish(),
  tracked: z.boolean().nullish(),
})

/** Shopify's own checks on an inventory item; `path` leads to it inside the mutation's input. */
export function inventoryItemErrors(input: z.infer<typeof inventoryItemInput>, path: string[]): UserError[] {
  const errors: UserError[] = []
  const codes = [
    { place: ['harmonizedSystemCode'], code: input.harmonizedSystemCode },
    ...(input.countryHarmonizedSystemCodes ?? []).map(({ harmonizedSystemCode: code }, index) => ({
      place: ['countryHarmonizedSystemCodes', String(index), 'harmonizedSystemCode'],
      code,
    })),
  ]
  for (const { place, code } of codes) {
    if (!code || /^\d{6,13}$/.test(code)) continue
    errors.push(
      userError([...path, ...place], 'Harmonized system code is invalid: it must be 6 to 13 digits')
    )
  }
  if (input.cost && compare(input.cost, '0') < 0)
    errors.push(userError([...path, 'cost'], 'Cost must be greater than or equal to 0'))
  if (input.measurement?.weight && input.measurement.weight.value < 0) {
    errors.push(
      userError([...path, 'measurement', 'weight', 'value'], 'Weight must be greater than or equal to 0')
    )
  }
  return errors
}

export function changeInventoryItem(
  store: Store,
  item: InventoryItemRecord,
  input: z.infer<typeof inventoryItemInput>,
  now: Date
): void {
  if (input.cost !== undefined) item.cost = input.cost
  if (input.countryCodeOfOrigin !== undefined) item.countryCodeOfOrigin = input.countryCodeOfOrigin
  if (input.provinceCodeOfOrigin !== undefined) item.provinceCodeOfOrigin = input.provinceCodeOfOrigin
  if (input.harmonizedSystemCode !== undefined) item.harmonizedSystemCode = input.harmonizedSystemCode
  for (const { countryCode, harmonizedSystemCode } of input.countryHarmonizedSystemCodes ?? []) {
    addCountryCode(item, countryCode ?? null, harmonizedSystemCode)
  }
  if (input.measurement?.weight) item.weight = input.measurement.weight
  if (typeof input.requiresShipping === 'boolean') item.requiresShipping = input.requiresShipping
  if (typeof input.tracked === 'boolean') item.tracked = input.tracked
  item.updatedAt = moment(now)
  const variant = store.variants.get(item.variantId)
  if (!variant) return
  if (input.sku !== undefined) variant.sku = input.sku
  variant.updatedAt = item.updatedAt
  const product = store.products.get(variant.productId)
  if (product) product.updatedAt = item.updatedAt
}

/**
 * Codes of countries that the input does not name stay: the public API adds and changes them and takes none away
 * (https://community.shopify.dev/t/can-you-remove-country-specific-hs-codes-via-the-graphql-api/26042). Without a
 * country it is the general code.
 */
function addCountryCode(item: InventoryItemRecord, countryCode: string | null, harmonizedSystemCode: string): void {
  if (countryCode === null) {
    item.harmonizedSystemCode = harmonizedSystemCode
    return
  }
  const others = item.countryHarmonizedSystemCodes.filter((known) => known.countryCode !== countryCode)
  item.countryHarmonizedSystemCodes = [...others, { countryCode, harmonizedSystemCode }]
}

function filtersOf(store: Store): Filters<InventoryItemRecord> {
  return {
    id: (item) => numberOf(item.id),
    sku: (item) => store.variants.get(item.variantId)?.sku ?? null,
    created_at: (item) => item.createdAt,
    updated_at: (item) => item.updatedAt,
  }
}

export const inventoryItem: ResolverSet = {
  query: {
    inventoryItem: takes(
      { id: z.string() },
      (_root, { id }, { store }) => store.inventoryItems.get(id) ?? null
    ),
    inventoryItems: takes({ ...paging, query: z.string().optional() }, (_root, args, call) => {
      const test = search(
        args.query,
        filtersOf(call.store),
        (item) => call.store.variants.get(item.variantId)?.sku ?? ''
      )
      return connection([...call.store.inventoryItems.values()].filter(test), args, (item) => item.id, call)
    }),
  },
  mutation: {
    inventoryItemUpdate: takes(
      { id: z.string(), input: inventoryItemInput },
      (_root, { id, input }, { store, now }) => {
        const item = store.inventoryItems.get(id)
        if (!item)
          return {
            inventoryItem: null,
            userErrors: [userError(['id'], "The product couldn't be updated because it does not exist.")],
          }
        const userErrors = inventoryItemErrors(input, ['input'])
        if (userErrors.length > 0) return { inventoryItem: null, userErrors }
        changeInventoryItem(store, item, input, now())
        return { inventoryItem: item, userErrors: [] }
      }
    ),
  },
  types: [
    objectType<InventoryItemRecord>('InventoryItem', {
      legacyResourceId: (item) => String(numberOf(item.id)),
      sku: (item, { store }) => store.variants.get(item.variantId)?.sku ?? null,
      unitCost: (item, { store }) =>
        item.cost === null ? null : { amount: asDecimal(item.cost), currencyCode: store.shop.currencyCode },
      // A weight never typed in reads as zero grams or kilograms in Shopify, not as null.
      measurement: (item) => ({
        __typename: 'InventoryItemMeasurement',
        id: gid('InventoryItemMeasurement', numberOf(item.id)),
        weight: item.weight ?? { unit: 'KILOGRAMS', value: 0 },
      }),
      countryHarmonizedSystemCodes: takes(paging, (item: InventoryItemRecord, args, call) =>
        connection(item.countryHarmonizedSystemCodes, args, (code) => code.countryCode, call)
      ),
      duplicateSkuCount: () => 0,
      trackedEditable: () => ({ locked: false, reason: null }),
      inventoryHistoryUrl: () => null,
      variant: (item, { store }) => store.variants.get(item.variantId),
      variants: takes(
        { first: paging.first, last: paging.last, after: paging.after, before: paging.before },
        (item: InventoryItemRecord, args, call) => {
          const variant = call.store.variants.get(item.variantId)
          return connection(variant ? [variant] : [], args, (record) => record.id, call)
        }
      ),
    }),
  ],
}
