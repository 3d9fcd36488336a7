import { recordAudit } from '#app/data/audit-repository.server.ts'
import { inTransaction, seeAnyShop, seeShop, withShop } from '#app/data/database.server.ts'
import {
  addCode, addToken, allTokens, codeCreator, revokeToken, shopOfCode, spendCode, useToken,
} from '#app/data/extension-repository.server.ts'
import { pairingCodeMinutes, type PairRequest, type PairResponse } from '#shared/contract/extension-api.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import type { PairedExtension, PairingCode } from './extension-pairing.ts'
import { hashPairingCode, hashToken, newPairingCode, newToken, shopOfToken } from './extension-secrets.server.ts'

/** Makes a code that pairs one extension with the shop within the next ten minutes. */
export async function createPairingCode(shop: string, who: string): Promise<PairingCode> {
  const code = newPairingCode()
  const expiresAt = new Date(Date.now() + pairingCodeMinutes * 60_000)
  await withShop(shop, (db) => addCode(db, shop, { codeHash: hashPairingCode(code), createdBy: who, expiresAt }))
  return { code, expiresAt: expiresAt.toISOString() }
}

/** Turns a code into a token. Fails with `code-not-known` or `code-expired`; a code that was used is over too. */
export async function pairExtension({ code, extensionName }: PairRequest): Promise<Result<PairResponse>> {
  const codeHash = hashPairingCode(code)
  return inTransaction(async (db) => {
    await seeAnyShop(db)
    const shop = await shopOfCode(db, codeHash)
    if (shop === null) return failure('code-not-known')
    await seeShop(db, shop)
    const now = new Date()
    if (!(await spendCode(db, shop, codeHash, now))) return failure('code-expired')
    const token = newToken(shop)
    const createdBy = (await codeCreator(db, shop, codeHash)) ?? shop
    await addToken(db, shop, { tokenHash: hashToken(token), name: extensionName, createdBy, createdAt: now })
    await recordAudit(db, shop, { who: createdBy, action: 'extension-paired', subject: extensionName })
    return success({ token, shop, pairedAt: now.toISOString() })
  })
}

/** The shop that a token lets an extension do research for; null when it lets in nowhere. */
export async function shopOfExtension(token: string): Promise<string | null> {
  const shop = shopOfToken(token)
  if (shop === null) return null
  const good = await withShop(shop, (db) => useToken(db, shop, hashToken(token), 'research', new Date()))
  return good ? shop : null
}

/** Every extension ever paired with the shop, newest first, the revoked ones too. */
export async function extensions(shop: string): Promise<PairedExtension[]> {
  const tokens = await withShop(shop, (db) => allTokens(db, shop))
  return tokens.map(({ tokenHash, name, scope, createdBy, createdAt, lastUsedAt, revokedAt }) => ({
    tokenHash: Buffer.from(tokenHash).toString('hex'),
    name,
    scope,
    createdBy,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  }))
}

/** Shuts an extension out from its next request on. Fails with `extension-not-known`. */
export async function revokeExtension(shop: string, tokenHash: string, who: string): Promise<Result<null>> {
  const hash = new Uint8Array(Buffer.from(tokenHash, 'hex'))
  return withShop(shop, async (db) => {
    if (!(await revokeToken(db, shop, hash, new Date()))) return failure('extension-not-known')
    await recordAudit(db, shop, { who, action: 'extension-revoked', subject: tokenHash.slice(0, 12) })
    return success(null)
  })
}
