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

/** All days of the ECB XML files in `fx/`, oldest first, as columns. Copies marked `as-found` are samples of bad input. */
export function euroReferenceRates(reference: Reference) {
  const files = reference.list('fx').filter((name) => /^eurofxref-.*\.xml$/.test(name) && !name.includes('as-found'))
  const byDay = new Map(files.flatMap((name) => readEuroDays(reference.text(`fx/${name}`))).map((day) => [day.date, day]))
  const days = [...byDay.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const currencies = [...new Set(days.flatMap(({ rates }) => Object.keys(rates)))].toSorted()
  return {
    currencies,
    // A currency the bank did not name that day is an empty text.
    days: days.map(({ date, rates }) => [date, ...currencies.map((currency) => rates[currency] ?? '')]),
  }
}
