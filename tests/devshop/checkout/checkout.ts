import { currencyExponent } from '#shared/money/currency.ts'
import { formatMinor, parseScaled } from '#shared/money/decimal.ts'
import { numberOf } from '../store/ids.ts'
import { priceInCountry } from '../store/prices.ts'
import type { MoneyRecord } from '../store/delivery-records.ts'
import type { InventoryItemRecord, VariantRecord } from '../store/records.ts'
import type { World } from '../world.ts'
import { callCarrier, timeLimit, type CarrierCall } from './carrier-call.ts'

export interface CheckoutInput {
  country: string
  postcode?: string | undefined
  province?: string | undefined
  address1?: string | undefined
  lines: { sku?: string | undefined; variantId?: string | undefined; quantity: number }[]
}

/** A line of the checkout's list of shipping options; `price` is a decimal of `currency`. */
export interface ShippingOption {
  title: string
  price: string
  currency: string
  from: 'carrier' | 'flat'
  code: string | null
  /** First and last day, as the carrier promised. */
  days: { from: string; to: string } | null
}

export interface CheckoutResult {
  options: ShippingOption[]
  calls: CarrierCall[]
}

const gramsIn = { GRAMS: 1, KILOGRAMS: 1000, OUNCES: 28.349_523_125, POUNDS: 453.592_37 }
const asked: number[] = []

/**
 * The shipping options that a buyer's checkout shows: on a migrated shop those of the buyer's market, else those of
 * the delivery profiles. Carrier services are asked as Shopify asks them; where one fails only flat prices are left.
 */
export async function checkout(world: World, input: CheckoutInput): Promise<CheckoutResult> {
  const lines = input.lines.map(({ quantity, ...by }) => ({ quantity, variant: variantOf(world, by) }))
  const { flat, carriers } = methodsFor(world, input.country, lines.map(({ variant }) => variant.id))
  const calls: CarrierCall[] = []
  const options: ShippingOption[] = []
  for (const id of carriers) {
    const service = world.store.carrierServices.get(id)
    if (!service?.active) continue
    const now = Date.now()
    asked.push(now)
    while ((asked[0] ?? now) < now - 60_000) asked.shift()
    const call = await callCarrier(service.callbackUrl, requestFor(world, input, lines), world.keys.apiSecret, world.shop, timeLimit(asked.length))
    calls.push(call)
    options.push(...call.rates.map((rate): ShippingOption => ({
      title: rate.service_name,
      price: fromSubunits(rate.total_price, rate.currency),
      currency: rate.currency,
      from: 'carrier',
      code: rate.service_code,
      days: rate.min_delivery_date && rate.max_delivery_date ? { from: rate.min_delivery_date.slice(0, 10), to: rate.max_delivery_date.slice(0, 10) } : null,
    })))
  }
  options.push(...flat.map(({ name, price }): ShippingOption => ({ title: name, price: price.amount, currency: price.currencyCode, from: 'flat', code: null, days: null })))
  return { options, calls }
}

interface Methods {
  flat: { name: string; price: MoneyRecord }[]
  carriers: Set<string>
}

function methodsFor({ store }: World, country: string, variantIds: string[]): Methods {
  const methods: Methods = { flat: [], carriers: new Set() }
  if (store.shop.marketDrivenShipping) {
    const market = [...store.markets.values()].find(({ status, countries }) => status === 'ACTIVE' && countries.includes(country))
    for (const option of market?.shipping?.isEnabled ? market.shipping.options : []) {
      if (!option.isActive) continue
      if (option.__typename === 'DeliveryFlatRateOptionDefinition') methods.flat.push(...option.groups.map(({ price }) => ({ name: option.name, price })))
      else for (const { carrierServiceId } of option.groups) methods.carriers.add(carrierServiceId)
    }
  }
  for (const profile of store.deliveryProfiles.values()) {
    if (!variantIds.every((id) => profile.variantIds.includes(id))) continue
    for (const zone of profile.locationGroups.flatMap(({ zones }) => zones)) {
      if (!zone.countries.includes(country)) continue
      for (const { active, name, price, carrierServiceId } of zone.methods) {
        if (!active) continue
        if (carrierServiceId !== null) methods.carriers.add(carrierServiceId)
        else if (price !== null) methods.flat.push({ name, price })
      }
    }
  }
  return methods
}

function requestFor(world: World, { country, postcode, province, address1 }: CheckoutInput, lines: { quantity: number; variant: VariantRecord }[]): object {
  const { store } = world
  const prices = lines.map(({ variant }) => priceInCountry(store, country, variant).price)
  const currency = prices[0]?.currencyCode ?? store.shop.currencyCode
  return {
    rate: {
      origin: { country: store.shop.countryCode, postal_code: '', province: '', city: '', name: null, address1: '', address2: '' },
      destination: { country, postal_code: postcode ?? '', province: province ?? '', city: 'Anytown', name: 'A Buyer', address1: address1 ?? '1 Main Street', address2: null, phone: null },
      items: lines.map(({ quantity, variant }, index) => {
        const product = store.products.get(variant.productId)
        const item = store.inventoryItems.get(variant.inventoryItemId)
        return {
          name: product?.title ?? variant.title,
          sku: variant.sku ?? '',
          quantity,
          grams: gramsOf(item),
          price: toSubunits(prices[index]?.amount ?? '0', currency),
          vendor: product?.vendor ?? '',
          requires_shipping: item?.requiresShipping ?? true,
          taxable: variant.taxable,
          fulfillment_service: 'manual',
          properties: null,
          product_id: numberOf(variant.productId),
          variant_id: numberOf(variant.id),
        }
      }),
      currency,
      locale: world.locale,
    },
  }
}

function variantOf({ store }: World, { sku, variantId }: { sku?: string | undefined; variantId?: string | undefined }): VariantRecord {
  const found = variantId === undefined ? [...store.variants.values()].find((variant) => variant.sku === sku) : store.variants.get(variantId)
  if (!found) throw new Error(`the shop has no variant ${variantId ?? sku ?? ''}`)
  return found
}

function gramsOf(item: InventoryItemRecord | undefined): number {
  return item?.weight ? Math.round(item.weight.value * gramsIn[item.weight.unit]) : 0
}

/** Shopify counts in hundredths whatever the currency. */
function toSubunits(amount: string, currency: string): number {
  const scaled = parseScaled(amount, Math.max(2, currencyExponent(currency)))
  if (!scaled.ok) throw new Error(`${amount} is no amount of ${currency}`)
  return scaled.value
}

function fromSubunits(subunits: string, currency: string): string {
  return currencyExponent(currency) === 0 ? String(Number(subunits) / 100) : formatMinor(Number(subunits), currency)
}
