import { z } from 'zod'
import type { IsoDate } from '#shared/facts/fact.ts'
import type { WeightUnit } from '#shared/measures/weight.ts'
import { currencyExponent, isCurrency } from '#shared/money/currency.ts'
import { failure, success, type Failure, type Result } from '#shared/result/result.ts'
import { cellText, readAmount, readGrams } from '#shared/shipping/reading/cells.ts'
import type { Cell, Grid } from '#shared/shipping/reading/grid.ts'
import { chargeKinds, type ChargeKind } from './charge-kinds.ts'
import { chargeKindOf, type InvoiceField, type InvoiceMapping } from './invoice-columns.ts'

/** What the file does not say, as the form holds it. */
export const invoiceTermsSchema = z.object({
  /** Of rows without one of their own. */
  currency: z.string().max(3),
  day: z.string().max(10),
  weightUnit: z.enum(['g', 'kg', 'lb', 'oz']),
})
export type InvoiceTerms = z.infer<typeof invoiceTermsSchema>

/** One amount billed for a parcel. */
export interface ReadCharge {
  /** As a spreadsheet counts, from 1. */
  readonly row: number
  /** Among the charges of its row, from 0. */
  readonly position: number
  readonly kind: ChargeKind
  /** What the bill calls it. */
  readonly label: string
  readonly number: string
  /** Minor units of `currency`; below 0 gives back. */
  readonly amount: number
  readonly currency: string
  readonly day: IsoDate
  readonly grams: number | null
}

