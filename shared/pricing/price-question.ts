import type { IsoDate } from '#shared/facts/fact.ts'
import type { Currency } from '#shared/money/money.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { Basket } from '#shared/customs/basket.ts'
import type { MarketPolicy } from './market-policy.ts'
import type { PricedProduct } from './market-price.ts'

/** One product in one market on one day. */
export interface PriceQuestion {
  readonly product: PricedProduct
  readonly country: CountryCode
  readonly date: IsoDate
  readonly policy: MarketPolicy
  readonly shipFrom: CountryCode
  /** What the market is priced in. */
  readonly currency: Currency
}

/**
 * One piece declared at `netPrice` (minor units of the market's currency), sold to a consumer. Freight is in the price
 * and so in the declared value; it is not stated apart.
 */
export function basketAt({ product, country, date, policy, shipFrom, currency }: PriceQuestion, netPrice: number): Basket {
  return {
    destination: country,
    shipFrom,
    date,
    currency,
    channel: policy.channel,
    importer: 'consumer',
    scheme: policy.scheme,
    lines: [
      {
        id: product.id,
        description: product.description,
        // Shops may hold national codes of up to 13 digits; no tariff is read beyond ten.
        hs: product.hs?.slice(0, 10) ?? null,
        origin: product.origin,
        quantity: 1,
        unitPrice: netPrice,
      },
    ],
    freight: 0,
    insurance: 0,
  }
}
