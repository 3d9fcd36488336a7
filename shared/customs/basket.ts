import type { Currency } from '#shared/money/money.ts'
import type { Ppm } from '#shared/money/rate.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { Measure } from '#shared/facts/rates/rate-expression.ts'
import type { Readings } from './readings/reading-list.ts'

export type Channel = 'post' | 'courier' | 'cargo'
export type Importer = 'consumer' | 'business'
/**
 * Who takes the import tax: `auto` the seller at the sale where the goods qualify (IOSS, UK £135, AU), `ioss` the same
 * and says why where IOSS is out, `none` always the border. What the law gives to every consignment (a de minimis, the
 * EU's duty per item by post) stays in each case.
 */
export type SchemeChoice = 'auto' | 'ioss' | 'none'

/** How much of what a duty by quantity counts is in one piece as sold; left out: not known. Integers above 0. */
export type Measures = Readonly<Partial<Record<Measure, number>>>

/** One line of goods. Amounts are minor units of the basket's currency. */
export interface BasketLine {
  readonly id: string
  readonly description: string
  /** 6 to 10 digits, or null when nobody has classified the goods yet. */
  readonly hs: string | null
  readonly origin: CountryCode | null
  readonly quantity: number
  /** Price of one piece without any tax, as sold to the importer. */
  readonly unitPrice: number
  /** Weight, pairs, volume … of one piece as sold. A piece counts as one of `pieces` where it does not say otherwise. */
  readonly measures?: Measures
  /**
   * The trade program the merchant claims for these goods and answers for ("USMCA"), whose proof of origin goes with the
   * parcel. Left out: the basket's own claim, or none. A program is never taken without a claim.
   */
  readonly preference?: string
}

/** What-if values that stand in for facts; each is named as an assumption in the quote. */
export interface Assumptions {
  /**
   * Total duty rate by HS prefix; the longest prefix wins. Replaces every duty layer and the rate of a flat charge, but
   * no relief; what is taken on the duty itself (IN) comes on top, what is deducted from it (BR) is deducted.
   */
  readonly dutyRate?: Readonly<Record<string, Ppm>>
  readonly taxRate?: Ppm
  /** `USD/EUR`: how many EUR one USD buys, as a decimal string. */
  readonly fx?: Readonly<Record<string, string>>
}

/** A consignment to be valued: one parcel, one importer, one day. */
export interface Basket {
  readonly destination: CountryCode
  readonly shipFrom: CountryCode
  /** The day whose rules apply. */
  readonly date: IsoDate
  readonly currency: Currency
  readonly channel: Channel
  readonly importer: Importer
  readonly scheme: SchemeChoice
  readonly lines: readonly BasketLine[]
  /** International freight for the consignment; null when it is not known. */
  readonly freight: number | null
  readonly insurance: number | null
  /** Province or state of the buyer, ISO 3166-2 without the country: "ON". Left out: not known. */
  readonly region?: string
  /** The claim of every line that makes none of its own. */
  readonly preference?: string
  /** The day the goods were loaded for the last leg; grace for goods under way needs it. Left out: not known. */
  readonly loadedOn?: IsoDate
  /** How disputed points are read; each that is left out by its default. */
  readonly readings?: Readings
  readonly assume?: Assumptions
}
