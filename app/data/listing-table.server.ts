import { Prisma } from '@prisma/client'
import type { ShopDatabase } from './database.server.ts'
import { readAccepted, type TranslationKey } from './listing-translation-repository.server.ts'

/** The least finished state of several comes first. */
export const cellStates = ['conflict', 'outdated', 'missing', 'draft', 'needs-review', 'reviewed', 'published'] as const
export type CellState = (typeof cellStates)[number]

// What is being worked on counts before what Shopify holds; `t` is the source text, `r` its translation.
const stateOf = Prisma.sql`CASE
  WHEN r.value IS NULL AND r.held IS NULL THEN 'missing'
  WHEN r.value IS NOT NULL AND r.held IS DISTINCT FROM r.base AND r.held IS DISTINCT FROM r.value THEN 'conflict'
  WHEN r.value IS NULL THEN CASE WHEN r.held_outdated THEN 'outdated' ELSE 'published' END
  WHEN r.digest IS DISTINCT FROM t.digest THEN 'outdated'
  WHEN r.value = r.held AND NOT r.held_outdated THEN 'published'
  ELSE r.state END`

export interface ListingCell {
  readonly state: CellState
  /** Texts that stand in the shop as they should. */
  readonly published: number
  /** Texts that ask for words; those that may stay as they are count only once somebody translated them. */
  readonly total: number
  readonly blocking: number
}

export interface ListingRow {
  readonly ownerId: string
  readonly title: string
  readonly imageUrl: string | null
  /** By locale. */
  readonly cells: Readonly<Record<string, ListingCell>>
}

export interface ListingFilter {
  readonly kind: string
  readonly text: string
  /** With a locale: owners whose cell there has the state. Without: owners that have such a cell anywhere. */
  readonly state: CellState | null
  readonly locale: string | null
}

interface CellRow {
  ownerId: string
  locale: string
  rank: number | null
  published: number
  total: number
  blocking: number
}

const missingRank = cellStates.indexOf('missing') + 1
const rankOf = Prisma.sql`array_position(ARRAY['conflict','outdated','missing','draft','needs-review','reviewed','published'], cell.state)`

// What stands is read once for all languages, and what is missing follows from how many texts ask for words: most shops
// have far fewer translations than texts times languages.
// The owners are an array, and translations are held against texts by their whole key: neither needs the planner to know
// how many rows a bulk action has just written.
function cellsOf(shop: string, locales: readonly string[], ownerIds: readonly string[]): Prisma.Sql {
  const owners = Prisma.sql`= ANY(${[...ownerIds]}::text[])`
  return Prisma.sql`
    SELECT asked.owner_id AS "ownerId", l.locale,
      CASE WHEN asked.required > coalesce(found.required, 0) THEN least(${missingRank}, found.rank) ELSE found.rank END AS rank,
      coalesce(found.published, 0) AS published,
      asked.required + coalesce(found.others, 0) AS total, coalesce(found.blocking, 0) AS blocking
    FROM (
      SELECT owner_id, (count(*) FILTER (WHERE required))::int AS required
      FROM listing_texts WHERE shop = ${shop} AND owner_id ${owners} GROUP BY owner_id
    ) AS asked
    CROSS JOIN unnest(${[...locales]}::text[]) AS l(locale)
    LEFT JOIN (
      SELECT owner_id, locale, min(${rankOf}) AS rank, (count(*) FILTER (WHERE state = 'published'))::int AS published,
        (count(*) FILTER (WHERE required))::int AS required, (count(*) FILTER (WHERE NOT required))::int AS others,
        sum(blocking)::int AS blocking
      FROM (
        SELECT t.owner_id, r.locale, t.required, ${stateOf} AS state,
          CASE WHEN r.value IS NOT NULL AND r.value IS DISTINCT FROM r.held THEN r.blocking ELSE 0 END AS blocking
        FROM listing_translations r
        JOIN listing_texts t ON t.shop = r.shop AND t.resource_id = r.resource_id AND t.key = r.key
        WHERE r.shop = ${shop} AND r.market_id = '' AND r.locale = ANY(${[...locales]}::text[])
          AND t.shop = ${shop} AND t.owner_id ${owners} AND r.owner_id ${owners}
      ) AS cell WHERE state <> 'missing' GROUP BY owner_id, locale
    ) AS found ON found.owner_id = asked.owner_id AND found.locale = l.locale`
}