/** A row (and column, both from 1) that can't be read, or a column that is missing. */
export interface InvoiceProblem {
  readonly row: number | null
  readonly column: number | null
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

export type InvoiceReading =
  | { readonly ok: true; readonly charges: readonly ReadCharge[] }
  | { readonly ok: false; readonly errors: readonly InvoiceProblem[] }

const mostErrors = 1000
const longestNumber = 200
const longestLabel = 60

/**
 * The charges of a carrier's bill: all of them, or the cells that stand in the way. Amounts of 0 and empty ones are no
 * charges; rows without a number and without any amount (blank lines, sums below the table that say "total" where the
 * number stands) are left out. An `amount` beside no `charge` is freight.
 */
export function readInvoice(grid: Grid, mapping: InvoiceMapping, terms: InvoiceTerms): InvoiceReading {
  const at = (field: InvoiceField) => mapping.columns.filter((one) => one.field === field)
  const errors: InvoiceProblem[] = []
  if (at('number').length === 0) errors.push(missing('number'))
  if (![...chargeKinds, 'amount' as const].some((field) => at(field).length > 0)) errors.push(missing('amount'))
  if (errors.length > 0) return { ok: false, errors }
  const charges: ReadCharge[] = []
  for (const [index, cells] of grid.entries()) {
    if (index <= mapping.headerRow) continue
    if (errors.length >= mostErrors) break
    const row = index + 1
    const problem = (column: number, { code, params }: Failure) => {
      errors.push({ row, column: column + 1, code, params })
    }
    const amounts = amountColumns(mapping).filter(({ column }) => cellText(cells[column]) !== '')
    const [numberColumn] = at('number')
    const number = cellText(cells[numberColumn?.column ?? 0])
    if (amounts.length === 0 || isSum(number, cells)) continue
    if (number === '' || number.length > longestNumber) {
      problem(numberColumn?.column ?? 0, failure('empty-cell'))
      continue
    }
    const currency = read(cells, at('currency')[0]?.column, (cell) => readCurrency(cell, terms.currency))
    const day = read(cells, at('day')[0]?.column, (cell) => readDay(cell, terms.day))
    const weight = at('weight')[0]
    const grams = read(cells, weight?.column, (cell) => readWeight(cell, weight?.unit ?? terms.weightUnit))
    for (const one of [currency, day, grams]) if (!one.result.ok) problem(one.column, one.result)
    if (!currency.result.ok || !day.result.ok || !grams.result.ok) continue
    let position = 0
    for (const { column, field, heading } of amounts) {
      const kind = kindOf(field, at('charge')[0], cells)
      if (!kind.result.ok) problem(kind.column, kind.result)
      const amount = readSigned(cells[column], currencyExponent(currency.result.value))
      if (!amount.ok) problem(column, amount)
      if (!kind.result.ok || !amount.ok || amount.value === 0) continue
      const charge = at('charge')[0]
      const label = field === 'amount' && charge !== undefined ? cellText(cells[charge.column]) : heading
      charges.push({
        row, position, number, kind: kind.result.value, label: label.slice(0, longestLabel), amount: amount.value,
        currency: currency.result.value, day: day.result.value, grams: grams.result.value,
      })
      position += 1
    }
  }
  if (errors.length > 0) return { ok: false, errors }
  return charges.length > 0 ? { ok: true, charges } : { ok: false, errors: [{ row: null, column: null, code: 'no-charges', params: {} }] }
}

function missing(field: InvoiceField): InvoiceProblem {
  return { row: null, column: null, code: 'column-missing', params: { field } }
}

/** Columns of kinds; a total beside them would count twice and is left out. */
function amountColumns({ columns }: InvoiceMapping): { readonly column: number; readonly heading: string; readonly field: ChargeKind | 'amount' }[] {
  const kinds = columns.flatMap(({ column, heading, field }) => {
    const kind = chargeKinds.find((one) => one === field)
    return kind === undefined ? [] : [{ column, heading, field: kind }]
  })
  return kinds.length > 0 ? kinds : columns.flatMap(({ column, heading, field }) => (field === 'amount' ? [{ column, heading, field }] : []))
}

function isSum(number: string, cells: readonly Cell[]): boolean {
  return /^(grand ?|sub)?total|^(合计|总计|小计)/i.test(number) || (number === '' && cells.some((cell) => /^(grand ?|sub)?total|^(合计|总计|小计)/i.test(cellText(cell))))
}

function kindOf(field: ChargeKind | 'amount', charge: { readonly column: number } | undefined, cells: readonly Cell[]): { column: number; result: Result<ChargeKind> } {
  if (field !== 'amount') return { column: 0, result: success(field) }
  if (charge === undefined) return { column: 0, result: success('freight') }
  const text = cellText(cells[charge.column])
  const kind = chargeKindOf(text)
  return { column: charge.column, result: kind === null ? failure('not-a-charge', { text: text.slice(0, 40) }) : success(kind) }
}

function read<Value>(cells: readonly Cell[], column: number | undefined, reader: (cell: Cell | undefined) => Result<Value>) {
  return { column: column ?? 0, result: reader(column === undefined ? undefined : cells[column]) }
}

function readCurrency(cell: Cell | undefined, otherwise: string): Result<string> {
  const text = cellText(cell).toUpperCase() || otherwise.trim().toUpperCase()
  const code = text === 'RMB' || text === '人民币' ? 'CNY' : text
  return isCurrency(code) ? success(code) : failure('not-a-currency', { text: text.slice(0, 40) })
}

/** "2026-11-20", "2026/11/20 08:15", "20261120": nothing in which day and month could be taken for each other. */
function readDay(cell: Cell | undefined, otherwise: string): Result<IsoDate> {
  const text = cellText(cell) || otherwise.trim()
  const [, year, month = '', day = ''] = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?(?:[ T].*)?$/.exec(text) ?? []
  const iso = `${year ?? ''}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  const real = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso
  return real ? success(iso) : failure('not-a-day', { text: text.slice(0, 40) })
}

function readWeight(cell: Cell | undefined, unit: WeightUnit): Result<number | null> {
  return cellText(cell) === '' ? success(null) : readGrams(cell, unit)
}

/** An amount; "-3.20" and "(3.20)" give back. */
function readSigned(cell: Cell | undefined, decimals: number): Result<number> {
  const text = cellText(cell)
  const [, bare] = /^(?:-|−)\s*(.+)$/.exec(text) ?? /^\((.+)\)$/.exec(text) ?? []
  const amount = readAmount(bare ?? text, decimals)
  return amount.ok && bare !== undefined ? success(-amount.value) : amount
}
