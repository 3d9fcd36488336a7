import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { CsvRow } from '#shared/facts/readers/csv-row.ts'

const records = z.array(z.record(z.string(), z.string()))

export interface Reference {
  /** The file's text; `.gz` is unpacked. Throws where it is missing. */
  text(path: string): string
  /** Rows by column name. Throws where one of `columns` is missing. */
  rows(path: string, columns: readonly string[]): readonly CsvRow[]
  /** Names of the files in a folder, sorted; none where there is no such folder. */
  list(folder: string): readonly string[]
}

/** Reads official files below a folder. */
export function readReference(folder: string): Reference {
  const text = (path: string) => {
    const bytes = readFileSync(join(folder, path))
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  }
  return {
    text,
    rows(path, columns) {
      const found = records.parse(parse(text(path), { columns: true, bom: true, skip_empty_lines: true }))
      const missing = columns.filter((column) => found[0]?.[column] === undefined)
      if (missing.length > 0) throw new Error(`${path}: no column ${missing.join(', ')}`)
      return found
    },
    list(inner) {
      const path = join(folder, inner)
      return existsSync(path) ? readdirSync(path).toSorted() : []
    },
  }
}
