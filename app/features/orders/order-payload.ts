import { z } from 'zod'
import { readMoney } from '#app/shopify/read-money.ts'

const money = z.object({ amount: z.string(), currency_code: z.string().length(3) })
const amountSet = z.object({ presentment_money: money })
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
const id = z.int().positive()

const refundSchema = z.object({
  id,
  order_id: id,
  created_at: instant,
  refund_line_items: z
    .array(z.object({
      line_item_id: id, quantity: z.int().min(0), restock_type: z.string().max(40).nullish(), subtotal_set: amountSet, total_tax_set: amountSet,
    }))
    .default([]),
  transactions: z
    .array(z.object({ kind: z.string(), status: z.string(), amount: z.string(), currency: z.string().length(3).nullish() }))
    .default([]),
})

const shipmentSchema = z.object({
  id,
  order_id: id,
  status: z.string().max(40).nullish(),
  tracking_numbers: z.array(z.string().max(200)).default([]),
  updated_at: instant,
})

// Only what landed cost and profit need; the subscription asks for no more, and whatever else comes is dropped here.
const payloadSchema = z.object({
  id,
  name: z.string().max(100),
  created_at: instant,
  updated_at: instant,
  cancelled_at: instant.nullish(),
  currency: z.string().length(3),
  taxes_included: z.boolean(),
  total_discounts_set: amountSet,
  total_shipping_price_set: amountSet.nullish(),
  total_tax_set: amountSet.nullish(),
  total_price_set: z.object({ presentment_money: money, shop_money: money.nullish() }),
  payment_gateway_names: z.array(z.string().max(100)).max(50).default([]),
  shipping_address: z.object({ country_code: z.string().length(2).nullish() }).nullish(),
  line_items: z.array(
    z.object({
      id,
      variant_id: id.nullish(),
      sku: z.string().nullish(),
      title: z.string(),
      variant_title: z.string().nullish(),
      quantity: z.int().min(0),
      price_set: amountSet,
      discount_allocations: z.array(z.object({ amount_set: amountSet })).default([]),
    }),
  ),
  refunds: z.array(refundSchema).default([]),
  fulfillments: z.array(shipmentSchema).default([]),
})

/** An order as Landfall keeps it: minor units of `currency`, which is what the buyer paid in. */
export interface ReceivedOrder {
  readonly orderId: string
  readonly name: string
  readonly country: string | null
  readonly currency: string
  readonly shopCurrency: string
  /** All pieces at their prices, before discounts. */
  readonly goods: number
  readonly shipping: number | null
  readonly discounts: number
  readonly tax: number | null
  readonly total: number
  /** The total in the shop's currency as Shopify took it over; null where it did not say. */
  readonly shopTotal: number | null
  readonly gateways: readonly string[]
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly cancelledAt: Date | null
  readonly lines: readonly ReceivedLine[]
  readonly refunds: readonly ReceivedRefund[]
  readonly shipments: readonly ReceivedShipment[]
}

/** A parcel on its way. */
export interface ReceivedShipment {
  readonly shipmentId: string
  readonly orderId: string
  /** Shopify's word, in lower case. */
  readonly status: string
  readonly numbers: readonly string[]
  readonly updatedAt: Date
}

/** Money given back, minor units of `currency`. */
export interface ReceivedRefund {
  readonly refundId: string
  readonly orderId: string
  readonly currency: string
  readonly amount: number
  readonly createdAt: Date
  /** `amount` holds the tax given back with the pieces. */
  readonly lines: readonly {
    readonly lineId: string
    readonly quantity: number
    readonly amount: number
    /** Where the pieces went, in lower case: return, cancel, no_restock. */
    readonly restock: string | null
  }[]
}

export interface ReceivedLine {
  readonly lineId: string
  readonly variantId: string | null
  readonly sku: string | null
  readonly title: string
  readonly quantity: number
  /** Of one piece. */
  readonly price: number
  /** Of the whole line. */
  readonly discount: number
}

