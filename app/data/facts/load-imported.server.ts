import { setImmediate as nextTurn } from 'node:timers/promises'
import type pg from 'pg'
import { collectImported, type ImportedFacts, type ImportedFrom } from '#shared/facts/imported/imported-facts.ts'

/** Rows read in one go: small enough that requests between are not kept waiting. */
const page = 1_500

interface ImportRow {
  dataset: string
  edition: string | null
  as_of: string | null
  source_title: string
  source_url: string | null
  retrieved: string
}

/** Names everything imported so far; the same while nothing new was. */
export async function importedStamp(client: pg.Pool | pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ stamp: string }>('SELECT coalesce(max(id), 0)::text AS stamp FROM trade.fact_imports')
  return rows[0]?.stamp ?? '0'
}

/** Reads all imported facts as one moment saw them, a page at a time, letting others have a turn between pages. */
export async function loadImported(pool: pg.Pool): Promise<ImportedFacts> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const stamp = await importedStamp(client)
    const imports = await latestImports(client)
    const collector = collectImported(imports, stamp)
    for (const { dataset } of imports) {
      let [afterKey, afterDay] = ['', '0001-01-01']
      for (;;) {
        const { rows } = await client.query<{ key: string; value: string; from: string; to: string | null }>(
          `SELECT key, value, valid_from::text AS from, valid_to::text AS to FROM trade.facts
           WHERE dataset = $1 AND (key, valid_from) > ($2, $3::date) ORDER BY key, valid_from LIMIT ${page}`,
          [dataset, afterKey, afterDay],
        )
        collector.add(dataset, rows)
        const last = rows.at(-1)
        if (last === undefined || rows.length < page) break
        ;[afterKey, afterDay] = [last.key, last.from]
        await nextTurn()
      }
    }
    await client.query('COMMIT')
    return collector.finish()
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

async function latestImports(client: pg.ClientBase): Promise<ImportedFrom[]> {
  const { rows } = await client.query<ImportRow>(
    `SELECT DISTINCT ON (dataset) dataset, edition, as_of::text, source_title, source_url, retrieved::text
     FROM trade.fact_imports ORDER BY dataset, id DESC`,
  )
  return rows.map(({ dataset, edition, as_of: asOf, source_title: title, source_url: url, retrieved }) => ({
    dataset, edition, asOf, source: { title, url, retrieved },
  }))
}
