import { placesOf, plus, rounded, times } from '../../store/decimal.ts'
import { nameOfCountry } from '../../store/countries.ts'
import { numberOf } from '../../store/ids.ts'
import type { OrderLineRecord, OrderRecord } from '../../store/order-records.ts'
import { lineItem } from './order-line.ts'
import { moneyOf, type Both } from './order-money.ts'
import { parcelPayload } from './parcel.ts'
import { refundPayload } from './refund.ts'

/** An `orders/*` webhook body for an order of the store. Prices beside the sets are in the shop's currency. */
export function orderPayload(order: OrderRecord, shopDomain: string): Record<string, unknown> {
  const { shown, set, nothing } = moneyOf(order)
  const goods = sum(order.lines.map(lineTotal))
  const id = numberOf(order.id)
  const address = addressOf(order)
  const taxLine = (tax: Both) => ({
    channel_liable: false,
    price: shown(tax.shopPrice),
    price_set: set(tax),
    rate: order.tax.rate,
    title: order.tax.title,
  })
  const taxes = order.tax.rate > 0 ? [taxLine(order.tax)] : []
  return {
    id,
    admin_graphql_api_id: order.id,
    name: order.name,
    number: order.number,
    order_number: order.number + 1000,
    app_id: 580111,
    browser_ip: '203.0.113.7',
    buyer_accepts_marketing: false,
    cancel_reason: order.cancelledAt === null ? null : 'customer',
    cancelled_at: order.cancelledAt,
    cart_token: null,
    checkout_token: null,
    closed_at: null,
    confirmation_number: `D${id % 1_000_000_000}`,
    client_details: {
      accept_language: null,
      browser_height: null,
      browser_ip: '203.0.113.7',
      browser_width: null,
      session_hash: null,
      user_agent: 'devshop',
    },
    confirmed: true,
    contact_email: order.email,
    created_at: order.createdAt,
    currency: order.shopCurrencyCode,
    current_shipping_price_set: set(order.shipping),
    current_subtotal_price: shown(order.subtotal.shopPrice),
    current_subtotal_price_set: set(order.subtotal),
    current_total_additional_fees_set: null,
    current_total_discounts: shown('0'),
    current_total_discounts_set: set(nothing),
    current_total_duties_set: null,
    current_total_price: shown(order.total.shopPrice),
    current_total_price_set: set(order.total),
    current_total_tax: shown(order.tax.shopPrice),
    current_total_tax_set: set(order.tax),
    customer: {
      id: id - 1,
      admin_graphql_api_id: `gid://shopify/Customer/${id - 1}`,
      email: order.email,
      created_at: order.createdAt,
      updated_at: order.createdAt,
      first_name: address.first_name,
      last_name: address.last_name,
      state: 'disabled',
      note: null,
      verified_email: true,
      multipass_identifier: null,
      tax_exempt: false,
      phone: null,
      currency: order.currencyCode,
      tax_exemptions: [],
      tags: '',
      default_address: {
        ...addressWithoutPlace(address),
        id: id - 2,
        customer_id: id - 1,
        country_name: address.country,
        default: true,
      },
    },
    customer_locale: 'en',
    device_id: null,
    discount_applications: [],
    discount_codes: [],
    duties_included: false,
    email: order.email,
    estimated_taxes: false,
    financial_status: order.cancelledAt !== null ? 'voided' : order.refunds.length > 0 ? 'partially_refunded' : 'paid',
    fulfillment_status: null,
    fulfillments: (order.parcels ?? []).map((parcel) => parcelPayload(order, parcel)),
    landing_site: null,
    landing_site_ref: null,
    line_item_groups: [],
    line_items: order.lines.map((line) =>
      lineItem(line, {
        set,
        shown,
        nothing,
        taxes: taxes.length > 0 ? [taxLine(shareOfTax(order, line))] : [],
      })
    ),
    location_id: null,
    merchant_business_entity_id: 'MTU0ODM4MDAwOQ',
    merchant_of_record_app_id: null,
    note: null,
    note_attributes: [],
    order_status_url: `https://${shopDomain}/orders/${id}`,
    original_total_additional_fees_set: null,
    original_total_duties_set: null,
    payment_gateway_names: ['shopify_payments'],
    payment_terms: null,
    phone: null,
    po_number: null,
    presentment_currency: order.currencyCode,
    processed_at: order.createdAt,
    reference: null,
    referring_site: null,
    refunds: order.refunds.map((refund) => refundPayload(order, refund)),
    returns: [],
    shipping_address: address,
    billing_address: address,
    shipping_lines: [
      {
        id: id - 3,
        carrier_identifier: null,
        code: order.shipping.title,
        current_discounted_price_set: set(order.shipping),
        discounted_price: shown(order.shipping.shopPrice),
        discounted_price_set: set(order.shipping),
        is_removed: false,
        phone: null,
        price: shown(order.shipping.shopPrice),
        price_set: set(order.shipping),
        requested_fulfillment_service_id: null,
        source: 'shopify',
        title: order.shipping.title,
        tax_lines: [],
        discount_allocations: [],
      },
    ],
    source_identifier: null,
    source_name: 'web',
    source_url: null,
    subtotal_price: shown(order.subtotal.shopPrice),
    subtotal_price_set: set(order.subtotal),
    tags: '',
    tax_exempt: false,
    tax_lines: taxes,
    taxes_included: order.taxesIncluded,
    test: order.test,
    token: `devshop${id}`,
    total_cash_rounding_payment_adjustment_set: set(nothing),
    total_cash_rounding_refund_adjustment_set: set(nothing),
    total_discounts: shown('0'),
    total_discounts_set: set(nothing),
    total_line_items_price: shown(goods.shopPrice),
    total_line_items_price_set: set(goods),
    total_outstanding: shown('0'),
    total_price: shown(order.total.shopPrice),
    total_price_set: set(order.total),
    total_shipping_price_set: set(order.shipping),
    total_tax: shown(order.tax.shopPrice),
    total_tax_set: set(order.tax),
    total_tip_received: shown('0'),
    total_weight: order.lines.reduce((grams, line) => grams + line.grams * line.quantity, 0),
    updated_at: order.updatedAt,
    user_id: null,
  }
}

