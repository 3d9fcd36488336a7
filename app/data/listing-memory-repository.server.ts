import { createHash } from 'node:crypto'
import type { MemoryEntry } from '#shared/listings/memory/find-match.ts'
import type { ShopDatabase } from './database.server.ts'

interface Languages {
  readonly from: string
  readonly to: string
}

// Longer texts are whole descriptions; their paragraphs are remembered one by one.
const longestRemembered = 5000

/** Remembers approved texts; the newest wording of a source wins. */
export async function remember(db: ShopDatabase, shop: string, { from, to }: Languages, entries: readonly MemoryEntry[]): Promise<void> {
  const rows = new Map(entries
    .filter(({ source, target }) => source.trim() !== '' && target.trim() !== '' && source.length <= longestRemembered)
    .map(({ source, target }) => [hashOf(source), { hash: hashOf(source), source, target }]))
  if (rows.size === 0) return
  await db.$executeRaw`
    INSERT INTO listing_memory (shop, from_locale, to_locale, source_hash, source, target)
    SELECT ${shop}, ${from}, ${to}, hash, source, target
    FROM jsonb_to_recordset(${JSON.stringify([...rows.values()])}::jsonb) AS row (hash text, source text, target text)
    ON CONFLICT (shop, from_locale, to_locale, source_hash) DO UPDATE SET target = excluded.target, changed_at = now()`
}

/** Remembered translations of exactly these texts, by source. */
export async function recall(db: ShopDatabase, shop: string, { from, to }: Languages, sources: readonly string[]): Promise<Map<string, string>> {
  const hashes = [...new Set(sources.map(hashOf))]
  const rows = await db.listingMemory.findMany({ where: { shop, fromLocale: from, toLocale: to, sourceHash: { in: hashes } } })
  return new Map(rows.map(({ source, target }) => [source, target]))
}

/** Remembered texts about as long as `source`, newest first, at most 3,000: what a likeness is looked for in. */
export async function memoryNear(db: ShopDatabase, shop: string, { from, to }: Languages, source: string, likeness: number): Promise<MemoryEntry[]> {
  const [least, most] = [Math.floor(source.length * likeness), Math.ceil(source.length / likeness)]
  return db.$queryRaw<MemoryEntry[]>`
    SELECT source, target FROM listing_memory
    WHERE shop = ${shop} AND from_locale = ${from} AND to_locale = ${to} AND length(source) BETWEEN ${least} AND ${most}
    ORDER BY changed_at DESC LIMIT 3000`
}

export async function memorySize(db: ShopDatabase, shop: string): Promise<number> {
  return db.listingMemory.count({ where: { shop } })
}

function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('hex')
}
