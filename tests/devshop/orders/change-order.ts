import { placesOf, plus, rounded, times } from '../store/decimal.ts'
import type { OrderLineRecord, OrderRecord, ParcelRecord, RefundRecord } from '../store/order-records.ts'
import { moment, nextId, type Store } from '../store/store.ts'

/** Gives pieces of an order back with what was paid for them. Throws where more would come back than were sold. */
export function refundOrder(
  store: Store, order: OrderRecord, pieces: readonly { lineId: string; quantity: number }[], now: Date
): RefundRecord {
  const lines = pieces.map(({ lineId, quantity }) => {
    const line = lineOf(order, lineId)
    if (quantity < 1 || quantity > left(order, line))
      throw new Error(`${quantity} of ${lineId} can't come back: ${left(order, line)} are left`)
    const price = times(line.price, String(quantity))
    return { lineId, quantity, subtotal: { price, shopPrice: times(line.shopPrice, String(quantity)) } }
  })
  const refund: RefundRecord = {
    id: nextId(store, 'Refund'),
    createdAt: moment(now),
    lines,
    total: {
      price: rounded(lines.reduce((sum, line) => plus(sum, line.subtotal.price), '0'), placesOf(order.currencyCode)),
      shopPrice: rounded(lines.reduce((sum, line) => plus(sum, line.subtotal.shopPrice), '0'), placesOf(order.shopCurrencyCode)),
    },
  }
  order.refunds.push(refund)
  touch(order, now)
  return refund
}

/** Everything of the order goes out in one parcel. */
export function sendOrder(store: Store, order: OrderRecord, number: string | null, now: Date): ParcelRecord {
  touch(order, now)
  const parcel: ParcelRecord = { id: nextId(store, 'Fulfillment'), number, createdAt: order.updatedAt, updatedAt: order.updatedAt }
  order.parcels = [...(order.parcels ?? []), parcel]
  return parcel
}

/** Another tracking number than before: what a merchant mends. */
export function trackParcel(order: OrderRecord, parcel: ParcelRecord, number: string, now: Date): void {
  touch(order, now)
  parcel.number = number
  parcel.updatedAt = order.updatedAt
}

export function cancelOrder(order: OrderRecord, now: Date): void {
  order.cancelledAt = moment(now)
  touch(order, now)
}

/** Another buyer's country than before: what a merchant mends in an address. */
export function readdressOrder(order: OrderRecord, countryCode: string, now: Date): void {
  order.countryCode = countryCode
  touch(order, now)
}

/** Pieces of a line that have not come back yet. */
export function left(order: OrderRecord, line: OrderLineRecord): number {
  return order.refunds
    .flatMap((refund) => refund.lines)
    .filter((back) => back.lineId === line.id)
    .reduce((count, back) => count - back.quantity, line.quantity)
}

// Shopify's clock has whole seconds here, and of two changes the later one must be told by it.
function touch(order: OrderRecord, now: Date): void {
  const after = new Date(Date.parse(order.updatedAt) + 1000)
  order.updatedAt = moment(now > after ? now : after)
}

function lineOf(order: OrderRecord, lineId: string): OrderLineRecord {
  const line = order.lines.find((one) => one.id === lineId)
  if (line === undefined) throw new Error(`the order ${order.name} has no line ${lineId}`)
  return line
}
