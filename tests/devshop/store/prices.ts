import type { MarketRecord, PriceListRecord, VariantRecord } from './records.ts'
import { placesOf, rounded, times } from './decimal.ts'
import type { Store } from './store.ts'

export interface Money {
  amount: string
  currencyCode: string
}

export interface ShownPrice {
  price: Money
  compareAtPrice: Money | null
  originType: 'FIXED' | 'RELATIVE'
  updatedAt: string | null
}

/** One unit of the shop's currency in `currency`. */
export function rateTo(store: Store, currency: string): string {
  const rate = store.rates[currency]
  if (!rate) throw new Error(`the stand-in has no exchange rate for ${currency}: add it to store.rates`)
  return rate
}

/** What a price list asks for a variant: its fixed price, else the base price adjusted and converted. */
export function listPrice(store: Store, list: PriceListRecord, variant: VariantRecord): ShownPrice {
  const fixed = list.fixed.get(variant.id)
  if (fixed) {
    return {
      price: { amount: fixed.price, currencyCode: list.currency },
      compareAtPrice:
        fixed.compareAtPrice === null ? null : { amount: fixed.compareAtPrice, currencyCode: list.currency },
      originType: 'FIXED',
      updatedAt: fixed.updatedAt,
    }
  }
  const { type, value } = list.adjustment
  const share = (type === 'PERCENTAGE_INCREASE' ? 100 + value : 100 - value).toFixed(6)
  const factor = times(times(share, '0.01'), rateTo(store, list.currency))
  const convert = (base: string): Money => ({
    amount: rounded(times(base, factor), placesOf(list.currency)),
    currencyCode: list.currency,
  })
  return {
    price: convert(variant.price),
    compareAtPrice:
      variant.compareAtPrice === null || list.compareAtMode === 'NULLIFY'
        ? null
        : convert(variant.compareAtPrice),
    originType: 'RELATIVE',
    updatedAt: null,
  }
}

/** What a buyer in `country` is shown: the market's price list, else the base price in the market's currency. */
export function priceInCountry(store: Store, country: string, variant: VariantRecord): ShownPrice {
  const market = marketOf(store, country)
  const list = market ? priceListOf(store, market) : null
  if (list) return listPrice(store, list, variant)
  const currency = market?.currencyCode ?? store.shop.currencyCode
  const convert = (base: string): Money => ({
    amount: rounded(times(base, rateTo(store, currency)), placesOf(currency)),
    currencyCode: currency,
  })
  return {
    price: convert(variant.price),
    compareAtPrice: variant.compareAtPrice === null ? null : convert(variant.compareAtPrice),
    originType: 'RELATIVE',
    updatedAt: null,
  }
}

export function marketOf(store: Store, country: string): MarketRecord | null {
  return (
    [...store.markets.values()].find(
      (market) => market.status === 'ACTIVE' && market.countries.includes(country)
    ) ?? null
  )
}

export function priceListOf(store: Store, market: MarketRecord): PriceListRecord | null {
  for (const catalog of store.catalogs.values()) {
    if (catalog.status !== 'ACTIVE' || !catalog.marketIds.includes(market.id) || !catalog.priceListId)
      continue
    return store.priceLists.get(catalog.priceListId) ?? null
  }
  return null
}
