import { z } from 'zod'
import { connection, paging } from '../graphql/connection.ts'
import { objectType, takes } from '../graphql/object-type.ts'
import type { ResolverSet } from '../graphql/resolver-set.ts'
import { search, type Filters } from '../graphql/search-query.ts'
import { sorted } from '../graphql/sorted.ts'
import { asDecimal, plus, times } from '../store/decimal.ts'
import { nameOfCountry } from '../store/countries.ts'
import { gid, numberOf } from '../store/ids.ts'
import type { OrderLineRecord, OrderRecord, ParcelRecord, RefundRecord } from '../store/order-records.ts'
import { countOf } from './count.ts'

const filters: Filters<OrderRecord> = {
  id: (order) => numberOf(order.id),
  name: (order) => order.name,
  email: (order) => order.email,
  created_at: (order) => order.createdAt,
  updated_at: (order) => order.updatedAt,
  processed_at: (order) => order.createdAt,
  test: (order) => String(order.test),
  status: (order) => (order.cancelledAt === null ? 'open' : 'cancelled'),
}

function moneyBag(order: OrderRecord, amount: { price: string; shopPrice: string }) {
  return {
    shopMoney: { amount: asDecimal(amount.shopPrice), currencyCode: order.shopCurrencyCode },
    presentmentMoney: { amount: asDecimal(amount.price), currencyCode: order.currencyCode },
  }
}

type Refund = RefundRecord & { order: OrderRecord }

function totalRefunded(order: OrderRecord): { price: string; shopPrice: string } {
  return order.refunds.reduce(
    (sum, { total }) => ({ price: plus(sum.price, total.price), shopPrice: plus(sum.shopPrice, total.shopPrice) }),
    { price: '0', shopPrice: '0' }
  )
}

interface Line {
  order: OrderRecord
  line: OrderLineRecord
}

function linesOf(order: OrderRecord) {
  return order.lines.map((line) => ({ __typename: 'LineItem', id: line.id, order, line }))
}

function totalOf({ line }: Line): { price: string; shopPrice: string } {
  return {
    price: times(line.price, String(line.quantity)),
    shopPrice: times(line.shopPrice, String(line.quantity)),
  }
}

