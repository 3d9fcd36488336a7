import type { Currency, Money } from '#shared/money/money.ts'
import type { Ppm } from '#shared/money/rate.ts'
import type { ReadingName } from '#shared/customs/readings/reading-list.ts'
import type { IsoDate } from './fact.ts'
import type { Importer } from '#shared/customs/basket.ts'
import type { RateExpression, RateRefusal } from './rates/rate-expression.ts'

/**
 * A tariff line's own rate, made from its text by `readRate`.
 * - `expression`: specific, compound, with a least or a most ("$1.20/kg"): its money needs quantities of the line.
 * - `range`: what a code too short to decide could mean: more digits tell, both ends included.
 * - `one-of`: the same where not all of them are percentages.
 * - `text`: a rate that can't be worked out; `why` names what it hangs on.
 */
export type DutyRate =
  | { readonly kind: 'free' }
  | { readonly kind: 'ad-valorem'; readonly rate: Ppm }
  | { readonly kind: 'range'; readonly min: Ppm; readonly max: Ppm }
  | { readonly kind: 'expression'; readonly text: string; readonly expression: RateExpression }
  | { readonly kind: 'one-of'; readonly text: string; readonly candidates: readonly DutyRate[] }
  | { readonly kind: 'text'; readonly text: string; readonly why: RateRefusal }

/** What a tariff line grants to goods of a program (USITC "special" column); programs by the tariff's own symbol. */
export interface SpecialRates {
  readonly grants: readonly { readonly programs: readonly string[]; readonly rate: DutyRate }[]
}

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
  | {
      readonly layer: string
      readonly mode: 'add' | 'cap-total'
      readonly rate: Ppm
      readonly grace?: TransitGrace
      /** Programs, by name, whose goods do not bear it where a basket claims them. */
      readonly waivedFor?: readonly string[]
    }
  | { readonly layer: string; readonly mode: 'exempt' }
  | {
      readonly layer: string
      readonly mode: 'unknown'
      readonly needs: 'metal-content' | 'rate' | 'more-digits'
      /** The most it can take of the customs value; left out: not known. */
      readonly most?: Ppm
    }

/** Goods loaded for the last leg before one day and entered by another (inclusive) bear this rate instead. */
export interface TransitGrace {
  readonly loadedBefore: IsoDate
  readonly enteredBy: IsoDate
  readonly rate: Ppm
}

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

/**
 * What a threshold looks at: the price of the goods alone, the customs value (CIF or FOB as the country has it), or
 * `item`, the price of one piece. The first two are measured over the whole consignment; `item` line by line: a line
 * whose piece costs more is outside, the other lines of the consignment stay inside.
 */
export type Measured = 'goods' | 'customs-value' | 'item'

/** "Up to this much": `amount` itself still counts where `inclusive`. */
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
  /** This share of the customs value is added as well (ZA 100_000: "FOB plus 10 %"), half-up by line. */
  readonly uplift?: Ppm
  /**
   * True where the tax is part of its own base (BR, "por dentro"): with `base` as above and `rate` below 1, the tax is
   * base × rate ÷ (1 − rate), rounded half-up once, by line. Left out means false.
   */
  readonly includesItself?: boolean
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
 * HS6 + origin + description; quantity does not count. Which consignments it reaches, whether import tax is due on it at
 * the sale and whether claimed origin takes goods out of it are disputed: see the readings of shared/customs.
 */
export interface ItemDuty {
  readonly amount: Money
  readonly ceiling: Ceiling
  readonly importers: readonly Importer[]
  readonly excludes: readonly string[]
}

/**
 * Says that there is no de minimis, so that its absence is knowledge and no gap. It changes no amount: name it among
 * the facts used where the border charges duty (or tax) and no relief is in force.
 */
export interface NoRelief {
  readonly none: true
}

/** A rate by kind of goods. The longest HS prefix of all kinds wins; `hs` null speaks of the goods no other kind names. */
export interface FlatKind {
  readonly hs: readonly string[] | null
  /** Null: these goods have a rate of their own that we do not know; the charge is then unknown, not 0. */
  readonly rate: Ppm | null
}

