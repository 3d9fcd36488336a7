import type { VariantFill } from '#app/features/costs/costs.ts'
import { parseMinor } from '#shared/money/decimal.ts'

/** What a person typed to fill in for many variants; empty leaves a field as it is. */
export interface FillDraft {
  readonly hs: string
  readonly origin: string
  readonly weight: string
  readonly cost: string
}

export const emptyFill: FillDraft = { hs: '', origin: '', weight: '', cost: '' }

export type FillError = 'badHs' | 'badWeight' | 'badCost'
export type ParsedFill =
  | { readonly ok: true; readonly fill: VariantFill }
  | { readonly ok: false; readonly errors: Readonly<Partial<Record<keyof FillDraft, FillError>>>; readonly nothing: boolean }

/** Reads the draft; the cost is in `shopCurrency`. Dots and spaces in an HS code do not matter. */
export function parseFill(draft: FillDraft, shopCurrency: string): ParsedFill {
  const errors: Partial<Record<keyof FillDraft, FillError>> = {}
  const hs = draft.hs.replace(/[\s.]/g, '')
  const weight = draft.weight.trim()
  const cost = draft.cost.trim().replace(',', '.')
  if (hs !== '' && !/^\d{6,13}$/.test(hs)) errors.hs = 'badHs'
  if (weight !== '' && !/^[1-9]\d{0,5}$/.test(weight)) errors.weight = 'badWeight'
  const money = cost === '' ? null : parseMinor(cost, shopCurrency)
  if (money?.ok === false) errors.cost = 'badCost'
  const fill: VariantFill = {
    ...(hs === '' ? {} : { hs }),
    ...(draft.origin === '' ? {} : { origin: draft.origin }),
    ...(weight === '' ? {} : { weightGrams: Number(weight) }),
    ...(money?.ok ? { unitCost: money.value } : {}),
  }
  const nothing = Object.keys(fill).length === 0
  return Object.keys(errors).length > 0 || nothing ? { ok: false, errors, nothing } : { ok: true, fill }
}
