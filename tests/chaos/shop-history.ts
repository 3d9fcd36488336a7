import type { CatalogueProduct } from '#tests/devshop/devshop.ts'
import { createOrder } from '#tests/devshop/orders/create-order.ts'
import { cancelOrder, left, readdressOrder, refundOrder } from '#tests/devshop/orders/change-order.ts'
import type { OrderRecord, RefundRecord } from '#tests/devshop/store/order-records.ts'
import type { Store } from '#tests/devshop/store/store.ts'
import type { Chance } from './chance.ts'
import type { SoldOrder, Trade } from './sold-orders.ts'

/** Something that happened in the shop, with the order as it stood then. */
export interface ShopEvent {
  readonly topic: 'orders/create' | 'orders/updated' | 'orders/cancelled' | 'refunds/create'
  readonly at: Date
  readonly order: OrderRecord
  readonly refund: RefundRecord | null
}

/** The goods that the trades name, each as a product of one variant. */
export function goodsOf(trades: readonly Trade[]): CatalogueProduct[] {
  const lines = trades.flatMap((trade) => (trade.kind === 'sold' ? trade.order.lines : []))
  return [...new Map(lines.map((line) => [line.sku, line])).values()].map((line) => ({
    handle: line.sku.toLowerCase(), title: line.title, descriptionHtml: '', vendor: 'Gift shop', productType: '', tags: [],
    status: 'ACTIVE', optionNames: ['Title'], images: [],
    variants: [{
      optionValues: ['Default Title'], sku: line.sku, barcode: null, price: line.price, compareAtPrice: null, cost: null,
      grams: null, harmonizedSystemCode: null, countryCodeOfOrigin: null, inventoryQuantity: 0, tracked: false, taxable: true,
      requiresShipping: true, image: null,
    }],
  }))
}

const secondsBetween = 20

/**
 * Lets the trades happen in the shop until there are `count` events: orders are made, paid, sent to another country,
 * cancelled, and given back in part. The clock ends where it is now.
 */
export function happen(store: Store, trades: readonly Trade[], count: number, chance: Chance, now: Date): ShopEvent[] {
  const events: ShopEvent[] = []
  const variants = new Map([...store.variants.values()].map((variant) => [variant.sku, variant.id]))
  const bought = new Map<string, OrderRecord[]>()
  let clock = now.getTime() - count * secondsBetween * 1000
  const tick = () => new Date((clock += secondsBetween * 1000))
  const tell = (topic: ShopEvent['topic'], order: OrderRecord, at: Date, refund: RefundRecord | null = null) =>
    events.push({ topic, at, order: structuredClone(order), refund: structuredClone(refund) })

  for (const trade of trades) {
    if (events.length >= count) break
    const at = tick()
    if (trade.kind === 'sold') {
      const order = sell(store, trade.order, variants, at)
      bought.set(trade.order.buyer, [...(bought.get(trade.order.buyer) ?? []), order])
      tell('orders/create', order, at)
      if (chance.happens(0.6)) {
        const then = tick()
        readdressOrder(order, chance.happens(0.1) ? 'IE' : order.countryCode, then)
        tell('orders/updated', order, then)
      }
      if (chance.happens(0.04)) {
        const then = tick()
        cancelOrder(order, then)
        tell('orders/cancelled', order, then)
        tell('orders/updated', order, then)
      }
      continue
    }
    const order = bought.get(trade.buyer)?.find((one) => one.lines.some((line) => line.sku === trade.sku && left(one, line) > 0))
    const line = order?.lines.find((one) => one.sku === trade.sku && left(order, one) > 0)
    if (order === undefined || line === undefined) continue
    const refund = refundOrder(store, order, [{ lineId: line.id, quantity: Math.min(trade.quantity, left(order, line)) }], at)
    tell('refunds/create', order, at, refund)
    tell('orders/updated', order, at)
  }
  return events.slice(0, count)
}

function sell(store: Store, sold: SoldOrder, variants: ReadonlyMap<string | null, string>, at: Date): OrderRecord {
  return createOrder(store, {
    country: sold.country,
    lines: sold.lines.map(({ sku, quantity, price }) => ({ variantId: variants.get(sku), quantity, unitPrice: price })),
    shipping: { price: '4' },
    createdAt: `${at.toISOString().slice(0, 19)}Z`,
  }, at)
}
