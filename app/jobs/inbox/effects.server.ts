import { z } from 'zod'
import { applyOrder, applyRefund } from '#app/features/orders/apply-order.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { scopesUpdated, shopUpdated, uninstalled } from './app-effects.server.ts'
import { inventoryItemChanged, productChanged, stockChanged } from './catalogue-effects.server.ts'
import type { Effect } from './effect.ts'
import { localeChanged } from './locale-effects.server.ts'
import { marketChanged, parcelChanged } from './parcel-effects.server.ts'
import { answerDataRequest, redactCustomer, redactShop } from './privacy-effects.server.ts'
import { returnChanged, returnEdited } from './return-effects.server.ts'

const orderChanged: Effect = (db, { shop, payload }, { ordersToWorkOut }) => applyOrder(db, shop, payload, ordersToWorkOut)
const edited = z.object({ order_edit: z.object({ order_id: z.int().positive() }) })

// An edit names what was added and taken away; how the order stands now is read from Shopify.
const orderEdited: Effect = async (db, { shop, payload }) => {
  const { order_id } = edited.parse(payload).order_edit
  await enqueue('refresh-orders', { shop, orderIds: [`gid://shopify/Order/${order_id}`] }, { db })
  return 'applied'
}
const refundMade: Effect = (db, { shop, payload }, { ordersToWorkOut }) => applyRefund(db, shop, payload, ordersToWorkOut)

/**
 * What each topic does. shopify.app.toml subscribes to these and no others (a test compares them). Landfall reads in
 * pages and starts no bulk operation, so it asks for no news of one.
 */
export const effects: Readonly<Record<string, Effect>> = {
  'orders/create': orderChanged,
  'orders/updated': orderChanged,
  'orders/cancelled': orderChanged,
  'orders/paid': orderChanged,
  'orders/fulfilled': orderChanged,
  'orders/edited': orderEdited,
  'refunds/create': refundMade,
  'returns/request': returnChanged,
  'returns/approve': returnChanged,
  'returns/decline': returnChanged,
  'returns/cancel': returnChanged,
  'returns/process': returnEdited,
  'returns/close': returnChanged,
  'returns/reopen': returnChanged,
  'returns/update': returnEdited,
  'fulfillments/create': parcelChanged,
  'fulfillments/update': parcelChanged,
  'inventory_levels/update': stockChanged,
  'markets/create': marketChanged,
  'markets/update': marketChanged,
  'markets/delete': marketChanged,
  'locales/create': localeChanged,
  'locales/update': localeChanged,
  'locales/destroy': localeChanged,
  'products/create': productChanged,
  'products/update': productChanged,
  'products/delete': productChanged,
  'inventory_items/update': inventoryItemChanged,
  'shop/update': shopUpdated,
  'app/uninstalled': uninstalled,
  'app/scopes_update': scopesUpdated,
  'customers/data_request': answerDataRequest,
  'customers/redact': redactCustomer,
  'shop/redact': redactShop,
}
