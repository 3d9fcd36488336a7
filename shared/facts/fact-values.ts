import type { Currency, Money } from '#shared/money/money.ts'
import type { Ppm } from '#shared/money/rate.ts'
import type { Importer } from '#shared/customs/basket.ts'

/**
 * A tariff line's own rate. `text` is a rate that is no percentage ("$1.20/kg"): its money can't be worked out yet.
 * `range` is what a code too short to decide could mean: more digits tell, both ends included.
 */
export type DutyRate =
  | { readonly kind: 'free' }
  | { readonly kind: 'ad-valorem'; readonly rate: Ppm }
  | { readonly kind: 'range'; readonly min: Ppm; readonly max: Ppm }
  | { readonly kind: 'text'; readonly text: string }

/**
 * A duty on top of the tariff's own rate. `layer` starts with the family that rules how it combines:
 * `us-301-china/list-4a`, `us-301-forced-labour`, `us-301-brazil`, `us-122`, `us-232/steel`, `us-ieepa-fentanyl`,
 * `us-ieepa-reciprocal`, `us-338-canada`.
 * - `add`: `rate` of the customs value, beside every other layer.
 * - `cap-total`: tariff rate and this layer together make `rate`; nothing where the tariff rate is already as high.
 * - `exempt`: these goods are named as free of the family; wins over every other row of it.
 * - `unknown`: the layer may bear on these goods and what it takes is not known; `needs` says what would tell.
 */
export type DutyLayer =
  | { readonly layer: string; readonly mode: 'add' | 'cap-total'; readonly rate: Ppm }
  | { readonly layer: string; readonly mode: 'exempt' }
  | { readonly layer: string; readonly mode: 'unknown'; readonly needs: 'metal-content' | 'rate' | 'preference-claim' | 'more-digits' }

/**
 * Tax on importing: `{ name: 'VAT', rate: 190_000 }`. A country without one says so with rate 0.
 * Reduced rates are facts of their own with `appliesTo.hs`; the longest prefix wins over the general rate.
 */
export interface ImportTax {
  readonly name: string
  readonly rate: Ppm
}

/** How many `to` one `from` buys, both in whole currency units: numerator / denominator, safe integers > 0. */
export interface FxRate {
  readonly numerator: number
  readonly denominator: number
}

/** What a threshold looks at: the price of the goods alone, or the customs value (CIF or FOB as the country has it). */
export type Measured = 'goods' | 'customs-value'

/** "Up to this much": `amount` itself still counts where `inclusive`. Measured over the whole consignment. */
export interface Ceiling {
  readonly amount: Money
  readonly measuredOn: Measured
  readonly inclusive: boolean
}

export interface Valuation {
  /** CIF holds international freight and insurance, FOB does not. */
  readonly basis: 'CIF' | 'FOB'
  /** A person's own import is valued at this share of the price paid, freight left out (JP 600_000); else null. */
  readonly personalImportShare: Ppm | null
}

/** What import tax is charged on: the customs value and, where named, what comes on top of it. */
interface TaxBase {
  readonly adds: readonly ('duty' | 'freight-and-insurance')[]
}

/** Duty (or tax) is not taken on consignments up to a ceiling. */
export interface Relief {
  readonly ceiling: Ceiling
  readonly importers: readonly Importer[]
  /** HS prefixes of goods that never have the relief; digits only. */
  readonly excludes: readonly string[]
}

/** The seller takes the import tax at the sale, so the border takes none (IOSS, UK £135, AU low-value goods). */
export interface SaleScheme {
  readonly scheme: 'ioss' | 'low-value'
  /** As people call it: "IOSS". */
  readonly name: string
  readonly ceiling: Ceiling
  readonly importers: readonly Importer[]
  readonly excludes: readonly string[]
}

/**
 * A fixed duty for each item of a low-value consignment instead of the tariff. Items are counted by
 * HS6 + origin + description; quantity does not count.
 */
