import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import {
  MoreOrderLinesDocument, MoreRefundLinesDocument, OrderDetailDocument,
  type OrderDetailQuery, type OrderLineFieldsFragment, type OrderMoneyFragment, type RefundLineFieldsFragment,
} from '#app/shopify/generated/operations.ts'
import { readMoney } from '#app/shopify/read-money.ts'
import { trackingNumbers, type ReceivedLine, type ReceivedOrder, type ReceivedRefund, type ReceivedShipment } from './order-payload.ts'

type OrderNode = NonNullable<OrderDetailQuery['order']>
type RefundNode = OrderNode['refunds'][number]

interface Page<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** An order as Shopify holds it now, in the form its webhooks have here; null when Shopify has none by this id. */
export async function fetchOrder(client: AdminClient, orderId: string): Promise<ReceivedOrder | null> {
  const { order } = await client.run(OrderDetailDocument, { id: orderId })
  if (order === null) return null
  const lineNodes = await all(order.lineItems, async (after) =>
    (await client.run(MoreOrderLinesDocument, { id: orderId, after })).order?.lineItems,
  )
  const refunds: ReceivedRefund[] = []
  for (const refund of order.refunds) {
    const lines = await all(refund.refundLineItems, async (after) =>
      (await client.run(MoreRefundLinesDocument, { id: refund.id, after })).refund?.refundLineItems,
    )
    refunds.push(...readRefundNode(refund, orderId, lines))
  }
  const lines = lineNodes.map(readLine)
  return {
    orderId,
    name: order.name,
    country: order.shippingAddress?.countryCodeV2 ?? null,
    currency: order.totalPriceSet.presentmentMoney.currencyCode,
    shopCurrency: order.currencyCode,
    goods: lines.reduce((sum, line) => sum + line.price * line.quantity, 0),
    shipping: minor(order.totalShippingPriceSet),
    discounts: order.totalDiscountsSet === null ? 0 : minor(order.totalDiscountsSet),
    tax: order.totalTaxSet === null ? null : minor(order.totalTaxSet),
    total: minor(order.totalPriceSet),
    shopTotal: readMoney(order.totalPriceSet.shopMoney).minor,
    gateways: order.paymentGatewayNames,
    createdAt: new Date(order.createdAt),
    updatedAt: new Date(order.updatedAt),
    cancelledAt: order.cancelledAt === null ? null : new Date(order.cancelledAt),
    lines,
    refunds,
    shipments: order.fulfillments.map((shipment) => readShipmentNode(shipment, orderId)),
  }
}

async function all<Node>(first: Page<Node>, next: (after: string | null) => Promise<Page<Node> | undefined>): Promise<Node[]> {
  const nodes = [...first.nodes]
  let { pageInfo } = first
  while (pageInfo.hasNextPage) {
    const page = await next(pageInfo.endCursor)
    if (page === undefined) break
    nodes.push(...page.nodes)
    ;({ pageInfo } = page)
  }
  return nodes
}

function readLine(line: OrderLineFieldsFragment): ReceivedLine {
  return {
    lineId: line.id,
    variantId: line.variant?.id ?? null,
    sku: line.sku || null,
    title: line.variantTitle ? `${line.title} · ${line.variantTitle}` : line.title,
    quantity: line.quantity,
    price: minor(line.originalUnitPriceSet),
    discount: line.discountAllocations.reduce((sum, share) => sum + minor(share.allocatedAmountSet), 0),
  }
}

function readRefundNode(refund: RefundNode, orderId: string, lines: readonly RefundLineFieldsFragment[]): ReceivedRefund[] {
  const { minor: amount, currency } = readMoney(refund.totalRefundedSet.presentmentMoney)
  if (amount === 0 || refund.createdAt === null) return []
  return [{
    refundId: refund.id,
    orderId,
    currency,
    amount,
    createdAt: new Date(refund.createdAt),
    lines: lines.map((line) => ({
      lineId: line.lineItem.id,
      quantity: line.quantity,
      amount: minor(line.subtotalSet) + minor(line.totalTaxSet),
      restock: line.restockType.toLowerCase(),
    })),
  }]
}

function readShipmentNode({ id, status, updatedAt, trackingInfo }: OrderNode['fulfillments'][number], orderId: string): ReceivedShipment {
  return {
    shipmentId: id, orderId, status: status.toLowerCase(), updatedAt: new Date(updatedAt),
    numbers: trackingNumbers(trackingInfo.flatMap(({ number }) => number ?? [])),
  }
}

const minor = ({ presentmentMoney }: OrderMoneyFragment): number => readMoney(presentmentMoney).minor
