import type { Importer } from '#shared/customs/basket.ts'
import type { ReadingName } from '#shared/customs/readings/reading-list.ts'
import type { Currency, Money } from '#shared/money/money.ts'
import type { Ppm } from '#shared/money/rate.ts'
import type { Ceiling } from './relief-values.ts'

/**
 * When a fee falls due: at every entry that is not waved through, only where the border takes duty or tax, or for every
 * consignment, waved through or not (NZ low-value goods levy).
 */
type FeeTrigger = 'on-entry' | 'charges-due-at-border' | 'every-consignment'

/**
 * A charge beside duty and tax, per consignment. Amounts are minor units of `currency`.
 * - `tiers`: the amount of the last tier whose `over` the measured value exceeds (null: any value); 0 is no fee.
 * - `share`: `rate` of the customs value, held between `min` and `max`, only where the measured value exceeds `over`.
 * - `fixed`: `amount` for the consignment or for each item, counted as for a fixed duty, within the ceiling.
 * - `unpublished`: surely taken where the measured value exceeds `over`, its amount not known: no total without it.
 * - `disputed`: `fee` where a basket reads the point as "charged"; else left out, and the quote names the point.
 * - `open`: announced and not confirmed; the quote leaves it out and says so.
 */
export type Fee =
  | {
      readonly kind: 'tiers'
      readonly name: string
      readonly currency: Currency
      readonly measuredOn: 'goods' | 'customs-value'
      readonly tiers: readonly { readonly over: number | null; readonly amount: number }[]
      readonly charged: FeeTrigger
      readonly waivedFor?: readonly string[]
    }
  | {
      readonly kind: 'share'
      readonly name: string
      readonly currency: Currency
      readonly rate: Ppm
      readonly measuredOn: 'goods' | 'customs-value'
      readonly over: number | null
      readonly min: number | null
      readonly max: number | null
      readonly charged: FeeTrigger
      /** Programs, by name, whose goods do not bear it where every line claims them. */
      readonly waivedFor?: readonly string[]
    }
  | {
      readonly kind: 'fixed'
      readonly name: string
      readonly per: 'item' | 'consignment'
      readonly amount: Money
      readonly ceiling: Ceiling | null
      readonly importers: readonly Importer[]
      readonly charged: FeeTrigger
    }
  | {
      readonly kind: 'unpublished'
      readonly name: string
      readonly currency: Currency
      readonly measuredOn: 'goods' | 'customs-value'
      readonly over: number | null
      readonly charged: FeeTrigger
      readonly waivedFor?: readonly string[]
    }
  | { readonly kind: 'disputed'; readonly name: string; readonly reading: ReadingName; readonly fee: ChargedFee }
  | { readonly kind: 'open'; readonly name: string; readonly amount: Money | null }

/** A fee that is surely taken. */
export type ChargedFee = Exclude<Fee, { kind: 'open' | 'disputed' }>

export const feeKeys = [
  /** US MPF of formal entries (`share`, over USD 2,500, min and max by fiscal year; courier and cargo) */
  'fee/entry-formal',
  /**
   * US MPF of informal entries (`tiers`: null → 269, over 250_000 → 0; courier and cargo). A fee that is surely taken
   * and whose new amount is not published is no `open` fee: let the last record run on with a passed `recheckBy`, so
   * that the quote has it and calls it stale.
   */
  'fee/entry-informal',
  /** US HMF (`share` 1_250 ppm, cargo only) */
  'fee/harbor',
  /** USPS 9.35, Canada Post 9.95 … (`tiers`, channel post, charges-due-at-border); NO Posten (`unpublished`) */
  'fee/postal-clearance',
  /**
   * AU import processing charge (`tiers`: over 100_000 → 5_000, over 999_999 → 15_200); NZ entry fee and, since
   * 2026-04-01, low-value goods levy, and the levies above it (`unpublished`); MX DTA (`open`)
   */
  'fee/import-processing',
  /** AU biosecurity full import declaration charge, NZ biosecurity system entry levy (`tiers`: over 100_000) */
  'fee/biosecurity',
  /** EU €2 handling fee (`open` from 2026-11-01) and national ones (RO, territory = member state) */
  'fee/handling',
] as const

export type FeeKey = (typeof feeKeys)[number]