export interface ItemDuty {
  readonly amount: Money
  readonly ceiling: Ceiling
  readonly importers: readonly Importer[]
  readonly excludes: readonly string[]
  /** Which consignments have it: the EU's words are "IOSS used, or a postal consignment". */
  readonly reach: 'sale-scheme-or-post' | 'every-consignment'
  /** Is import tax charged on it when the tax is taken at the sale; `disputed` makes the quote say so. */
  readonly taxedAtSale: boolean
  readonly disputed: boolean
}

/** When a fee falls due: at every entry that is not waved through, or only where the border takes duty or tax. */
type FeeTrigger = 'on-entry' | 'charges-due-at-border'

/**
 * A charge beside duty and tax, per consignment. Amounts are minor units of `currency`.
 * - `tiers`: the amount of the last tier whose `over` the measured value exceeds (null: any value); 0 is no fee.
 * - `share`: `rate` of the customs value, held between `min` and `max`, only where the measured value exceeds `over`.
 * - `open`: announced and not confirmed; the quote leaves it out and says so.
 */
export type Fee =
  | {
      readonly kind: 'tiers'
      readonly name: string
      readonly currency: Currency
      readonly measuredOn: Measured
      readonly tiers: readonly { readonly over: number | null; readonly amount: number }[]
      readonly charged: FeeTrigger
    }
  | {
      readonly kind: 'share'
      readonly name: string
      readonly currency: Currency
      readonly rate: Ppm
      readonly measuredOn: Measured
      readonly over: number | null
      readonly min: number | null
      readonly max: number | null
      readonly charged: FeeTrigger
    }
  | { readonly kind: 'open'; readonly name: string; readonly amount: Money | null }

/** Says that the pack holds every duty layer of a territory for these dates; without it layers are unknown. */
export interface LayerCoverage {
  readonly complete: true
}

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
  /** USPS 9.35, Canada Post 9.95 … (`tiers`, channel post, charges-due-at-border) */
  'fee/postal-clearance',
  /** AU import processing charge (`tiers`: over 100_000 → 5_000, over 999_999 → 15_200) */
  'fee/import-processing',
  /** AU biosecurity full import declaration charge (`tiers`: over 100_000) */
  'fee/biosecurity',
  /** EU €2 handling fee (`open` from 2026-11-01) and national ones (RO, territory = member state) */
  'fee/handling',
] as const

type FeeKey = (typeof feeKeys)[number]

/**
 * Everything a country's rules say in data, by key. EU-wide rules have territory `EU`, import tax and national
 * fees the member state. `channel` and `shipFrom` conditions go into `appliesTo`; the more conditions a matching
 * fact names the earlier it is taken.
 */
export type RuleValue = {
  /**
   * EU GB JP: CIF; US AU CA: FOB; JP personalImportShare 600_000. Its dates are also those for which the pack answers
   * for the country's reliefs, schemes and fees: without it a quote is not attempted.
   */
  valuation: Valuation
  /** EU GB JP CA US: ['duty']; AU: ['duty', 'freight-and-insurance'] */
  'tax-base': TaxBase
  /**
   * No duty up to: EU €150 goods until 2026-06-30; GB £135 goods; CA CAD 20 (courier from US/MX CAD 150);
   * JP ¥10,000 customs-value with excluded HS; AU AUD 1,000 customs-value; US USD 800 goods until 2025-08-28
   * (until 2025-05-01 where `appliesTo.origin` is CN/HK: give the record for all and end it with two records).
   */
  'duty-relief': Relief
  /** No import tax up to: EU €22 until 2021-06-30; CA CAD 20 (courier US/MX CAD 40); JP ¥10,000; none in GB since 2021 */
  'tax-relief': Relief
  /** EU IOSS €150 since 2021-07-01, GB £135 since 2021-01-01, AU AUD 1,000 since 2018-07-01; consumers only */
  'sale-scheme': SaleScheme
  /**
   * EU €3 from 2026-07-01 to 2028-06-30. Of the disputed readings the dearer one is the default (`taxedAtSale: true`):
   * a price then never falls short, and the published worked examples have it so.
   */
  'item-duty': ItemDuty
  /** US: every span of dates for which all layers are in the pack */
  'layer-coverage': LayerCoverage
} & Record<FeeKey, Fee>

export type RuleKey = keyof RuleValue
