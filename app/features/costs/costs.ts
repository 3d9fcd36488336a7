import { z } from 'zod'
import type { FileProblem } from '#app/features/files/file-problem.ts'

/** Costs of the file that were in another currency, and the rate they were taken over at. */
export interface CostConversion {
  readonly from: string
  readonly to: string
  /** How many `to` one `from` buys, as a decimal text of at most six decimals. */
  readonly rate: string
  /** Id of the exchange-rate fact. */
  readonly fact: string
}

export interface ImportStarted {
  /** Null where Shopify gets nothing. */
  readonly taskId: string | null
  /** Variants that will be written. */
  readonly variants: number
  /** Costs and first legs taken into the history that profits are worked out by. */
  readonly noted: number
  /** Variants of the file that already are as it says. */
  readonly unchanged: number
  readonly conversions: readonly CostConversion[]
}

/** Nothing is written unless the whole file can be. */
export type ImportOutcome =
  | { readonly ok: true; readonly value: ImportStarted }
  | {
      readonly ok: false
      readonly code: string
      readonly params: Readonly<Record<string, string>>
      /** At most the first 500, in the order of the file. */
      readonly problems: readonly FileProblem[]
      readonly problemCount: number
    }

const sixDigits = z.string().regex(/^\d{6}$/)
const nationalCode = z.string().regex(/^\d{7,13}$/)

/** One country's own codes for goods that were known by six digits: the longer code by the six that it begins with. */
const countryHsFillSchema = z.object({
  country: z.string().regex(/^[A-Z]{2}$/),
  codes: z
    .record(sixDigits, nationalCode)
    .refine((codes) => {
      const entries = Object.entries(codes)
      return entries.length > 0 && entries.every(([six, code]) => code.startsWith(six))
    }),
})

/** What a person may fill in for many variants at once. `unitCost` is minor units of the shop's currency. */
export const variantFillSchema = z
  .object({
    hs: z.string().regex(/^\d{6,13}$/).optional(),
    countryHs: countryHsFillSchema.optional(),
    origin: z.string().regex(/^[A-Z]{2}$/).optional(),
    weightGrams: z.number().int().min(1).max(1_000_000).optional(),
    unitCost: z.number().int().min(0).max(1_000_000_000).optional(),
  })
  .refine((fill) => Object.values(fill).some((value) => value !== undefined), { message: 'nothing to fill' })

export type VariantFill = z.infer<typeof variantFillSchema>

export interface FillStarted {
  readonly taskId: string
  readonly variants: number
}