/** Reads the body of an orders webhook. Throws ZodError when it is not one. */
export function readOrderPayload(payload: unknown): ReceivedOrder {
  const order = payloadSchema.parse(payload)
  const lines = order.line_items.map(
    (line): ReceivedLine => ({
      lineId: `gid://shopify/LineItem/${line.id}`,
      variantId: line.variant_id ? `gid://shopify/ProductVariant/${line.variant_id}` : null,
      sku: line.sku || null,
      title: line.variant_title ? `${line.title} · ${line.variant_title}` : line.title,
      quantity: line.quantity,
      price: minor(line.price_set),
      discount: line.discount_allocations.reduce((sum, share) => sum + minor(share.amount_set), 0),
    }),
  )
  return {
    orderId: `gid://shopify/Order/${order.id}`,
    name: order.name,
    country: order.shipping_address?.country_code?.toUpperCase() ?? null,
    currency: order.total_price_set.presentment_money.currency_code,
    shopCurrency: order.currency,
    goods: lines.reduce((sum, line) => sum + line.price * line.quantity, 0),
    shipping: order.total_shipping_price_set ? minor(order.total_shipping_price_set) : null,
    discounts: minor(order.total_discounts_set),
    tax: order.total_tax_set ? minor(order.total_tax_set) : null,
    total: minor(order.total_price_set),
    shopTotal: order.total_price_set.shop_money ? minor({ presentment_money: order.total_price_set.shop_money }) : null,
    gateways: order.payment_gateway_names,
    createdAt: order.created_at,
    updatedAt: order.updated_at,
    cancelledAt: order.cancelled_at ?? null,
    lines,
    refunds: order.refunds.flatMap((refund) => readRefund(refund) ?? []),
    shipments: order.fulfillments.map(readShipment),
  }
}

/** Reads the body of a refunds webhook; null where no money went back. Throws ZodError when it is not one. */
export function readRefundPayload(payload: unknown): ReceivedRefund | null {
  return readRefund(refundSchema.parse(payload))
}

/** Reads the body of a fulfillments webhook. Throws ZodError when it is not one. */
export function readShipmentPayload(payload: unknown): ReceivedShipment {
  return readShipment(shipmentSchema.parse(payload))
}

function readShipment({ id, order_id, status, tracking_numbers, updated_at }: z.infer<typeof shipmentSchema>): ReceivedShipment {
  return {
    shipmentId: `gid://shopify/Fulfillment/${id}`,
    orderId: `gid://shopify/Order/${order_id}`,
    status: (status ?? 'pending').toLowerCase(),
    numbers: trackingNumbers(tracking_numbers),
    updatedAt: updated_at,
  }
}

/** Each number once, in order, as carriers write them: without spaces around. */
export function trackingNumbers(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))].sort()
}

function readRefund(refund: z.infer<typeof refundSchema>): ReceivedRefund | null {
  const paidBack = refund.transactions.filter(({ kind, status }) => kind === 'refund' && status === 'success')
  const currency =
    paidBack.find((one) => one.currency)?.currency ?? refund.refund_line_items[0]?.subtotal_set.presentment_money.currency_code
  if (paidBack.length === 0 || !currency) return null
  return {
    refundId: `gid://shopify/Refund/${refund.id}`,
    orderId: `gid://shopify/Order/${refund.order_id}`,
    currency,
    amount: paidBack.reduce((sum, { amount }) => sum + readMoney({ amount, currencyCode: currency }).minor, 0),
    createdAt: refund.created_at,
    lines: refund.refund_line_items.map((line) => ({
      lineId: `gid://shopify/LineItem/${line.line_item_id}`,
      quantity: line.quantity,
      amount: minor(line.subtotal_set) + minor(line.total_tax_set),
      restock: line.restock_type?.toLowerCase() ?? null,
    })),
  }
}

function minor({ presentment_money: { amount, currency_code } }: z.infer<typeof amountSet>): number {
  return readMoney({ amount, currencyCode: currency_code }).minor
}
