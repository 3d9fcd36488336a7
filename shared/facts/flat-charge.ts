import type { Importer } from '#shared/customs/basket.ts'
import type { Money } from '#shared/money/money.ts'
import type { Ppm } from '#shared/money/rate.ts'
import type { Ceiling } from './relief-values.ts'

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
