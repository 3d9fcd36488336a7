import type { Currency } from '#shared/money/money.ts'
import type { CountryCode } from '#shared/places/country.ts'

/** Where a policy is to hold. `lowestPrice`: of what is sold there, minor units of the market's currency; null is not known. */
export interface ReturnMarket {
  readonly country: CountryCode
  readonly currency: Currency
  readonly lowestPrice: number | null
}
