import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Item } from '#shared/classify/item.ts'
import { packLines } from '#shared/classify/nomenclature/pack-lines.ts'
import { searchOf, type NomenclatureSearch } from '#shared/classify/nomenclature/search.ts'
import { suggest } from '#shared/classify/suggest.ts'
import { readTariffFile } from './classify-tariff-file.ts'

const columns = ['title', ...[1, 2, 3].flatMap((place) => [`hs6_${place}`, `confidence_${place}`]), 'needs_detail']
const rowsSchema = z.array(z.record(z.string(), z.string()))
const mostTags = 50

/**
 * Reads a CSV with a column `title` (and, where it has them, `description`, `type`, `tags` parted by commas,
 * `material`, `vendor`) from the standard input and prints three HS6 codes with their chances for each row. `--tariff`
 * searches an official export instead of the default pack. The exit code, 2 for malformed input.
 */
export async function classify(): Promise<number> {
  const search = readSearch()
  if (typeof search === 'string') return refuse(search)
  const items = readItems(await text(process.stdin))
  if (typeof items === 'string') return refuse(items)
  const lines = items.map((item) => {
    const { candidates, needsDetail } = suggest(item, { search })
    const cells = [0, 1, 2].flatMap((place) => {
      const candidate = candidates[place]
      return candidate === undefined ? ['', ''] : [candidate.hs6, candidate.confidence.toFixed(2)]
    })
    return [item.title, ...cells, String(needsDetail)].map(cell).join(',')
  })
  process.stdout.write(`${[columns.join(','), ...lines].join('\n')}\n`)
  return 0
}

function readSearch(): NomenclatureSearch | string {
  let values
  try {
    values = parseArgs({ options: { tariff: { type: 'string' } } }).values
  } catch (error) {
    return `options: ${error instanceof Error ? error.message : 'can’t be read'}`
  }
  if (values.tariff === undefined) return searchOf(packLines)
  const lines = readTariffFile(values.tariff)
  return typeof lines === 'string' ? `tariff: ${lines}` : searchOf(lines)
}

function readItems(csv: string): readonly Item[] | string {
  let read: unknown
  try {
    read = parse(csv, { columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()), bom: true, skip_empty_lines: true })
  } catch (error) {
    return `csv: ${error instanceof CsvError ? error.message : 'can’t be read'}`
  }
  const rows = rowsSchema.parse(read)
  const header = csv.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? ''
  if (!header.split(',').some((name) => name.trim().replaceAll('"', '').toLowerCase() === 'title')) return 'csv: has no column "title"'
  return rows.map(({ title = '', description = '', type = '', tags = '', material = '', vendor = '' }) => ({
    title,
    description,
    type,
    tags: tags.split(',').slice(0, mostTags),
    material,
    vendor,
  }))
}

const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

function refuse(line: string): number {
  console.error(line.replace(/\s+/g, ' '))
  return 2
}
