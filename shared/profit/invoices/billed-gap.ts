import { mulDiv } from '#shared/money/mul-div.ts'
import { billedPart, type BilledPart, type ChargeKind } from './charge-kinds.ts'

/** Why a bill is not what was quoted, in the order a person reads it. */
export const gapCauses = [
  'weight', 'rate', 'fuel', 'remote', 'surcharge', 'duty', 'tax', 'fees', 'currency', 'notQuoted', 'unmatched', 'doubled',
] as const
export type GapCause = (typeof gapCauses)[number]
export type GapByCause = Readonly<Record<GapCause, number>>

export interface BilledCharge {
  readonly kind: ChargeKind
  /** In the shop's currency at the rate of the bill's day. */
  readonly amount: number
  /** The same at the rate of the order's day; equal where it was billed in the shop's currency. */
  readonly atOrderDay: number
  /** Billed before: the parcel's number, kind, amount and currency are those of an earlier charge. */
  readonly doubled: boolean
}

/** What was worked out for the parcel at the sale, minor units of the shop's currency. Null is not known. */
export interface QuotedParcel extends Readonly<Record<BilledPart, number | null>> {
  readonly grams: number | null
}

export interface BilledGap {
  /** Of all charges. */
  readonly billed: number
  /** Of the parts that were billed. */
  readonly quoted: number
  /** Sums to `billed` − `quoted`. */
  readonly causes: GapByCause
}

/**
 * Explains what a bill for one parcel differs by from its quote. Every charge falls under a cause first that stands on
 * its own line: billed twice, no parcel found (`quoted` is null), the change of the exchange rate since the sale, fuel,
 * remote area, other surcharges. Duty, tax and fees are compared each with its own estimate; a part that had none is
 * `notQuoted`. What is left of freight is `weight` as far as the heavier or lighter billed weight explains it in
 * proportion (rounded half-up, never more than the whole difference, never against its sign), and `rate` beyond.
 * `billedGrams` null is not stated.
 */
export function billedGap(charges: readonly BilledCharge[], quoted: QuotedParcel | null, billedGrams: number | null): BilledGap {
  const causes = { ...noGap }
  const sums: Partial<Record<BilledPart, number>> = {}
  let billed = 0
  for (const { kind, amount, atOrderDay, doubled } of charges) {
    billed += amount
    if (doubled || quoted === null) {
      causes[doubled ? 'doubled' : 'unmatched'] += amount
      continue
    }
    causes.currency += amount - atOrderDay
    const part = billedPart[kind]
    const line = kind === 'other' ? 'surcharge' : kind
    if (line === 'fuel' || line === 'remote' || line === 'surcharge') causes[line] += atOrderDay
    else sums[part] = (sums[part] ?? 0) + atOrderDay
  }
  let quotedSum = 0
  for (const part of ['lastLeg', 'duty', 'importTax', 'customsFees'] as const) {
    const sum = sums[part]
    if (sum === undefined || quoted === null) continue
    const estimate = quoted[part]
    if (estimate === null) {
      causes.notQuoted += sum
      continue
    }
    quotedSum += estimate
    const gap = sum - estimate
    if (part === 'lastLeg') {
      const weight = ofWeight(gap, estimate, quoted.grams, billedGrams)
      causes.weight += weight
      causes.rate += gap - weight
    } else causes[causeOf[part]] += gap
  }
  return { billed, quoted: quotedSum, causes }
}

export const noGap: GapByCause = {
  weight: 0, rate: 0, fuel: 0, remote: 0, surcharge: 0, duty: 0, tax: 0, fees: 0, currency: 0, notQuoted: 0, unmatched: 0, doubled: 0,
}

const causeOf = { duty: 'duty', importTax: 'tax', customsFees: 'fees' } as const

function ofWeight(gap: number, quoted: number, quotedGrams: number | null, billedGrams: number | null): number {
  if (quotedGrams === null || billedGrams === null || quotedGrams === 0) return 0
  const more = mulDiv(quoted, billedGrams - quotedGrams, quotedGrams, 'half-up')
  if (gap > 0) return Math.max(0, Math.min(gap, more))
  return Math.min(0, Math.max(gap, more))
}
