import { currencyExponent, isCurrency } from '#shared/money/currency.ts'
import type { WeightUnit } from '#shared/measures/weight.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { Result } from '#shared/result/result.ts'
import type { CargoKind, Place, RateSheetInput, Zone } from '../sheets/rate-sheet.ts'
import { cellText, readAmount, readBand, readCargo, readDays, readGrams, readPostcodes, unreadable, type ReadBand } from './cells.ts'
import type { ColumnMapping, SheetField, SheetMapping } from './columns.ts'
import type { Cell, Grid } from './grid.ts'

/** What the file does not say: given once for all of it, beside the column mapping. */
export interface SheetDefaults extends Omit<RateSheetInput, 'zones'> {
  /** Unit of weights whose heading and cell name none. */
  readonly weightUnit: WeightUnit
  /** First and additional weight where they have no column. */
  readonly firstGrams: number | null
  readonly additionalGrams: number | null
  /** Which places a zone of the file stands for; a country column needs none. */
  readonly zonePlaces: Readonly<Record<string, readonly Place[]>>
}

/** A fault of one cell, or of the row or file where `column` or both are null. Rows and columns count from 1. */
export interface CellError {
  readonly row: number | null
  readonly column: number | null
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

export type PricingType = Zone['pricing']['type']

/** One price of the file. Amounts are minor units of the currency; `a` and `b` are the two of the pricing type. */
export interface SheetRow {
  readonly row: number
  readonly carrier: string
  readonly service: string
  readonly cargo: readonly CargoKind[]
  readonly currency: string
  readonly zone: string
  readonly places: readonly Place[]
  readonly days: { readonly from: number; readonly to: number } | null
  readonly minimumGrams: number | null
  readonly band: ReadBand
  readonly firstGrams: number
  readonly stepGrams: number
  readonly a: number
  readonly b: number
}

export type FindCountry = (text: string) => CountryCode | null

/** Which way to price the columns fit; null where none. */
export function pricingTypeOf({ columns }: SheetMapping): PricingType | null {
  const has = (field: SheetField) => columns.some((column) => column.field === field)
  if (has('first') && has('additional')) return 'first-and-additional'
  if (has('perGram')) return 'registration-and-per-gram'
  return has('perKilogram') || has('zonePrice') ? 'per-kilogram-and-piece' : null
}

/** Reads the rows below the heading; empty rows are passed over. Each unreadable cell is told in `errors`. */
export function readRows(grid: Grid, mapping: SheetMapping, type: PricingType, defaults: SheetDefaults, findCountry: FindCountry, errors: CellError[]): SheetRow[] {
  const rows: SheetRow[] = []
  const zoneColumns = mapping.columns.filter(({ field }) => field === 'zonePrice')
  const columns = new Map(mapping.columns.map((column) => [column.field, column]))
  for (const [index, cells] of grid.entries()) {
    if (index <= mapping.headerRow || cells.every((cell) => cellText(cell) === '')) continue
    const reader = new RowReader(cells, index + 1, columns, defaults, errors)
    const common = reader.common()
    if (zoneColumns.length === 0) {
      const { zone, places } = reader.destination(findCountry)
      rows.push({ ...common, zone, places, ...reader.price(type, common.currency) })
      continue
    }
    for (const column of zoneColumns) {
      // a zone that has no price for a weight is left empty by carriers
      if (cellText(cells[column.column]) === '') continue
      rows.push({ ...common, ...reader.zoneOf(column), a: 0, b: reader.amountAt(column, currencyExponent(common.currency)) })
    }
  }
  return rows
}

class RowReader {
  private readonly cells: readonly Cell[]
  private readonly row: number
  private readonly columns: ReadonlyMap<SheetField | null, ColumnMapping>
  private readonly defaults: SheetDefaults
  private readonly errors: CellError[]

  constructor(cells: readonly Cell[], row: number, columns: ReadonlyMap<SheetField | null, ColumnMapping>, defaults: SheetDefaults, errors: CellError[]) {
    this.cells = cells
    this.row = row
    this.columns = columns
    this.defaults = defaults
    this.errors = errors
  }

