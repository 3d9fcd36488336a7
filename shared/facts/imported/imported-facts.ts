import { plainFactSchema, type PlainFact } from '../readers/read-plain-facts.ts'
import { commonLineSchema } from '../readers/read-common-tariff.ts'
import { euroDaySchema } from '../readers/read-euro-rates.ts'
import { usLineSchema } from '../readers/read-us-tariff.ts'
import { usListRowSchema } from '../readers/read-us-list.ts'
import { vatRatesSchema } from '../readers/read-vat-rates.ts'
import type { CsvRow } from '../readers/csv-row.ts'
import type { IsoDate, Source } from '../fact.ts'
import { createCompactTariff, type CompactTariff, type TariffRow } from '../tariff/compact-tariff.ts'

/** What is known of the file a data set was last read from. */
export interface ImportedFrom {
  readonly dataset: string
  readonly edition: string | null
  readonly asOf: IsoDate | null
  readonly source: Source
}

/** One row of an imported data set, its value as the reader wrote it. */
export interface ImportedRow {
  readonly key: string
  readonly value: string
  readonly from: IsoDate
  readonly to: IsoDate | null
}

/** Everything imported, in the form look-ups need. */
export interface ImportedFacts {
  /** Differs whenever anything imported does. */
  readonly stamp: string
  readonly imports: ReadonlyMap<string, ImportedFrom>
  /** By territory. */
  readonly tariffs: ReadonlyMap<string, CompactTariff>
  /** Rated lines of the US tariff in force, with the chapter 99 headings their footnotes name. */
  readonly usHeadings: ReadonlyMap<string, { readonly headings: readonly string[] }>
  readonly usLists: ReadonlyMap<string, readonly CsvRow[]>
  readonly euroDays: readonly { readonly date: IsoDate; readonly rates: Readonly<Record<string, string>> }[]
  readonly vat: readonly { readonly country: string; readonly standard: string; readonly from: IsoDate; readonly to: IsoDate | null }[]
  readonly plain: readonly { readonly fact: PlainFact; readonly dataset: string }[]
}

export const territoryOfTariff: Readonly<Record<string, string>> = { usitc: 'US', uk: 'GB', xi: 'EU' }
/** Rules begin to answer for 2021, the US layers for 2018; older exchange rates would help no order. */
const oldestEuroDay: IsoDate = '2018-01-01'

export interface ImportedCollector {
  /** Takes rows of one data set, by key and then first day; may be called for part after part of it. */
  add(dataset: string, rows: readonly ImportedRow[]): void
  finish(): ImportedFacts
}

/** Takes imported rows in, data set by data set, without ever holding a whole file's text. Throws on rows no reader wrote. */
export function collectImported(imports: readonly ImportedFrom[], stamp: string): ImportedCollector {
  const rated = new Map<string, TariffRow[]>()
  const usHeadings = new Map<string, { readonly headings: readonly string[] }>()
  const usLists = new Map<string, CsvRow[]>()
  const euroDays: { readonly date: IsoDate; readonly rates: Readonly<Record<string, string>> }[] = []
  const vat: ImportedFacts['vat'][number][] = []
  const plain: ImportedFacts['plain'][number][] = []
  const headings = new Map<string, { readonly headings: readonly string[] }>()

  const addLine = (territory: string, row: TariffRow) => {
    const rows = rated.get(territory) ?? []
    rated.set(territory, rows)
    rows.push(row)
  }
  const addUs = ({ key: code, value, from, to }: ImportedRow) => {
    const line = usLineSchema.parse(JSON.parse(value))
    if (line.general === '') return
    addLine('US', { code, from, to, rate: line.general, rate2: line.column2, special: line.special })
    if (to !== null || code.length < 8) return
    // Lines share a handful of lists of headings.
    const name = line.headings.join()
    const known = headings.get(name) ?? { headings: line.headings }
    headings.set(name, known)
    usHeadings.set(code, known)
  }
  const readers: Readonly<Record<string, (row: ImportedRow, dataset: string) => void>> = {
    usitc: addUs,
    uk: ({ key: code, value, from, to }) => addLine('GB', { code, from, to, rate: commonLineSchema.parse(JSON.parse(value)).rate, rate2: '', special: '' }),
    xi: ({ key: code, value, from, to }) => addLine('EU', { code, from, to, rate: commonLineSchema.parse(JSON.parse(value)).rate, rate2: '', special: '' }),
    ecb: ({ key: date, value }) => {
      if (date >= oldestEuroDay) euroDays.push({ date, rates: euroDaySchema.parse(JSON.parse(value)) })
    },
    tedb: ({ key: country, value, from, to }) => {
      vat.push({ country, standard: vatRatesSchema.parse(JSON.parse(value)).standard, from, to })
    },
    csv: ({ value, to }, dataset) => {
      if (to === null) plain.push({ dataset, fact: plainFactSchema.parse(JSON.parse(value)) })
    },
    list: ({ value, to }, dataset) => {
      const rows = usLists.get(dataset) ?? []
      usLists.set(dataset, rows)
      if (to === null) rows.push(usListRowSchema.parse(JSON.parse(value)))
    },
  }
  return {
    add(dataset, rows) {
      const read = readers[dataset.startsWith('csv/') ? 'csv' : dataset] ?? readers['list']
      for (const row of rows) read?.(row, dataset)
    },
    finish: () => ({
      stamp,
      imports: new Map(imports.map((from) => [from.dataset, from])),
      tariffs: new Map([...rated].map(([territory, rows]) => [territory, createCompactTariff(rows)])),
      usHeadings, usLists, euroDays, vat, plain,
    }),
  }
}
