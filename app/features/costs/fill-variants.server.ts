import type { PriceFilter } from '#app/features/prices/prices.ts'
import type { Result } from '#shared/result/result.ts'
import type { FillStarted } from './costs.ts'

/** Explicit variants, or everything that matches a filter of a market's price list. */
export type FillTarget = { readonly variantIds: readonly string[] } | { readonly country: string; readonly filter: PriceFilter }

/** Writes the same values to many variants as a background task; `fill` is checked against `variantFillSchema`. */
export async function fillVariants(
  _shop: string, _target: FillTarget, _fill: unknown, _who: string,
): Promise<Result<FillStarted>> {
  throw new Error('fillVariants is being written')
}
