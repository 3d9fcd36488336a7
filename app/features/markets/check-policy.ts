import { isCurrency } from '#shared/money/currency.ts'
import { marketPolicySchema, type MarketPolicy } from '#shared/pricing/market-policy.ts'
import { failure, success, type Result } from '#shared/result/result.ts'

const wholePpm = 1_000_000

/**
 * A policy that can price something. Fails with `policy-field` (params.field), `target-below-floor`,
 * `shares-leave-nothing` or `not-a-currency`.
 */
export function checkPolicy(policy: unknown): Result<MarketPolicy> {
  const parsed = marketPolicySchema.safeParse(policy)
  if (!parsed.success) {
    return failure('policy-field', { field: parsed.error.issues[0]?.path.map(String).join('.') ?? '' })
  }
  const { targetMargin, floorMargin, paymentFee, platformFee, marketing, returnsReserve, currencyBuffer, freight } =
    parsed.data
  if (targetMargin < floorMargin) return failure('target-below-floor')
  const shares = targetMargin + paymentFee + platformFee + marketing + returnsReserve + currencyBuffer
  if (shares >= wholePpm) return failure('shares-leave-nothing')
  if (freight !== null && !isCurrency(freight.currency)) return failure('not-a-currency', { text: freight.currency })
  return success(parsed.data)
}
