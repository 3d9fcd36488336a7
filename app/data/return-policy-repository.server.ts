import type { Prisma } from '@prisma/client'
import { returnCostSettingsSchema, type ReturnCostSettings } from '#shared/returns/decision/cost-settings.ts'
import { returnPolicySchema, type ReturnPolicy } from '#shared/returns/policy/return-policy.ts'
import type { ShopDatabase } from './database.server.ts'

export interface ReturnPolicyRecord {
  readonly country: string
  readonly policy: ReturnPolicy
  readonly costs: ReturnCostSettings
  readonly version: number
  readonly savedBy: string
  readonly savedAt: Date
}

export async function findReturnPolicy(db: ShopDatabase, shop: string, country: string): Promise<ReturnPolicyRecord | null> {
  const row = await db.returnPolicy.findUnique({ where: { shop_country: { shop, country } } })
  return row === null ? null : recordOf(row)
}

export async function returnPolicies(db: ShopDatabase, shop: string): Promise<ReturnPolicyRecord[]> {
  return (await db.returnPolicy.findMany({ where: { shop }, orderBy: { country: 'asc' } })).map(recordOf)
}

export async function findReturnPolicyVersion(db: ShopDatabase, shop: string, country: string, version: number): Promise<ReturnPolicyRecord | null> {
  const row = await db.returnPolicyVersion.findUnique({ where: { shop_country_version: { shop, country, version } } })
  return row === null ? null : recordOf(row)
}

/** Saved policies of a market, newest first. */
export async function returnPolicyVersions(db: ShopDatabase, shop: string, country: string, most: number): Promise<ReturnPolicyRecord[]> {
  return (await db.returnPolicyVersion.findMany({ where: { shop, country }, orderBy: { version: 'desc' }, take: most })).map(recordOf)
}

/** Saves a policy as the market's next version. */
export async function storeReturnPolicy(
  db: ShopDatabase, shop: string, country: string, saved: { readonly policy: ReturnPolicy; readonly costs: ReturnCostSettings; readonly savedBy: string; readonly savedAt: Date },
): Promise<ReturnPolicyRecord> {
  // Two people may save at once: the second gets the number after the first's.
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${shop}), hashtext(${`returns ${country}`}))::text`
  const last = await db.returnPolicyVersion.findFirst({ where: { shop, country }, orderBy: { version: 'desc' }, select: { version: true } })
  const version = (last?.version ?? 0) + 1
  const row = { ...saved, version }
  await db.returnPolicyVersion.create({ data: { shop, country, ...row } })
  await db.returnPolicy.upsert({ where: { shop_country: { shop, country } }, create: { shop, country, ...row }, update: row })
  return { country, ...row }
}

function recordOf({ country, policy, costs, version, savedBy, savedAt }: Prisma.ReturnPolicyGetPayload<object>): ReturnPolicyRecord {
  return { country, version, savedBy, savedAt, policy: returnPolicySchema.parse(policy), costs: returnCostSettingsSchema.parse(costs) }
}
