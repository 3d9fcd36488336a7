import type { DutyRate } from '#shared/facts/duty-values.ts'

/** A line of a market's own tariff that goods may fall under. */
export interface NationalChoice {
  /** Eight digits. */
  readonly code: string
  /** In the tariff's own words, which are English. */
  readonly text: string
  /** The tariff's own rate, without additional duties; null where it is not known. */
  readonly duty: DutyRate | null
}

/** Goods of one six-digit code whose duty in a market is open until more digits are known. */
export interface NationalGoods {
  readonly hs6: string
  /** What the six digits stand for, in the reader's language; null where we have no name. */
  readonly label: string | null
  readonly variants: number
  /** Titles of the first few products. */
  readonly products: readonly string[]
  /** Empty where we do not have the tariff's lines: the code can still be typed. */
  readonly lines: readonly NationalChoice[]
}
