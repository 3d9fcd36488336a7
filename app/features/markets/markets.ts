import type { CountryCode } from '#shared/places/country.ts'
import type { Currency } from '#shared/money/money.ts'
import type { MarketPolicy } from '#shared/pricing/market-policy.ts'
import { destinationGroups } from './destinations.ts'
import type { KnownOfCountry } from './known-of-country.ts'

/** Countries that Landfall has rules for, in the order they are offered. */
export const offeredCountries: readonly CountryCode[] = destinationGroups.flatMap(({ countries }) => countries)

export interface MarketProblem {
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

/** The Shopify market whose region condition contains the country. */
export interface ShopifyMarketLink {
  readonly id: string
  readonly name: string
  /** Other countries of the same Shopify market: they share its price list. */
  readonly sharedWith: readonly CountryCode[]
}

/** A country the merchant chose to sell to. */
export interface MarketView {
  readonly country: CountryCode
  readonly name: string
  readonly currency: Currency
  readonly policy: MarketPolicy
  /** ISO time of the policy's last change. */
  readonly policyAt: string
  readonly marketId: string | null
  readonly priceListId: string | null
  /** When the market's prices were last read from Shopify. */
  readonly pricesAt: string | null
  /** Why nothing can be published here yet; null when it can. */
  readonly problem: MarketProblem | null
}

/** A country on offer. `shopifyMarket` is null when no active Shopify market sells there. */
export interface MarketChoice {
  readonly country: CountryCode
  readonly chosen: boolean
  readonly currency: Currency | null
  readonly shopifyMarket: ShopifyMarketLink | null
  readonly known: KnownOfCountry
  readonly problem: MarketProblem | null
}
