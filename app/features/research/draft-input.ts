import type { ResearchProduct } from '#shared/contract/research-api.ts'
import type { ProductSetInput } from '#app/shopify/generated/operations.ts'
import { shopifyCountry } from '#app/shopify/schema-codes.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import { formatMinor } from '#shared/money/decimal.ts'
import { exchange } from '#shared/money/exchange.ts'
import type { Money } from '#shared/money/money.ts'
import { wordOfKey } from './product-key.ts'

/** The handle a draft is found again by. */
export function draftHandle(product: ResearchProduct): string {
  return `research-${wordOfKey(product).toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
}

/**
 * A draft product of what is known: title, brand, the price seen and the purchase cost in the shop's currency (at the
 * day's rate, half-up), HS code, origin and weight. What is not known is left out, and so are the pictures: they are
 * somebody else's.
 */
export function draftInput(product: ResearchProduct, currency: string, facts: FactBook, date: string): ProductSetInput {
  const price = inCurrency(product.price, currency, facts, date)
  const cost = inCurrency(product.purchaseCost, currency, facts, date)
  return {
    title: product.title.slice(0, 255),
    handle: draftHandle(product),
    status: 'DRAFT',
    ...(product.brand !== null && { vendor: product.brand }),
    productOptions: [{ name: 'Title', position: 1, values: [{ name: 'Default Title' }] }],
    variants: [
      {
        optionValues: [{ optionName: 'Title', name: 'Default Title' }],
        ...(price !== null && { price }),
        inventoryItem: {
          ...(cost !== null && { cost }),
          ...(product.hs !== null && { harmonizedSystemCode: product.hs }),
          ...(product.origin !== null && { countryCodeOfOrigin: shopifyCountry(product.origin) }),
          ...(product.weightGrams !== null && { measurement: { weight: { unit: 'GRAMS', value: product.weightGrams } } }),
        },
      },
    ],
  }
}

function inCurrency(money: Money | null, currency: string, facts: FactBook, date: string): string | null {
  if (money === null) return null
  if (money.currency === currency) return formatMinor(money.minor, currency)
  const rate = facts.fx(money.currency, currency, date)
  return rate === null ? null : formatMinor(exchange(money.minor, money.currency, currency, rate.value, 'half-up'), currency)
}
