import { gramsOf, type WeightUnit } from '#shared/measures/weight.ts'
import { parseScaled } from '#shared/money/decimal.ts'
import { failure, success, type Failure, type Result } from '#shared/result/result.ts'
import { postcodeAreaSchema, type PostcodeArea } from '../sheets/postcode-area.ts'
import type { CargoKind } from '../sheets/rate-sheet.ts'
import type { Cell } from './grid.ts'

/** A cell as text: full-width signs made plain, spreadsheet numbers without the noise of their last binary digits. */
export function cellText(cell: Cell | undefined): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? plainNumber(cell) : ''
  return (cell ?? '').normalize('NFKC').trim()
}

function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(12)))
  return text.includes('e') ? value.toFixed(9).replace(/\.?0+$/, '') : text
}

/**
 * "52", "¥52.50", "1,234.5", "52元/KG": an integer of so many decimals. Fails with `empty-cell`, `not-a-number`,
 * `too-many-decimals` or `too-large`.
 */
export function readAmount(cell: Cell | undefined, decimals: number): Result<number> {
  const text = cellText(cell)
  if (text === '') return failure('empty-cell')
  const [, digits = ''] = /^(?:rmb|cny|usd|eur|gbp|[¥$€£])?\s*([\d.,]+)\s*(?:rmb|cny|usd|元|[¥$€£])?(?:\s*\/\s*\S+)?$/i.exec(text) ?? []
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits
  const parsed = parseScaled(plain.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''), decimals)
  if (parsed.ok) return parsed
  return failure(parsed.code === 'not-a-decimal' ? 'not-a-number' : parsed.code, { text: shown(text) })
}

/** One weight in grams, 0 allowed. A unit in the cell goes before `unit`. */
export function readGrams(cell: Cell | undefined, unit: WeightUnit): Result<number> {
  const text = cellText(cell).toLowerCase()
  if (text === '') return failure('empty-cell')
  const [, digits = '', own = ''] = /^([\d.]+)\s*(kgs?|g|lbs?|oz|公斤|千克|克)?$/.exec(text) ?? []
  if (digits === '') return failure('not-a-weight-band', { text: shown(text) })
  if (Number(digits) === 0) return success(0)
  const grams = gramsOf(digits.replace(/\.$/, ''), unitOf(own) ?? unit)
  return grams.ok ? grams : failure('not-a-weight-band', { text: shown(text) })
}

/** Grams of a band; `over` null where the cell names its upper edge only. */
export interface ReadBand {
  readonly over: number | null
  readonly upTo: number
}

/** "0-0.3", "0.3<W≤1KG", "≤0.3", "0.5": a band of weights. */
export function readBand(cell: Cell | undefined, unit: WeightUnit): Result<ReadBand> {
  const text = cellText(cell).toLowerCase()
  if (text === '') return failure('empty-cell')
  const units = [...text.matchAll(/kgs?|lbs?|oz|公斤|千克|克|(?<=[\d\s])g/g)].map(([one]) => one)
  const numbers = text.match(/\d+(\.\d+)?/g) ?? []
  const letters = text.replace(/kgs?|lbs?|oz|公斤|千克|克|g|w|重量|以下|以内|及|含/g, '')
  if (numbers.length < 1 || numbers.length > 2 || !/^[\d.\s\-–—~〜至到<>≤≦≥=()[\],]*$/.test(letters)) {
    return failure('not-a-weight-band', { text: shown(text) })
  }
  const own = unitOf(units.at(-1) ?? '') ?? unit
  const grams = numbers.map((number) => readGrams(number, own))
  const [first, second] = grams
  if (first === undefined || !first.ok) return first ?? failure('not-a-weight-band', { text: shown(text) })
  if (second === undefined) return success({ over: null, upTo: first.value })
  return second.ok ? success({ over: first.value, upTo: second.value }) : second
}

/** "8-12", "8~12 working days", "10": from and to. */
export function readDays(cell: Cell | undefined): Result<{ from: number; to: number } | null> {
  const text = cellText(cell)
  if (text === '') return success(null)
  const [, from, to] = /^(\d{1,3})(?:\s*[-–—~〜至到]\s*(\d{1,3}))?\s*(?:个?(?:工作日|自然日|天|日)|(?:(?:working|business|calendar)\s*)?days?)?$/i.exec(text) ?? []
  if (from === undefined) return failure('not-days', { text: shown(text) })
  const days = { from: Number(from), to: Number(to ?? from) }
  return days.from <= days.to ? success(days) : failure('not-days', { text: shown(text) })
}

/** "0010-0299, 995*": ranges, patterns and single codes, by commas or semicolons. */
export function readPostcodes(cell: Cell | undefined): Result<PostcodeArea[]> {
  const areas: PostcodeArea[] = []
  for (const part of cellText(cell).split(/[,;、\n]/)) {
    const text = part.trim()
    if (text === '') continue
    const [from = '', to, ...more] = text.split(/\s*[-–—~〜]\s*/)
    const pair = to !== undefined && to.length === from.length && more.length === 0
    const area = postcodeAreaSchema.safeParse(/[*?]/.test(text) ? { pattern: text } : pair ? { from, to } : { from: text, to: text })
    if (!area.success) return failure('not-postcodes', { text: shown(text) })
    areas.push(area.data)
  }
  return success(areas)
}

const cargoWords: readonly (readonly [CargoKind, RegExp])[] = [
  ['battery', /电|battery|batteries/],
  ['cosmetics', /化妆|cosmetic/],
  ['liquid', /液|liquid/],
  ['apparel', /服装|服饰|apparel|cloth|garment/],
  ['plain', /普货|普通|plain|general/],
]

/** "普货/带电", "General": the kinds that are named. */
export function readCargo(cell: Cell | undefined): Result<CargoKind[]> {
  const text = cellText(cell).toLowerCase()
  if (text === '') return failure('empty-cell')
  const kinds: CargoKind[] = []
  for (const part of text.split(/[/,;、+&]/)) {
    const kind = cargoWords.find(([, pattern]) => pattern.test(part))?.[0]
    if (kind === undefined) return failure('not-a-cargo-kind', { text: shown(part) })
    if (!kinds.includes(kind)) kinds.push(kind)
  }
  return success(kinds)
}

export function unreadable(code: string, text: string): Failure {
  return failure(code, { text: shown(text) })
}

function unitOf(text: string): WeightUnit | null {
  if (/^(kgs?|公斤|千克)$/.test(text)) return 'kg'
  if (/^lbs?$/.test(text)) return 'lb'
  if (text === 'oz') return 'oz'
  return text === 'g' || text === '克' ? 'g' : null
}

function shown(text: string): string {
  return text.trim().slice(0, 40)
}
