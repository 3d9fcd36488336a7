import { gid } from './ids.ts'
import type { CarrierServiceRecord, DeliveryProfileRecord } from './delivery-records.ts'
import type { OrderRecord } from './order-records.ts'
import type {
  BulkOperationRecord, CatalogRecord, InventoryItemRecord, LocaleRecord, MarketRecord, PolicyRecord, PriceListRecord, ProductRecord,
  ShopRecord, TextRecord, TokenRecord, TranslationRecord, VariantRecord, WebhookSubscriptionRecord,
} from './records.ts'

/** The whole shop, in memory and open: a test may read and change anything here between two calls. */
export interface Store {
  shop: ShopRecord
  /** Units of each currency that one unit of the shop's own buys; the stand-in's own round figures. */
  rates: Record<string, string>
  products: Map<string, ProductRecord>
  variants: Map<string, VariantRecord>
  inventoryItems: Map<string, InventoryItemRecord>
  markets: Map<string, MarketRecord>
  catalogs: Map<string, CatalogRecord>
  priceLists: Map<string, PriceListRecord>
  locales: LocaleRecord[]
  collections: Map<string, TextRecord>
  pages: Map<string, TextRecord>
  policies: Map<string, PolicyRecord>
  /** By resource, key, locale and market. */
  translations: Map<string, TranslationRecord>
  orders: Map<string, OrderRecord>
  webhookSubscriptions: Map<string, WebhookSubscriptionRecord>
  bulkOperations: Map<string, BulkOperationRecord>
  carrierServices: Map<string, CarrierServiceRecord>
  deliveryProfiles: Map<string, DeliveryProfileRecord>
  /** While true, writes of shipping options and delivery profiles succeed and change nothing, as on a shop in the middle of its migration. */
  shippingWritesChangeNothing: boolean
  tokens: TokenRecord[]
  /** The highest number given to each kind of thing. */
  counters: Record<string, number>
}

export function emptyStore(shop: ShopRecord): Store {
  return {
    shop,
    rates: { [shop.currencyCode]: '1' },
    products: new Map(),
    variants: new Map(),
    inventoryItems: new Map(),
    markets: new Map(),
    catalogs: new Map(),
    priceLists: new Map(),
    locales: [],
    collections: new Map(),
    pages: new Map(),
    policies: new Map(),
    translations: new Map(),
    orders: new Map(),
    webhookSubscriptions: new Map(),
    bulkOperations: new Map(),
    carrierServices: new Map(),
    deliveryProfiles: new Map(),
    shippingWritesChangeNothing: false,
    tokens: [],
    counters: {},
  }
}

/** Where numbers of a kind begin: as long as Shopify's, so that nothing may take them for a 32-bit integer. */
const firstNumber: Record<string, number> = {
  Product: 8_100_000_000_000,
  ProductVariant: 44_200_000_000_000,
  InventoryItem: 46_300_000_000_000,
  Order: 5_900_000_000_000,
  LineItem: 14_700_000_000_000,
}

export function nextNumber(store: Store, type: string): number {
  const number = (store.counters[type] ?? firstNumber[type] ?? 1_000_000_000) + 1
  store.counters[type] = number
  return number
}

export function nextId(store: Store, type: string): string {
  return gid(type, nextNumber(store, type))
}

/** Shopify's moments carry whole seconds. */
export function moment(at: Date = new Date()): string {
  return `${at.toISOString().slice(0, 19)}Z`
}
