import { text } from 'node:stream/consumers'
import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Item } from '#shared/classify/item.ts'
import { packLines } from '#shared/classify/nomenclature/pack-lines.ts'
import { searchOf, type NomenclatureSearch } from '#shared/classify/nomenclature/search.ts'
import { suggest } from '#shared/classify/suggest.ts'
import { csvLine } from '#shared/csv/csv-text.ts'
import { readTariffFile } from './classify-tariff-file.ts'
import { readOptions } from './read-options.ts'

const columns = ['title', ...[1, 2, 3].flatMap((place) => [`hs6_${place}`, `confidence_${place}`]), 'needs_detail']
const rowsSchema = z.array(z.record(z.string(), z.string()))
const mostTags = 50
/** A cell longer than this is no text of a product. */
const mostCharacters = 100_000
const mostMessage = 300

/**
 * Reads a CSV with a column `title` (and, where it has them, `description`, `type`, `tags` parted by commas,
 * `material`, `vendor`) from the standard input and prints three HS6 codes with their chances for each row. `--tariff`
 * searches an official export instead of the default pack, `--database` the tariff imported there. The exit code, 2 for
 * malformed input.
 */
export async function classify(): Promise<number> {
  const search = await readSearch()
  if (typeof search === 'string') return refuse(search)
  const items = readItems(await text(process.stdin))
  if (typeof items === 'string') return refuse(items)
  const lines = items.map((item) => {
    const { candidates, needsDetail } = suggest(item, { search })
    const cells = [0, 1, 2].flatMap((place) => {
      const candidate = candidates[place]
      return candidate === undefined ? ['', ''] : [candidate.hs6, candidate.confidence.toFixed(2)]
    })
    return csvLine([item.title, ...cells, String(needsDetail)])
  })
  process.stdout.write(`${[columns.join(','), ...lines].join('\n')}\n`)
  return 0
}

async function readSearch(): Promise<NomenclatureSearch | string> {
  const values = readOptions({ tariff: { type: 'string' }, database: { type: 'boolean' } })
  if (typeof values === 'string') return `options: ${values}`
  if (values.database === true) {
    if (values.tariff !== undefined) return 'options: --tariff and --database exclude one another'
    const { readTariffOfDatabase } = await import('./classify-database.ts')
    const imported = await readTariffOfDatabase()
    return typeof imported === 'string' ? `database: ${imported}` : searchOf(imported)
  }
  if (values.tariff === undefined) return searchOf(packLines)
  const lines = readTariffFile(values.tariff)
  return typeof lines === 'string' ? `tariff: ${lines}` : searchOf(lines)
}

function readItems(csv: string): readonly Item[] | string {
  let header: readonly string[] = []
  let read: unknown
  try {
    read = parse(csv, {
      columns: (names: string[]) => (header = names.map((name) => name.trim().toLowerCase())).slice(),
      bom: true, skip_empty_lines: true,
    })
  } catch (error) {
    return `csv: ${error instanceof CsvError ? error.message.slice(0, mostMessage) : 'can’t be read'}`
  }
  if (!header.includes('title')) return 'csv: has no column "title"'
  if (header.filter((name) => name === 'title').length > 1) return 'csv: has the column "title" twice'
  const rows = rowsSchema.parse(read)
  const endless = rows.findIndex((row) => Object.values(row).some((cell) => cell.length > mostCharacters))
  if (endless >= 0) return `csv: row ${endless + 1} holds a cell of more than ${mostCharacters} characters`
  return rows.map(({ title = '', description = '', type = '', tags = '', material = '', vendor = '' }) => ({
    title,
    description,
    type,
    tags: tags.split(',').slice(0, mostTags),
    material,
    vendor,
  }))
}

function refuse(line: string): number {
  console.error(line.replace(/\s+/g, ' '))
  return 2
}
