import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { findMarket, storePolicy } from '#app/data/market-repository.server.ts'
import { marketPolicySchema, type MarketPolicy } from '#shared/pricing/market-policy.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { checkPolicy } from './check-policy.ts'
import { marketView } from './market-view.ts'
import type { MarketView } from './markets.ts'

/**
 * Checks and stores a market's policy, with an audit row of before and after. Fails with `market-not-chosen` or what
 * `checkPolicy` says.
 */
export async function savePolicy(
  shop: string, country: string, policy: unknown, who: string,
): Promise<Result<MarketView>> {
  const checked = checkPolicy(policy)
  if (!checked.ok) return checked
  return withShop(shop, async (db) => {
    const market = await findMarket(db, shop, country)
    if (market === null) return failure('market-not-chosen', { country: country.slice(0, 10) })
    const at = new Date()
    if (sameJson(market.policy, checked.value)) return success(marketView(market))
    await storePolicy(db, shop, country, checked.value, at)
    await recordAudit(db, shop, {
      who, action: 'policy-saved', subject: country, before: market.policy, after: checked.value,
    })
    return success(marketView({ ...market, policy: checked.value, policyAt: at }))
  })
}

function sameJson(a: MarketPolicy, b: MarketPolicy): boolean {
  return JSON.stringify(marketPolicySchema.parse(a)) === JSON.stringify(marketPolicySchema.parse(b))
}
