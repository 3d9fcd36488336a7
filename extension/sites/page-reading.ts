import type { Money } from '#shared/money/money.ts'

export type SiteName = 'amazon' | 'temu'

/** Why a page is refused. `other-page` is a page of a known site that shows no product, search or best sellers. */
export type RefusalReason = 'other-site' | 'blocked' | 'sign-in' | 'error-page' | 'other-page' | 'layout-unknown'

/** A count as the page gives it: "1,234" is exact, "10K+" is a lower bound. */
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

/** Who sends the goods: the marketplace from its own store, or the seller. */
export type Fulfilment = 'marketplace' | 'seller'

/** Off the price at the till: a sum, or a share in whole per cent. */
export type SeenCoupon = { readonly off: 'amount'; readonly amount: Money } | { readonly off: 'percent'; readonly percent: number }

export type LengthUnit = 'mm' | 'cm' | 'm' | 'in'

/** Three sides in the page's order, each a plain decimal as printed. */
export interface SeenSize {
  readonly sides: readonly string[]
  readonly unit: LengthUnit
  readonly of: 'item' | 'package'
}

/** The products that differ from this one in size, colour and the like, this one included. */
export interface SeenVariations {
  readonly count: number
  /** What sets them apart and what this one has of it, in the page's language; empty when the page does not say. */
  readonly axes: readonly { readonly name: string; readonly chosen: string }[]
}

export type FieldName =
  'price' | 'listPrice' | 'coupon' | 'rating' | 'reviewCount' | 'ranks' | 'weightGrams' | 'dimensions' | 'firstAvailable' | 'imageCount' | 'variations'

/** A field the page shows and the reader does not stand behind. */
export interface UnreadableField {
  readonly field: FieldName
  /**
   * `disagreement`: the page says two things. `not-understood`: words or digits of no known form. `members-only`: what it
   * says is the price of members alone.
   */
  readonly why: 'disagreement' | 'not-understood' | 'members-only'
  /** What the page says, as text, for the report. */
  readonly said: readonly string[]
}

export interface ProductPage {
  readonly kind: 'product'
  readonly site: SiteName
  readonly id: string
  readonly title: string
  readonly brand: string | null
  /** The featured offer's price; null when there is none or it is unreadable. */
  readonly price: Money | null
  /** What the page strikes out or compares with, always above `price`. */
  readonly listPrice: Money | null
  readonly coupon: SeenCoupon | null
  readonly condition: 'new' | 'used' | null
  readonly rating: number | null
  readonly reviewCount: SeenCount | null
  /** How many were sold: on Amazon in the past month, on Temu in all. */
  readonly sold: SeenCount | null
  readonly ranks: readonly SeenRank[]
  readonly seller: string | null
  readonly fulfilment: Fulfilment | null
  readonly availability: Availability
  readonly image: string | null
  /** Pictures in the gallery, and bullet points about the item. */
  readonly imageCount: number | null
  readonly bulletCount: number | null
  readonly variations: SeenVariations | null
  /** ISO 8601 day. */
  readonly firstAvailable: string | null
  readonly weightGrams: number | null
  /** Whether `weightGrams` is the item's or, for want of that, its package's. */
  readonly weightOf: 'item' | 'package' | null
  readonly dimensions: SeenSize | null
  readonly unreadable: readonly UnreadableField[]
  /** Which place of the page gave each field, by selector. */
  readonly places: Readonly<Record<string, string>>
}

export interface ListedResult {
  readonly id: string
  readonly title: string | null
  /** Where the card names it on a line of its own. */
  readonly brand: string | null
  readonly price: Money | null
  readonly rating: number | null
  readonly reviewCount: SeenCount | null
  readonly sold: SeenCount | null
  readonly sponsored: boolean
  /** 1 for the first on the page; on best-seller lists the printed rank, null for one without it among others that have theirs. */
  readonly position: number | null
}

export interface ListPage {
  readonly kind: 'search' | 'bestsellers'
  readonly site: SiteName
  readonly title: string
  readonly results: readonly ListedResult[]
}

export interface Unreadable {
  readonly kind: 'unreadable'
  readonly site: SiteName | null
  readonly reason: RefusalReason
  /** A word for the self-test: which page it seems to be. */
  readonly detail: string | null
}

/**
 * How much of a product is looked for: `shown` leaves out what the panel neither shows nor passes on, list price,
 * coupon, pictures, bullet points, variations and first day, which are then null and not refused either.
 */
export type ReadingDepth = 'all' | 'shown'

export type PageReading = ProductPage | ListPage | Unreadable
