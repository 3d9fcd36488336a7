import type { Result } from '#shared/result/result.ts'
import type { MarketView } from './markets.ts'

/** Makes `countries` the chosen markets: new ones start from the default policy, the others leave the list. */
export async function chooseMarkets(
  _shop: string, _countries: readonly string[], _who: string,
): Promise<Result<MarketView[]>> {
  throw new Error('chooseMarkets is being written')
}
