import type { Basket } from '#shared/customs/basket.ts'
import type { MissingPart, Quote } from '#shared/customs/quote.ts'
import type { QuoteRange } from '#shared/customs/quote-range.ts'

/** What a landed cost is made of, minor units; a part that is not known is null. */
export interface CostParts {
  readonly goods: number
  readonly freight: number | null
  readonly duty: number | null
  readonly importTax: number | null
  readonly customsFees: number | null
  readonly total: number | null
}

/** The same basket under another day or from another country. */
export interface ComparedQuote {
  readonly kind: 'date' | 'ship-from'
  readonly value: string
  readonly parts: CostParts
}

/** The same basket sold to another country. */
export interface MarketCost {
  readonly country: string
  readonly parts: CostParts
  /** The first part that is not known; null where the whole is. */
  readonly missing: MissingPart | null
}

/** A point on which sources disagree that bears on this quote, with the total under each choice. */
export interface ReadingChoice {
  readonly name: string
  readonly chosen: string
  readonly choices: readonly { readonly name: string; readonly total: number | null }[]
}

export interface QuoteAnswer {
  readonly basket: Basket
  readonly quote: Quote
  /** What a partial quote can still stand behind; null for a complete one. */
  readonly range: QuoteRange | null
  readonly compared: readonly ComparedQuote[]
  readonly markets: readonly MarketCost[]
  readonly readings: readonly ReadingChoice[]
  /** The quote as the `quote` command prints it, with codes for sentences. */
  readonly printed: object
}
