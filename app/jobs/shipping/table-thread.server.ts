import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { InvoiceTerms } from '#shared/profit/invoices/read-invoice.ts'
import type { SheetTerms } from '#shared/shipping/reading/sheet-terms.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { previewSchema, type invoiceMappingSchema, type mappingSchema } from './table-reading.ts'

const longestMs = 120_000
const limits = { maxOldGenerationSizeMb: 900 }

interface TableFile {
  readonly file: Uint8Array
  readonly grid: Uint8Array | null
}

interface RatesQuestion extends TableFile {
  readonly purpose: 'rates'
  readonly mapping: z.infer<typeof mappingSchema> | null
  readonly terms: SheetTerms | null
  readonly id: string
  readonly shipFrom: string
}

interface InvoiceQuestion extends TableFile {
  readonly purpose: 'invoice'
  readonly mapping: z.infer<typeof invoiceMappingSchema> | null
  readonly terms: InvoiceTerms | null
}

export type TableQuestion = RatesQuestion | InvoiceQuestion

const answerSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    grid: z.instanceof(Uint8Array).optional(),
    preview: previewSchema.optional(),
    headings: z.string().nullish(),
    /** Of the purpose asked for; whoever asked reads them. */
    mapping: z.unknown().optional(),
    reading: z.unknown().optional(),
  }),
  z.object({ ok: z.literal(false), code: z.string(), params: z.record(z.string(), z.string()) }),
])
export type TableAnswer = Extract<z.infer<typeof answerSchema>, { ok: true }>

/** Reads in a thread of its own, which is ended where it takes too long or too much: then `file-takes-too-much`. */
export async function readInThread(question: TableQuestion, signal: AbortSignal): Promise<Result<TableAnswer>> {
  const thread = new Worker(new URL('./read-table-thread.ts', import.meta.url), { workerData: question, resourceLimits: limits })
  const stop = () => void thread.terminate()
  signal.addEventListener('abort', stop)
  let timer: NodeJS.Timeout | undefined
  try {
    const answer = await new Promise<unknown>((resolve) => {
      timer = setTimeout(() => resolve(failure('file-takes-too-much')), longestMs)
      thread.once('message', resolve)
      thread.once('error', () => resolve(failure('file-takes-too-much')))
      thread.once('exit', () => resolve(failure('file-takes-too-much')))
    })
    const parsed = answerSchema.parse(answer)
    return parsed.ok ? success(parsed) : failure(parsed.code, parsed.params)
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
    await thread.terminate()
  }
}