function lineTotal({ price, shopPrice, quantity }: OrderLineRecord): Both {
  return { price: times(price, String(quantity)), shopPrice: times(shopPrice, String(quantity)) }
}

function sum(amounts: Both[]): Both {
  return amounts.reduce(
    (all, one) => ({ price: plus(all.price, one.price), shopPrice: plus(all.shopPrice, one.shopPrice) }),
    { price: '0', shopPrice: '0' }
  )
}

/** Tax on one line by its own rate, as Shopify writes it beside the line. */
function shareOfTax(order: OrderRecord, line: OrderLineRecord): Both {
  const { price, shopPrice } = lineTotal(line)
  const rate = order.tax.rate.toFixed(6)
  const part = (amount: string, currency: string) => rounded(times(amount, rate), placesOf(currency))
  return { price: part(price, order.currencyCode), shopPrice: part(shopPrice, order.shopCurrencyCode) }
}

function addressOf({ countryCode }: OrderRecord) {
  return {
    first_name: 'Kim',
    last_name: 'Muster',
    name: 'Kim Muster',
    company: null,
    address1: '1 Example Street',
    address2: null,
    city: 'Sampletown',
    province: '',
    province_code: '',
    zip: '10115',
    country: nameOfCountry(countryCode),
    country_code: countryCode,
    phone: '+10000000000',
    latitude: null,
    longitude: null,
  }
}

function addressWithoutPlace({
  latitude: _latitude,
  longitude: _longitude,
  ...address
}: ReturnType<typeof addressOf>) {
  return address
}
