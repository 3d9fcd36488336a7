import type { Importer } from '#shared/customs/basket.ts'
import type { Money } from '#shared/money/money.ts'

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
