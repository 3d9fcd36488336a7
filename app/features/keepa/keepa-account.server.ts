import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { changeResearchSettings, researchSettings } from '#app/data/research-settings-repository.server.ts'
import { resealKeepaKeys } from '#app/data/sealed-secrets.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { createSecretBox, SecretBoxError } from '#app/platform/secret-box.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { keepaBucketSchema, tokensAt } from './token-bucket.ts'

/** What a merchant may see of the account: never the key. */
export interface KeepaAccount {
  readonly connected: boolean
  /** As Keepa told it, with what has come since; null before the first call. */
  readonly tokens: number | null
}

const keyForm = /^[A-Za-z0-9]{20,128}$/

export async function keepaAccount(shop: string): Promise<KeepaAccount> {
  const { keepaKey, keepaBucket } = await withShop(shop, (db) => researchSettings(db, shop))
  const bucket = keepaBucketSchema.safeParse(keepaBucket)
  return { connected: keepaKey !== null, tokens: bucket.success ? tokensAt(bucket.data, Date.now()) : null }
}

/** Keeps a key encrypted; an empty one takes the kept one away. Fails with `keepa-key-not-valid`. */
export async function saveKeepaKey(shop: string, typed: unknown, who: string): Promise<Result<null>> {
  const key = typeof typed === 'string' ? typed.trim() : ''
  if (key !== '' && !keyForm.test(key)) return failure('keepa-key-not-valid')
  return withShop(shop, async (db) => {
    await changeResearchSettings(db, shop, { keepaKey: key === '' ? null : box().seal(key, context(shop)), keepaBucket: null })
    await recordAudit(db, shop, { who, action: key === '' ? 'keepa-key-removed' : 'keepa-key-saved', subject: 'research' })
    return success(null)
  })
}

/** The key in the clear, or null when none is kept or it can not be opened any more. */
export function openKeepaKey(shop: string, sealed: Uint8Array | null): string | null {
  if (sealed === null) return null
  try {
    return box().open(sealed, context(shop))
  } catch (error) {
    if (error instanceof SecretBoxError) return null
    throw error
  }
}

/** Brings a kept key under the newest encryption key. */
export async function resealKeepaKey(shop: string): Promise<void> {
  await resealKeepaKeys(shop, (sealed) => box().renew(sealed, context(shop)))
}

const context = (shop: string): string => `keepa key of ${shop}`

function box() {
  return createSecretBox(environment().ENCRYPTION_KEY, environment().ENCRYPTION_KEYS_OLD)
}
