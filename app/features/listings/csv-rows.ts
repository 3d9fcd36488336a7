import { csvCells } from '#app/features/files/csv-cells.ts'
import type { FileProblem } from '#app/features/files/file-problem.ts'

const longestFile = 8 * 1024 * 1024
const mostLines = 100_000

/** A file's line as its owner counts them, its cells by the names of the header. */
export interface FileRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

export type FileRows = { readonly rows: readonly FileRow[] } | { readonly problem: FileProblem }

/** Reads a table with a header that must name `columns`; comma, semicolon or tab between cells. */
export function readRows(text: string, columns: readonly string[]): FileRows {
  if (text.length > longestFile) return broken(1, 'file-too-large', { megabytes: String(longestFile / 1024 / 1024) })
  const found = csvCells(text, { trim: false })
  if ('code' in found) return { problem: found }
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
