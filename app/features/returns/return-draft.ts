import { formatMinor, parseMinor } from '#shared/money/decimal.ts'
import { formatPercent, parsePercent } from '#shared/money/rate.ts'
import type { ReturnCostSettings } from '#shared/returns/decision/cost-settings.ts'
import type { ReturnPolicy } from '#shared/returns/policy/return-policy.ts'
import { reasonsOf, type answers, type routeReasons } from './return-choices.ts'

/** A route as its form holds it. Empty is not known. */
export interface RouteDraft {
  readonly to: ReturnPolicy['address']['kind']
  readonly country: string
  readonly freight: string
  readonly handling: string
  readonly reimport: string
  readonly resale: string
  readonly reasons: (typeof routeReasons)[number]
  readonly valueFrom: string
  readonly valueTo: string
}

/** A return policy and its costs as the form holds them: what a person typed, not yet checked. */
export interface ReturnDraft {
  readonly policy: Omit<ReturnPolicy, 'window' | 'fee' | 'refund' | 'keepRate' | 'limits'>
  readonly windowDays: string
  readonly windowFrom: ReturnPolicy['window']['from']
  readonly feeKind: ReturnPolicy['fee']['kind']
  readonly feeAmount: string
  readonly feePercent: string
  readonly refundWithin: string
  readonly refundFrom: ReturnPolicy['refund']['from']
  readonly outbound: boolean
  readonly keepPercent: string
  readonly mostReturns: string
  readonly mostMoney: string
  readonly routes: readonly RouteDraft[]
  readonly replacementFreight: string
  readonly dutyRefundable: (typeof answers)[number]
  readonly taxRefundable: (typeof answers)[number]
}

export type DraftProblem = 'days' | 'money' | 'percent' | 'country'
export type DraftErrors = Readonly<Record<string, DraftProblem>>
export type ReadDraft =
  | { readonly ok: true; readonly policy: ReturnPolicy; readonly costs: ReturnCostSettings }
  | { readonly ok: false; readonly errors: DraftErrors }

const answerOf = (known: boolean | null) => (known === null ? 'unknown' : known ? 'yes' : 'no')
const knownOf = (answer: ReturnDraft['dutyRefundable']) => (answer === 'unknown' ? null : answer === 'yes')

export function returnDraftOf(policy: ReturnPolicy, costs: ReturnCostSettings, currency: string): ReturnDraft {
  const { window, fee, refund, keepRate, limits, ...rest } = policy
  const money = (minor: number | null) => (minor === null ? '' : formatMinor(minor, currency))
  const percent = (rate: number | null) => (rate === null ? '' : formatPercent(rate))
  return {
    policy: rest,
    windowDays: String(window.days),
    windowFrom: window.from,
    feeKind: fee.kind,
    feeAmount: fee.kind === 'flat' ? money(fee.minor) : '',
    feePercent: fee.kind === 'share' ? percent(fee.rate) : '',
    refundWithin: String(refund.within),
    refundFrom: refund.from,
    outbound: refund.outbound,
    keepPercent: percent(keepRate),
    mostReturns: limits.returns === null ? '' : String(limits.returns),
    mostMoney: money(limits.money),
    routes: costs.routes.map((route) => ({
      to: route.to,
      country: route.country,
      freight: money(route.freight),
      handling: money(route.handling),
      reimport: percent(route.reimportRate),
      resale: percent(route.resaleRate),
      reasons: route.reasons === null ? 'any' : route.reasons.includes('defective') ? 'fault' : 'mind',
      valueFrom: money(route.valueFrom),
      valueTo: money(route.valueTo),
    })),
    replacementFreight: money(costs.replacementFreight),
    dutyRefundable: answerOf(costs.dutyRefundable),
    taxRefundable: answerOf(costs.taxRefundable),
  }
}

/** Reads what was typed; each field that is no number, or none that makes sense, is named. Law is not asked here. */
export function readReturnDraft(draft: ReturnDraft, currency: string): ReadDraft {
  const errors: Record<string, DraftProblem> = {}
  const days = (field: string, text: string, most: number) => {
    if (/^\d{1,5}$/.test(text.trim()) && Number(text) <= most) return Number(text)
    errors[field] = 'days'
    return 0
  }
  const money = (field: string, text: string): number | null => {
    if (text.trim() === '') return null
    const read = parseMinor(text.trim(), currency)
    if (!read.ok) errors[field] = 'money'
    return read.ok ? read.value : null
  }
  const percent = (field: string, text: string): number | null => {
    if (text.trim() === '') return null
    const read = parsePercent(text.trim())
    if (read.ok && read.value <= 1_000_000) return read.value
    errors[field] = 'percent'
    return null
  }
  const needed = (field: string, problem: DraftProblem, value: number | null): number => {
    if (value === null) errors[field] ??= problem
    return value ?? 0
  }
  const fee = (): ReturnPolicy['fee'] => {
    if (draft.feeKind === 'flat') return { kind: 'flat', currency, minor: needed('fee', 'money', money('fee', draft.feeAmount)) }
    return draft.feeKind === 'share' ? { kind: 'share', rate: needed('fee', 'percent', percent('fee', draft.feePercent)) } : { kind: 'none' }
  }
  const policy: ReturnPolicy = {
    ...draft.policy,
    exceptions: draft.policy.exceptions.filter(({ value, label }) => value.trim() !== '' || label.trim() !== '').map((one) => ({
      ...one, value: one.value.trim() || one.label.trim(), label: one.label.trim() || one.value.trim(),
    })),
    window: { days: days('window.days', draft.windowDays, 3_650), from: draft.windowFrom },
    fee: fee(),
    refund: { within: days('refund.within', draft.refundWithin, 3_650), from: draft.refundFrom, outbound: draft.outbound },
    keepRate: needed('keepRate', 'percent', percent('keepRate', draft.keepPercent)),
    limits: { returns: draft.mostReturns.trim() === '' ? null : days('limits.returns', draft.mostReturns, 1_000), money: money('limits.money', draft.mostMoney) },
  }
  const costs: ReturnCostSettings = {
    routes: draft.routes.map((route, index) => {
      const at = (field: string) => `routes.${index}.${field}`
      if (!/^[A-Z]{2}$/.test(route.country)) errors[at('country')] = 'country'
      return {
        to: route.to,
        country: route.country,
        freight: money(at('freight'), route.freight),
        handling: money(at('handling'), route.handling),
        reimportRate: percent(at('reimport'), route.reimport),
        resaleRate: percent(at('resale'), route.resale),
        reasons: reasonsOf[route.reasons],
        valueFrom: money(at('valueFrom'), route.valueFrom),
        valueTo: money(at('valueTo'), route.valueTo),
      }
    }),
    replacementFreight: money('replacementFreight', draft.replacementFreight),
    dutyRefundable: knownOf(draft.dutyRefundable),
    taxRefundable: knownOf(draft.taxRefundable),
  }
  return Object.keys(errors).length === 0 ? { ok: true, policy, costs } : { ok: false, errors }
}
