import { z } from 'zod'
import type { Call } from '../graphql/call.ts'
import { connection, paging } from '../graphql/connection.ts'
import { objectType, takes } from '../graphql/object-type.ts'
import type { ResolverSet } from '../graphql/resolver-set.ts'
import { search, type Filters } from '../graphql/search-query.ts'
import { sorted } from '../graphql/sorted.ts'
import { asDecimal, compare } from '../store/decimal.ts'
import { gid, numberOf, optionId, optionValueId } from '../store/ids.ts'
import type { ImageRecord, ProductRecord, VariantRecord } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import { countOf } from './count.ts'

const filters: Filters<ProductRecord> = {
  id: (product) => numberOf(product.id),
  title: (product) => product.title,
  handle: (product) => product.handle,
  vendor: (product) => product.vendor,
  product_type: (product) => product.productType,
  status: (product) => product.status,
  tag: (product) => product.tags,
  created_at: (product) => product.createdAt,
  updated_at: (product) => product.updatedAt,
  gift_card: () => 'false',
}

function found(store: Store, query: string | undefined): ProductRecord[] {
  const test = search(
    query,
    filters,
    (product) => `${product.title} ${product.tags.join(' ')} ${product.vendor} ${product.productType}`
  )
  return [...store.products.values()].filter(test)
}

export function variantsOf(store: Store, product: ProductRecord): VariantRecord[] {
  return product.variantIds.flatMap((id) => store.variants.get(id) ?? [])
}

/** The store keeps the path of a picture; the stand-in may listen elsewhere next time. */
function addressOf(image: ImageRecord, { devshopUrl }: Call): string {
  return new URL(image.url, devshopUrl).href
}

export function mediaOf(image: ImageRecord) {
  return {
    __typename: 'MediaImage',
    id: gid('MediaImage', numberOf(image.id)),
    alt: image.altText,
    mediaContentType: 'IMAGE',
    status: 'READY',
    fileStatus: 'READY',
    mimeType: 'image/svg+xml',
    mediaErrors: [],
    mediaWarnings: [],
    image,
    preview: { image, status: 'READY' },
  }
}

export const product: ResolverSet = {
  query: {
    products: takes(
      { ...paging, query: z.string().optional(), sortKey: z.string().optional() },
      (_root, args, call) =>
        connection(
          sorted(found(call.store, args.query), args.sortKey, {
            ID: null,
            TITLE: (record) => record.title,
            UPDATED_AT: (record) => record.updatedAt,
            CREATED_AT: (record) => record.createdAt,
            PRODUCT_TYPE: (record) => record.productType,
            VENDOR: (record) => record.vendor,
          }),
          args,
          (record) => record.id,
          call
        )
    ),
    product: takes({ id: z.string() }, (_root, { id }, { store }) => store.products.get(id) ?? null),
    productsCount: takes(
      { limit: z.number().optional(), query: z.string().optional() },
      (_root, { limit, query }, { store }) => countOf(found(store, query).length, limit)
    ),
  },
  types: [
    objectType<ProductRecord>('Product', {
      legacyResourceId: (record) => String(numberOf(record.id)),
      storefrontId: (record) => record.id,
      defaultCursor: (record) => Buffer.from(record.id).toString('base64'),
      bodyHtml: (record) => record.descriptionHtml,
      description: takes({ truncateAt: z.number().optional() }, (record: ProductRecord, { truncateAt }) =>
        record.descriptionHtml.replace(/<[^>]*>/g, '').slice(0, truncateAt)
      ),
      featuredImage: (record) => record.images[0] ?? null,
      featuredMedia: (record) => (record.images[0] ? mediaOf(record.images[0]) : null),
      images: takes(paging, (record: ProductRecord, args, call) =>
        connection(record.images, args, (image) => image.id, call)
      ),
      media: takes(paging, (record: ProductRecord, args, call) =>
        connection(record.images.map(mediaOf), args, (media) => media.id, call)
      ),
      mediaCount: (record) => countOf(record.images.length),
      variants: takes({ ...paging, sortKey: z.string().optional() }, (record: ProductRecord, args, call) =>
        connection(
          sorted(variantsOf(call.store, record), args.sortKey, {
            POSITION: null,
            ID: null,
            TITLE: (variant) => variant.title,
            SKU: (variant) => variant.sku ?? '',
          }),
          args,
          (variant) => variant.id,
          call
        )
      ),
      variantsCount: (record) => countOf(record.variantIds.length),
      totalVariants: (record) => record.variantIds.length,
      totalInventory: (record, { store }) =>
        variantsOf(store, record).reduce((sum, variant) => sum + variant.inventoryQuantity, 0),
      tracksInventory: (record, { store }) =>
        variantsOf(store, record).some(
          (variant) => store.inventoryItems.get(variant.inventoryItemId)?.tracked
        ),
      hasOnlyDefaultVariant: (record) => record.options.length === 1 && record.options[0]?.name === 'Title',
      isGiftCard: () => false,
      publishedAt: (record) => (record.status === 'ACTIVE' ? record.createdAt : null),
      onlineStoreUrl: (record, { store }) =>
        `https://${store.shop.myshopifyDomain}/products/${record.handle}`,
      options: takes({ first: z.number().optional() }, (record: ProductRecord, { first }) =>
        record.options.slice(0, first).map((option, index) => ({
          id: optionId(record.id, index),
          name: option.name,
          position: index + 1,
          values: option.values,
          optionValues: option.values.map((name, place) => ({ id: optionValueId(record.id, index, place), name })),
        }))
      ),
      priceRangeV2: (record, { store }) => {
        const prices = variantsOf(store, record)
          .map((variant) => variant.price)
          .toSorted(compare)
        const money = (price: string | undefined) => ({
          amount: asDecimal(price ?? '0'),
          currencyCode: store.shop.currencyCode,
        })
        return { minVariantPrice: money(prices[0]), maxVariantPrice: money(prices.at(-1)) }
      },
      seo: (record) => record.seo ?? { title: null, description: null },
      metafield: takes({ namespace: z.string(), key: z.string() }, (record: ProductRecord, { namespace, key }) =>
        record.metafields?.find((one) => one.namespace === namespace && one.key === key) ?? null
      ),
      metafields: takes(paging, (record: ProductRecord, args, call) =>
        connection(record.metafields ?? [], args, (metafield) => metafield.id, call)
      ),
      category: () => null,
    }),
    objectType<ImageRecord>('Image', {
      url: takes({ transform: z.unknown().optional() }, (image: ImageRecord, _args, call) =>
        addressOf(image, call)
      ),
      src: addressOf,
      originalSrc: addressOf,
      thumbhash: () => null,
    }),
  ],
}
