import { withShop } from '#app/data/database.server.ts'
import { factBook } from '#app/data/facts/fact-book.server.ts'
import { countOpenReturns } from '#app/data/order-return-repository.server.ts'
import { profitInputs } from '#app/data/profit-input-repository.server.ts'
import { orderDay } from '#app/features/orders/order-day.ts'
import { profitOfOrder, type LineProfit, type ParcelCosts } from '#shared/profit/profit-of-order.ts'
import { costParts, type CostPart, type SalesPart } from '#shared/profit/profit-parts.ts'
import type { OrderProfitDetail } from './order-profit.ts'
import { profitQuestion } from './profit-question.ts'

/** The working of what an order earned, as it stands now; null without the order or a rate into the shop's currency. */
export async function orderProfitDetail(shop: string, orderId: string): Promise<OrderProfitDetail | null> {
  const { inputs, openReturns } = await withShop(shop, async (db) => ({
    inputs: await profitInputs(db, shop, orderId),
    openReturns: await countOpenReturns(db, shop, orderId),
  }))
  if (inputs === null) return null
  const { order } = inputs
  const asked = profitQuestion(inputs, orderDay(order.createdAt, inputs.shop?.timezone ?? 'UTC'), await factBook())
  if (asked === null) return null
  const worked = profitOfOrder(asked.question)
  const { estimated, invoiced } = asked.parcel
  const { taxTaken } = asked.question
  const withTax = (importTax: number | null) => (importTax === null ? null : Math.max(importTax, taxTaken))
  const sales = (part: SalesPart) => worked.lines.reduce((sum, line) => sum + line[part], 0)
  return {
    currency: order.shopCurrency,
    sales: { goods: sales('goods'), discounts: sales('discounts'), shipping: sales('shipping'), added: sales('added'), refunds: sales('refunds') },
    shopifyTotal: order.shopTotal,
    costs: costParts.map((part) => {
      const counted = countedOf(worked.lines, part)
      if (part === 'tax') {
        const billed = invoiced.importTax
        return { part, estimated: withTax(estimated.importTax), invoiced: billed === undefined ? undefined : withTax(billed), counted }
      }
      return isParcelPart(part) ? { part, estimated: estimated[part], invoiced: invoiced[part], counted } : { part, estimated: counted, invoiced: undefined, counted }
    }),
    profit: worked.profit,
    atMost: worked.atMost,
    unknown: worked.unknown,
    earlyCosts: asked.earlyCosts,
    paidIn: order.currency === order.shopCurrency ? null : order.currency,
    openReturns,
  }
}

function countedOf(lines: readonly LineProfit[], part: CostPart): number | null {
  return lines.reduce<number | null>((sum, { costs }) => (sum === null || costs[part] === null ? null : sum + costs[part]), 0)
}

function isParcelPart(part: CostPart): part is CostPart & keyof ParcelCosts {
  return part === 'lastLeg' || part === 'duty' || part === 'customsFees'
}
