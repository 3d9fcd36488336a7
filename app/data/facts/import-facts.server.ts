import type pg from 'pg'
import type { IsoDate } from '#shared/facts/fact.ts'
import { dayBefore } from '#shared/facts/calendar.ts'
import type { OfficialRows } from '#shared/facts/readers/official-rows.ts'
import { failure, success, type Result } from '#shared/result/result.ts'

/** Where rows come from: kept with them for as long as they are. */
export interface Provenance {
  readonly fileName: string
  readonly sha256: string
  readonly sourceTitle: string
  readonly sourceUrl: string | null
  readonly retrieved: IsoDate
}

export interface ImportOutcome {
  /** True where the same file is what the database holds already. */
  readonly unchanged: boolean
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** Keys added, changed or removed; none for a first import, which touches all of them. */
  readonly touched: readonly string[]
  readonly first: boolean
}

interface Wishes {
  /** Called with how many rows have been taken over so far. */
  readonly onProgress?: (rows: number) => void
  /** Let more than a fifth of the rows go. */
  readonly acceptRemovals?: boolean
}

const batch = 2_000
/** What a data set without editions begins with. */
const always: IsoDate = '0001-01-01'
/** A file that drops more than a fifth of what is there was more likely cut short than changed. */
const mostRemoved = 0.2
const fewRows = 50
const importLock = 72_707_401

/**
 * Takes the rows of a file over in one transaction, as the owner of the tables. An edition closes the rows it changes
 * on the day before its first, so that older days keep their answers; the same file twice changes nothing. Fails with
 * `facts-older` where a later edition is there already, or `facts-shrunk`; the old facts then stay as they were.
 */
export async function importFacts(
  client: pg.Client, file: OfficialRows, from: Provenance, wishes: Wishes = {},
): Promise<Result<ImportOutcome>> {
  await client.query('BEGIN')
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [importLock])
    const outcome = await takeOver(client, file, from, wishes)
    await client.query(outcome.ok && !outcome.value.unchanged ? 'COMMIT' : 'ROLLBACK')
    return outcome
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  }
}

async function takeOver(
  client: pg.Client, file: OfficialRows, from: Provenance, { onProgress, acceptRemovals = false }: Wishes,
): Promise<Result<ImportOutcome>> {
  const { dataset, appends } = file
  const last = await lastImport(client, dataset)
  const nothing = { rows: file.rows.size, added: 0, changed: 0, removed: 0, touched: [], first: false }
  if (last !== null && last.sha256 === from.sha256 && last.asOf === file.asOf) return success({ unchanged: true, ...nothing })
  if (!appends && last !== null && last.asOf !== null && file.asOf !== null && file.asOf < last.asOf) {
    return failure('facts-older', { known: last.asOf, given: file.asOf })
  }
  await client.query('CREATE TEMP TABLE incoming (key TEXT COLLATE "C" PRIMARY KEY, value TEXT NOT NULL) ON COMMIT DROP')
  const rows = [...file.rows]
  for (let begin = 0; begin < rows.length; begin += batch) {
    const part = rows.slice(begin, begin + batch)
    await client.query('INSERT INTO incoming SELECT * FROM unnest($1::text[], $2::text[])', [
      part.map(([key]) => key),
      part.map(([, value]) => value),
    ])
    onProgress?.(Math.min(begin + batch, rows.length))
  }
  await client.query('ANALYZE incoming')
  const found = await differences(client, dataset, appends)
  const { count, added, changed, removed } = found
  if (!acceptRemovals && count >= fewRows && removed.length > count * mostRemoved) {
    return failure('facts-shrunk', { before: String(count), removed: String(removed.length) })
  }
  if (appends) await appendDays(client, dataset)
  else await writeEdition(client, dataset, file.asOf ?? always)
  const touched = count === 0 ? [] : [...added, ...changed, ...removed].toSorted()
  await client.query(
    `INSERT INTO trade.fact_imports (dataset, file_name, sha256, source_title, source_url, retrieved, edition, as_of, rows, added, changed, removed, touched)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      dataset, from.fileName, from.sha256, from.sourceTitle, from.sourceUrl, from.retrieved, file.edition, file.asOf,
      rows.length, added.length, changed.length, removed.length, JSON.stringify(touched),
    ],
  )
  return success({
    unchanged: false, rows: rows.length, added: added.length, changed: changed.length, removed: removed.length, touched,
    first: count === 0,
  })
}

/** The last file that was taken over for a data set. */
export async function lastImport(client: pg.Client, dataset: string): Promise<{ sha256: string; asOf: IsoDate | null } | null> {
  const { rows } = await client.query<{ sha256: string; as_of: string | null }>(
    'SELECT sha256, as_of::text FROM trade.fact_imports WHERE dataset = $1 ORDER BY id DESC LIMIT 1',
    [dataset],
  )
  const [last] = rows
  return last === undefined ? null : { sha256: last.sha256, asOf: last.as_of }
}

/** What the rows in force and the incoming ones do not share. */
async function differences(client: pg.Client, dataset: string, appends: boolean) {
  const { rows } = await client.query<{ key: string; what: 'added' | 'changed' | 'removed' }>(
    `SELECT coalesce(incoming.key, current.key) AS key,
       CASE WHEN current.key IS NULL THEN 'added' WHEN incoming.key IS NULL THEN 'removed' ELSE 'changed' END AS what
     FROM incoming FULL JOIN (SELECT key, value FROM trade.facts WHERE dataset = $1 AND valid_to IS NULL) current USING (key)
     WHERE incoming.value IS DISTINCT FROM current.value`,
    [dataset],
  )
  const { rows: counted } = await client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM trade.facts WHERE dataset = $1 AND valid_to IS NULL', [dataset],
  )
  const keys = (what: string) => rows.filter((row) => row.what === what).map(({ key }) => key)
  return { count: counted[0]?.count ?? 0, added: keys('added'), changed: keys('changed'), removed: appends ? [] : keys('removed') }
}

async function appendDays(client: pg.Client, dataset: string): Promise<void> {
  await client.query(
    `INSERT INTO trade.facts (dataset, key, valid_from, value) SELECT $1, key, key::date, value FROM incoming
     ON CONFLICT (dataset, key, valid_from) DO UPDATE SET value = excluded.value WHERE facts.value <> excluded.value`,
    [dataset],
  )
}

/** Rows that began on the edition's own first day are corrected in place, earlier ones are closed the day before it. */
async function writeEdition(client: pg.Client, dataset: string, day: IsoDate): Promise<void> {
  const gone = 'NOT EXISTS (SELECT FROM incoming WHERE incoming.key = facts.key AND incoming.value = facts.value)'
  const current = 'dataset = $1 AND valid_to IS NULL'
  await client.query(`DELETE FROM trade.facts WHERE ${current} AND valid_from >= $2 AND ${gone}`, [dataset, day])
  if (day !== always) {
    await client.query(`UPDATE trade.facts SET valid_to = $2 WHERE ${current} AND ${gone}`, [dataset, dayBefore(day)])
  }
  await client.query(
    `INSERT INTO trade.facts (dataset, key, valid_from, value) SELECT $1, key, $2, value FROM incoming
     WHERE NOT EXISTS (SELECT FROM trade.facts WHERE ${current} AND facts.key = incoming.key)`,
    [dataset, day],
  )
}
