import { z } from 'zod'
import { isCurrency } from '#shared/money/currency.ts'
import { isCountryCode } from '#shared/places/country.ts'
import { measures } from '#shared/facts/rates/rate-expression.ts'
import { isReadingName } from './readings/reading-list.ts'
import { isProgram } from '#shared/facts/preference-programs.ts'

/** Why a field was refused; the code chooses the sentence, see `input` in the customs messages. */
function refuse(code: string) {
  return { error: code }
}

const text = (most: number) => z.string(refuse('not-text')).max(most, refuse('too-long'))
const country = text(2).refine(isCountryCode, refuse('not-a-country'))
const currency = text(3).refine(isCurrency, refuse('not-a-currency'))
/** Amounts and rates stay text here: how many decimals they may have depends on the currency. */
const decimal = z.string(refuse('not-a-decimal-string')).max(40, refuse('too-long'))
/** Digits, dots between them allowed as tariffs print them. */
const hsCode = text(20)
  .regex(/^\d+(\.\d+)*$/, refuse('not-an-hs-code'))
  .transform((code) => code.replaceAll('.', ''))
  .refine((code) => code.length >= 6 && code.length <= 10, refuse('not-an-hs-code'))

const count = z.number(refuse('not-a-quantity')).int(refuse('not-a-quantity')).min(1, refuse('not-a-quantity'))
const program = text(40).refine(isProgram, refuse('not-a-program'))
/** By name, so that an unknown one is refused as an unknown field. */
const measuresSchema = z.partialRecord(z.enum(measures), count.max(1e9, refuse('too-large')))

const lineSchema = z.strictObject({
  id: text(100).min(1, refuse('empty')),
  description: text(2000),
  hs: hsCode.nullable().default(null),
  origin: country.nullable().default(null),
  quantity: count.max(1e6, refuse('too-large')),
  unitPrice: decimal,
  measures: measuresSchema.optional(),
  preference: program.optional(),
})

const assumeSchema = z.strictObject({
  dutyRate: z.record(text(20).regex(/^\d+(\.\d+)*$/, refuse('not-an-hs-prefix')), decimal).optional(),
  taxRate: decimal.optional(),
  fx: z.record(text(7).regex(/^[A-Z]{3}\/[A-Z]{3}$/, refuse('not-a-currency-pair')), decimal).optional(),
})

/** A basket as `quote` reads it: amounts and rates as decimal strings in whole currency units. */
export const basketSchema = z.strictObject({
  destination: country,
  shipFrom: country,
  date: z.iso.date(refuse('not-a-date')),
  currency,
  channel: z.enum(['post', 'courier', 'cargo'], refuse('not-a-channel')).default('courier'),
  importer: z.enum(['consumer', 'business'], refuse('not-an-importer')).default('consumer'),
  scheme: z.enum(['auto', 'ioss', 'none'], refuse('not-a-scheme')).default('auto'),
  lines: z.array(lineSchema, refuse('not-a-list')).min(1, refuse('no-lines')).max(1000, refuse('too-many-lines')),
  freight: decimal.nullable().default(null),
  insurance: decimal.nullable().default('0'),
  region: text(3).regex(/^[A-Z0-9]{1,3}$/, refuse('not-a-region')).nullable().default(null),
  preference: program.optional(),
  loadedOn: z.iso.date(refuse('not-a-date')).optional(),
  readings: z.record(text(40).refine(isReadingName, refuse('not-a-reading')), text(40)).optional(),
  assume: assumeSchema.optional(),
})

export type BasketInput = z.infer<typeof basketSchema>
