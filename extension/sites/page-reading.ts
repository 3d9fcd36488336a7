import type { Money } from '#shared/money/money.ts'

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

export type FieldName = 'price' | 'rating' | 'reviewCount' | 'ranks' | 'weightGrams'

/** A field the page shows and the reader does not stand behind. */
export interface UnreadableField {
  readonly field: FieldName
  /** `disagreement`: the page says two things. `not-understood`: words or digits of no known form. */
  readonly why: 'disagreement' | 'not-understood'
  /** What the page says, as text, for the report. */
  readonly said: readonly string[]
}

export interface ProductPage {
  readonly kind: 'product'
  readonly site: 'amazon'
  readonly id: string
  readonly title: string
  /** The featured offer's price; null when there is none or it is unreadable. */
  readonly price: Money | null
  readonly condition: 'new' | 'used' | null
  readonly rating: number | null
  readonly reviewCount: SeenCount | null
  readonly ranks: readonly SeenRank[]
  readonly seller: string | null
  readonly availability: Availability
  readonly image: string | null
  readonly weightGrams: number | null
  readonly unreadable: readonly UnreadableField[]
  /** Which place of the page gave each field, by selector. */
  readonly places: Readonly<Record<string, string>>
}

export interface ListedResult {
  readonly id: string
  readonly title: string | null
  readonly price: Money | null
  readonly rating: number | null
  readonly reviewCount: SeenCount | null
  readonly sponsored: boolean
  /** 1 for the first on the page; on best-seller lists the printed rank. */
  readonly position: number
}

export interface ListPage {
  readonly kind: 'search' | 'bestsellers'
  readonly site: 'amazon'
  readonly title: string
  readonly results: readonly ListedResult[]
}

export interface Unreadable {
  readonly kind: 'unreadable'
  readonly site: 'amazon' | null
  readonly reason: RefusalReason
  /** A word for the self-test: which page it seems to be. */
  readonly detail: string | null
}

export type PageReading = ProductPage | ListPage | Unreadable
