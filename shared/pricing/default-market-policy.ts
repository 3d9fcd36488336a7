import { currencyExponent } from '#shared/money/currency.ts'
import type { Currency } from '#shared/money/money.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { MarketPolicy } from './market-policy.ts'

/** About what card processors take per order beside their share, in minor units. */
const fixedPaymentFees: ReadonlyMap<Currency, number> = new Map([
  ['EUR', 25],
  ['GBP', 20],
  ['USD', 30],
  ['CAD', 30],
  ['AUD', 30],
  ['JPY', 0],
])

/** What a market starts with until the merchant says otherwise. Freight stays unknown: nobody can guess it. */
export function defaultMarketPolicy(_country: CountryCode, currency: Currency): MarketPolicy {
  return {
    targetMargin: 300_000,
    floorMargin: 200_000,
    paymentFee: 29_000,
    paymentFeeFixed: fixedPaymentFees.get(currency) ?? 0,
    platformFee: 20_000,
    marketing: 100_000,
    returnsReserve: 30_000,
    currencyBuffer: 20_000,
    rounding: currencyExponent(currency) === 0 ? 'whole' : '.99',
    deliveryTerm: 'DDP',
    channel: 'courier',
    scheme: 'auto',
    freight: null,
  }
}
