/** One line of a CSV file by column name. */
export type CsvRow = Readonly<Record<string, string>>

/** A cell that the caller has declared as a column, without spaces around it. Throws where there is no such column. */
export function cell(row: CsvRow, column: string): string {
  const value = row[column]
  if (value === undefined) throw new Error(`no column ${column}`)
  return value.trim()
}
