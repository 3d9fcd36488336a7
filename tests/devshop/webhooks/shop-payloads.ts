import { numberOf } from '../store/ids.ts'
import { nameOfCountry } from '../store/countries.ts'
import { rounded } from '../store/decimal.ts'
import type { ProductRecord } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import { orderPayload } from './order-payload.ts'

function uninstalled({ shop }: Store): Record<string, unknown> {
  const country = nameOfCountry(shop.countryCode)
  return {
    id: numberOf(shop.id), name: shop.name, email: shop.email, domain: shop.myshopifyDomain, province: '', country: shop.countryCode, address1: '1 Example Street',
    zip: '518000', city: 'Shenzhen', source: null, phone: '', latitude: null, longitude: null, primary_locale: 'en', address2: null,
    created_at: shop.createdAt, updated_at: shop.createdAt, country_code: shop.countryCode, country_name: country, currency: shop.currencyCode,
    customer_email: shop.email, timezone: '(GMT+08:00) Asia/Shanghai', iana_timezone: shop.ianaTimezone, shop_owner: 'Lin Yue',
    money_format: '{{amount}}', money_with_currency_format: `{{amount}} ${shop.currencyCode}`, weight_unit: 'kg', province_code: '',
    taxes_included: false, auto_configure_tax_inclusivity: null, tax_shipping: null, county_taxes: true, plan_display_name: 'Basic', plan_name: 'basic',
    has_discounts: false, has_gift_cards: false, myshopify_domain: shop.myshopifyDomain, google_apps_domain: null, google_apps_login_enabled: null,
    money_in_emails_format: '{{amount}}', money_with_currency_in_emails_format: `{{amount}} ${shop.currencyCode}`, eligible_for_payments: true,
    requires_extra_payments_agreement: false, password_enabled: false, has_storefront: true, finances: true, primary_location_id: 655441491,
    checkout_api_supported: true, multi_location_enabled: true, setup_required: false, pre_launch_enabled: false,
    enabled_presentment_currencies: [shop.currencyCode], marketing_sms_consent_enabled_at_checkout: false, transactional_sms_disabled: false,
  }
}

function productUpdated(store: Store, product: ProductRecord): Record<string, unknown> {
  const id = numberOf(product.id)
  const variants = product.variantIds.flatMap(variantId => store.variants.get(variantId) ?? [])
  return {
    admin_graphql_api_id: product.id, id, title: product.title, handle: product.handle, body_html: product.descriptionHtml, vendor: product.vendor,
    product_type: product.productType, status: product.status.toLowerCase(), tags: product.tags.join(', '), created_at: product.createdAt,
    updated_at: product.updatedAt, published_at: product.createdAt, published_scope: 'web', template_suffix: null, category: null, image: null,
    images: [], media: [], has_variants_that_requires_components: false,
    options: product.options.map((option, index) => ({ id: id * 10 + index, product_id: id, name: option.name, position: index + 1, values: option.values })),
    variants: variants.map(variant => ({
      admin_graphql_api_id: variant.id, id: numberOf(variant.id), product_id: id, title: variant.title, sku: variant.sku, barcode: variant.barcode,
      price: rounded(variant.price, 2), compare_at_price: variant.compareAtPrice === null ? null : rounded(variant.compareAtPrice, 2),
      position: variant.position, inventory_policy: variant.inventoryPolicy.toLowerCase(), taxable: variant.taxable, image_id: null,
      inventory_item_id: numberOf(variant.inventoryItemId), inventory_quantity: variant.inventoryQuantity,
      old_inventory_quantity: variant.inventoryQuantity, created_at: variant.createdAt, updated_at: variant.updatedAt,
      option1: variant.selectedOptions[0]?.value ?? null, option2: variant.selectedOptions[1]?.value ?? null, option3: variant.selectedOptions[2]?.value ?? null,
    })),
    variant_gids: variants.map(variant => ({ admin_graphql_api_id: variant.id, updated_at: variant.updatedAt })),
    variant_ids: variants.map(variant => ({ id: numberOf(variant.id) })),
  }
}

/** The body a topic would carry for what the store holds now; `id` picks the order or product, else the newest. */
export function payloadFor(store: Store, topic: string, id?: string): Record<string, unknown> {
  const shop = { shop_id: numberOf(store.shop.id), shop_domain: store.shop.myshopifyDomain }
  const customer = { id: 191167, email: 'kim@example.com', phone: '+10000000000' }
  if (topic === 'shop/redact') return shop
  if (topic === 'customers/redact') return { ...shop, customer, orders_to_redact: [...store.orders.keys()].map(numberOf) }
  if (topic === 'customers/data_request') {
    return { ...shop, customer, orders_requested: [...store.orders.keys()].map(numberOf), data_request: { id: 9999 } }
  }
  if (topic === 'app/uninstalled') return uninstalled(store)
  if (topic.startsWith('orders/')) {
    const order = id === undefined ? [...store.orders.values()].at(-1) : store.orders.get(id)
    if (order) return orderPayload(order, store.shop.myshopifyDomain)
  }
  if (topic === 'products/update' || topic === 'products/create') {
    const product = id === undefined ? [...store.products.values()].at(-1) : store.products.get(id)
    if (product) return productUpdated(store, product)
  }
  throw new Error(`the stand-in Shopify has no body of its own for ${topic}${id === undefined ? '' : ` and ${id}`}: pass one`)
}
