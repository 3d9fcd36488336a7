import type { Money } from '#shared/money/money.ts'
import type { CountryCode } from '#shared/places/country.ts'

/** A count as a page gives it: "1,234" is exact, "10K+" is a lower bound. */
export interface SeenCount {
  readonly value: number
  readonly bound: 'exact' | 'atLeast'
}

export interface SeenRank {
  readonly rank: number
  /** In the page's language; null when it could not be told from the words around it. */
  readonly category: string | null
}

export type Availability = 'in_stock' | 'out_of_stock' | 'unknown'

/** A product of a marketplace: the same id in another country's shop is another product. */
export interface ProductKey {
  readonly site: 'amazon' | 'temu'
  /** The country of the shop that was read: `DE` for amazon.de. */
  readonly marketplace: CountryCode
  /** ASIN or goods id. */
  readonly id: string
}

/** What one page said of one product at one moment. Whatever it did not say, or said in no known form, is null. */
export interface Observation extends ProductKey {
  /** ISO instant in UTC, `2026-11-21T09:30:00.000Z`. */
  readonly at: string
  readonly price: Money | null
  /** The first rank the page gives, which is the widest category's. */
  readonly rank: SeenRank | null
  /** Stars out of 5, in hundredths: 4.2 stars are 420. */
  readonly rating: number | null
  readonly reviewCount: SeenCount | null
  readonly availability: Availability
  readonly seller: string | null
}
