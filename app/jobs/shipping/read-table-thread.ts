// A thread of the worker: large and hostile files take their time and memory here, and not from the jobs beside it.
import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { readCountry } from '#app/features/costs/read-country.ts'
import { isCountryCode } from '#shared/places/country.ts'
import { proposeInvoiceMapping } from '#shared/profit/invoices/invoice-columns.ts'
import { invoiceTermsSchema, readInvoice } from '#shared/profit/invoices/read-invoice.ts'
import { cellText } from '#shared/shipping/reading/cells.ts'
import { proposeMapping, type TableMapping } from '#shared/shipping/reading/columns.ts'
import type { Grid } from '#shared/shipping/reading/grid.ts'
import { readSheets } from '#shared/shipping/reading/read-sheets.ts'
import { readTerms, sheetTermsSchema } from '#shared/shipping/reading/sheet-terms.ts'
import { readTable } from './read-table.ts'
import { invoiceMappingSchema, mappingSchema } from './table-reading.ts'

const table = { file: z.instanceof(Uint8Array), grid: z.instanceof(Uint8Array).nullable() }
const inputSchema = z.discriminatedUnion('purpose', [
  z.object({
    purpose: z.literal('rates'),
    ...table,
    mapping: mappingSchema.nullable(),
    terms: sheetTermsSchema.nullable(),
    id: z.string(),
    shipFrom: z.string().refine(isCountryCode),
  }),
  z.object({ purpose: z.literal('invoice'), ...table, mapping: invoiceMappingSchema.nullable(), terms: invoiceTermsSchema.nullable() }),
])
const previewRows = 40
const gridSchema = z.custom<Grid>((value) => Array.isArray(value))

const input = inputSchema.parse(workerData)
parentPort?.postMessage(input.grid === null ? await firstRead() : { ok: true, reading: secondRead(gridSchema.parse(JSON.parse(gunzipSync(input.grid).toString('utf8')))) })

async function firstRead() {
  const read = await readTable(input.file)
  if (!read.ok) return { ok: false as const, code: read.code, params: read.params }
  const proposed = input.purpose === 'rates' ? proposeMapping(read.value) : proposeInvoiceMapping(read.value)
  const heading = proposed === null ? null : createHash('sha1').update(proposed.columns.map((column) => column.heading).join('\u0000')).digest('hex')
  return { ok: true as const, grid: gzipSync(JSON.stringify(read.value), { level: 1 }), preview: previewOf(read.value), mapping: proposed ?? bareMapping(read.value), headings: heading }
}

/** Where no row looks like a heading, every column is for a person to name. */
function bareMapping(grid: Grid): TableMapping<never> {
  const width = Math.max(...grid.slice(0, previewRows).map((row) => row.length))
  return { headerRow: 0, columns: Array.from({ length: width }, (_, column) => ({ column, heading: cellText(grid[0]?.[column]), field: null, unit: null })) }
}

function previewOf(grid: Grid) {
  const rows = grid.slice(0, previewRows).map((row) => row.map((cell) => cellText(cell).slice(0, 60)))
  return { rows, rowCount: grid.length, columnCount: Math.max(...rows.map((row) => row.length)) }
}

/** Null where mapping and terms don't say enough yet. */
function secondRead(grid: Grid) {
  if (input.purpose === 'invoice') return input.mapping === null || input.terms === null ? null : readInvoice(grid, input.mapping, input.terms)
  const { mapping, terms, id, shipFrom } = input
  if (mapping === null || terms === null) return null
  const findCountry = (text: string) => {
    const found = readCountry(text)
    return found.ok ? found.value : null
  }
  const read = readTerms(terms, { id, shipFrom }, findCountry)
  return read.ok ? readSheets(grid, mapping, read.value, findCountry) : null
}
