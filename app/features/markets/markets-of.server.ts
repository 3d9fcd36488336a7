import type { MarketChoice, MarketView } from './markets.ts'

/** The markets the merchant chose, in the order of `offeredCountries`. From our own records: no call to Shopify. */
export async function marketsOf(_shop: string): Promise<MarketView[]> {
  throw new Error('marketsOf is being written')
}

/** Every country on offer beside the Shopify market that sells to it. Reads Shopify. */
export async function marketChoices(_shop: string): Promise<MarketChoice[]> {
  throw new Error('marketChoices is being written')
}
