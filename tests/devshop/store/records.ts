import type { ShippingOptionRecord } from './delivery-records.ts'

/** What the stand-in shop keeps. Ids are gids, money is a decimal string, moments are ISO 8601 in UTC. */

export interface ShopRecord {
  __typename: 'Shop'
  id: string
  name: string
  email: string
  myshopifyDomain: string
  currencyCode: string
  ianaTimezone: string
  countryCode: string
  plan: Plan
  createdAt: string
  marketDrivenShipping: boolean
}

export type Plan = 'basic' | 'standard' | 'advanced' | 'plus' | 'enterprise'

export interface ImageRecord {
  id: string
  url: string
  altText: string | null
  width: number
  height: number
}

export interface ProductRecord {
  __typename: 'Product'
  id: string
  title: string
  handle: string
  descriptionHtml: string
  vendor: string
  productType: string
  tags: string[]
  status: 'ACTIVE' | 'ARCHIVED' | 'DRAFT'
  options: { name: string; values: string[] }[]
  images: ImageRecord[]
  variantIds: string[]
  seo?: { title: string | null; description: string | null }
  metafields?: MetafieldRecord[]
  createdAt: string
  updatedAt: string
}

export interface MetafieldRecord {
  __typename: 'Metafield'
  id: string
  namespace: string
  key: string
  type: string
  value: string
}

/** A collection, a page or a policy of the shop: what of them is translated. */
export interface TextRecord {
  id: string
  title: string
  handle: string | null
  bodyHtml: string
  updatedAt: string
}

export interface PolicyRecord extends TextRecord {
  __typename: 'ShopPolicy'
  type: string
}

export interface TranslationRecord {
  resourceId: string
  key: string
  locale: string
  /** Null: for every market. */
  marketId: string | null
  value: string
  /** Of the content it was made from: when that changes, the translation is outdated. */
  digest: string
  updatedAt: string
}

export interface VariantRecord {
  __typename: 'ProductVariant'
  id: string
  productId: string
  inventoryItemId: string
  title: string
  sku: string | null
  barcode: string | null
  price: string
  compareAtPrice: string | null
  position: number
  selectedOptions: { name: string; value: string }[]
  taxable: boolean
  inventoryPolicy: 'CONTINUE' | 'DENY'
  inventoryQuantity: number
  imageId: string | null
  createdAt: string
  updatedAt: string
}

export type WeightUnit = 'GRAMS' | 'KILOGRAMS' | 'OUNCES' | 'POUNDS'

export interface InventoryItemRecord {
  __typename: 'InventoryItem'
  id: string
  variantId: string
  tracked: boolean
  requiresShipping: boolean
  /** Unit cost in the shop's currency; null where the merchant never said. */
  cost: string | null
  harmonizedSystemCode: string | null
  countryHarmonizedSystemCodes: { countryCode: string; harmonizedSystemCode: string }[]
  countryCodeOfOrigin: string | null
  provinceCodeOfOrigin: string | null
  weight: { unit: WeightUnit; value: number } | null
  createdAt: string
  updatedAt: string
}

export interface MarketRecord {
  __typename: 'Market'
  id: string
  name: string
  handle: string
  status: 'ACTIVE' | 'DRAFT'
  countries: string[]
  currencyCode: string
  localCurrencies: boolean
  roundingEnabled: boolean
  taxPricing: 'ADD_TAXES_AT_CHECKOUT' | 'INCLUDES_TAXES_IN_PRICE' | 'INCLUDES_TAXES_IN_PRICE_BASED_ON_COUNTRY'
  dutiesPricing: 'ADD_DUTIES_AT_CHECKOUT' | 'INCLUDE_DUTIES_IN_PRICE'
  /** Absent: the market inherits its shipping. */
  shipping?: { isEnabled: boolean; options: ShippingOptionRecord[] }
}

export interface CatalogRecord {
  __typename: 'MarketCatalog'
  id: string
  title: string
  status: 'ACTIVE' | 'ARCHIVED' | 'DRAFT'
  marketIds: string[]
  priceListId: string | null
}

export interface FixedPrice {
  price: string
  compareAtPrice: string | null
  updatedAt: string
}

export interface PriceListRecord {
  __typename: 'PriceList'
  id: string
  name: string
  currency: string
  adjustment: { type: 'PERCENTAGE_DECREASE' | 'PERCENTAGE_INCREASE'; value: number }
  compareAtMode: 'ADJUSTED' | 'NULLIFY'
  fixed: Map<string, FixedPrice>
}

export interface LocaleRecord {
  locale: string
  name: string
  primary: boolean
  published: boolean
}

export interface WebhookSubscriptionRecord {
  __typename: 'WebhookSubscription'
  id: string
  topic: string
  uri: string
  filter: string | null
  includeFields: string[]
  metafieldNamespaces: string[]
  format: 'JSON'
  createdAt: string
  updatedAt: string
  failuresInARow: number
}

export interface TokenRecord {
  accessToken: string
  kind: 'offline' | 'online'
  scopes: string[]
  userId: number | null
  /** Milliseconds since the epoch; null for a token that never expires. */
  expiresAt: number | null
  refreshToken: string | null
  refreshExpiresAt: number | null
}

export interface BulkOperationRecord {
  __typename: 'BulkOperation'
  id: string
  type: 'QUERY'
  query: string
  status: 'CANCELED' | 'COMPLETED' | 'CREATED' | 'FAILED' | 'RUNNING'
  createdAt: string
  completedAt: string | null
  lines: string[]
  rootObjectCount: number
}
