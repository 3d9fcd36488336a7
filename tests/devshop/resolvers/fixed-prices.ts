import { z } from 'zod'
import type { Call } from '../graphql/call.ts'
import { takes } from '../graphql/object-type.ts'
import { userError, type ResolverSet, type UserError } from '../graphql/resolver-set.ts'
import { compare, placesOf, rounded } from '../store/decimal.ts'
import type { PriceListRecord, VariantRecord } from '../store/records.ts'
import { moment, type Store } from '../store/store.ts'
import { priceOf } from './price-list.ts'

const money = z.strictObject({ amount: z.string(), currencyCode: z.string() })
const priceInput = z.strictObject({ variantId: z.string(), price: money, compareAtPrice: money.nullish() })
type PriceInput = z.infer<typeof priceInput>

const listMissing = userError(['priceListId'], 'Price list does not exist.', 'PRICE_LIST_NOT_FOUND')

function priceErrors(
  store: Store,
  list: PriceListRecord,
  prices: PriceInput[],
  argument: string
): UserError[] {
  return prices.flatMap((input, index) => {
    const path = [argument, String(index)]
    if (!store.variants.has(input.variantId)) {
      return [
        userError(
          [...path, 'variantId'],
          'Variant not found or does not belong to shop.',
          'VARIANT_NOT_FOUND'
        ),
      ]
    }
    const amounts: [string, z.infer<typeof money> | null | undefined][] = [
      ['price', input.price],
      ['compareAtPrice', input.compareAtPrice],
    ]
    return amounts.flatMap(([name, amount]) => {
      if (!amount) return []
      if (amount.currencyCode !== list.currency) {
        return [
          userError(
            [...path, name, 'currencyCode'],
            "The specified currency does not match the price list's currency.",
            'PRICE_LIST_CURRENCY_MISMATCH'
          ),
        ]
      }
      return compare(amount.amount, '0') < 0
        ? [userError([...path, name, 'amount'], 'Price must be greater than or equal to 0.', 'BLANK')]
        : []
    })
  })
}

function missingVariants(store: Store, ids: string[], argument: string): UserError[] {
  return ids.flatMap((id, index) =>
    store.variants.has(id)
      ? []
      : [
          userError(
            [argument, String(index)],
            'Variant not found or does not belong to shop.',
            'VARIANT_NOT_FOUND'
          ),
        ]
  )
}

/** Amounts are kept to the list currency's own minor unit, as Shopify keeps them. */
function add({ store, now }: Call, list: PriceListRecord, prices: PriceInput[]): VariantRecord[] {
  return prices.flatMap(({ variantId, price, compareAtPrice }) => {
    const places = placesOf(list.currency)
    list.fixed.set(variantId, {
      price: rounded(price.amount, places),
      compareAtPrice: compareAtPrice ? rounded(compareAtPrice.amount, places) : null,
      updatedAt: moment(now()),
    })
    return store.variants.get(variantId) ?? []
  })
}

function remove(list: PriceListRecord, ids: string[]): string[] {
  return ids.filter((id) => list.fixed.delete(id))
}

/** Every one of these mutations is all or nothing: one bad entry and no price changes. */
export const fixedPrices: ResolverSet = {
  mutation: {
    priceListFixedPricesAdd: takes(
      { priceListId: z.string(), prices: z.array(priceInput) },
      (_root, { priceListId, prices }, call) => {
        const list = call.store.priceLists.get(priceListId)
        const userErrors = list ? priceErrors(call.store, list, prices, 'prices') : [listMissing]
        if (!list || userErrors.length > 0) return { prices: null, userErrors }
        return {
          prices: add(call, list, prices).map((variant) => priceOf(call.store, list, variant)),
          userErrors: [],
        }
      }
    ),
    priceListFixedPricesDelete: takes(
      { priceListId: z.string(), variantIds: z.array(z.string()) },
      (_root, { priceListId, variantIds }, { store }) => {
        const list = store.priceLists.get(priceListId)
        const userErrors = !list
          ? [listMissing]
          : [
              ...missingVariants(store, variantIds, 'variantIds'),
              ...variantIds.flatMap((id, index) =>
                store.variants.has(id) && !list.fixed.has(id)
                  ? [
                      userError(
                        ['variantIds', String(index)],
                        'Only fixed prices can be deleted.',
                        'PRICE_NOT_FIXED'
                      ),
                    ]
                  : []
              ),
            ]
        if (!list || userErrors.length > 0) return { deletedFixedPriceVariantIds: null, userErrors }
        return { deletedFixedPriceVariantIds: remove(list, variantIds), userErrors: [] }
      }
    ),
    priceListFixedPricesUpdate: takes(
      { priceListId: z.string(), pricesToAdd: z.array(priceInput), variantIdsToDelete: z.array(z.string()) },
      (_root, { priceListId, pricesToAdd, variantIdsToDelete }, call) => {
        const list = call.store.priceLists.get(priceListId)
        const userErrors = list
          ? [
              ...priceErrors(call.store, list, pricesToAdd, 'pricesToAdd'),
              ...missingVariants(call.store, variantIdsToDelete, 'variantIdsToDelete'),
            ]
          : [listMissing]
        if (!list || userErrors.length > 0)
          return { priceList: null, pricesAdded: null, deletedFixedPriceVariantIds: null, userErrors }
        const deletedFixedPriceVariantIds = remove(list, variantIdsToDelete)
        const pricesAdded = add(call, list, pricesToAdd).map((variant) => priceOf(call.store, list, variant))
        return { priceList: list, pricesAdded, deletedFixedPriceVariantIds, userErrors: [] }
      }
    ),
  },
}
