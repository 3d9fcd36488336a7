import { failure, success, type Result } from '#shared/result/result.ts'

/** A table as a file holds it; the app turns XLSX into the same. Rows and columns count from 0 here, from 1 in messages. */
export type Grid = readonly (readonly Cell[])[]
export type Cell = string | number | null

export const mostRows = 250_000

/**
 * Reads CSV text: commas, semicolons or tabs (whichever the first line has most of), quotes as RFC 4180 has them. Fails
 * with `empty-file`, `too-many-rows` or `unclosed-quote` (params.row).
 */
export function gridOfCsv(text: string): Result<Grid> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const separator = separatorOf(source)
  const grid: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= source.length) {
    const cell = cellAt(source, at, separator)
    if (cell === null) return failure('unclosed-quote', { row: String(grid.length + 1) })
    row.push(cell.text)
    at = cell.end
    if (source[at] === separator) {
      at += 1
      continue
    }
    if (row.length > 1 || row[0] !== '' || at < source.length) grid.push(row)
    if (grid.length > mostRows) return failure('too-many-rows', { most: String(mostRows) })
    row = []
    at += source.startsWith('\r\n', at) ? 2 : 1
  }
  return grid.some((cells) => cells.some((cell) => cell.trim() !== '')) ? success(grid) : failure('empty-file')
}

function separatorOf(source: string): string {
  const line = source.slice(0, /[\r\n]/.exec(source)?.index ?? source.length)
  return [',', ';', '\t'].toSorted((a, b) => line.split(b).length - line.split(a).length)[0] ?? ','
}

/** The cell that begins here and where it ends; null where its quote is never closed. */
function cellAt(source: string, from: number, separator: string): { readonly text: string; readonly end: number } | null {
  if (source[from] !== '"') {
    let end = from
    while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r') end += 1
    return { text: source.slice(from, end), end }
  }
  let text = ''
  let at = from + 1
  for (;;) {
    const quote = source.indexOf('"', at)
    if (quote < 0) return null
    text += source.slice(at, quote)
    if (source[quote + 1] !== '"') return { text, end: endOfCell(source, quote + 1, separator) }
    text += '"'
    at = quote + 2
  }
}

/** What follows a closing quote up to the separator is dropped, as spreadsheets do. */
function endOfCell(source: string, from: number, separator: string): number {
  let end = from
  while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r') end += 1
  return end
}
