import { applyOrder } from '#app/features/orders/apply-order.server.ts'
import { scopesUpdated, uninstalled } from './app-effects.server.ts'
import { inventoryItemChanged, productChanged } from './catalogue-effects.server.ts'
import type { Effect } from './effect.ts'
import { answerDataRequest, redactCustomer, redactShop } from './privacy-effects.server.ts'

const orderChanged: Effect = (db, event) => applyOrder(db, event.shop, event.payload)

/** What each topic does. shopify.app.toml subscribes to these and no others (a test compares them). */
export const effects: Readonly<Record<string, Effect>> = {
  'orders/create': orderChanged,
  'orders/updated': orderChanged,
  'products/update': productChanged,
  'products/delete': productChanged,
  'inventory_items/update': inventoryItemChanged,
  'app/uninstalled': uninstalled,
  'app/scopes_update': scopesUpdated,
  'customers/data_request': answerDataRequest,
  'customers/redact': redactCustomer,
  'shop/redact': redactShop,
}