  common(): Omit<SheetRow, 'zone' | 'places' | 'a' | 'b'> {
    const { defaults } = this
    const currency = this.text('currency').toUpperCase() || defaults.currency
    const first = this.read('firstWeight', (cell, unit) => readGrams(cell, unit), defaults.firstGrams)
    const step = this.read('stepWeight', (cell, unit) => readGrams(cell, unit), defaults.additionalGrams)
    return {
      row: this.row,
      carrier: this.text('carrier') || defaults.carrier,
      service: this.text('service') || defaults.service,
      cargo: this.text('cargo') === '' ? defaults.cargo : (this.read('cargo', readCargo, null) ?? defaults.cargo),
      currency: isCurrency(currency) ? currency : this.refuse('currency', unreadable('not-a-currency', currency), defaults.currency),
      days: this.read('days', readDays, null),
      minimumGrams: this.text('minimumWeight') === '' ? null : this.read('minimumWeight', readGrams, null),
      band: this.band(),
      firstGrams: first ?? 1,
      stepGrams: step ?? 1,
    }
  }

  destination(findCountry: FindCountry): Pick<SheetRow, 'zone' | 'places'> {
    const zone = this.text('zone')
    const country = this.text('country')
    const postcodes = this.read('postcodes', readPostcodes, []) ?? []
    if (country === '') return zone === '' ? { zone, places: this.refuse('country', unreadable('empty-cell', ''), []) } : { zone, places: this.placesOf(zone, 'zone') }
    const codes = country.split(/[,;、/]/).map((name) => findCountry(name.trim()))
    if (codes.includes(null)) return { zone, places: this.refuse('country', unreadable('not-a-country', country), []) }
    const places = codes.flatMap((code) => (code === null ? [] : [{ country: code, postcodes }]))
    return { zone: zone === '' ? country : `${country} ${zone}`, places }
  }

  zoneOf({ heading }: ColumnMapping): Pick<SheetRow, 'zone' | 'places'> {
    return { zone: heading, places: this.placesOf(heading, null) }
  }

  price(type: PricingType, currency: string): Pick<SheetRow, 'a' | 'b'> {
    const decimals = currencyExponent(currency)
    const amount = (field: SheetField, more = 0) => this.read(field, (cell) => readAmount(cell, decimals + more), 0) ?? 0
    if (type === 'first-and-additional') return { a: amount('first'), b: amount('additional') }
    // three more decimals: minor units of a thousand grams
    if (type === 'registration-and-per-gram') return { a: amount('registration'), b: amount('perGram', 3) }
    // couriers of special lines call what they take for each piece a registration fee
    return { a: amount('perKilogram'), b: this.has('perPiece') ? amount('perPiece') : amount('registration') }
  }

  amountAt(column: ColumnMapping, decimals: number): number {
    return this.settle(column.column, readAmount(this.cells[column.column], decimals), 0)
  }

  private band(): ReadBand {
    const nothing = { over: null, upTo: 0 }
    if (this.has('weight')) return this.read('weight', readBand, nothing) ?? nothing
    const over = this.has('weightOver') ? this.read('weightOver', readGrams, 0) : null
    return { over, upTo: this.read('weightUpTo', readGrams, 0) ?? 0 }
  }

  private placesOf(zone: string, field: SheetField | null): readonly Place[] {
    const places = this.defaults.zonePlaces[zone]
    if (places !== undefined) return places
    this.errors.push({ row: this.row, column: this.columnOf(field), code: 'zone-without-countries', params: { zone } })
    return []
  }

  private read<Value>(field: SheetField, read: (cell: Cell | undefined, unit: WeightUnit) => Result<Value>, otherwise: Value | null): Value | null {
    const column = this.columns.get(field)
    if (column === undefined) return otherwise
    return this.settle<Value | null>(column.column, read(this.cells[column.column], column.unit ?? this.defaults.weightUnit), otherwise)
  }

  private settle<Value>(column: number, result: Result<Value>, otherwise: Value): Value {
    if (result.ok) return result.value
    this.errors.push({ row: this.row, column: column + 1, code: result.code, params: result.params })
    return otherwise
  }

  private refuse<Value>(field: SheetField, { code, params }: { readonly code: string; readonly params: Readonly<Record<string, string>> }, otherwise: Value): Value {
    this.errors.push({ row: this.row, column: this.columnOf(field), code, params })
    return otherwise
  }

  private has(field: SheetField): boolean {
    return this.columns.has(field)
  }

  private columnOf(field: SheetField | null): number | null {
    const column = this.columns.get(field)
    return field === null || column === undefined ? null : column.column + 1
  }

  private text(field: SheetField): string {
    const column = this.columns.get(field)
    return column === undefined ? '' : cellText(this.cells[column.column])
  }
}
