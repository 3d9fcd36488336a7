import { findMarket } from '#app/data/market-repository.server.ts'
import {
  assumedOfVariants, orderLines, refundedOf, storeOrderWorking, type OrderLineRecord, type OrderRecord,
} from '#app/data/order-repository.server.ts'
import type { ShopDatabase } from '#app/data/database.server.ts'
import { factBook } from '#app/data/facts/fact-book.server.ts'
import { countryHsSchema } from '#app/data/variant-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { hsForCountry } from '#shared/customs/hs-for-country.ts'
import type { PricedProduct } from '#shared/pricing/market-price.ts'
import { recordProfit } from '#app/features/profit/record-profit.server.ts'
import { orderDay } from './order-day.ts'
import { orderProfit, type SoldLine } from './order-profit.ts'
import type { OrderWorking } from './orders.ts'
import { plainWorking, readAssumed } from './stored-working.ts'

/** Works out landed cost and profit of an order by the facts of its day, and keeps them with it. */
export async function workOutOrder(db: ShopDatabase, order: OrderRecord): Promise<OrderWorking> {
  const { shop, orderId, country } = order
  const known = await findShop(db, shop)
  const market = country === null ? null : await findMarket(db, shop, country)
  const lines = await soldLines(db, order, await orderLines(db, shop, orderId))
  const working = orderProfit(
    {
      country,
      currency: order.currency,
      date: orderDay(order.createdAt, known?.timezone ?? 'UTC'),
      shipping: Number(order.shipping ?? 0),
      total: Number(order.total),
      refunded: await refundedOf(db, shop, orderId, order.currency),
      lines,
    },
    { shipFrom: known?.shipFrom ?? null, market },
    await factBook(),
  )
  const { actual, assumed } = working
  await storeOrderWorking(db, shop, orderId, {
    working: plainWorking(working),
    profit: actual.profit,
    assumedProfit: assumed?.profit ?? null,
  })
  await recordProfit(db, shop, orderId)
  return working
}

async function soldLines(db: ShopDatabase, order: OrderRecord, lines: readonly OrderLineRecord[]): Promise<SoldLine[]> {
  const { shop, country, createdAt } = order
  const ids = lines.flatMap((line) => line.variantId ?? [])
  const products = await pricedProducts(db, shop, country, ids)
  const assumed = country === null ? new Map() : await assumedOfVariants(db, shop, country, ids, createdAt)
  return lines.map((line) => ({
    lineId: line.lineId,
    title: line.title,
    quantity: line.quantity,
    paid: Number(line.price) * line.quantity - Number(line.discount),
    product: products.get(line.variantId ?? '') ?? null,
    assumed: readAssumed(assumed.get(line.variantId ?? '')),
  }))
}

async function pricedProducts(
  db: ShopDatabase, shop: string, country: string | null, ids: readonly string[],
): Promise<Map<string, PricedProduct>> {
  const rows = await db.variant.findMany({ where: { shop, variantId: { in: [...ids] } } })
  return new Map(
    rows.map((row) => [
      row.variantId,
      {
        id: row.variantId,
        description: row.productTitle,
        hs: hsForCountry({ general: row.hsCode, byCountry: countryHsSchema.parse(row.countryHs) }, country ?? ''),
        origin: row.origin,
        weightGrams: row.weightGrams,
        unitCost:
          row.unitCost === null || row.unitCostCurrency === null
            ? null
            : { minor: Number(row.unitCost), currency: row.unitCostCurrency },
      },
    ]),
  )
}
