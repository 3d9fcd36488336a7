import { formatMinor, parseMinor } from '#shared/money/decimal.ts'
import { formatPercent, parsePercent } from '#shared/money/rate.ts'
import type { MarketPolicy } from '#shared/pricing/market-policy.ts'

export const shareFields = [
  'targetMargin', 'floorMargin', 'paymentFee', 'platformFee', 'marketing', 'returnsReserve', 'currencyBuffer',
] as const
export type ShareField = (typeof shareFields)[number]

/** A policy as its form holds it: what a person typed, not yet checked. */
export interface PolicyDraft {
  readonly shares: Readonly<Record<ShareField, string>>
  readonly paymentFeeFixed: string
  readonly freightPerParcel: string
  readonly freightPerKilogram: string
  readonly freightCurrency: string
  readonly rounding: MarketPolicy['rounding']
  readonly deliveryTerm: MarketPolicy['deliveryTerm']
  readonly channel: MarketPolicy['channel']
  readonly scheme: MarketPolicy['scheme']
}

export type DraftError = 'notANumber' | 'range' | 'floorAboveTarget' | 'freightHalf'
export type DraftField = ShareField | 'paymentFeeFixed' | 'freightPerParcel' | 'freightPerKilogram'

export type ParsedDraft =
  | { readonly ok: true; readonly policy: MarketPolicy }
  | { readonly ok: false; readonly errors: Readonly<Partial<Record<DraftField, DraftError>>> }

/** Shares are at most this, in ppm; the same bound as the policy's own schema. */
const largestShare = 900_000

export function draftOf(policy: MarketPolicy, currency: string, freightCurrency: string): PolicyDraft {
  const share = (field: ShareField) => formatPercent(policy[field])
  return {
    shares: {
      targetMargin: share('targetMargin'),
      floorMargin: share('floorMargin'),
      paymentFee: share('paymentFee'),
      platformFee: share('platformFee'),
      marketing: share('marketing'),
      returnsReserve: share('returnsReserve'),
      currencyBuffer: share('currencyBuffer'),
    },
    paymentFeeFixed: formatMinor(policy.paymentFeeFixed, currency),
    freightPerParcel: policy.freight ? formatMinor(policy.freight.perParcel, policy.freight.currency) : '',
    freightPerKilogram: policy.freight ? formatMinor(policy.freight.perKilogram, policy.freight.currency) : '',
    freightCurrency: policy.freight?.currency ?? freightCurrency,
    rounding: policy.rounding,
    deliveryTerm: policy.deliveryTerm,
    channel: policy.channel,
    scheme: policy.scheme,
  }
}

/** Reads what was typed: a comma counts as a decimal point. `currency` is the market's, for the fixed payment fee. */
export function parseDraft(draft: PolicyDraft, currency: string): ParsedDraft {
  const errors: Partial<Record<DraftField, DraftError>> = {}
  const share = (field: ShareField): number => {
    const parsed = parsePercent(typed(draft.shares[field]))
    if (!parsed.ok) errors[field] = 'notANumber'
    else if (parsed.value > largestShare) errors[field] = 'range'
    return parsed.ok ? parsed.value : 0
  }
  const amount = (field: 'paymentFeeFixed' | 'freightPerParcel' | 'freightPerKilogram', in_: string): number => {
    const parsed = parseMinor(typed(draft[field]), in_)
    if (!parsed.ok) errors[field] = 'notANumber'
    return parsed.ok ? parsed.value : 0
  }
  const noFreight = typed(draft.freightPerParcel) === '' && typed(draft.freightPerKilogram) === ''
  const policy: MarketPolicy = {
    targetMargin: share('targetMargin'),
    floorMargin: share('floorMargin'),
    paymentFee: share('paymentFee'),
    paymentFeeFixed: amount('paymentFeeFixed', currency),
    platformFee: share('platformFee'),
    marketing: share('marketing'),
    returnsReserve: share('returnsReserve'),
    currencyBuffer: share('currencyBuffer'),
    rounding: draft.rounding,
    deliveryTerm: draft.deliveryTerm,
    channel: draft.channel,
    scheme: draft.scheme,
    freight: noFreight
      ? null
      : {
          currency: draft.freightCurrency,
          perParcel: amount('freightPerParcel', draft.freightCurrency),
          perKilogram: amount('freightPerKilogram', draft.freightCurrency),
        },
  }
  if (!noFreight && typed(draft.freightPerParcel) === '') errors.freightPerParcel = 'freightHalf'
  if (!noFreight && typed(draft.freightPerKilogram) === '') errors.freightPerKilogram = 'freightHalf'
  if (!errors.floorMargin && !errors.targetMargin && policy.floorMargin > policy.targetMargin) {
    errors.floorMargin = 'floorAboveTarget'
  }
  return Object.keys(errors).length === 0 ? { ok: true, policy } : { ok: false, errors }
}

function typed(text: string): string {
  return text.trim().replace(',', '.')
}
