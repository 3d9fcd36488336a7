import { z } from 'zod'
import { chargeKinds } from '#shared/profit/invoices/charge-kinds.ts'
import { invoiceFields } from '#shared/profit/invoices/invoice-columns.ts'
import { sheetFields } from '#shared/shipping/reading/columns.ts'
import { rateSheetSchema } from '#shared/shipping/sheets/rate-sheet.ts'

const mappingOf = <Field extends string>(fields: readonly [Field, ...Field[]]) =>
  z.object({
    headerRow: z.number().int().min(0),
    columns: z.array(z.object({
      column: z.number().int().min(0),
      heading: z.string(),
      field: z.enum(fields).nullable(),
      unit: z.enum(['g', 'kg', 'lb', 'oz']).nullable(),
    })).max(500),
  })

export const mappingSchema = mappingOf(sheetFields)
export const invoiceMappingSchema = mappingOf(invoiceFields)

/** The first rows of a table as texts, and how much there is. */
export const previewSchema = z.object({ rows: z.array(z.array(z.string())), rowCount: z.number(), columnCount: z.number() })

const problem = z.object({ row: z.number().nullable(), column: z.number().nullable(), code: z.string(), params: z.record(z.string(), z.string()) })

const notice = z.object({ code: z.string(), severity: z.enum(['error', 'notice']), rows: z.array(z.number()), params: z.record(z.string(), z.string()) })

/** What mapping and terms make of a table: sheets, or the cells that stand in the way. */
export const tableReadingSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), sheets: z.array(rateSheetSchema), notices: z.array(notice) }),
  z.object({ ok: z.literal(false), errors: z.array(problem) }),
])

export const invoiceProblems = z.array(problem)

/** What mapping and terms make of a carrier's bill. */
export const invoiceReadingSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    charges: z.array(z.object({
      row: z.int(), position: z.int(), kind: z.enum(chargeKinds), label: z.string(), number: z.string(), amount: z.int(),
      currency: z.string(), day: z.string(), grams: z.int().nullable(),
    })),
  }),
  z.object({ ok: z.literal(false), errors: invoiceProblems }),
])