/** Ids of the owners of a kind whose title holds a text, by title. */
async function ownersOf(db: ShopDatabase, shop: string, { kind, text }: Pick<ListingFilter, 'kind' | 'text'>): Promise<string[]> {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT resource_id AS id FROM listing_resources WHERE shop = ${shop} AND kind = ${kind} AND resource_id = owner_id
      ${text === '' ? Prisma.empty : Prisma.sql`AND title ILIKE ${like}`}
    ORDER BY lower(title), resource_id`
  return rows.map(({ id }) => id)
}

function matching({ state, locale }: ListingFilter): Prisma.Sql {
  if (state === null) return Prisma.empty
  const rank = cellStates.indexOf(state) + 1
  return Prisma.sql`WHERE rank = ${rank} ${locale === null ? Prisma.empty : Prisma.sql`AND locale = ${locale}`}`
}

/** Ids of all owners that match, by title. */
export async function matchingOwnerIds(db: ShopDatabase, shop: string, locales: readonly string[], filter: ListingFilter): Promise<string[]> {
  const owners = await ownersOf(db, shop, filter)
  if (filter.state === null || owners.length === 0) return owners
  const rows = await db.$queryRaw<{ ownerId: string }[]>`SELECT DISTINCT "ownerId" FROM (${cellsOf(shop, locales, owners)}) AS cells ${matching(filter)}`
  const found = new Set(rows.map(({ ownerId }) => ownerId))
  return owners.filter((id) => found.has(id))
}

/** The rows of the owners, in their order. */
export async function listingRows(db: ShopDatabase, shop: string, locales: readonly string[], ownerIds: readonly string[]): Promise<ListingRow[]> {
  if (ownerIds.length === 0) return []
  const owners = await db.listingResource.findMany({ where: { shop, resourceId: { in: [...ownerIds] } } })
  const cells = await db.$queryRaw<CellRow[]>(cellsOf(shop, locales, ownerIds))
  const byOwner = Map.groupBy(cells, ({ ownerId }) => ownerId)
  return ownerIds.flatMap((ownerId): ListingRow[] => {
    const owner = owners.find(({ resourceId }) => resourceId === ownerId)
    if (owner === undefined) return []
    const own = byOwner.get(ownerId) ?? []
    return [{ ownerId, title: owner.title, imageUrl: owner.imageUrl, cells: Object.fromEntries(own.map((cell) => [cell.locale, cellOf(cell)])) }]
  })
}

function cellOf({ rank, published, total, blocking }: CellRow): ListingCell {
  // Nothing that asks for words: nothing is left to do.
  return { state: rank === null ? 'published' : (cellStates[rank - 1] ?? 'missing'), published, total, blocking }
}

/** How many owners of a kind stand in each state, by locale. */
export async function listingProgress(
  db: ShopDatabase, shop: string, locales: readonly string[], kind: string,
): Promise<Record<string, Partial<Record<CellState, number>>>> {
  const owners = await ownersOf(db, shop, { kind, text: '' })
  const rows = await db.$queryRaw<{ locale: string; rank: number | null; n: number }[]>`
    SELECT locale, rank, count(*)::int AS n FROM (${cellsOf(shop, locales, owners)}) AS cells GROUP BY locale, rank`
  const progress: Record<string, Partial<Record<CellState, number>>> = {}
  for (const { locale, rank, n } of rows) {
    const state = rank === null ? 'published' : (cellStates[rank - 1] ?? 'missing')
    const counts = progress[locale] ?? {}
    progress[locale] = { ...counts, [state]: (counts[state] ?? 0) + n }
  }
  return progress
}

/** One text with its translation in one language and market. */
export interface TextWithTranslation extends TranslationKey {
  readonly ownerId: string
  readonly kind: string
  /** Of the part it belongs to: an option's name, a metafield's key. */
  readonly part: string
  readonly type: string
  readonly source: string
  readonly sourceDigest: string
  readonly required: boolean
  readonly state: CellState
  readonly value: string | null
  readonly held: string | null
  readonly base: string | null
  readonly digest: string | null
  readonly blocking: number
  readonly warnings: number
  readonly accepted: readonly string[]
  readonly origin: string
  /** What holds in every market, where this row is for one. */
  readonly everywhere: string | null
}

/** A text that waits for a translation, and how many texts say the same. */
export interface OpenText {
  readonly type: string
  readonly source: string
  readonly count: number
}

/** What of the owners' texts asks for words in one language and has none that hold, each wording once. */
export async function openTexts(
  db: ShopDatabase, shop: string, { ownerIds, locale, outdated }: { readonly ownerIds: readonly string[]; readonly locale: string; readonly outdated: boolean },
): Promise<OpenText[]> {
  return db.$queryRaw<OpenText[]>`
    SELECT t.type, t.value AS source, count(*)::int AS count
    FROM listing_texts t
    LEFT JOIN listing_translations r ON r.shop = ${shop} AND r.locale = ${locale} AND r.market_id = ''
      AND r.resource_id = t.resource_id AND r.key = t.key
    WHERE t.shop = ${shop} AND t.required AND t.owner_id = ANY(${[...ownerIds]}::text[])
      AND ${stateOf} IN ('missing', ${outdated ? 'outdated' : 'missing'})
    GROUP BY t.type, t.value`
}

interface Where {
  readonly ownerIds: readonly string[]
  readonly locale: string
  readonly marketId: string
}

/** Every text of the owners with its translation, in the order a person reads them. */
export async function textsWithTranslations(db: ShopDatabase, shop: string, { ownerIds, locale, marketId }: Where): Promise<TextWithTranslation[]> {
  const rows = await db.$queryRaw<(TextWithTranslation & { accepted: unknown })[]>`
    SELECT t.resource_id AS "resourceId", t.key, ${locale}::text AS locale, ${marketId}::text AS "marketId",
      t.owner_id AS "ownerId", p.kind, p.title AS part, t.type, t.value AS source, t.digest AS "sourceDigest", t.required,
      ${stateOf} AS state, r.value, r.held, r.base, r.digest, coalesce(r.blocking, 0) AS blocking,
      coalesce(r.warnings, 0) AS warnings, coalesce(r.accepted, '[]'::jsonb) AS accepted,
      coalesce(r.origin, 'manual') AS origin, coalesce(e.value, e.held) AS everywhere
    FROM listing_texts t
    JOIN listing_resources p ON p.shop = t.shop AND p.resource_id = t.resource_id
    LEFT JOIN listing_translations r ON r.shop = t.shop AND r.resource_id = t.resource_id AND r.key = t.key
      AND r.locale = ${locale} AND r.market_id = ${marketId}
    LEFT JOIN listing_translations e ON ${marketId} <> '' AND e.shop = t.shop AND e.resource_id = t.resource_id
      AND e.key = t.key AND e.locale = ${locale} AND e.market_id = ''
    WHERE t.shop = ${shop} AND t.owner_id = ANY(${[...ownerIds]}::text[])
    ORDER BY t.owner_id, t.position`
  return rows.map((row) => ({ ...row, accepted: readAccepted(row.accepted) }))
}
