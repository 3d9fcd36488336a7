import { readCurrency, readHs, readNumber } from '#app/features/costs/costs-cells.ts'
import { csvCells } from '#app/features/files/csv-cells.ts'
import type { FileProblem } from '#app/features/files/file-problem.ts'
import { researchProductSchema, researchStatusSchema, type ResearchProduct, type ResearchStatus } from '#shared/contract/research-api.ts'
import { withoutApostrophe } from '#shared/csv/csv-text.ts'
import { formatMinor, parseMinor } from '#shared/money/decimal.ts'
import type { Money } from '#shared/money/money.ts'
import { failure, success, type Result } from '#shared/result/result.ts'

/** What an import came to. Nothing is written unless the whole file can be. */
export type ResearchImported =
  | { readonly ok: true; readonly value: { readonly products: number } }
  | {
      readonly ok: false
      readonly code: string
      readonly params: Readonly<Record<string, string>>
      readonly problems: readonly FileProblem[]
      readonly problemCount: number
    }

/** Columns that an import reads, as the export writes them. */
export const importColumns = [
  'Site', 'Marketplace', 'Id', 'Title', 'URL', 'Status', 'Notes', 'Brand', 'Price', 'Price currency', 'Purchase cost', 'Cost currency',
  'Weight (g)', 'HS code', 'Origin',
] as const
export type ImportColumn = (typeof importColumns)[number]
const needed: readonly ImportColumn[] = ['Site', 'Marketplace', 'Id', 'Title', 'URL']

/** One product of a file. */
export interface ImportedProduct {
  readonly product: ResearchProduct
  readonly status: ResearchStatus | null
  readonly notes: string | null
}

export interface ReadResearchFile {
  readonly products: readonly ImportedProduct[]
  /** Every problem of the file, in its order. Products count only when there is none. */
  readonly problems: readonly FileProblem[]
}

const mostLines = 5000

/** Reads a CSV of the export's columns; others are passed over. A column of `importColumns` left out, or an empty cell, is not known. */
export function readResearchFile(text: string): ReadResearchFile {
  const rows = csvCells(text, { trim: true })
  if ('code' in rows) return { products: [], problems: [rows] }
  const [header, ...lines] = rows
  if (header === undefined || lines.length === 0) return { products: [], problems: [problem(1, null, 'file-empty')] }
  if (lines.length > mostLines) return { products: [], problems: [problem(1, null, 'research-too-many-lines', { most: String(mostLines) })] }
  const places = new Map(importColumns.map((column) => [column, header.cells.findIndex((cell) => cell.toLowerCase() === column.toLowerCase())]))
  const missing = needed.filter((column) => places.get(column) === -1)
  if (missing.length > 0) return { products: [], problems: missing.map((column) => problem(1, null, 'research-column-missing', { column })) }

  const problems: FileProblem[] = []
  const products = lines.flatMap(({ line, cells }) => {
    const read = readLine((column) => cells[places.get(column) ?? -1] ?? '', (column, code, params) => problems.push(problem(line, column, code, params)))
    return read === null ? [] : [read]
  })
  return { products, problems }
}

type Report = (column: ImportColumn, code: string, params: Readonly<Record<string, string>>) => void

function readLine(cell: (column: ImportColumn) => string, report: Report): ImportedProduct | null {
  const wrong: ImportColumn[] = []
  const read = <Value>(column: ImportColumn, reader: (text: string) => Result<Value>): Value | null => {
    const text = plain(cell(column))
    if (text === '') return null
    const result = reader(text)
    if (result.ok) return result.value
    wrong.push(column)
    report(column, result.code, result.params)
    return null
  }
  const money = (amount: ImportColumn, currencyColumn: ImportColumn): Money | null => {
    const currency = read(currencyColumn, readCurrency)
    const minor = read(amount, (text) => {
      const number = readNumber(text)
      if (!number.ok) return number
      return currency === null ? failure('research-line-not-valid', { text }) : parseMinor(number.value, currency)
    })
    return minor === null || currency === null ? null : { minor, currency }
  }
  const price = money('Price', 'Price currency')
  const purchaseCost = money('Purchase cost', 'Cost currency')
  const hs = read('HS code', readHs)
  const status = read('Status', (text) => {
    const known = researchStatusSchema.safeParse(text.toLowerCase())
    return known.success ? success(known.data) : failure('research-line-not-valid', { text: text.slice(0, 40) })
  })
  const weightGrams = read('Weight (g)', (text) => (/^[1-9]\d{0,6}$/.test(text) ? success(Number(text)) : failure('research-weight-not-valid')))
  const product = researchProductSchema.safeParse({
    ...nothingSeen,
    site: plain(cell('Site')).toLowerCase(),
    marketplace: plain(cell('Marketplace')).toUpperCase(),
    id: plain(cell('Id')),
    title: plain(cell('Title')),
    url: plain(cell('URL')),
    brand: plain(cell('Brand')) || null,
    origin: plain(cell('Origin')).toUpperCase() || null,
    price, purchaseCost, hs, weightGrams,
  })
  if (!product.success) {
    const field = String(product.error.issues[0]?.path[0] ?? 'id')
    const column = columnOfField[field] ?? 'Id'
    report(column, 'research-line-not-valid', { text: plain(cell(column)).slice(0, 40) })
    return null
  }
  return wrong.length === 0 ? { product: product.data, status, notes: plain(cell('Notes')).slice(0, 5000) || null } : null
}

const columnOfField: Readonly<Record<string, ImportColumn>> = {
  site: 'Site', marketplace: 'Marketplace', id: 'Id', title: 'Title', url: 'URL', brand: 'Brand', origin: 'Origin', price: 'Price', purchaseCost: 'Purchase cost',
}

const nothingSeen = {
  rank: null, rating: null, reviewCount: null, availability: 'unknown', seller: null, image: null, soldLastMonth: null, soldByMarketplace: null,
  longestMm: null, field: null,
} as const

/** The apostrophe that keeps a spreadsheet from running a text as a formula is taken off again. */
const plain = (text: string): string => withoutApostrophe(text).trim()

/** An amount as a file holds it. */
export const amountText = (money: Money | null): string => (money === null ? '' : formatMinor(money.minor, money.currency))

function problem(line: number, column: string | null, code: string, params: Readonly<Record<string, string>> = {}): FileProblem {
  return { line, column, code, params }
}
