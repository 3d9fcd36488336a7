import { withShop } from '#app/data/database.server.ts'
import { factsKnown } from '#app/data/facts/fact-book.server.ts'
import { latestImports, type FactImportRecord } from '#app/data/facts/fact-import-repository.server.ts'
import { allVariants, type VariantRecord } from '#app/data/variant-repository.server.ts'
import { daysAfter } from '#shared/facts/calendar.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import { touchedBy } from '#shared/facts/touched-goods.ts'
import type { FactRow, FactsPageData, FactsQuery, ImportView } from './facts.ts'
import { factTroubles } from './fact-troubles.server.ts'
import { rowsOfCountry } from './rows-of-country.ts'

const pageSize = 25
const importsShown = 8
/** "Lately" reaches half a year back and ahead. */
const latelyDays = 183

/** What is known of a country, from where and how old, and what was imported last. */
export async function factsPage(shop: string, country: string, query: FactsQuery): Promise<FactsPageData> {
  const today = new Date().toISOString().slice(0, 10)
  const [{ facts, imported }, imports, troubles] = await Promise.all([factsKnown(), latestImports(importsShown), factTroubles()])
  const all = rowsOfCountry(country, facts, imported, today)
  const inForce = all.filter((row) => isNow(row, today))
  const matching = all.filter((row) => matches(row, query, today)).toSorted((a, b) => newestFirst(query, a, b))
  const page = Math.min(query.page, Math.max(1, Math.ceil(matching.length / pageSize)))
  const count = (test: (row: FactRow) => boolean) => inForce.filter(test).length
  return {
    country, today, pageSize,
    query: { ...query, page },
    rows: matching.slice((page - 1) * pageSize, page * pageSize),
    total: matching.length,
    trust: {
      official: count(({ confidence }) => confidence === 'official'),
      secondary: count(({ confidence }) => confidence === 'secondary'),
      memory: count(({ confidence }) => confidence === 'memory'),
      stale: count(({ stale }) => stale),
      disputed: count(({ disputed }) => disputed),
    },
    imports: await importViews(shop, imports),
    troubles,
  }
}

const isNow = ({ validFrom, validTo }: FactRow, today: IsoDate) => (validFrom ?? '') <= today && (validTo ?? '9') >= today

function isLately({ validFrom, validTo }: FactRow, today: IsoDate): boolean {
  const [since, until] = [daysAfter(today, -latelyDays), daysAfter(today, latelyDays)]
  const within = (day: IsoDate | null) => day !== null && since <= day && day <= until
  return within(validFrom) || within(validTo)
}

function matches(row: FactRow, { kind, time, trust }: FactsQuery, today: IsoDate): boolean {
  if (kind !== null && row.kind !== kind) return false
  if (time === 'now' && !isNow(row, today)) return false
  if (time === 'lately' && !isLately(row, today)) return false
  if (trust === 'memory') return row.confidence === 'memory'
  if (trust === 'stale') return row.stale
  return trust === null || row.disputed
}

/** By the day they began where days matter, else as rules are grouped. */
function newestFirst({ time }: FactsQuery, a: FactRow, b: FactRow): number {
  return time === 'now' ? 0 : (b.validFrom ?? '').localeCompare(a.validFrom ?? '')
}

async function importViews(shop: string, imports: readonly FactImportRecord[]): Promise<ImportView[]> {
  const changing = imports.some(({ touched }) => touched.length > 0)
  const variants = changing ? await withShop(shop, (db) => allVariants(db, shop)) : []
  return imports.map(({ touched, importedAt, ...record }) => ({
    ...record,
    importedAt: importedAt.toISOString(),
    touches: touched.length === 0 ? null : touchedVariants(record.dataset, touched, variants),
  }))
}

function touchedVariants(dataset: string, keys: readonly string[], variants: readonly VariantRecord[]): number {
  const isTouched = touchedBy(dataset, keys)
  return variants.filter(isTouched).length
}
