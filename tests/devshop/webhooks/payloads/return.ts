import { numberOf } from '../../store/ids.ts'
import type { OrderRecord } from '../../store/order-records.ts'

export const returnNumber = 4_711
const admin_graphql_api_id = `gid://shopify/Return/${returnNumber}`

/** A body of `returns/request` or `returns/approve`; the goods in it are left out. */
export function begunReturn(order: OrderRecord, status: 'requested' | 'open'): Record<string, unknown> {
  return {
    id: returnNumber, admin_graphql_api_id, status, name: null,
    order: { id: numberOf(order.id), admin_graphql_api_id: order.id },
    total_return_line_items: 1, total_exchange_line_items: 0, return_line_items: [], exchange_line_items: [], return_shipping_fees: [],
  }
}

/** A body of `returns/close`, `returns/cancel` or `returns/reopen`. */
export function changedReturn(order: OrderRecord, status: 'closed' | 'canceled' | 'open'): Record<string, unknown> {
  return { id: returnNumber, admin_graphql_api_id, status, order_id: numberOf(order.id) }
}
