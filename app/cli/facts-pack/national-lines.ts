import { cell } from '#shared/facts/readers/csv-row.ts'
import type { Reference } from './read-reference.ts'
import { commonTariffs } from './common-tariffs.ts'
import type { UsTariffLine } from './us-tariff.ts'

type Lines = Readonly<Record<string, readonly (readonly [code: string, text: string])[]>>
type Said = Readonly<Record<string, string>>

const longestStep = 80
const longestText = 240

const cut = (text: string, longest: number) => (text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`)

/** What the words leave out ("excl. …") is cut: it names neighbours that have lines of their own. */
const shortened = (text: string) => cut(text.replace(/\s+/g, ' ').replace(/ \((excl|incl)\..*$/, '').trim(), longestText)

/** The way down to a line, a step longer than `longest` cut; an "Other" on the way says nothing. */
function pathOf(words: readonly string[], longest: number): string {
  const steps = words.map((step) => step.replace(/\s*:$/, ''))
  const onTheWay = steps.slice(0, -1).filter((step) => step !== 'Other')
  return [...onTheWay.map((step) => cut(step, longest)), cut(steps.at(-1) ?? '', longestText)].join(' › ')
}

/** Six-digit codes that some table could not settle: it goes on with longer codes below them. */
function unsettled(tables: readonly Said[]): ReadonlySet<string> {
  return new Set(tables.flatMap((table) => Object.keys(table).filter((code) => code.length > 6).map((code) => code.slice(0, 6))))
}

function grouped(rows: readonly (readonly [code: string, text: string])[]): Lines {
  const byGoods = Map.groupBy(rows, ([code]) => code.slice(0, 6))
  return Object.fromEntries(byGoods)
}

/** The eight-digit lines to choose from where six digits do not settle rate or layer, in the tariff's own words. */
export function usLines(tariff: ReadonlyMap<string, UsTariffLine>, tables: readonly Said[]): Lines {
  const wanted = unsettled(tables)
  const paths = new Map<string, readonly string[]>()
  for (const [code, { words }] of tariff) {
    const line = code.slice(0, 8)
    if (wanted.has(code.slice(0, 6)) && !paths.has(line)) paths.set(line, words)
  }
  // Where the cut ends of steps told two lines apart, their steps stay whole.
  const bySaying = Map.groupBy(paths, ([code, words]) => `${code.slice(0, 6)} ${pathOf(words, longestStep)}`)
  const rows = [...bySaying.values()].flatMap((alike) =>
    alike.map(([code, words]) => [code, pathOf(words, alike.length > 1 ? longestText : longestStep)] as const),
  )
  return grouped(rows.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The same for the tariff that the EU and Great Britain shared in 2021. */
export function commonLines(reference: Reference, tables: readonly Said[]): Lines {
  const wanted = unsettled(tables)
  const rows = reference
    .rows(commonTariffs, ['commodity', 'description'])
    .map((row) => [cell(row, 'commodity'), shortened(cell(row, 'description'))] as const)
    .filter(([code]) => code.length === 8 && wanted.has(code.slice(0, 6)))
  return grouped(rows)
}
