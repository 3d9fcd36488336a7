/** ISO 4217 code, upper case. */
export type Currency = string

/** An amount in the currency's minor unit (cents, or whole units for JPY). Always a safe integer. */
export interface Money {
  readonly minor: number
  readonly currency: Currency
}
