import { csvCells, type CsvRow } from '#app/features/files/csv-cells.ts'
import type { FileProblem } from '#app/features/files/file-problem.ts'
import { withoutApostrophe } from '#shared/csv/csv-text.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import { parseMinor } from '#shared/money/decimal.ts'
import type { Currency, Money } from '#shared/money/money.ts'
import type { Result } from '#shared/result/result.ts'
import { readCurrency, readDay, readHs, readNumber, readWeight } from './costs-cells.ts'
import { recogniseHeader, weightUnitOf, type ColumnKey, type RecognisedHeader } from './costs-columns.ts'
import { readCountry } from './read-country.ts'

const longestFile = 8 * 1024 * 1024
const mostLines = 50_000

/** What one line says about a SKU. What it leaves empty is undefined and stays as it is. */
export interface CostLine {
  readonly line: number
  readonly sku: string
  readonly cost?: Money
  /** Of bringing one piece to where parcels leave. */
  readonly firstLeg?: Money
  /** Cost and first leg hold from this day on; without it the line speaks of today. */
  readonly validFrom?: IsoDate
  readonly weightGrams?: number
  readonly hs?: string
  /** Codes of single countries, by country. */
  readonly countryHs?: Readonly<Record<string, string>>
  readonly origin?: string
}

export interface CostsFile {
  readonly lines: readonly CostLine[]
  /** Every problem of the file, in its order. Lines count only when there is none. */
  readonly problems: readonly FileProblem[]
}

type Header = RecognisedHeader & { readonly text: string }
type Columns = ReadonlyMap<ColumnKey, { readonly index: number; readonly header: Header }>

/**
 * Reads a table of costs by SKU: comma, semicolon or tab between cells, header names in English or Chinese. Costs
 * without a currency are in `shopCurrency`. A line for a day of its own can hold only cost and first leg. Columns it does
 * not know are passed over.
 */
export function readCostsFile(text: string, shopCurrency: Currency): CostsFile {
  if (text.length > longestFile) return broken(1, 'file-too-large', { megabytes: String(longestFile / 1024 / 1024) })
  const rows = csvCells(text, { trim: true })
  if ('code' in rows) return { lines: [], problems: [rows] }
  const [first, ...rest] = rows
  if (first === undefined) return broken(1, 'file-empty')
  if (rest.length > mostLines) return broken(1, 'too-many-lines', { most: String(mostLines) })
  const { columns, problems } = columnsOf(first.cells)
  if (problems.length > 0) return { lines: [], problems }
  if (rest.length === 0) return broken(1, 'file-empty')
  return readLines(rest, first.cells.length, columns, shopCurrency)
}

function columnsOf(cells: readonly string[]): { columns: Columns; problems: FileProblem[] } {
  const columns = new Map<ColumnKey, { index: number; header: Header }>()
  const problems: FileProblem[] = []
  cells.forEach((text, index) => {
    const header = recogniseHeader(text)
    if (header === null) return
    const earlier = columns.get(header.column)
    if (earlier === undefined) columns.set(header.column, { index, header: { ...header, text } })
    else problems.push({ line: 1, column: text, code: 'column-twice', params: { other: earlier.header.text } })
  })
  if (!columns.has('sku')) problems.push({ line: 1, column: null, code: 'sku-column-missing', params: {} })
  else if (![...columns.keys()].some((column) => !/^(sku|currency|validFrom|weightUnit)$/.test(column))) {
    problems.push({ line: 1, column: null, code: 'value-column-missing', params: {} })
  }
  return { columns, problems }
}

function readLines(rows: readonly CsvRow[], width: number, columns: Columns, shopCurrency: Currency): CostsFile {
  const lines: CostLine[] = []
  const problems: FileProblem[] = []
  const lineOfSku = new Map<string, number>()
  for (const row of rows) {
    const report = (column: ColumnKey | null, code: string, params: Readonly<Record<string, string>> = {}) => {
      problems.push({ line: row.line, column: column && (columns.get(column)?.header.text ?? null), code, params })
    }
    if (row.cells.slice(width).some((cell) => cell !== '')) {
      report(null, 'too-many-cells', { expected: String(width), found: String(row.cells.length) })
      continue
    }
    const read = readLine(row, columns, shopCurrency, report)
    if (read.sku === '') {
      report('sku', 'sku-empty')
      continue
    }
    const key = `${read.sku} ${read.validFrom ?? ''}`
    const earlier = lineOfSku.get(key)
    if (earlier === undefined) lineOfSku.set(key, row.line)
    else report('sku', 'sku-twice', { sku: read.sku, line: String(earlier) })
    lines.push(read)
  }
  return { lines, problems }
}

type Report = (column: ColumnKey, code: string, params?: Readonly<Record<string, string>>) => void

function readLine(row: CsvRow, columns: Columns, shopCurrency: Currency, report: Report): CostLine {
  const cell = (column: ColumnKey) => row.cells[columns.get(column)?.index ?? -1] ?? ''
  const read = <Value>(column: ColumnKey, reader: (text: string) => Result<Value>): Value | undefined => {
    const text = cell(column)
    if (text === '') return undefined
    const result = reader(text)
    if (result.ok) return result.value
    report(column, result.code, result.params)
    return undefined
  }
  const currency = read('currency', readCurrency) ?? shopCurrency
  const money = (text: string) => {
    const number = readNumber(text)
    return number.ok ? parseMinor(number.value, currency) : number
  }
  const cost = read('cost', money)
  const firstLeg = read('firstLeg', money)
  const validFrom = read('validFrom', readDay)
  const unit = weightUnitOf(cell('weightUnit')) ?? columns.get('weight')?.header.unit ?? null
  const weightGrams = read('weight', (text) => readWeight(text, unit))
  const hs = read('hs', readHs)
  const countryHs = Object.fromEntries(
    [...columns.keys()].flatMap((column) => {
      const code = column.startsWith('hs ') ? read(column, readHs) : undefined
      return code === undefined ? [] : [[column.slice('hs '.length), code]]
    }),
  )
  const origin = read('origin', readCountry)
  const ofToday = weightGrams !== undefined || hs !== undefined || origin !== undefined || Object.keys(countryHs).length > 0
  if (validFrom !== undefined && ofToday) report('validFrom', 'dated-line-holds-more')
  return {
    line: row.line,
    sku: withoutApostrophe(cell('sku')),
    ...(cost !== undefined && { cost: { minor: cost, currency } }),
    ...(firstLeg !== undefined && { firstLeg: { minor: firstLeg, currency } }),
    ...(validFrom !== undefined && { validFrom }),
    ...(weightGrams !== undefined && { weightGrams }),
    ...(hs !== undefined && { hs }),
    ...(Object.keys(countryHs).length > 0 && { countryHs }),
    ...(origin !== undefined && { origin }),
  }
}

function broken(line: number, code: string, params: Readonly<Record<string, string>> = {}): CostsFile {
  return { lines: [], problems: [{ line, column: null, code, params }] }
}
