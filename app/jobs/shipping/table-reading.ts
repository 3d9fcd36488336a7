import { z } from 'zod'
import { sheetFields } from '#shared/shipping/reading/columns.ts'
import { rateSheetSchema } from '#shared/shipping/sheets/rate-sheet.ts'

export const mappingSchema = z.object({
  headerRow: z.number().int().min(0),
  columns: z.array(z.object({
    column: z.number().int().min(0),
    heading: z.string(),
    field: z.enum(sheetFields).nullable(),
    unit: z.enum(['g', 'kg', 'lb', 'oz']).nullable(),
  })).max(500),
})

/** The first rows of a table as texts, and how much there is. */
export const previewSchema = z.object({ rows: z.array(z.array(z.string())), rowCount: z.number(), columnCount: z.number() })

const problem = z.object({ row: z.number().nullable(), column: z.number().nullable(), code: z.string(), params: z.record(z.string(), z.string()) })

const notice = z.object({ code: z.string(), severity: z.enum(['error', 'notice']), rows: z.array(z.number()), params: z.record(z.string(), z.string()) })

/** What mapping and terms make of a table: sheets, or the cells that stand in the way. */
export const tableReadingSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), sheets: z.array(rateSheetSchema), notices: z.array(notice) }),
  z.object({ ok: z.literal(false), errors: z.array(problem) }),
])
