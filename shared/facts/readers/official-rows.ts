import { failure, type Failure } from '#shared/result/result.ts'
import type { IsoDate } from '../fact.ts'

/** Official files that can be read, by the word a person names them with. */
export const factSources = [
  'usitc', 'uk', 'xi', 'tedb', 'ecb', 's301', 's301-forced-labour', 's301-forced-labour-exempt', 's301-brazil-exempt',
  's122-exempt', 's232-derivative', 's232-annex', 'csv',
] as const
export type FactSource = (typeof factSources)[number]

/** What a file says: one row a key, each value as JSON in one stable way, so that equal rows are equal texts. */
export interface OfficialRows {
  /** Rows of one data set replace one another; a plain CSV has one for each country. */
  readonly dataset: string
  /** The edition's own name, and the first day it holds; null where the file does not say. */
  readonly edition: string | null
  readonly asOf: IsoDate | null
  readonly rows: ReadonlyMap<string, string>
  /** True where a file adds days to a history, and keys it does not name stay as they are. */
  readonly appends: boolean
}

/** A row that can't be right. `row` counts from 1, without the header. */
export function badRow(row: number, field: string, text: string): Failure {
  return failure('facts-row', { row: String(row), field, text: text.slice(0, 60).replace(/\s+/g, ' ') })
}

/** A percentage in words that no tariff has: over 9,999 %, or written as a power of ten. */
export function absurdPercent(rate: string): boolean {
  return /\d{5,}(\.\d+)?\s*%/.test(rate) || /\de[+-]?\d+\s*%/i.test(rate)
}
