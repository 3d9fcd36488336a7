import type { Currency, Money } from '#shared/money/money.ts'
import type { Quote } from '#shared/customs/quote.ts'
import type { CountryCode } from '#shared/places/country.ts'

/** What pricing must know of a product. Anything the merchant has not said is null. */
export interface PricedProduct {
  readonly id: string
  readonly description: string
  readonly hs: string | null
  readonly origin: CountryCode | null
  readonly weightGrams: number | null
  readonly unitCost: Money | null
}

/**
 * Where the money of one sale at `price` goes. Minor units of the market's currency; null is not known. The parts from
 * `unitCost` to `margin` sum to `price`. Under DAP the buyer pays duty, tax and customs fees at the door: they are 0
 * here and stand in `quote`.
 */
export interface PriceBreakdown {
  readonly currency: Currency
  /** What the buyer pays in the shop. */
  readonly price: number
  /**
   * The price without duty and import tax. The goods are declared at it, freight included because the price holds it;
   * `quote.goods` may differ by a rounding unit, and by more for a price that no declared value leads to (just above a
   * threshold): the quote is then of the next value above.
   */
  readonly netPrice: number | null
  readonly unitCost: number | null
  readonly freight: number | null
  readonly duty: number | null
  readonly importTax: number | null
  readonly customsFees: number | null
  readonly paymentFee: number | null
  readonly platformFee: number | null
  readonly marketing: number | null
  readonly returnsReserve: number | null
  readonly currencyBuffer: number | null
  /** What is left, and its share of `netPrice` in ppm. */
  readonly margin: number | null
  readonly marginShare: number | null
  /** Also names the exchange rates that turned cost and freight into the market's currency. */
  readonly quote: Quote | null
}

/** Why a price can't be stood behind; `code` and `params` choose a sentence in the reader's language. */
export interface PriceGap {
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

/** The price Landfall proposes for a product in a market, or what is missing for one. */
export interface MarketPrice {
  readonly productId: string
  readonly country: CountryCode
  /** Null while anything in `gaps` stands in the way. */
  readonly proposed: PriceBreakdown | null
  /** What the market charges today, worked through the same way; null when the shop sells nothing there. */
  readonly current: PriceBreakdown | null
  /** True when no price can reach the floor margin. */
  readonly belowFloor: boolean
  readonly gaps: readonly PriceGap[]
}
