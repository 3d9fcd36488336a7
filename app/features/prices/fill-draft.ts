import type { VariantFill } from '#app/features/costs/costs.ts'
import { parseMinor } from '#shared/money/decimal.ts'

/** What a person typed to fill in for many variants; empty leaves a field as it is. */
export interface FillDraft {
  readonly hs: string
  /** The market's own codes, by the six digits they begin with. */
  readonly countryHs: Readonly<Record<string, string>>
  readonly origin: string
  readonly weight: string
  readonly cost: string
}

export const emptyFill: FillDraft = { hs: '', countryHs: {}, origin: '', weight: '', cost: '' }

export type FillError = 'badHs' | 'badCountryHs' | 'badWeight' | 'badCost'
export type ParsedFill =
  | { readonly ok: true; readonly fill: VariantFill }
  | { readonly ok: false; readonly errors: Readonly<Partial<Record<keyof FillDraft, FillError>>>; readonly nothing: boolean }

/** Whether a typed code is a longer one of the goods that six digits name. */
export function isNationalCode(hs6: string, text: string): boolean {
  const code = plainCode(text)
  return /^\d{7,13}$/.test(code) && code.startsWith(hs6)
}

function plainCode(text: string): string {
  return text.replace(/[\s.]/g, '')
}

/**
 * Reads the draft; the cost is in `shopCurrency`, the market's own codes are those of `country`. Dots and spaces in an
 * HS code do not matter.
 */
export function parseFill(draft: FillDraft, shopCurrency: string, country: string): ParsedFill {
  const errors: Partial<Record<keyof FillDraft, FillError>> = {}
  const hs = plainCode(draft.hs)
  const weight = draft.weight.trim()
  const cost = draft.cost.trim().replace(',', '.')
  if (hs !== '' && !/^\d{6,13}$/.test(hs)) errors.hs = 'badHs'
  if (weight !== '' && !/^[1-9]\d{0,5}$/.test(weight)) errors.weight = 'badWeight'
  const national = Object.entries(draft.countryHs).filter(([, text]) => plainCode(text) !== '')
  if (!national.every(([hs6, text]) => isNationalCode(hs6, text))) errors.countryHs = 'badCountryHs'
  const money = cost === '' ? null : parseMinor(cost, shopCurrency)
  if (money?.ok === false) errors.cost = 'badCost'
  const fill: VariantFill = {
    ...(hs === '' ? {} : { hs }),
    ...(national.length === 0
      ? {}
      : { countryHs: { country, codes: Object.fromEntries(national.map(([hs6, text]) => [hs6, plainCode(text)])) } }),
    ...(draft.origin === '' ? {} : { origin: draft.origin }),
    ...(weight === '' ? {} : { weightGrams: Number(weight) }),
    ...(money?.ok ? { unitCost: money.value } : {}),
  }
  const nothing = Object.keys(fill).length === 0
  return Object.keys(errors).length > 0 || nothing ? { ok: false, errors, nothing } : { ok: true, fill }
}
