import { z } from 'zod'
import type { ShopDatabase } from './database.server.ts'

/** Empty: for every market. */
export type MarketKey = string

export interface TranslationKey {
  readonly resourceId: string
  readonly key: string
  readonly locale: string
  readonly marketId: MarketKey
}

export type WorkState = 'draft' | 'needs-review' | 'reviewed'
export type Origin = 'manual' | 'memory' | 'provider' | 'layer' | 'glossary' | 'import' | 'device'

/** Work on one text; `value` null: there is only what Shopify holds. */
export interface TranslationWork extends TranslationKey {
  readonly ownerId: string
  readonly value: string | null
  readonly state: WorkState
  readonly digest: string | null
  readonly base: string | null
  readonly blocking: number
  readonly warnings: number
  readonly accepted: readonly string[]
  readonly origin: Origin
  readonly who: string | null
}

export interface HeldRow {
  readonly resourceId: string
  readonly key: string
  readonly ownerId: string
  readonly value: string
  readonly outdated: boolean
}

/** What Shopify holds in one language and market for all texts of the owners; what it no longer holds becomes null. */
export async function storeHeldTranslations(
  db: ShopDatabase, shop: string, ownerIds: readonly string[], target: { locale: string; marketId: MarketKey }, rows: readonly HeldRow[],
): Promise<void> {
  const held = JSON.stringify(rows)
  const owners = JSON.stringify(ownerIds)
  const { locale, marketId } = target
  await db.$executeRaw`
    INSERT INTO listing_translations (shop, resource_id, key, locale, market_id, owner_id, held, held_outdated)
    SELECT ${shop}, "resourceId", key, ${locale}, ${marketId}, "ownerId", value, outdated
    FROM jsonb_to_recordset(${held}::jsonb) AS row ("resourceId" text, key text, "ownerId" text, value text, outdated boolean)
    ON CONFLICT (shop, resource_id, key, locale, market_id)
      DO UPDATE SET held = excluded.held, held_outdated = excluded.held_outdated`
  await db.$executeRaw`
    UPDATE listing_translations AS old SET held = NULL, held_outdated = false
    WHERE shop = ${shop} AND locale = ${locale} AND market_id = ${marketId} AND held IS NOT NULL
      AND owner_id IN (SELECT jsonb_array_elements_text(${owners}::jsonb))
      AND NOT EXISTS (SELECT FROM jsonb_to_recordset(${held}::jsonb) AS row ("resourceId" text, key text)
        WHERE row."resourceId" = old.resource_id AND row.key = old.key)`
  await db.$executeRaw`
    DELETE FROM listing_translations WHERE shop = ${shop} AND locale = ${locale} AND market_id = ${marketId}
      AND owner_id IN (SELECT jsonb_array_elements_text(${owners}::jsonb)) AND held IS NULL AND value IS NULL`
}

/** Writes work on texts; where none was before, what Shopify holds now is what it begins from. */
export async function saveTranslationWork(db: ShopDatabase, shop: string, work: readonly TranslationWork[]): Promise<void> {
  if (work.length === 0) return
  await db.$executeRaw`
    INSERT INTO listing_translations (shop, resource_id, key, locale, market_id, owner_id, value, state, digest, base,
      blocking, warnings, accepted, origin, who, changed_at)
    SELECT ${shop}, "resourceId", key, locale, "marketId", "ownerId", value, state, digest, base, blocking, warnings,
      accepted, origin, who, now()
    FROM jsonb_to_recordset(${JSON.stringify(work)}::jsonb) AS row ("resourceId" text, key text, locale text,
      "marketId" text, "ownerId" text, value text, state text, digest text, base text, blocking int, warnings int,
      accepted jsonb, origin text, who text)
    ON CONFLICT (shop, resource_id, key, locale, market_id) DO UPDATE SET value = excluded.value, state = excluded.state,
      digest = excluded.digest, base = excluded.base, blocking = excluded.blocking, warnings = excluded.warnings,
      accepted = excluded.accepted, origin = excluded.origin, who = excluded.who, changed_at = excluded.changed_at`
}

/** Notes that Shopify now holds these values (null: none), as published from here. */
export async function notePublishedTranslations(
  db: ShopDatabase, shop: string, rows: readonly (TranslationKey & { readonly value: string | null })[],
): Promise<void> {
  if (rows.length === 0) return
  await db.$executeRaw`
    UPDATE listing_translations AS old SET held = row.value, held_outdated = false, base = row.value, published_at = now()
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row ("resourceId" text, key text, locale text,
      "marketId" text, value text)
    WHERE old.shop = ${shop} AND old.resource_id = row."resourceId" AND old.key = row.key AND old.locale = row.locale
      AND old.market_id = row."marketId"`
}

/** Notes what stands in Shopify where it is not what was expected: the work becomes a conflict. */
export async function noteHeldElsewhere(
  db: ShopDatabase, shop: string, rows: readonly (TranslationKey & { readonly value: string | null })[],
): Promise<void> {
  if (rows.length === 0) return
  await db.$executeRaw`
    UPDATE listing_translations AS old SET held = row.value
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row ("resourceId" text, key text, locale text,
      "marketId" text, value text)
    WHERE old.shop = ${shop} AND old.resource_id = row."resourceId" AND old.key = row.key AND old.locale = row.locale
      AND old.market_id = row."marketId"`
}

const acceptedSchema = z.array(z.string()).catch([])

export function readAccepted(stored: unknown): string[] {
  return acceptedSchema.parse(stored)
}
