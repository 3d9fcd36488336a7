import { setTimeout as sleep } from 'node:timers/promises'
import { chanceOf, type Chance } from '#tests/chaos/chance.ts'
import type { Devshop } from '#tests/devshop/devshop.ts'
import { refundOrder, sendOrder } from '#tests/devshop/orders/change-order.ts'
import { createOrder } from '#tests/devshop/orders/create-order.ts'
import type { OrderRecord } from '#tests/devshop/store/order-records.ts'
import { moment } from '#tests/devshop/store/store.ts'
import { orderPayload } from '#tests/devshop/webhooks/payloads/order.ts'
import { fulfillmentPayload } from '#tests/devshop/webhooks/payloads/parcel.ts'
import { refundPayload } from '#tests/devshop/webhooks/payloads/refund.ts'

const orders = 90
const weeks = 12
const countries = ['DE', 'DE', 'DE', 'US', 'US', 'FR', 'GB', 'JP', 'AU', 'CA']
const hourMs = 3_600_000

/**
 * Once the shop has opened the app, what it sold in the last weeks is told as Shopify tells it: orders, parcels and
 * refunds by signed webhooks, a few of them twice and one not at all. A shop that has orders gets no more.
 */
export async function tellOrders(devshop: Devshop, signal: AbortSignal): Promise<void> {
  if (devshop.store.orders.size > 0) return
  while (devshop.store.tokens.length === 0) await sleep(500, undefined, { signal })
  // The catalogue is read first; an order of goods that are not known yet would wait for them.
  await sleep(5_000, undefined, { signal })
  const chance = chanceOf(2_026)
  const skus = [...devshop.store.variants.values()].flatMap(({ sku, price }) => (sku === null || Number(price) === 0 ? [] : [sku]))
  const begun = Date.now() - weeks * 7 * 24 * hourMs
  for (let index = 0; index < orders; index += 1) {
    signal.throwIfAborted()
    const at = new Date(begun + ((Date.now() - begun) * index) / orders)
    const order = sell(devshop, skus, chance, at)
    if (index === orders - 5) continue
    const told = { eventId: `demo-${order.number}` }
    for (let time = chance.happens(0.06) ? 2 : 1; time > 0; time -= 1) await devshop.webhooks.send('orders/create', orderPayload(order, devshop.shop), told)
    if (index < orders - 8) await send(devshop, order, at)
    if (chance.happens(0.08)) await refund(devshop, order, new Date(at.getTime() + 200 * hourMs))
  }
}

function sell({ store }: Devshop, skus: readonly string[], chance: Chance, at: Date): OrderRecord {
  const any = <Value>(values: readonly Value[]) => values[chance.below(values.length)]
  const chosen = new Set([any(skus), ...(chance.happens(0.3) ? [any(skus)] : [])])
  return createOrder(store, {
    country: any(countries) ?? 'DE',
    lines: [...chosen].map((sku) => ({ sku, quantity: 1 + (chance.happens(0.25) ? 1 : 0) })),
    shipping: { price: chance.happens(0.5) ? '4.90' : '0' },
    createdAt: moment(at),
  }, at)
}

async function send({ store, webhooks }: Devshop, order: OrderRecord, sold: Date): Promise<void> {
  const parcel = sendOrder(store, order, `YT26${String(order.number).padStart(8, '0')}`, new Date(sold.getTime() + 30 * hourMs))
  await webhooks.send('fulfillments/create', fulfillmentPayload(order, parcel))
}

async function refund({ store, webhooks }: Devshop, order: OrderRecord, at: Date): Promise<void> {
  const [line] = order.lines
  if (line === undefined) return
  await webhooks.send('refunds/create', refundPayload(order, refundOrder(store, order, [{ lineId: line.id, quantity: 1 }], at)))
}

/** A carrier's bill for the parcels that were sent: most of them weighed as they are, some heavier, one not ours. */
export function carrierInvoice({ store }: Devshop): string {
  const chance = chanceOf(77)
  const rows = [...store.orders.values()].flatMap((order) =>
    (order.parcels ?? []).map((parcel) => {
      const grams = order.lines.reduce((sum, line) => sum + line.grams * line.quantity, 0) + 60
      const billed = chance.happens(0.15) ? Math.ceil((grams * 1.4) / 100) * 100 : Math.ceil(grams / 50) * 50
      const freight = 3.2 + (billed / 1000) * 9.5
      return [parcel.number ?? '', parcel.createdAt.slice(0, 10), 'USD', (billed / 1000).toFixed(2), freight.toFixed(2), (freight * 0.08).toFixed(2), chance.happens(0.1) ? '3.50' : '']
    }),
  )
  const loose = ['YT2699999999', new Date().toISOString().slice(0, 10), 'USD', '0.45', '7.10', '0.57', '']
  return [['Tracking No', 'Date', 'Currency', 'Weight (kg)', 'Freight', 'Fuel Surcharge', 'Remote Area'], ...rows, loose].map((cells) => cells.join(',')).join('\n')
}
