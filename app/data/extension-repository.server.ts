import type { Prisma } from '@prisma/client'
import type { ShopDatabase } from './database.server.ts'

type Hash = Uint8Array<ArrayBuffer>

export type ExtensionTokenRecord = Prisma.ExtensionTokenGetPayload<object>

/** Adds a code, and forgets the shop's codes that are over. */
export async function addCode(
  db: ShopDatabase, shop: string, code: { readonly codeHash: Hash; readonly createdBy: string; readonly expiresAt: Date },
): Promise<void> {
  await db.extensionCode.deleteMany({ where: { shop, expiresAt: { lt: new Date() } } })
  await db.extensionCode.create({ data: { shop, ...code } })
}

/** Whose code this is. Only in a transaction that may see any shop's codes. */
export async function shopOfCode(db: ShopDatabase, codeHash: Hash): Promise<string | null> {
  const rows = await db.$queryRaw<{ shop: string }[]>`SELECT shop FROM extension_codes WHERE code_hash = ${codeHash}`
  return rows[0]?.shop ?? null
}

/** Uses a code up. False when it was used before or is over; of two at once one gets true. */
export async function spendCode(db: ShopDatabase, shop: string, codeHash: Hash, now: Date): Promise<boolean> {
  const { count } = await db.extensionCode.updateMany({
    where: { shop, codeHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  return count === 1
}

export async function addToken(
  db: ShopDatabase, shop: string, token: { readonly tokenHash: Hash; readonly name: string; readonly createdBy: string; readonly createdAt: Date },
): Promise<void> {
  await db.extensionToken.create({ data: { shop, ...token } })
}

export async function codeCreator(db: ShopDatabase, shop: string, codeHash: Hash): Promise<string | null> {
  const code = await db.extensionCode.findUnique({ where: { shop_codeHash: { shop, codeHash } }, select: { createdBy: true } })
  return code?.createdBy ?? null
}

export async function allTokens(db: ShopDatabase, shop: string): Promise<ExtensionTokenRecord[]> {
  return db.extensionToken.findMany({ where: { shop }, orderBy: { createdAt: 'desc' } })
}

/** True when the token lets in for `scope`; notes the use, at most once a minute. */
export async function useToken(db: ShopDatabase, shop: string, tokenHash: Hash, scope: string, now: Date): Promise<boolean> {
  const token = await db.extensionToken.findUnique({ where: { shop_tokenHash: { shop, tokenHash } } })
  if (token === null || token.revokedAt !== null || token.scope !== scope) return false
  if (token.lastUsedAt === null || now.getTime() - token.lastUsedAt.getTime() > 60_000) {
    await db.extensionToken.updateMany({ where: { shop, tokenHash }, data: { lastUsedAt: now } })
  }
  return true
}

export async function revokeToken(db: ShopDatabase, shop: string, tokenHash: Hash, now: Date): Promise<boolean> {
  const { count } = await db.extensionToken.updateMany({ where: { shop, tokenHash, revokedAt: null }, data: { revokedAt: now } })
  return count === 1
}
