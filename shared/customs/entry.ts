import type { Money } from '#shared/money/money.ts'
import type { Fact } from '#shared/facts/fact.ts'
import type { FlatBand, FlatCharge } from '#shared/facts/flat-charge.ts'
import type { Ceiling } from '#shared/facts/relief-values.ts'
import type { Basket, BasketLine } from './basket.ts'
import type { DayRules } from './day-rules.ts'
import type { ExchangeDesk } from './exchange-desk.ts'
import type { ConsignmentValues } from './consignment-values.ts'
import type { Working } from './working.ts'

/** A basket at the border: all that the steps of a quote share. */
export interface Entry {
  readonly basket: Basket
  readonly rules: DayRules
  readonly values: ConsignmentValues
  readonly desk: ExchangeDesk
  readonly working: Working
  /**
   * Null: what is not known stays unknown. Else what is not known is taken at the least, or at the most where that is
   * bounded: see `quoteRange`.
   */
  readonly bound: Bound
}

export type Bound = 'low' | 'high' | null

/** What is not known, between `low` and `high`: null unless the entry asks for one of its bounds. */
export function boundOf({ bound }: Entry, low: number, high: number | null): number | null {
  return bound === null ? null : bound === 'low' ? low : high
}

/** The flat charge a line is under, and the band its consignment is in. */
export interface FlatTerms {
  readonly fact: Fact<FlatCharge>
  readonly band: FlatBand
}

/** How one line is taxed, and the fact that made it so. */
export interface Treatment {
  duty: 'tariff' | 'relieved' | 'per-item' | 'flat' | 'unknown'
  dutyFact: Fact<unknown> | null
  /** Not null where `duty` is `flat`. */
  flat: FlatTerms | null
  /** `in-duty`: a flat charge holds the tax. */
  tax: 'border' | 'sale' | 'relieved' | 'in-duty' | 'unknown'
  taxFact: Fact<unknown> | null
}

/** A threshold could not be compared: what was missing for it. */
export interface OpenQuestion {
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

const freightMissing: OpenQuestion = { code: 'freight-missing', params: {} }

/**
 * Is the consignment within the ceiling? Compared exactly in the ceiling's own currency. A ceiling on the price of a
 * piece is asked of one line, or of the dearest where none is given.
 */
export function isWithin(entry: Entry, ceiling: Ceiling, line: BasketLine | null = null): boolean | OpenQuestion {
  if (ceiling.measuredOn === 'item') return isPieceWithin(entry, ceiling, line === null ? entry.basket.lines : [line])
  const { goods, customsValue } = entry.values
  const valued = ceiling.measuredOn === 'goods' ? goods : customsValue
  const sign = entry.desk.compare(valued ?? goods, ceiling.amount)
  if (sign === null) return noRate(entry, ceiling.amount)
  const within = ceiling.inclusive ? sign <= 0 : sign < 0
  // What is not known can only add: goods beyond the ceiling by themselves are beyond it.
  return within && valued === null ? freightMissing : within
}

function isPieceWithin(entry: Entry, { amount, inclusive }: Ceiling, lines: readonly BasketLine[]): boolean | OpenQuestion {
  const dearest = lines.reduce((most, line) => Math.max(most, line.unitPrice), 0)
  const sign = entry.desk.compare(dearest, amount)
  return sign === null ? noRate(entry, amount) : inclusive ? sign <= 0 : sign < 0
}

export function noRate({ basket }: Entry, sum: Money): OpenQuestion {
  return { code: 'fx-missing', params: { from: basket.currency, to: sum.currency, date: basket.date } }
}

/** Do the goods belong to one of the HS prefixes? Null where nobody has classified them and it matters. */
export function isAmong(hs: string | null, prefixes: readonly string[]): boolean | null {
  if (prefixes.length === 0) return false
  if (hs === null) return null
  return prefixes.some((prefix) => hs.startsWith(prefix))
}
