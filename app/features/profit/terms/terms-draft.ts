import { parseMinor } from '#shared/money/decimal.ts'
import { parsePercent, type Ppm } from '#shared/money/rate.ts'
import { firstLegWays, type FirstLegTerms } from '#shared/profit/first-leg.ts'
import type { FeeTerms } from '#shared/profit/sale-fees.ts'

export type FieldProblem = 'amount' | 'percent' | 'share' | 'day' | 'gateway' | 'way'

type Read<Value, Draft> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<keyof Draft, FieldProblem>>> }

/** As typed. An empty gateway is any without terms of its own. */
export interface FeeDraft {
  readonly gateway: string
  readonly validFrom: string
  readonly payment: string
  readonly paymentFixed: string
  readonly platform: string
}

export interface FirstLegDraft {
  readonly way: string
  readonly validFrom: string
  /** Empty: only the pieces' own costs count. */
  readonly perKilo: string
}

const largestShare: Ppm = 500_000
const longestGateway = 100

/** Fee terms out of what was typed, money in the shop's currency. A fee left empty is not none: every field in the way is named. */
export function readFeeDraft(draft: FeeDraft, currency: string): Read<FeeTerms, FeeDraft> {
  const problems: Partial<Record<keyof FeeDraft, FieldProblem>> = {}
  const share = (field: 'payment' | 'platform'): Ppm => {
    const read = parsePercent(typed(draft[field]))
    if (!read.ok) problems[field] = 'percent'
    else if (read.value > largestShare) problems[field] = 'share'
    return read.ok ? read.value : 0
  }
  const fixed = parseMinor(typed(draft.paymentFixed), currency)
  if (!fixed.ok) problems.paymentFixed = 'amount'
  if (draft.gateway.length > longestGateway) problems.gateway = 'gateway'
  if (!isDay(draft.validFrom)) problems.validFrom = 'day'
  const value = {
    gateway: draft.gateway, validFrom: draft.validFrom, payment: share('payment'), paymentFixed: fixed.ok ? fixed.value : 0,
    platform: share('platform'),
  }
  return Object.keys(problems).length === 0 ? { ok: true, value } : { ok: false, problems }
}

/** Terms of the first leg out of what was typed, money in the shop's currency. */
export function readFirstLegDraft(draft: FirstLegDraft, currency: string): Read<FirstLegTerms, FirstLegDraft> {
  const problems: Partial<Record<keyof FirstLegDraft, FieldProblem>> = {}
  const way = firstLegWays.find((one) => one === draft.way)
  const asked = way === 'warehouse' && draft.perKilo.trim() !== ''
  const perKilo = asked ? parseMinor(typed(draft.perKilo), currency) : null
  if (perKilo?.ok === false) problems.perKilo = 'amount'
  if (!isDay(draft.validFrom)) problems.validFrom = 'day'
  if (way === undefined) return { ok: false, problems: { ...problems, way: 'way' } }
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  return { ok: true, value: { validFrom: draft.validFrom, way, perKilo: perKilo?.ok === true ? perKilo.value : null } }
}

/** A comma counts as a decimal point. */
function typed(text: string): string {
  return text.trim().replace(',', '.')
}

function isDay(text: string): boolean {
  if (!/^(19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}
