import { CsvError, parse } from 'csv-parse/sync'

const longestFile = 8 * 1024 * 1024
const mostLines = 100_000

export interface FileProblem {
  readonly line: number
  readonly column: string | null
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

/** A file's line as its owner counts them, its cells by the names of the header. */
export interface FileRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

export type FileRows = { readonly rows: readonly FileRow[] } | { readonly problem: FileProblem }

/** Reads a table with a header that must name `columns`; comma, semicolon or tab between cells. */
export function readRows(text: string, columns: readonly string[]): FileRows {
  if (text.length > longestFile) return broken(1, 'file-too-large', { megabytes: String(longestFile / 1024 / 1024) })
  const found: { line: number; cells: string[] }[] = []
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        found.push({ line: lines, cells })
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1
    return broken(line, 'csv-broken')
  }
  const [first, ...rest] = found
  if (first === undefined || rest.length === 0) return broken(1, 'file-empty')
  if (rest.length > mostLines) return broken(1, 'too-many-lines', { most: String(mostLines) })
  const header = first.cells.map((cell) => cell.trim().toLowerCase())
  const missing = columns.find((column) => !header.includes(column.toLowerCase()))
  if (missing !== undefined) return broken(1, 'column-not-there', { column: missing })
  const places = columns.map((column) => [column, header.indexOf(column.toLowerCase())] as const)
  return {
    rows: rest.map(({ line, cells }) => ({ line, cells: Object.fromEntries(places.map(([column, index]) => [column, cells[index] ?? ''])) })),
  }
}

function broken(line: number, code: string, params: Readonly<Record<string, string>> = {}): { problem: FileProblem } {
  return { problem: { line, column: null, code, params } }
}

function delimiterOf(text: string): string {
  const header = text.split(/\r?\n/, 1)[0] ?? ''
  const count = (mark: string) => header.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** One line of a CSV, with a quotation mark around whatever needs it (RFC 4180). */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}
