import { numberOf } from '../../store/ids.ts'
import { nameOfCountry } from '../../store/countries.ts'
import type { ShopRecord } from '../../store/records.ts'

/** The body of `app/uninstalled` and `shop/update`: the shop as it is. */
export function shopPayload(shop: ShopRecord): Record<string, unknown> {
  return {
    id: numberOf(shop.id), name: shop.name, email: shop.email, domain: shop.myshopifyDomain, province: '', country: shop.countryCode,
    address1: '1 Example Street', zip: '518000', city: 'Shenzhen', source: null, phone: '', latitude: null, longitude: null, primary_locale: 'en',
    address2: null, created_at: shop.createdAt, updated_at: shop.createdAt, country_code: shop.countryCode,
    country_name: nameOfCountry(shop.countryCode), currency: shop.currencyCode, customer_email: shop.email,
    timezone: '(GMT+08:00) Asia/Shanghai', iana_timezone: shop.ianaTimezone, shop_owner: 'Lin Yue', money_format: '{{amount}}',
    money_with_currency_format: `{{amount}} ${shop.currencyCode}`, weight_unit: 'kg', province_code: '', taxes_included: false,
    auto_configure_tax_inclusivity: null, tax_shipping: null, county_taxes: true, plan_display_name: 'Basic', plan_name: 'basic',
    has_discounts: false, has_gift_cards: false, myshopify_domain: shop.myshopifyDomain, google_apps_domain: null, google_apps_login_enabled: null,
    money_in_emails_format: '{{amount}}', money_with_currency_in_emails_format: `{{amount}} ${shop.currencyCode}`, eligible_for_payments: true,
    requires_extra_payments_agreement: false, password_enabled: false, has_storefront: true, finances: true, primary_location_id: 655441491,
    checkout_api_supported: true, multi_location_enabled: true, setup_required: false, pre_launch_enabled: false,
    enabled_presentment_currencies: [shop.currencyCode], marketing_sms_consent_enabled_at_checkout: false, transactional_sms_disabled: false,
  }
}
