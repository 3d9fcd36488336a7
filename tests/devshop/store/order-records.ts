/** What the stand-in shop keeps of an order: its lines, parcels and refunds. */

export interface OrderLineRecord {
  id: string
  variantId: string | null
  productId: string | null
  title: string
  variantTitle: string | null
  sku: string | null
  vendor: string | null
  quantity: number
  /** Unit price in the buyer's currency, and in the shop's. */
  price: string
  shopPrice: string
  grams: number
  requiresShipping: boolean
  taxable: boolean
}

export interface OrderRecord {
  __typename: 'Order'
  id: string
  name: string
  number: number
  email: string
  countryCode: string
  /** The buyer's currency; the shop's own stands beside each amount. */
  currencyCode: string
  shopCurrencyCode: string
  lines: OrderLineRecord[]
  shipping: { title: string; price: string; shopPrice: string }
  tax: { price: string; shopPrice: string; rate: number; title: string }
  total: { price: string; shopPrice: string }
  subtotal: { price: string; shopPrice: string }
  taxesIncluded: boolean
  createdAt: string
  updatedAt: string
  cancelledAt: string | null
  refunds: RefundRecord[]
  /** Absent in a shop kept from before parcels were. */
  parcels?: ParcelRecord[]
  test: boolean
}

/** What went out with its tracking number: a fulfillment. */
export interface ParcelRecord {
  id: string
  number: string | null
  createdAt: string
  updatedAt: string
}

/** Pieces given back with their money, in the buyer's currency and the shop's. */
export interface RefundRecord {
  id: string
  createdAt: string
  lines: { lineId: string; quantity: number; subtotal: { price: string; shopPrice: string } }[]
  total: { price: string; shopPrice: string }
}
