import { z } from 'zod'
import { connection, paging } from '../graphql/connection.ts'
import { objectType, takes } from '../graphql/object-type.ts'
import type { ResolverSet } from '../graphql/resolver-set.ts'
import { search, type Filters } from '../graphql/search-query.ts'
import { sorted } from '../graphql/sorted.ts'
import { asDecimal, rounded } from '../store/decimal.ts'
import { numberOf } from '../store/ids.ts'
import { priceInCountry, type Money } from '../store/prices.ts'
import type { VariantRecord } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import { countOf } from './count.ts'
import { mediaOf } from './product.ts'

function filtersOf(store: Store): Filters<VariantRecord> {
  const productOf = (variant: VariantRecord) => store.products.get(variant.productId)
  return {
    id: (variant) => numberOf(variant.id),
    sku: (variant) => variant.sku,
    title: (variant) => variant.title,
    barcode: (variant) => variant.barcode,
    product_id: (variant) => numberOf(variant.productId),
    product_ids: (variant) => numberOf(variant.productId),
    product_status: (variant) => productOf(variant)?.status ?? null,
    product_type: (variant) => productOf(variant)?.productType ?? null,
    tag: (variant) => productOf(variant)?.tags ?? null,
    vendor: (variant) => productOf(variant)?.vendor ?? null,
    updated_at: (variant) => variant.updatedAt,
  }
}

function found(store: Store, query: string | undefined): VariantRecord[] {
  const test = search(
    query,
    filtersOf(store),
    (variant) => `${store.products.get(variant.productId)?.title ?? ''} ${variant.title} ${variant.sku ?? ''}`
  )
  return [...store.variants.values()].filter(test)
}

function imageOf(store: Store, variant: VariantRecord) {
  const images = store.products.get(variant.productId)?.images ?? []
  return images.find((image) => image.id === variant.imageId) ?? null
}

export function moneyV2({ amount, currencyCode }: Money) {
  return { amount: asDecimal(amount), currencyCode }
}

export const variant: ResolverSet = {
  query: {
    productVariants: takes(
      { ...paging, query: z.string().optional(), sortKey: z.string().optional() },
      (_root, args, call) =>
        connection(
          sorted(found(call.store, args.query), args.sortKey, {
            ID: null,
            TITLE: (record) => record.title,
            SKU: (record) => record.sku ?? '',
            POSITION: (record) => record.position,
          }),
          args,
          (record) => record.id,
          call
        )
    ),
    productVariant: takes({ id: z.string() }, (_root, { id }, { store }) => store.variants.get(id) ?? null),
    productVariantsCount: takes(
      { limit: z.number().optional(), query: z.string().optional() },
      (_root, { limit, query }, { store }) => countOf(found(store, query).length, limit)
    ),
  },
  types: [
    objectType<VariantRecord>('ProductVariant', {
      legacyResourceId: (record) => String(numberOf(record.id)),
      defaultCursor: (record) => Buffer.from(record.id).toString('base64'),
      displayName: (record, { store }) => {
        const title = store.products.get(record.productId)?.title ?? ''
        return record.title === 'Default Title' ? title : `${title} - ${record.title}`
      },
      product: (record, { store }) => store.products.get(record.productId),
      inventoryItem: (record, { store }) => store.inventoryItems.get(record.inventoryItemId),
      price: (record) => rounded(record.price, 2),
      compareAtPrice: (record) => (record.compareAtPrice === null ? null : rounded(record.compareAtPrice, 2)),
      image: (record, { store }) => imageOf(store, record),
      media: takes(paging, (record: VariantRecord, args, call) => {
        const image = imageOf(call.store, record)
        return connection(image ? [mediaOf(image)] : [], args, (media) => media.id, call)
      }),
      availableForSale: (record) => record.inventoryQuantity > 0 || record.inventoryPolicy === 'CONTINUE',
      sellableOnlineQuantity: (record) => record.inventoryQuantity,
      requiresComponents: () => false,
      showUnitPrice: () => false,
      unitPrice: () => null,
      translations: takes({ locale: z.string(), marketId: z.string().optional() }, () => []),
      contextualPricing: takes(
        { context: z.strictObject({ country: z.string() }) },
        (record: VariantRecord, { context }, { store }) => {
          const { price, compareAtPrice } = priceInCountry(store, context.country, record)
          return {
            price: moneyV2(price),
            compareAtPrice: compareAtPrice && moneyV2(compareAtPrice),
            unitPrice: null,
          }
        }
      ),
    }),
  ],
}