export interface FlatBand {
  /**
   * The band of consignments whose value, measured as the ceiling measures it, exceeds this; minor units of the
   * ceiling's currency, null for the lowest band. Bands ascend; the last one exceeded holds for the whole value.
   */
  readonly over: number | null
  readonly kinds: readonly FlatKind[]
  /**
   * Taken once off the charge of the whole consignment, which never falls below 0. Turn it into the basket's currency
   * half-up and share it over the lines in proportion to their charge (largest remainder), so that they sum up.
   */
  readonly deduct: Money | null
}

/**
 * A flat rate for small consignments in place of the tariff (BR, ID, ZA, NO under VOEC) or of tariff and import tax
 * together (MX global rate, TR until 2026-02-05, CN parcel tax). Charged by line on the goods' price or their customs
 * value, half-up. Comes after the reliefs: what is relieved bears none of it. Goods it excludes, goods that no kind of
 * the band names, and consignments above the ceiling have the tariff. A line without an HS code can be told only where
 * nothing is excluded and every kind of the band has the same rate. An assumed duty rate goes before the flat rate.
 */
export interface FlatCharge {
  /** As people call it. */
  readonly name: string
  /** `duty-and-tax`: give the whole as a row of duty; import tax is then 0, and no tax base is needed. */
  readonly replaces: 'duty' | 'duty-and-tax'
  readonly ceiling: Ceiling
  readonly chargedOn: 'goods' | 'customs-value'
  readonly importers: readonly Importer[]
  /** HS prefixes of goods that are never under it. */
  readonly excludes: readonly string[]
  readonly bands: readonly FlatBand[]
}

/**
 * Small amounts that are not collected. Work duty and import tax out as usual, then look at their sums over the whole
 * consignment: up to `amount` nothing is collected. `each` compares duty and tax apart from one another (CH), `together`
 * their sum (NZ until 2019, CN parcel tax). It speaks of what the border takes; tax taken at the sale is not looked at.
 */
export interface CollectionFloor {
  readonly compares: 'each' | 'together'
  readonly amount: Money
  readonly inclusive: boolean
  /**
   * Before the comparison each sum is rounded half-up to a multiple of this, minor units of the amount's currency, and
   * collected so (CH 5: to five centimes). Null: no rounding of its own.
   */
  readonly roundedTo: number | null
}

/** How the tax at the sale differs from the import tax on goods and carriage, which holds where there is no such fact. */
export interface SaleTax {
  /** `tax-base`: as at the border, duty included and by the `tax-base` rule (BR); `goods`: the price alone (MY). */
  readonly base: 'goods' | 'goods-and-carriage' | 'tax-base'
  /** Null: the country's import tax on these goods. */
  readonly tax: ImportTax | null
  /** The share of the tax that is taken, half-up by line after the rate: 1_000_000 all of it, CN 700_000. */
  readonly share: Ppm
}

/** Taken on the duty itself (IN social welfare surcharge): `rate` of the duty on the line, half-up, a row of duty. */
export interface DutySurcharge {
  readonly name: string
  readonly rate: Ppm
}

/** A further tax on the same base as the import tax, half-up by line, only on goods of these HS prefixes (ID PPh 22). */
export interface SecondTax {
  readonly name: string
  readonly rate: Ppm
  readonly hs: readonly string[]
}

/** Import tax of goods whose rate goes by the price of a piece (IN clothes and shoes): up to it and above it. */
export interface TaxByPrice {
  readonly name: string
  readonly hs: readonly string[]
  readonly pieceUpTo: Money
  readonly rate: Ppm
  readonly rateAbove: Ppm
}

/**
 * Import tax by region, for a basket that names one; without a region the general import tax holds and the quote says
 * so. Keys are ISO 3166-2 without the country: "SP". `instead`: in place of the general tax; `beside`: a tax of its own
 * on the same base, the general tax not in it. Reduced rates by HS go before. A region that is not named has the
 * general tax alone.
 */
export interface RegionalTax {
  readonly regions: Readonly<Record<string, { readonly mode: 'instead' | 'beside'; readonly tax: ImportTax }>>
}

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
  | { readonly kind: 'disputed'; readonly name: string; readonly reading: ReadingName; readonly fee: ChargedFee }
  | { readonly kind: 'open'; readonly name: string; readonly amount: Money | null }

/** A fee whose amount can be worked out. */
export type ChargedFee = Exclude<Fee, { kind: 'open' | 'disputed' }>

