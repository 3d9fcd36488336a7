interface Line {
  readonly id?: number
  readonly variantId?: number | null
  readonly quantity?: number
  readonly price?: string
  readonly discount?: string
}

export interface OrderParts {
  readonly id?: number
  readonly updatedAt?: string
  readonly createdAt?: string
  readonly country?: string | null
  readonly currency?: string
  readonly total?: string
  readonly shipping?: string
  readonly tax?: string
  readonly lines?: readonly Line[]
}

/** The body of an orders webhook with the fields that shopify.app.toml asks for, and a buyer who must not be kept. */
export function orderPayload(parts: OrderParts = {}) {
  const currency = parts.currency ?? 'EUR'
  const set = (amount: string) => ({
    shop_money: { amount, currency_code: 'EUR' },
    presentment_money: { amount, currency_code: currency },
  })
  const id = parts.id ?? 1001
  const lines = parts.lines ?? [{}]
  return {
    id,
    name: `#${id}`,
    created_at: parts.createdAt ?? '2026-11-20T10:00:00+01:00',
    updated_at: parts.updatedAt ?? '2026-11-20T10:00:00+01:00',
    currency: 'EUR',
    taxes_included: false,
    email: 'planted.buyer@example.com',
    customer: { id: 77, first_name: 'Planted', last_name: 'Buyer' },
    subtotal_price_set: set(parts.total ?? '49.99'),
    total_discounts_set: set(lines[0]?.discount ?? '0.00'),
    total_shipping_price_set: set(parts.shipping ?? '0.00'),
    total_tax_set: set(parts.tax ?? '0.00'),
    total_price_set: set(parts.total ?? '49.99'),
    shipping_address: parts.country === null ? null : { country_code: parts.country ?? 'DE', name: 'Planted Buyer', address1: '1 Planted Street' },
    line_items: lines.map((line, index) => ({
      id: line.id ?? 5000 + index,
      variant_id: line.variantId === undefined ? 42 : line.variantId,
      sku: 'MUG-1',
      title: 'Mug',
      variant_title: 'Blue',
      quantity: line.quantity ?? 1,
      price_set: set(line.price ?? '49.99'),
      discount_allocations: line.discount === undefined ? [] : [{ amount_set: set(line.discount) }],
    })),
  }
}
