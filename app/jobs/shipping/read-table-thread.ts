// A thread of the worker: large and hostile files take their time and memory here, and not from the jobs beside it.
import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { readCountry } from '#app/features/costs/read-country.ts'
import { isCountryCode } from '#shared/places/country.ts'
import { cellText } from '#shared/shipping/reading/cells.ts'
import { proposeMapping, type SheetMapping } from '#shared/shipping/reading/columns.ts'
import type { Grid } from '#shared/shipping/reading/grid.ts'
import { readSheets } from '#shared/shipping/reading/read-sheets.ts'
import { readTerms, sheetTermsSchema } from '#shared/shipping/reading/sheet-terms.ts'
import { readTable } from './read-table.ts'
import { mappingSchema } from './table-reading.ts'

const inputSchema = z.object({
  file: z.instanceof(Uint8Array),
  grid: z.instanceof(Uint8Array).nullable(),
  mapping: mappingSchema.nullable(),
  terms: sheetTermsSchema.nullable(),
  id: z.string(),
  shipFrom: z.string().refine(isCountryCode),
})
const previewRows = 40
const gridSchema = z.custom<Grid>((value) => Array.isArray(value))

const { file, grid: packed, mapping, terms, id, shipFrom } = inputSchema.parse(workerData)
parentPort?.postMessage(packed === null ? await firstRead() : secondRead(gridSchema.parse(JSON.parse(gunzipSync(packed).toString('utf8')))))

async function firstRead() {
  const read = await readTable(file)
  if (!read.ok) return { ok: false as const, code: read.code, params: read.params }
  const proposed = proposeMapping(read.value)
  const heading = proposed === null ? null : createHash('sha1').update(proposed.columns.map((column) => column.heading).join('\u0000')).digest('hex')
  return { ok: true as const, grid: gzipSync(JSON.stringify(read.value), { level: 1 }), preview: previewOf(read.value), mapping: proposed ?? bareMapping(read.value), headings: heading }
}

/** Where no row looks like a heading, every column is for a person to name. */
function bareMapping(grid: Grid): SheetMapping {
  const width = Math.max(...grid.slice(0, previewRows).map((row) => row.length))
  return { headerRow: 0, columns: Array.from({ length: width }, (_, column) => ({ column, heading: cellText(grid[0]?.[column]), field: null, unit: null })) }
}

function previewOf(grid: Grid) {
  const rows = grid.slice(0, previewRows).map((row) => row.map((cell) => cellText(cell).slice(0, 60)))
  return { rows, rowCount: grid.length, columnCount: Math.max(...rows.map((row) => row.length)) }
}

function secondRead(grid: Grid) {
  if (mapping === null || terms === null) return { ok: true as const, reading: null }
  const findCountry = (text: string) => {
    const found = readCountry(text)
    return found.ok ? found.value : null
  }
  const read = readTerms(terms, { id, shipFrom }, findCountry)
  if (!read.ok) return { ok: true as const, reading: null }
  const reading = readSheets(grid, mapping, read.value, findCountry)
  return { ok: true as const, reading }
}
