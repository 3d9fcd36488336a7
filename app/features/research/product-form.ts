import { z } from 'zod'
import { readCurrency, readHs, readNumber } from '#app/features/costs/costs-cells.ts'
import { researchStatusSchema, type ResearchProduct, type ResearchStatus } from '#shared/contract/research-api.ts'
import { currencyExponent } from '#shared/money/currency.ts'
import { formatMinor, parseMinor } from '#shared/money/decimal.ts'
import { failure, success, type Failure, type Result } from '#shared/result/result.ts'

/** What the seller says of a product, as it stands in the form. Empty is not known. */
export interface ProductForm {
  readonly status: ResearchStatus
  readonly notes: string
  readonly cost: string
  readonly costCurrency: string
  readonly weightGrams: string
  readonly hs: string
  readonly origin: string
}

/** What a form changes. */
export interface ProductChange {
  readonly status: ResearchStatus
  readonly notes: string
  readonly told: Pick<ResearchProduct, 'purchaseCost' | 'weightGrams' | 'hs' | 'origin'>
}

export type ProductFormField = 'cost' | 'costCurrency' | 'weightGrams' | 'hs'

/** The form of a saved product; a cost not yet stated would be in `currency`. */
export function formOf(product: ResearchProduct, status: ResearchStatus, notes: string, currency: string): ProductForm {
  const { purchaseCost, weightGrams, hs, origin } = product
  return {
    status,
    notes,
    cost: purchaseCost === null ? '' : formatMinor(purchaseCost.minor, purchaseCost.currency),
    costCurrency: purchaseCost?.currency ?? currency,
    weightGrams: weightGrams === null ? '' : String(weightGrams),
    hs: hs ?? '',
    origin: origin ?? '',
  }
}

const schema = z.object({
  status: researchStatusSchema,
  notes: z.string().max(5000),
  cost: z.string().max(30),
  costCurrency: z.string().max(10),
  weightGrams: z.string().max(10),
  hs: z.string().max(30),
  origin: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/)]),
})

type FieldFailure = Failure & { readonly field?: ProductFormField }

/** Reads a form. Fails with the code of the first field that is wrong, and names it. */
export function readProductForm(asked: unknown): { readonly ok: true; readonly value: ProductChange } | FieldFailure {
  const parsed = schema.safeParse(asked)
  if (!parsed.success) return failure('research-form-not-valid')
  const form = parsed.data
  const cost = form.cost.trim() === '' ? success(null) : readCost(form.cost, form.costCurrency)
  if (!cost.ok) return cost
  const weight = form.weightGrams.trim()
  if (weight !== '' && !/^[1-9]\d{0,6}$/.test(weight)) return { ...failure('research-weight-not-valid'), field: 'weightGrams' }
  const hs = form.hs.trim() === '' ? success(null) : readHs(form.hs)
  if (!hs.ok) return { ...hs, field: 'hs' }
  return success({
    status: form.status,
    notes: form.notes,
    told: {
      purchaseCost: cost.value,
      weightGrams: weight === '' ? null : Number(weight),
      hs: hs.value,
      origin: form.origin === '' ? null : form.origin,
    },
  })
}

function readCost(text: string, currencyText: string): Result<{ minor: number; currency: string }> & { readonly field?: ProductFormField } {
  const currency = readCurrency(currencyText)
  if (!currency.ok) return { ...currency, field: 'costCurrency' }
  const number = readNumber(text)
  if (!number.ok) return { ...number, field: 'cost' }
  const minor = parseMinor(number.value, currency.value)
  if (minor.ok) return success({ minor: minor.value, currency: currency.value })
  return { ...failure('research-cost-not-valid', { decimals: String(currencyExponent(currency.value)) }), field: 'cost' }
}
