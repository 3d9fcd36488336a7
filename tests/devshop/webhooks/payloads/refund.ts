import { numberOf } from '../../store/ids.ts'
import type { OrderRecord, RefundRecord } from '../../store/order-records.ts'
import { lineItem } from './order-line.ts'
import { moneyOf } from './order-money.ts'

/** A `refunds/create` webhook body. All money goes back the way it came, by one transaction. */
export function refundPayload(order: OrderRecord, refund: RefundRecord): Record<string, unknown> {
  const money = moneyOf(order)
  const { shown, set, nothing } = money
  const id = numberOf(refund.id)
  const orderId = numberOf(order.id)
  return {
    id,
    admin_graphql_api_id: refund.id,
    order_id: orderId,
    created_at: refund.createdAt,
    processed_at: refund.createdAt,
    note: '',
    user_id: 902_541_635,
    restock: true,
    return: null,
    duties: [],
    total_duties_set: set(nothing),
    order_adjustments: [],
    refund_shipping_lines: [],
    refund_line_items: refund.lines.map((back, index) => {
      const line = order.lines.find((one) => one.id === back.lineId)
      if (line === undefined) throw new Error(`${refund.id} gives back a line that ${order.name} does not have`)
      return {
        id: id * 100 + index,
        line_item: lineItem(line, { ...money, taxes: [] }),
        line_item_id: numberOf(line.id),
        location_id: null,
        quantity: back.quantity,
        restock_type: 'return',
        subtotal: Number(shown(back.subtotal.shopPrice)),
        subtotal_set: set(back.subtotal),
        total_tax: 0,
        total_tax_set: set(nothing),
      }
    }),
    transactions: [
      {
        id: id * 10,
        admin_graphql_api_id: `gid://shopify/OrderTransaction/${id * 10}`,
        order_id: orderId,
        parent_id: null,
        kind: 'refund',
        status: 'success',
        amount: set(refund.total).presentment_money.amount,
        currency: order.currencyCode,
        amount_rounding: null,
        authorization: null,
        created_at: refund.createdAt,
        processed_at: refund.createdAt,
        device_id: null,
        error_code: null,
        gateway: 'shopify_payments',
        location_id: null,
        manual_payment_gateway: false,
        message: null,
        payment_id: `${order.name}.1`,
        receipt: {},
        source_name: 'web',
        test: order.test,
        total_unsettled_set: unsettled(order),
        user_id: null,
      },
    ],
  }
}

function unsettled(order: OrderRecord) {
  return {
    presentment_money: { amount: '0.0', currency: order.currencyCode },
    shop_money: { amount: '0.0', currency: order.shopCurrencyCode },
  }
}
