import { z } from 'zod'
import { cell } from '#shared/facts/readers/csv-row.ts'
import type { Reference } from './read-reference.ts'

const tariffRows = z.array(
  z.object({
    htsno: z.string(),
    indent: z.coerce.number().int().min(0),
    description: z.string(),
    general: z.string(),
    special: z.string(),
    other: z.string(),
    footnotes: z.array(z.object({ value: z.string() })).nullable(),
  }),
)

/** One line that carries a rate: 8 or 10 digits. Lines below it inherit. */
export interface UsTariffLine {
  readonly general: string
  readonly column2: string
  readonly special: string
  /** What the tariff says of it below its six-digit subheading, from the outermost words in. */
  readonly words: readonly string[]
  /** Chapter 99 headings its footnotes point to, e.g. `9903.88.15`. */
  readonly headings: readonly string[]
}

const exportName = /^hts_(\d{4})_rev_(\d+)\.json(\.gz)?$/
const headingPattern = /99\d\d\.\d\d\.\d\d/g
const tidy = (rate: string) => rate.replace(/\s+/g, ' ').trim()

export interface UsEdition {
  readonly name: string
  readonly effective: string
}

interface UsTariff {
  readonly edition: UsEdition
  readonly lines: ReadonlyMap<string, UsTariffLine>
}

/** The newest export in the folder: highest year, then highest revision. */
function newestExport(reference: Reference) {
  const found = reference
    .list('us')
    .flatMap((file) => {
      const [, year, revision] = exportName.exec(file) ?? []
      return year === undefined || revision === undefined ? [] : [{ file, year: Number(year), revision: Number(revision) }]
    })
    .toSorted((a, b) => a.year - b.year || a.revision - b.revision)
    .at(-1)
  if (found === undefined) throw new Error('us: no USITC export (hts_YEAR_rev_N.json or .json.gz)')
  const row = reference
    .rows('us/revision_dates.csv', ['revision', 'effective_date'])
    .find((dated) => cell(dated, 'revision') === `${found.year}_rev_${found.revision}`)
  if (row === undefined) throw new Error(`us/revision_dates.csv: no row ${found.year}_rev_${found.revision}`)
  return { file: found.file, edition: { name: `${found.year} revision ${found.revision}`, effective: cell(row, 'effective_date') } }
}

/** Reads the USITC export (`exportList?format=JSON`) and keeps the rated lines of the goods named. */
export function readUsTariff(reference: Reference, goods: readonly string[]): UsTariff {
  const { file, edition } = newestExport(reference)
  const wanted = new Set(goods)
  const lines = new Map<string, UsTariffLine>()
  let above: readonly { readonly indent: number; readonly code: string; readonly words: string }[] = []
  for (const row of tariffRows.parse(JSON.parse(reference.text(`us/${file}`)))) {
    const code = row.htsno.replaceAll('.', '')
    above = [...above.filter(({ indent }) => indent < row.indent), { indent: row.indent, code, words: tidy(row.description) }]
    if (code.length < 8 || !wanted.has(code.slice(0, 6)) || tidy(row.general) === '') continue
    const headings = (row.footnotes ?? []).flatMap((note) => note.value.match(headingPattern) ?? [])
    lines.set(code, {
      general: tidy(row.general),
      column2: tidy(row.other),
      special: tidy(row.special),
      words: above.slice(above.findLastIndex((outer) => outer.code !== '' && outer.code.length <= 6) + 1).map(({ words }) => words),
      headings: [...new Set(headings)],
    })
  }
  return { edition, lines }
}
