import type { Result } from '#shared/result/result.ts'
import type { MarketView } from './markets.ts'

/** Checks and stores a market's policy, with an audit row of before and after. */
export async function savePolicy(
  _shop: string, _country: string, _policy: unknown, _who: string,
): Promise<Result<MarketView>> {
  throw new Error('savePolicy is being written')
}
