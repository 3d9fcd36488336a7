import { z } from 'zod'
import { measures } from '#shared/facts/rates/rate-expression.ts'
import type { Quote } from '#shared/customs/quote.ts'
import { isReadingName, type ReadingName } from '#shared/customs/readings/reading-list.ts'

const params = z.record(z.string(), z.string())
const amount = z.int().nullable()
const day = z.iso.date()

/** A reason or remark told by code; the reader's language is chosen where it is shown. */
export const codedSchema = z.object({ code: z.string().min(1), params })

const factUseSchema = z.object({
  id: z.string(),
  source: z.object({ title: z.string(), url: z.string().nullable(), retrieved: z.string() }),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  confidence: z.enum(['official', 'secondary', 'memory']),
  stale: z.boolean(),
  caveat: z.string().nullable(),
})

const measuredBySchema = z.object({
  quantity: z.int(),
  measure: z.enum(measures),
  amount: z.int(),
  currency: z.string().length(3),
  per: z.int(),
})

const quoteLineSchema = z.object({
  id: z.string(),
  customsValue: amount,
  duty: amount,
  importTax: amount,
  layers: z.array(
    z.object({ name: z.string(), rate: z.int().nullable(), base: amount, amount: z.int(), fact: z.string(), by: measuredBySchema.optional() }),
  ),
})

/** A landed-cost quote as it crosses the wire. Amounts are minor units of `currency`; null is not known. */
export const quoteSchema = z.object({
  status: z.enum(['complete', 'partial']),
  currency: z.string().length(3),
  scheme: z.enum(['normal', 'low-value', 'ioss', 'de-minimis']).nullable(),
  goods: z.int(),
  freight: amount,
  insurance: amount,
  customsValue: amount,
  duty: amount,
  importTax: amount,
  fees: z.array(z.object({ name: z.string(), amount: z.int(), fact: z.string() })),
  total: amount,
  lines: z.array(quoteLineSchema),
  missing: z.array(
    codedSchema.extend({
      part: z.enum(['customsValue', 'duty', 'importTax', 'fees', 'freight', 'insurance', 'scheme']),
      line: z.string().nullable(),
    }),
  ),
  facts: z.array(factUseSchema),
  notes: z.array(codedSchema),
  /** Quotes stored before there were readings have none. */
  readings: z.array(z.object({ name: z.custom<ReadingName>((name) => typeof name === 'string' && isReadingName(name)), choice: z.string() })).default([]),
}) satisfies z.ZodType<Quote>
