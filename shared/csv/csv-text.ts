/** Null is an empty cell. */
export type CsvCell = string | number | null

/** One row of CSV (RFC 4180), without the end of the line. */
export function csvLine(cells: readonly CsvCell[]): string {
  return cells.map(quoted).join(',')
}

/** Rows of CSV, each ended by CRLF. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((cells) => `${csvLine(cells)}\r\n`).join('')
}

/** The same as a whole file, with the mark that lets spreadsheets see UTF-8. */
export function csvFile(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${csvLines(rows)}`
}

/** Text that a spreadsheet would run as a formula, with an apostrophe in front. For text alone: a negative number is none. */
export function inert(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/** The text that `inert` was given. */
export function withoutApostrophe(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r])/, '')
}

function quoted(cell: CsvCell): string {
  const text = String(cell ?? '')
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
