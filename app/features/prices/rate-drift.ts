import type { Currency } from '#shared/money/money.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import type { Ppm } from '#shared/money/rate.ts'

/** A rate that moved by more than a market's policy sets aside since its prices were last published. */
export interface RateDrift {
  readonly paidIn: Currency
  readonly currency: Currency
  /** By how much more of the market's currency one unit of the other costs; negative where it costs less. */
  readonly drift: Ppm
  readonly limit: Ppm
  readonly since: IsoDate
}
