import { checkSheet, checkValidity, type SheetProblem } from '../sheets/check-sheets.ts'
import { rateSheetSchema, type RateSheet, type RateSheetInput } from '../sheets/rate-sheet.ts'
import type { SheetMapping } from './columns.ts'
import { mostRows, type Grid } from './grid.ts'
import { pricingTypeOf, readRows, type CellError, type FindCountry, type PricingType, type SheetDefaults, type SheetRow } from './sheet-rows.ts'

/** A whole file read, with notices; or what is wrong with it, and nothing of it accepted. */
export type SheetReading =
  | { readonly ok: true; readonly sheets: readonly RateSheet[]; readonly notices: readonly SheetProblem[] }
  | { readonly ok: false; readonly errors: readonly CellError[] }

const mostErrors = 500

/**
 * Turns a table into rate sheets, one for each carrier, service, kind of goods and currency in it. Nothing is accepted
 * half: with one error there is no sheet. Errors name row and column as a spreadsheet counts them, at most 500.
 */
export function readSheets(grid: Grid, mapping: SheetMapping, defaults: SheetDefaults, findCountry: FindCountry): SheetReading {
  const errors: CellError[] = []
  const fault = (code: string, params: Readonly<Record<string, string>> = {}): SheetReading => ({ ok: false, errors: [{ row: null, column: null, code, params }] })
  if (grid.length > mostRows) return fault('too-many-rows', { most: String(mostRows) })
  const type = pricingTypeOf(mapping)
  if (type === null) return fault('mode-unclear')
  const missing = missingColumn(mapping, type, defaults)
  if (missing !== null) return fault('column-missing', { field: missing })
  const rows = readRows(grid, mapping, type, defaults, findCountry, errors)
  if (rows.length === 0) return fault('empty-file')
  if (errors.length > 0) return { ok: false, errors: errors.slice(0, mostErrors) }
  return acceptSheets(sheetsOf(rows, type, defaults))
}

function missingColumn({ columns }: SheetMapping, type: PricingType, { firstGrams, additionalGrams }: SheetDefaults): string | null {
  const has = (field: string) => columns.some((column) => column.field === field)
  if (!has('weight') && !has('weightUpTo')) return 'weight'
  if (!has('country') && !has('zone') && !has('zonePrice')) return 'country'
  if (type === 'registration-and-per-gram' && !has('registration')) return 'registration'
  if (type !== 'first-and-additional') return null
  if (!has('firstWeight') && firstGrams === null) return 'firstWeight'
  return !has('stepWeight') && additionalGrams === null ? 'stepWeight' : null
}

function acceptSheets(inputs: readonly RateSheetInput[]): SheetReading {
  const errors: CellError[] = []
  const notices: SheetProblem[] = []
  const sheets: RateSheet[] = []
  for (const input of inputs) {
    const parsed = rateSheetSchema.safeParse(input)
    if (parsed.success) sheets.push(parsed.data)
    else errors.push({ row: null, column: null, code: 'sheet-refused', params: { field: parsed.error.issues[0]?.path.join('.') ?? '' } })
  }
  for (const problem of [...sheets.flatMap(checkSheet), ...checkValidity(sheets)]) {
    if (problem.severity === 'notice') notices.push(problem)
    else errors.push({ row: problem.rows.at(-1) ?? null, column: null, code: problem.code, params: problem.params })
  }
  return errors.length > 0 ? { ok: false, errors: errors.slice(0, mostErrors) } : { ok: true, sheets, notices }
}

function sheetsOf(rows: readonly SheetRow[], type: PricingType, defaults: SheetDefaults): RateSheetInput[] {
  const { weightUnit: _unit, firstGrams: _first, additionalGrams: _additional, zonePlaces: _places, ...sheet } = defaults
  const groups = Map.groupBy(rows, ({ carrier, service, cargo, currency }) => JSON.stringify([carrier, service, cargo, currency]))
  return [...groups.values()].flatMap((group, index) => {
    const first = group[0]
    if (first === undefined) return []
    const { carrier, service, cargo, currency } = first
    const id = groups.size === 1 ? sheet.id : `${sheet.id}-${index + 1}`
    return [{ ...sheet, id, carrier, service, cargo: [...cargo], currency, zones: zonesOf(group, type) }]
  })
}

function zonesOf(rows: readonly SheetRow[], type: PricingType): RateSheetInput['zones'] {
  const zones = Map.groupBy(rows, ({ zone, places }) => JSON.stringify([zone, places]))
  return [...zones.values()].flatMap((group) => {
    const first = group[0]
    if (first === undefined) return []
    const { zone, places, days, minimumGrams } = first
    const pricing = pricingOf(edged(group), type)
    return [{ id: zone, places: places.map((place) => ({ ...place, postcodes: [...place.postcodes] })), days, minimumGrams, pricing }]
  })
}

interface EdgedRow extends SheetRow {
  readonly over: number
}

/**
 * Lower edges where the file states none: the upper edge before. Files that write 0.301–1 kg after 0.3 kg mean "over
 * 0.3": a lower edge one gram above the last upper edge is that edge.
 */
function edged(rows: readonly SheetRow[]): EdgedRow[] {
  let last = 0
  return rows
    .toSorted((a, b) => a.band.upTo - b.band.upTo || (a.band.over ?? 0) - (b.band.over ?? 0))
    .map((row) => {
      const stated = row.band.over ?? last
      const over = stated === last + 1 ? last : stated
      last = row.band.upTo
      return { ...row, over }
    })
}

function pricingOf(rows: readonly EdgedRow[], type: PricingType): RateSheetInput['zones'][number]['pricing'] {
  const edges = ({ over, band, row }: EdgedRow) => ({ over, upTo: band.upTo, row })
  if (type === 'first-and-additional') {
    return { type, bands: rows.map((row) => ({ ...edges(row), firstGrams: row.firstGrams, first: row.a, stepGrams: row.stepGrams, additional: row.b })) }
  }
  if (type === 'registration-and-per-gram') {
    return { type, bands: rows.map((row) => ({ ...edges(row), registration: row.a, perThousandGrams: row.b, gramsIncluded: 0 })) }
  }
  return { type, bands: rows.map((row) => ({ ...edges(row), perKilogram: row.a, perPiece: row.b })) }
}