/**
 * Says that another duty could be taken in the tariff's place and which one was is up to the carrier, so that the duty is
 * not known: between nothing and nobody knows what. `code` is a sentence of the customs messages.
 */
export interface OpenDuty {
  readonly code: string
}

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
  /** USPS 9.35, Canada Post 9.95 … (`tiers`, channel post, charges-due-at-border); NO Posten (`open`) */
  'fee/postal-clearance',
  /**
   * AU import processing charge (`tiers`: over 100_000 → 5_000, over 999_999 → 15_200); NZ entry fee and, since
   * 2026-04-01, low-value goods levy; MX DTA (`open`)
   */
  'fee/import-processing',
  /** AU biosecurity full import declaration charge, NZ biosecurity system entry levy (`tiers`: over 100_000) */
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
   * US AU CA NZ ZA: FOB; the others CIF; JP personalImportShare 600_000. Its dates are also those for which the pack answers
   * for the country's reliefs, schemes and fees: without it a quote is not attempted.
   */
  valuation: Valuation
  /** CIF countries, CA, US: ['duty']; AU NZ: ['duty', 'freight-and-insurance']; ZA with uplift, BR with itself in it */
  'tax-base': TaxBase
  /**
   * No duty up to: EU €150 goods until 2026-06-30; GB £135 goods; CA CAD 20 (courier from US/MX CAD 150);
   * JP ¥10,000 customs-value with excluded HS; AU AUD 1,000 customs-value; US USD 800 goods until 2025-08-28
   * (until 2025-05-01 where `appliesTo.origin` is CN/HK: give the record for all and end it with two records).
   */
  'duty-relief': Relief
  /** No import tax up to: EU €22 until 2021-06-30; CA CAD 20 (courier US/MX CAD 40); JP ¥10,000; none in GB since 2021 */
  'tax-relief': Relief
  /**
   * EU IOSS €150 since 2021-07-01, GB £135 since 2021-01-01, AU AUD 1,000 since 2018-07-01; NZ, NO, SG and MY by the
   * price of a piece; BR, CN; consumers only
   */
  'sale-scheme': SaleScheme
  /**
   * EU €3 from 2026-07-01 to 2028-06-30
   */
  'item-duty': ItemDuty
  /** US: mail from 2025-08-29 to 2026-02-27, of China and Hong Kong since 2025-05-02 */
  'open-duty': OpenDuty
  /** US: every span of dates for which all layers are in the pack */
  'layer-coverage': LayerCoverage
  /** EU from 2026-07-01, US from 2025-08-29, BR CH IN TR …; TH from 2026-01-01 */
  'no-duty-relief': NoRelief
  /** GB since 2021, EU from 2021-07-01, BR CH IN AE SA TR …; a country without import tax has it too */
  'no-tax-relief': NoRelief
  /**
   * Border charges: BR 60 % up to USD 3,000; MX 33.5 % (couriers from the US and Canada 17 and 19 %); TR 30 % from the
   * EU and 60 % from elsewhere until 2026-02-05; ID by kind from FOB USD 3; ZA 20 % up to ZAR 500; CN parcel tax
   */
  'flat-charge': FlatCharge
  /**
   * The same where the tax is taken at the sale, in place of `flat-charge`: BR Remessa Conforme (20 %; above USD 50
   * 60 % less USD 20), NO under VOEC and CN CBEC (no duty). Without such a fact a sale scheme leaves duty as it is.
   */
  'flat-charge-at-sale': FlatCharge
  /** CH: duty and tax each up to CHF 5; NZ until 2019-11-30: together below NZD 60; CN parcel tax up to CNY 50 */
  'collection-floor': CollectionFloor
  /** MY 10 % of the price alone; BR as at the border; CN 70 % of the tax */
  'sale-tax': SaleTax
  /** IN 10 % of the basic duty */
  'duty-surcharge': DutySurcharge
  /** ID PPh 22 */
  'second-tax': SecondTax
  /** IN clothes and shoes since 2025-09-22 */
  'tax-by-price': TaxByPrice
  /** CA provinces, BR states */
  'regional-tax': RegionalTax
} & Record<FeeKey, Fee>

export type RuleKey = keyof RuleValue
