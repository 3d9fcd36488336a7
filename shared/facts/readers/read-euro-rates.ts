import { z } from 'zod'
import { isCurrency } from '#shared/money/currency.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import type { CsvRow } from './csv-row.ts'
import { badRow, type OfficialRows } from './official-rows.ts'

/** How many units one euro bought that day, by currency, as the bank's own decimal texts. */
export const euroDaySchema = z.record(z.string(), z.string())

const day = z.iso.date()
/** As the bank writes a rate; the old lira had seven digits. */
const rateText = /^(?!0+(\.0+)?$)\d{1,8}(\.\d{1,8})?$/
/** Currencies that were, which the list of today's does not hold. */
const retired: ReadonlySet<string> = new Set(['CYP', 'EEK', 'LTL', 'LVL', 'MTL', 'ROL', 'SIT', 'SKK', 'HRK', 'TRL', 'RUB', 'BGN'])
const cube = /<Cube\s+([^>]*?)\/?>/g
const attribute = /(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(attribute)].map(([, name = '', double, single]) => [name, double ?? single ?? '']))
}

/** Reads the bank's XML: one day, ninety days or all of history. Fails with `facts-cut-short`, `facts-row` or `facts-no-rows`. */
export function readEuroXml(xml: string): Result<OfficialRows> {
  if (!/<\/gesmes:Envelope>\s*$/.test(xml.slice(-200))) return failure('facts-cut-short')
  const days = new Map<string, Record<string, string>>()
  let rates: Record<string, string> | null = null
  let row = 0
  for (const [, text = ''] of xml.matchAll(cube)) {
    const { time, currency, rate } = attributesOf(text)
    row += 1
    if (time !== undefined) {
      if (!day.safeParse(time).success || days.has(time)) return badRow(row, 'time', time)
      rates = {}
      days.set(time, rates)
      continue
    }
    if (currency === undefined || rate === undefined || rates === null) return badRow(row, 'Cube', text)
    if (!isKnown(currency) || !rateText.test(rate)) return badRow(row, currency, rate)
    rates[currency] = rate
  }
  return ecbRows(days)
}

/** Reads the bank's history CSV: a day a row, a currency a column, `N/A` (or 0) where there was no rate. Fails as `readEuroXml`. */
export function readEuroTable(table: readonly CsvRow[]): Result<OfficialRows> {
  if (table[0]?.['Date'] === undefined || table[0]['USD'] === undefined) return failure('facts-columns', { columns: 'Date, USD, …' })
  const days = new Map<string, Record<string, string>>()
  for (const [index, row] of table.entries()) {
    const { Date: time = '', ...columns } = row
    if (!day.safeParse(time).success || days.has(time)) return badRow(index + 1, 'Date', time)
    const rates: Record<string, string> = {}
    for (const [column, cell] of Object.entries(columns)) {
      const [currency, rate] = [column.trim(), cell.trim()]
      if (rate === '' || rate === 'N/A' || rate === '0') continue
      if (!isKnown(currency) || !rateText.test(rate)) return badRow(index + 1, currency, rate)
      rates[currency] = rate
    }
    days.set(time, rates)
  }
  return ecbRows(days)
}

const isKnown = (currency: string) => /^[A-Z]{3}$/.test(currency) && (isCurrency(currency) || retired.has(currency))

function ecbRows(days: ReadonlyMap<string, Readonly<Record<string, string>>>): Result<OfficialRows> {
  const rows = new Map([...days].filter(([, rates]) => Object.keys(rates).length > 0).map(([time, rates]) => [time, JSON.stringify(rates)]))
  const last = [...rows.keys()].toSorted().at(-1)
  if (last === undefined) return failure('facts-no-rows')
  return success({ dataset: 'ecb', edition: last, asOf: last, rows, appends: true })
}
