import { numberOf } from '../../store/ids.ts'
import type { Store } from '../../store/store.ts'
import { inventoryItemPayload } from './inventory-item.ts'
import { orderPayload } from './order.ts'
import { fulfillmentPayload } from './parcel.ts'
import { productPayload } from './product.ts'
import { refundPayload } from './refund.ts'
import { shopPayload } from './shop.ts'

type Body = Record<string, unknown>

export interface PayloadWorld {
  store: Store
  devshopUrl: string
  scopes: string[]
  now: Date
}

const customer = { id: 191167, email: 'kim@example.com', phone: '+10000000000' }

/** The body a topic would carry for what the store holds now; `id` picks the order, product or item, else the newest. */
export function payloadFor(topic: string, id: string | undefined, world: PayloadWorld): Body {
  const { store, devshopUrl } = world
  const pick = <Item>(shelf: Map<string, Item>, write: (item: Item) => Body): Body => {
    const item = id === undefined ? [...shelf.values()].at(-1) : shelf.get(id)
    if (item === undefined)
      throw new Error(`the shop holds nothing for ${topic}${id === undefined ? '' : ` by the id ${id}`}`)
    return write(item)
  }
  const [noun = ''] = topic.split('/')
  if (topic === 'products/delete') return pick(store.products, (product) => ({ id: numberOf(product.id) }))
  if (topic === 'refunds/create') {
    const refunds = [...store.orders.values()].flatMap((order) => order.refunds.map((refund) => [refund.id, { order, refund }] as const))
    return pick(new Map(refunds), ({ order, refund }) => refundPayload(order, refund))
  }
  if (noun === 'fulfillments') {
    const parcels = [...store.orders.values()].flatMap((order) => (order.parcels ?? []).map((parcel) => [parcel.id, { order, parcel }] as const))
    return pick(new Map(parcels), ({ order, parcel }) => fulfillmentPayload(order, parcel))
  }
  if (topic === 'markets/delete') return pick(store.markets, (market) => ({ id: numberOf(market.id) }))
  if (noun === 'markets') {
    return pick(store.markets, (market) => ({ id: numberOf(market.id), name: market.name, status: market.status.toLowerCase(), type: 'region' }))
  }
  if (noun === 'orders') return pick(store.orders, (order) => orderPayload(order, store.shop.myshopifyDomain))
  if (noun === 'products')
    return pick(store.products, (product) => productPayload(store, product, devshopUrl))
  if (noun === 'inventory_items')
    return pick(store.inventoryItems, (item) => inventoryItemPayload(store, item))
  return aboutTheShop(topic, world)
}

function aboutTheShop(topic: string, { store, scopes, now }: PayloadWorld): Body {
  const { shop, orders } = store
  const who = { shop_id: numberOf(shop.id), shop_domain: shop.myshopifyDomain }
  const orderNumbers = [...orders.keys()].map(numberOf)
  switch (topic) {
    case 'app/uninstalled':
    case 'shop/update':
      return shopPayload(shop)
    case 'app/scopes_update':
      return { id: 1, shop_id: shop.id, previous: scopes, current: scopes, updated_at: now.toISOString() }
    case 'shop/redact':
      return who
    case 'customers/redact':
      return { ...who, customer, orders_to_redact: orderNumbers }
    case 'customers/data_request':
      return { ...who, customer, orders_requested: orderNumbers, data_request: { id: 9999 } }
    default:
      throw new Error(`the stand-in Shopify has no body of its own for ${topic}: pass one`)
  }
}
