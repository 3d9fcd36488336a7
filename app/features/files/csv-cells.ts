import { CsvError, parse } from 'csv-parse/sync'
import type { FileProblem } from './file-problem.ts'

export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** The rows of a CSV that hold anything, or what is wrong with it; comma, semicolon or tab between cells, as its first line has most of. */
export function csvCells(text: string, { trim }: { readonly trim: boolean }): readonly CsvRow[] | FileProblem {
  const found: CsvRow[] = []
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim,
      on_record: (cells: string[], { lines }) => {
        if (cells.some((cell) => cell.trim() !== '')) found.push({ line: lines, cells })
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1
    return { line, column: null, code: 'csv-broken', params: {} }
  }
  return found
}

function delimiterOf(text: string): string {
  const header = text.split(/\r?\n/, 1)[0] ?? ''
  const count = (mark: string) => header.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}
