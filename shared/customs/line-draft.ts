import type { Fact } from '#shared/facts/fact.ts'
import type { BasketLine } from './basket.ts'
import type { LineValues } from './consignment-values.ts'
import type { OpenQuestion, Treatment } from './entry.ts'
import type { QuoteLayer, QuoteLine } from './quote.ts'
import type { FlatDuty } from './schemes/flat-charge.ts'

/** A line while its quote is written. Amounts are minor units of the basket's currency; null is not known. */
export interface LineDraft {
  readonly line: BasketLine
  readonly values: LineValues
  readonly treatment: Treatment
  /** The line's part of a fixed duty per item, where it has one. */
  readonly itemDuty: number | null
  /** The line's part of a flat charge, where it has one, or why that can't be told. */
  readonly flatDuty: FlatDuty | OpenQuestion | null
  duty: number | null
  importTax: number | null
  /** Rows of duty, then those of import tax. */
  readonly layers: QuoteLayer[]
  dutyRows: number
}

/** Changes a known sum of a line by `change` and shows it as a row; no change, no row. */
export function adjust(draft: LineDraft, part: 'duty' | 'importTax', name: string, change: number, fact: Fact<unknown>): void {
  const before = draft[part]
  if (before === null || change === 0) return
  draft[part] = before + change
  const row = { name, rate: null, base: null, amount: change, fact: fact.id }
  if (part === 'importTax') {
    draft.layers.push(row)
  } else {
    draft.layers.splice(draft.dutyRows, 0, row)
    draft.dutyRows += 1
  }
}

export function writtenLine({ line, values, duty, importTax, layers }: LineDraft): QuoteLine {
  return { id: line.id, customsValue: values.customsValue, duty, importTax, layers }
}
