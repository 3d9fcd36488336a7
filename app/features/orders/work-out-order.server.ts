import { marketsOfCountries } from '#app/data/market-repository.server.ts'
import {
  assumedOfOrders, findOrders, linesOfOrders, refundedOfOrders, storeOrderWorkings, type OrderLineRecord,
} from '#app/data/order-repository.server.ts'
import type { ShopDatabase } from '#app/data/database.server.ts'
import { factBook } from '#app/data/facts/fact-book.server.ts'
import { variantsById, type VariantRecord } from '#app/data/variant-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { hsForCountry } from '#shared/customs/hs-for-country.ts'
import type { PricedProduct } from '#shared/pricing/market-price.ts'
import { recordProfits } from '#app/features/profit/record-profit.server.ts'
import { orderDay } from './order-day.ts'
import { orderProfit, type SoldLine } from './order-profit.ts'
import type { OrderWorking } from './orders.ts'
import { plainWorking, readAssumed } from './stored-working.ts'

/**
 * Works out landed cost and profit of these orders, each by the facts of its day, and keeps them with it. What all need is
 * read once, so that a hundred orders cost few more questions than one. Those that the shop has not are passed over.
 */
export async function workOutOrders(db: ShopDatabase, shop: string, orderIds: readonly string[]): Promise<Map<string, OrderWorking>> {
  if (orderIds.length === 0) return new Map()
  const orders = await findOrders(db, shop, orderIds)
  const known = await findShop(db, shop)
  const markets = await marketsOfCountries(db, shop, orders.flatMap(({ country }) => country ?? []))
  const lines = await linesOfOrders(db, shop, orderIds)
  const variantIds = [...lines.values()].flat().flatMap(({ variantId }) => variantId ?? [])
  const variants = new Map((await variantsById(db, shop, variantIds)).map((row) => [row.variantId, row]))
  const assumed = await assumedOfOrders(db, shop, orderIds)
  const refunded = await refundedOfOrders(db, shop, orderIds)
  const facts = await factBook()
  const worked = new Map<string, OrderWorking>()
  for (const order of orders) {
    const { orderId, country } = order
    const working = orderProfit(
      {
        country,
        currency: order.currency,
        date: orderDay(order.createdAt, known?.timezone ?? 'UTC'),
        shipping: Number(order.shipping ?? 0),
        total: Number(order.total),
        refunded: refunded.get(orderId) ?? 0,
        lines: (lines.get(orderId) ?? []).map((line) => soldLine(line, country, variants, assumed.get(orderId))),
      },
      { shipFrom: known?.shipFrom ?? null, market: markets.get(country ?? '') ?? null },
      facts,
    )
    worked.set(orderId, working)
  }
  await storeOrderWorkings(db, shop, [...worked].map(([orderId, working]) => ({
    orderId, working: plainWorking(working), profit: working.actual.profit, assumedProfit: working.assumed?.profit ?? null,
  })))
  await recordProfits(db, shop, orderIds)
  return worked
}

function soldLine(
  line: OrderLineRecord, country: string | null, variants: ReadonlyMap<string, VariantRecord>, assumed: ReadonlyMap<string, unknown> | undefined,
): SoldLine {
  const variant = variants.get(line.variantId ?? '')
  return {
    lineId: line.lineId,
    title: line.title,
    quantity: line.quantity,
    paid: Number(line.price) * line.quantity - Number(line.discount),
    product: variant === undefined ? null : pricedProduct(variant, country),
    assumed: readAssumed(assumed?.get(line.variantId ?? '')),
  }
}

function pricedProduct(row: VariantRecord, country: string | null): PricedProduct {
  return {
    id: row.variantId,
    description: row.productTitle,
    hs: hsForCountry({ general: row.hsCode, byCountry: row.countryHs }, country ?? ''),
    origin: row.origin,
    weightGrams: row.weightGrams,
    unitCost: row.unitCost,
  }
}
