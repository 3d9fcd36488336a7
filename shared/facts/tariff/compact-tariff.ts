import type { IsoDate } from '../fact.ts'
import { mergeRates } from './merge-rates.ts'

/** One line of a tariff between two days (both inside; null: until further notice). Digits only; an empty rate is none of its own. */
export interface TariffRow {
  readonly code: string
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly rate: string
  /** Column 2 of the US; empty elsewhere. */
  readonly rate2: string
  /** What the US grants to trade programs; empty elsewhere. */
  readonly special: string
}

export interface TariffAnswer {
  /** The digits the rate was found under: those asked for, or the longest beginning of them that the tariff knows. */
  readonly code: string
  /** As the tariff words it; "5%~10%" where a short code leaves lines of several rates open. */
  readonly rate: string
  readonly from: IsoDate
  readonly to: IsoDate | null
}

export interface CompactTariff {
  /** The first day of the oldest edition held. */
  readonly begins: IsoDate | null
  readonly lines: number
  rate(hs: string, date: IsoDate, column: 'general' | 'column-2'): TariffAnswer | null
  /** The words of what the line grants to trade programs; null where the lines below a short code differ. */
  special(hs: string, date: IsoDate): TariffAnswer | null
}

const dayNumber = (day: IsoDate) => Number(day.replaceAll('-', ''))
const dayOf = (number: number): IsoDate => String(number).padStart(8, '0').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
const columns = 5
const shortest = 6
const endless = 99_991_231

/**
 * A whole tariff in a few megabytes: codes in order, numbers for days, each wording of a rate once. Rows must come in
 * the order of their codes, and of their first days below a code; those without a rate of their own inherit and are
 * not kept.
 */
export function createCompactTariff(rows: Iterable<TariffRow>): CompactTariff {
  const codes: string[] = []
  const words: string[] = []
  const numbers = new Map<string, number>()
  const kept: number[] = []
  const wordOf = (text: string) => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, words.length)
    return words.push(text) - 1
  }
  for (const { code, from, to, rate, rate2, special } of rows) {
    if (rate === '' || code.length < shortest) continue
    codes.push(code)
    kept.push(dayNumber(from), to === null ? endless : dayNumber(to), wordOf(rate), wordOf(rate2), wordOf(special))
  }
  const table = Int32Array.from(kept)
  const cell = (row: number, column: number) => table[row * columns + column] ?? 0
  let first = endless
  for (let row = 0; row < codes.length; row += 1) first = Math.min(first, cell(row, 0))

  /** The first row whose code is not before `prefix`. */
  const lowerBound = (prefix: string) => {
    let low = 0
    let high = codes.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((codes[middle] ?? '') < prefix) low = middle + 1
      else high = middle
    }
    return low
  }

  const beneath = (prefix: string, day: number, column: number, merge: (texts: readonly string[]) => string | null): TariffAnswer | null => {
    const rates = new Set<number>()
    let from = 0
    let to = endless
    for (let row = lowerBound(prefix); codes[row]?.startsWith(prefix) === true; row += 1) {
      const rate = cell(row, column)
      if (cell(row, 0) > day || day > cell(row, 1) || (column === 3 && words[rate] === '')) continue
      rates.add(rate)
      from = Math.max(from, cell(row, 0))
      to = Math.min(to, cell(row, 1))
    }
    const texts = [...rates].map((rate) => words[rate] ?? '').toSorted()
    const [only] = texts
    if (only === undefined) return null
    const rate = texts.length === 1 ? only : merge(texts)
    return rate === null ? null : { code: prefix, rate, from: dayOf(from), to: to === endless ? null : dayOf(to) }
  }

  const longestBeginning = (hs: string, date: IsoDate, column: number, merge: (texts: readonly string[]) => string | null) => {
    const day = dayNumber(date)
    for (let digits = hs.length; digits >= shortest; digits -= 1) {
      const found = beneath(hs.slice(0, digits), day, column, merge)
      if (found !== null) return found
    }
    return null
  }

  return {
    begins: first === endless ? null : dayOf(first),
    lines: codes.length,
    rate: (hs, date, column) => longestBeginning(hs, date, column === 'general' ? 2 : 3, mergeRates),
    special: (hs, date) => longestBeginning(hs, date, 4, () => null),
  }
}
