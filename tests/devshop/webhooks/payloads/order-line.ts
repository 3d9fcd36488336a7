import { numberOf } from '../../store/ids.ts'
import type { OrderLineRecord } from '../../store/order-records.ts'
import type { Both } from './order-money.ts'

interface Writing {
  set: (amount: Both) => unknown
  shown: (text: string) => string
  nothing: Both
  taxes: unknown[]
}

/** A line of an order as its webhooks write it. */
export function lineItem(line: OrderLineRecord, { set, shown, nothing, taxes }: Writing): Record<string, unknown> {
  return {
    id: numberOf(line.id),
    admin_graphql_api_id: line.id,
    attributed_staffs: [],
    current_quantity: line.quantity,
    discount_allocations: [],
    duties: [],
    fulfillable_quantity: line.quantity,
    fulfillment_service: 'manual',
    fulfillment_status: null,
    gift_card: false,
    grams: line.grams,
    name: line.variantTitle === null ? line.title : `${line.title} - ${line.variantTitle}`,
    price: shown(line.shopPrice),
    price_set: set(line),
    product_exists: line.productId !== null,
    product_id: line.productId === null ? null : numberOf(line.productId),
    properties: [],
    quantity: line.quantity,
    requires_shipping: line.requiresShipping,
    sku: line.sku ?? '',
    tax_lines: taxes,
    taxable: line.taxable,
    title: line.title,
    total_discount: shown('0'),
    total_discount_set: set(nothing),
    variant_id: line.variantId === null ? null : numberOf(line.variantId),
    variant_inventory_management: 'shopify',
    variant_title: line.variantTitle,
    vendor: line.vendor,
  }
}
