import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { findMarket } from '#app/data/market-repository.server.ts'
import { findReturnPolicy, findReturnPolicyVersion, storeReturnPolicy } from '#app/data/return-policy-repository.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { returnCostSettingsSchema } from '#shared/returns/decision/cost-settings.ts'
import { parseReturnPolicy } from './returns-page.server.ts'

/**
 * Saves a market's return policy and costs as a new version, with an audit row. One that the law does not allow can be
 * saved and not published. Fails with `market-not-chosen` or `return-policy-field`.
 */
export async function saveReturnPolicy(shop: string, country: string, policy: unknown, costs: unknown, who: string): Promise<Result<{ readonly version: number }>> {
  const parsed = parseReturnPolicy(policy)
  if (!parsed.ok) return parsed
  const settings = returnCostSettingsSchema.safeParse(costs)
  if (!settings.success) return failure('return-policy-field', { field: settings.error.issues[0]?.path.map(String).join('.') ?? '' })
  return store(shop, country, { policy: parsed.value, costs: settings.data }, who)
}

/** Makes an earlier version the market's policy again, as a new version. Fails with `return-version-unknown` or `market-not-chosen`. */
export async function restoreReturnPolicy(shop: string, country: string, version: number, who: string): Promise<Result<{ readonly version: number }>> {
  const found = await withShop(shop, (db) => findReturnPolicyVersion(db, shop, country, version))
  return found === null ? failure('return-version-unknown') : store(shop, country, found, who)
}

type Saved = Pick<Parameters<typeof storeReturnPolicy>[3], 'policy' | 'costs'>

async function store(shop: string, country: string, { policy, costs }: Saved, who: string): Promise<Result<{ readonly version: number }>> {
  return withShop(shop, async (db) => {
    if ((await findMarket(db, shop, country)) === null) return failure('market-not-chosen', { country: country.slice(0, 10) })
    const before = await findReturnPolicy(db, shop, country)
    if (before !== null && JSON.stringify([before.policy, before.costs]) === JSON.stringify([policy, costs])) return success({ version: before.version })
    const { version } = await storeReturnPolicy(db, shop, country, { policy, costs, savedBy: who, savedAt: new Date() })
    await recordAudit(db, shop, {
      who, action: 'return-policy-saved', subject: country, after: { version, policy, costs },
      ...(before === null ? {} : { before: { version: before.version, policy: before.policy, costs: before.costs } }),
    })
    return success({ version })
  })
}
