import { withShop } from '#app/data/database.server.ts'
import { storeImport } from '#app/data/research-repository.server.ts'
import { changeResearchSettings, researchSettings } from '#app/data/research-settings-repository.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import type { ProductKey } from '#shared/research/observation.ts'
import { openKeepaKey } from './keepa-account.server.ts'
import { askKeepa } from './keepa-client.server.ts'
import { keepaDomain } from './keepa-domains.ts'
import { readKeepaHistory } from './read-keepa.ts'
import { keepaBucketSchema, waitForToken } from './token-bucket.ts'

/**
 * Fetches a product's history from Keepa with the shop's key and keeps it apart from the shop's own. Does not ask while
 * the account has no token. Fails with `keepa-not-here`, `keepa-no-key`, `keepa-no-tokens` (params.seconds),
 * `keepa-product-unknown` or what `askKeepa` fails with.
 */
export async function importHistory(shop: string, key: ProductKey): Promise<Result<{ readonly days: number }>> {
  const place = keepaDomain(key)
  if (place === null) return failure('keepa-not-here')
  const { keepaKey, keepaBucket } = await withShop(shop, (db) => researchSettings(db, shop))
  const secret = openKeepaKey(shop, keepaKey)
  if (secret === null) return failure('keepa-no-key')
  const known = keepaBucketSchema.safeParse(keepaBucket)
  const wait = known.success ? waitForToken(known.data, Date.now()) : 0
  if (wait === null || wait > 0) return failure('keepa-no-tokens', { seconds: String(Math.ceil((wait ?? 60_000) / 1000)) })

  const { result, bucket } = await askKeepa(secret, place.domain, key.id)
  const history = result.ok ? readKeepaHistory(result.value, key.id, place.domain, place.currency) : result
  await withShop(shop, async (db) => {
    if (bucket !== null) await changeResearchSettings(db, shop, { keepaBucket: bucket })
    if (history.ok) await storeImport(db, shop, key, new Date(), history.value)
  })
  return history.ok ? success({ days: history.value.prices.length + history.value.ranks.length }) : history
}
