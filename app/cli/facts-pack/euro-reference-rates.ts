import { cell } from '#shared/facts/readers/csv-row.ts'
import type { Reference } from './read-reference.ts'

const dayPattern = /<Cube\s+time=['"](\d{4}-\d\d-\d\d)['"]\s*>([\s\S]*?)<\/Cube>\s*(?=<Cube|<\/Cube>)/g
const ratePattern = /<Cube\s+currency=['"]([A-Z]{3})['"]\s+rate=['"](\d+(?:\.\d+)?)['"]\s*\/>/g
const anyRate = /<Cube\s+currency=/g

export interface EuroDay {
  readonly date: string
  readonly rates: Readonly<Record<string, string>>
}

/** The days of an ECB file (daily, 90 days or history). Throws where a rate is not written as the bank writes it. */
export function readEuroDays(xml: string): readonly EuroDay[] {
  const days: EuroDay[] = []
  for (const [, date, block] of xml.matchAll(dayPattern)) {
    if (date === undefined || block === undefined) continue
    const rates: Record<string, string> = {}
    for (const [, currency, rate] of block.matchAll(ratePattern)) {
      if (currency !== undefined && rate !== undefined) rates[currency] = rate
    }
    const written = block.match(anyRate)?.length ?? 0
    if (Object.keys(rates).length !== written) throw new Error(`fx ${date}: a rate is not a decimal number with a dot`)
    days.push({ date, rates })
  }
  if (days.length === 0) throw new Error('fx: no day found')
  return days
}

/** Rules of the pack begin then; older rates would help no order. */
const begin = '2021-01-01'
const plainRate = /^\d+(\.\d+)?$/
const noRates: ReadonlySet<string> = new Set(['', 'N/A'])

/**
 * The first day of each month on record in a history file (CSV, a column a currency), since the pack begins. Throws
 * where a rate is not written as the bank writes it.
 */
export function monthlyDays(reference: Reference, path: string): readonly EuroDay[] {
  const byMonth = new Map<string, EuroDay>()
  for (const row of reference.rows(path, ['Date', 'USD'])) {
    const date = cell(row, 'Date')
    const month = date.slice(0, 7)
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error(`fx ${path}: ${date} is not a day`)
    if (date < begin || (byMonth.get(month)?.date ?? '9') <= date) continue
    const named = Object.entries(row).filter(([currency, rate]) => /^[A-Z]{3}$/.test(currency) && !noRates.has(rate.trim()))
    const odd = named.find(([, rate]) => !plainRate.test(rate.trim()))
    if (odd !== undefined) throw new Error(`fx ${date}: ${odd[0]} is not a decimal number with a dot`)
    byMonth.set(month, { date, rates: Object.fromEntries(named.map(([currency, rate]) => [currency, rate.trim()])) })
  }
  return [...byMonth.values()]
}

/**
 * The days of the ECB files in `fx/`, oldest first, as columns: every day of the XML files, one a month of the history
 * CSV. Copies marked `as-found` are samples of bad input.
 */
export function euroReferenceRates(reference: Reference) {
  const files = reference.list('fx').filter((name) => name.startsWith('eurofxref-') && !name.includes('as-found'))
  const histories = files.filter((name) => /\.csv(\.gz)?$/.test(name)).flatMap((name) => monthlyDays(reference, `fx/${name}`))
  const daily = files.filter((name) => name.endsWith('.xml')).flatMap((name) => readEuroDays(reference.text(`fx/${name}`)))
  const byDay = new Map([...histories, ...daily].map((day) => [day.date, day]))
  const days = [...byDay.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const currencies = [...new Set(days.flatMap(({ rates }) => Object.keys(rates)))].toSorted()
  return {
    currencies,
    // A currency the bank did not name that day is an empty text.
    days: days.map(({ date, rates }) => [date, ...currencies.map((currency) => rates[currency] ?? '')]),
  }
}
