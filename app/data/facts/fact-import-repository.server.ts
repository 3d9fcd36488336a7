import { z } from 'zod'
import { rawPool } from '#app/data/database.server.ts'

const touchedSchema = z.array(z.string())

/** One file that was taken over. */
export interface FactImportRecord {
  readonly id: string
  readonly dataset: string
  readonly fileName: string
  readonly edition: string | null
  readonly source: { readonly title: string; readonly url: string | null; readonly retrieved: string }
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** Keys that were added, changed or removed; none for the first import of a data set. */
  readonly touched: readonly string[]
  readonly importedAt: Date
}

interface ImportRow {
  id: string
  dataset: string
  file_name: string
  edition: string | null
  source_title: string
  source_url: string | null
  retrieved: string
  rows: number
  added: number
  changed: number
  removed: number
  touched: unknown
  imported_at: Date
}

/** The latest imports of all, newest first. They belong to no shop. */
export async function latestImports(most: number): Promise<readonly FactImportRecord[]> {
  const { rows } = await rawPool().query<ImportRow>(
    `SELECT id::text, dataset, file_name, edition, source_title, source_url, retrieved::text, rows, added, changed, removed,
       touched, imported_at
     FROM trade.fact_imports ORDER BY fact_imports.id DESC LIMIT $1`,
    [most],
  )
  return rows.map((row) => ({
    id: row.id,
    dataset: row.dataset,
    fileName: row.file_name,
    edition: row.edition,
    source: { title: row.source_title, url: row.source_url, retrieved: row.retrieved },
    rows: row.rows,
    added: row.added,
    changed: row.changed,
    removed: row.removed,
    touched: touchedSchema.parse(row.touched),
    importedAt: row.imported_at,
  }))
}
