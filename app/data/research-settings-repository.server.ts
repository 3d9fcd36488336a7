import { Prisma } from '@prisma/client'
import type { ShopDatabase } from './database.server.ts'

export interface ResearchSettingsRecord {
  readonly weights: unknown
  /** Encrypted. */
  readonly keepaKey: Uint8Array<ArrayBuffer> | null
  readonly keepaBucket: unknown
}

const none: ResearchSettingsRecord = { weights: null, keepaKey: null, keepaBucket: null }

export async function researchSettings(db: ShopDatabase, shop: string): Promise<ResearchSettingsRecord> {
  return (await db.researchSettings.findUnique({ where: { shop } })) ?? none
}

/** Null takes a value away. */
export async function changeResearchSettings(
  db: ShopDatabase, shop: string,
  change: { readonly weights?: Prisma.InputJsonValue | null; readonly keepaKey?: Uint8Array<ArrayBuffer> | null; readonly keepaBucket?: Prisma.InputJsonValue | null },
): Promise<void> {
  const data = {
    ...(change.weights !== undefined && { weights: change.weights ?? Prisma.DbNull }),
    ...(change.keepaKey !== undefined && { keepaKey: change.keepaKey }),
    ...(change.keepaBucket !== undefined && { keepaBucket: change.keepaBucket ?? Prisma.DbNull }),
  }
  await db.researchSettings.upsert({ where: { shop }, create: { shop, ...data }, update: data })
}
