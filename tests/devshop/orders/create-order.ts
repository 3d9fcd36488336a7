import { divided, placesOf, plus, rounded, times } from '../store/decimal.ts'
import { priceInCountry, rateTo } from '../store/prices.ts'
import type { OrderLineRecord, OrderRecord } from '../store/order-records.ts'
import type { VariantRecord } from '../store/records.ts'
import { moment, nextId, type Store } from '../store/store.ts'

export interface OrderInput {
  /** ISO 3166-1 alpha-2 of the buyer; decides prices and currency. */
  country: string
  /** A variant by gid or by SKU; the price is the market's unless `unitPrice` says another, in the buyer's currency. */
  lines: {
    variantId?: string | undefined
    sku?: string | undefined
    quantity: number
    unitPrice?: string | undefined
  }[]
  /** In the buyer's currency; free where it is not said. */
  shipping?: { title?: string | undefined; price: string } | undefined
  /** Added on top unless `included`; none where it is not said. */
  tax?: { rate: number; title?: string | undefined; included?: boolean | undefined } | undefined
  email?: string | undefined
  createdAt?: string | undefined
  test?: boolean | undefined
}

/** Makes a paid order in the store. Money in the shop's currency is the buyer's divided by the stand-in's rate. */
export function createOrder(store: Store, input: OrderInput, now: Date): OrderRecord {
  if (input.lines.length === 0) throw new Error('an order needs at least one line')
  const variants = input.lines.map((line) => ({ ...line, variant: variantOf(store, line) }))
  const currencies = new Set(
    variants.map(({ variant }) => priceInCountry(store, input.country, variant).price.currencyCode)
  )
  const [currencyCode = store.shop.currencyCode] = currencies
  const both = (price: string) => ({
    price: rounded(price, placesOf(currencyCode)),
    shopPrice: divided(price, rateTo(store, currencyCode), placesOf(store.shop.currencyCode)),
  })
  const lines = variants.map(
    ({ variant, quantity, unitPrice }): OrderLineRecord => ({
      ...lineAbout(store, variant),
      quantity,
      ...both(unitPrice ?? priceInCountry(store, input.country, variant).price.amount),
    })
  )
  const subtotal = both(lines.reduce((sum, line) => plus(sum, times(line.price, String(line.quantity))), '0'))
  const shipping = { title: input.shipping?.title ?? 'Standard', ...both(input.shipping?.price ?? '0') }
  const rate = input.tax?.rate ?? 0
  const included = input.tax?.included === true
  const taxed = times(subtotal.price, rate.toFixed(6))
  const tax = {
    title: input.tax?.title ?? 'Tax',
    rate,
    ...both(included ? divided(taxed, (1 + rate).toFixed(6), 6) : taxed),
  }
  const total = both(plus(plus(subtotal.price, shipping.price), included ? '0' : tax.price))
  const number = store.orders.size + 1
  const at = input.createdAt ?? moment(now)
  const order: OrderRecord = {
    __typename: 'Order',
    id: nextId(store, 'Order'),
    name: `#${1000 + number}`,
    number,
    email: input.email ?? 'kim@example.com',
    countryCode: input.country,
    currencyCode,
    shopCurrencyCode: store.shop.currencyCode,
    lines,
    shipping,
    tax,
    subtotal,
    total,
    taxesIncluded: included,
    createdAt: at,
    updatedAt: at,
    cancelledAt: null,
    refunds: [],
    test: input.test ?? false,
  }
  store.orders.set(order.id, order)
  for (const { variant, quantity } of variants) variant.inventoryQuantity -= quantity
  return order
}

function variantOf(store: Store, { variantId, sku }: OrderInput['lines'][number]): VariantRecord {
  const found =
    variantId === undefined
      ? [...store.variants.values()].find((variant) => sku !== undefined && variant.sku === sku)
      : store.variants.get(variantId)
  if (!found)
    throw new Error(`the shop has no variant ${variantId ?? sku ?? '(neither variantId nor sku given)'}`)
  return found
}

function lineAbout(
  store: Store,
  variant: VariantRecord
): Omit<OrderLineRecord, 'price' | 'quantity' | 'shopPrice'> {
  const product = store.products.get(variant.productId)
  const item = store.inventoryItems.get(variant.inventoryItemId)
  return {
    id: nextId(store, 'LineItem'),
    variantId: variant.id,
    productId: variant.productId,
    title: product?.title ?? variant.title,
    variantTitle: variant.title === 'Default Title' ? null : variant.title,
    sku: variant.sku,
    vendor: product?.vendor ?? null,
    grams: gramsOf(item?.weight ?? null),
    requiresShipping: item?.requiresShipping ?? true,
    taxable: variant.taxable,
  }
}

const gramsPerUnit = { GRAMS: 1, KILOGRAMS: 1000, OUNCES: 28.349523125, POUNDS: 453.59237 }

/** As Shopify writes an unknown weight on an order line: 0. */
function gramsOf(weight: { unit: keyof typeof gramsPerUnit; value: number } | null): number {
  return weight === null ? 0 : Math.round(weight.value * gramsPerUnit[weight.unit])
}