export const order: ResolverSet = {
  query: {
    orders: takes(
      { ...paging, query: z.string().optional(), sortKey: z.string().optional() },
      (_root, args, call) => {
        const test = search(args.query, filters, (record) => `${record.name} ${record.email}`)
        const found = [...call.store.orders.values()].filter(test)
        return connection(
          sorted(found, args.sortKey, {
            PROCESSED_AT: null,
            ID: null,
            CREATED_AT: (record) => record.createdAt,
            UPDATED_AT: (record) => record.updatedAt,
            ORDER_NUMBER: (record) => record.number,
          }),
          args,
          (record) => record.id,
          call
        )
      }
    ),
    order: takes({ id: z.string() }, (_root, { id }, { store }) => store.orders.get(id) ?? null),
    refund: takes({ id: z.string() }, (_root, { id }, { store }) => {
      const order = [...store.orders.values()].find(({ refunds }) => refunds.some((refund) => refund.id === id))
      const refund = order?.refunds.find((one) => one.id === id)
      return order && refund ? { __typename: 'Refund', ...refund, order } : null
    }),
    ordersCount: takes(
      { limit: z.number().optional(), query: z.string().optional() },
      (_root, { limit, query }, { store }) => {
        const test = search(query, filters, (record) => record.name)
        return countOf([...store.orders.values()].filter(test).length, limit)
      }
    ),
  },
  types: [
    objectType<OrderRecord>('Order', {
      legacyResourceId: (record) => String(numberOf(record.id)),
      currencyCode: (record) => record.shopCurrencyCode,
      presentmentCurrencyCode: (record) => record.currencyCode,
      processedAt: (record) => record.createdAt,
      confirmed: () => true,
      fullyPaid: () => true,
      displayFinancialStatus: (record) => (record.cancelledAt === null ? 'PAID' : 'VOIDED'),
      displayFulfillmentStatus: () => 'UNFULFILLED',
      tags: () => [],
      note: () => null,
      totalPriceSet: (record) => moneyBag(record, record.total),
      currentTotalPriceSet: (record) => moneyBag(record, record.total),
      subtotalPriceSet: (record) => moneyBag(record, record.subtotal),
      currentSubtotalPriceSet: (record) => moneyBag(record, record.subtotal),
      totalTaxSet: (record) => moneyBag(record, record.tax),
      currentTotalTaxSet: (record) => moneyBag(record, record.tax),
      totalShippingPriceSet: (record) => moneyBag(record, record.shipping),
      paymentGatewayNames: () => ['shopify_payments'],
      fulfillments: takes({ first: z.number().optional() }, (record: OrderRecord, { first }) =>
        (record.parcels ?? []).slice(0, first).map((parcel) => ({ __typename: 'Fulfillment', ...parcel }))
      ),
      totalDiscountsSet: (record) => moneyBag(record, { price: '0', shopPrice: '0' }),
      totalRefundedSet: (record) => moneyBag(record, totalRefunded(record)),
      shippingAddress: (record) => ({
        id: gid('MailingAddress', `${numberOf(record.id)}`),
        countryCodeV2: record.countryCode,
        country: nameOfCountry(record.countryCode),
      }),
      refunds: takes({ first: z.number().optional() }, (record: OrderRecord, { first }) =>
        record.refunds.slice(0, first).map((refund) => ({ ...refund, order: record }))
      ),
      lineItems: takes(paging, (record: OrderRecord, args, call) =>
        connection(linesOf(record), args, (line) => line.id, call)
      ),
    }),
    objectType<Line>('LineItem', {
      title: ({ line }) => line.title,
      name: ({ line }) => (line.variantTitle === null ? line.title : `${line.title} - ${line.variantTitle}`),
      variantTitle: ({ line }) => line.variantTitle,
      sku: ({ line }) => line.sku,
      vendor: ({ line }) => line.vendor,
      quantity: ({ line }) => line.quantity,
      currentQuantity: ({ line }) => line.quantity,
      requiresShipping: ({ line }) => line.requiresShipping,
      taxable: ({ line }) => line.taxable,
      variant: ({ line }, { store }) => (line.variantId ? store.variants.get(line.variantId) ?? null : null),
      product: ({ line }, { store }) => (line.productId ? store.products.get(line.productId) ?? null : null),
      originalUnitPriceSet: ({ order: record, line }) => moneyBag(record, line),
      discountedUnitPriceSet: ({ order: record, line }) => moneyBag(record, line),
      originalTotalSet: (source) => moneyBag(source.order, totalOf(source)),
      discountedTotalSet: (source) => moneyBag(source.order, totalOf(source)),
      discountAllocations: () => [],
    }),
    objectType<ParcelRecord>('Fulfillment', {
      status: () => 'SUCCESS',
      trackingInfo: ({ number }) => (number === null ? [] : [{ number }]),
    }),
    objectType<Refund>('Refund', {
      totalRefundedSet: ({ order: record, total }) => moneyBag(record, total),
      refundLineItems: takes(paging, (refund: Refund, args, call) =>
        connection(
          refund.lines.flatMap((back) =>
            linesOf(refund.order).filter(({ id }) => id === back.lineId).map((lineItem) => ({ ...back, order: refund.order, lineItem }))
          ),
          args,
          (back) => back.lineId,
          call
        )
      ),
    }),
    objectType<RefundRecord['lines'][number] & { order: OrderRecord }>('RefundLineItem', {
      restockType: () => 'RETURN',
      subtotalSet: ({ order: record, subtotal }) => moneyBag(record, subtotal),
      totalTaxSet: ({ order: record }) => moneyBag(record, { price: '0', shopPrice: '0' }),
    }),
  ],
}
