import type { MarketPolicy } from '#shared/pricing/market-policy.ts'
import type { Result } from '#shared/result/result.ts'
import type { PricePage, PriceQuery, PriceWorking } from './prices.ts'

/** One page of a market's prices; fails with `market-not-chosen`. */
export async function pricePage(_shop: string, _country: string, _query: PriceQuery): Promise<Result<PricePage>> {
  throw new Error('pricePage is being written')
}

/** The same page under a policy that is not saved. */
export async function previewPolicy(
  _shop: string, _country: string, _draft: MarketPolicy, _query: PriceQuery,
): Promise<Result<PricePage>> {
  throw new Error('previewPolicy is being written')
}

/** One variant's price with the full working of both prices; under `draft` when given. */
export async function priceWorking(
  _shop: string, _country: string, _variantId: string, _draft?: MarketPolicy,
): Promise<Result<PriceWorking>> {
  throw new Error('priceWorking is being written')
}
