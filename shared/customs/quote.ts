import type { Currency } from '#shared/money/money.ts'
import type { Ppm } from '#shared/money/rate.ts'
import type { ReadingName } from './readings/reading-list.ts'
import type { Measure } from '#shared/facts/rates/rate-expression.ts'
import type { Confidence, IsoDate, Source } from '#shared/facts/fact.ts'

/** Which regime the consignment enters under. */
export type Scheme = 'normal' | 'low-value' | 'ioss' | 'de-minimis'

/** One row of the working: `amount` is `rate` of `base`, or a fixed sum where `rate` is null. Minor units. */
export interface QuoteLayer {
  readonly name: string
  readonly rate: Ppm | null
  readonly base: number | null
  readonly amount: number
  /** Id of the fact used. */
  readonly fact: string
  /** Where the row is a duty by quantity. */
  readonly by?: MeasuredBy | undefined
}

/** So much of a measure, at `amount` (1e-8 of a unit of `currency`) for every `per` units of it. */
export interface MeasuredBy {
  readonly quantity: number
  readonly measure: Measure
  readonly amount: number
  readonly currency: Currency
  readonly per: number
}

export interface QuoteLine {
  readonly id: string
  readonly customsValue: number | null
  readonly duty: number | null
  readonly importTax: number | null
  /** Duty layers first, then import tax. */
  readonly layers: readonly QuoteLayer[]
}

export interface QuoteFee {
  readonly name: string
  readonly amount: number
  readonly fact: string
}

export type QuotePart = 'customsValue' | 'duty' | 'importTax' | 'fees' | 'freight' | 'insurance' | 'scheme'

/** A part nobody may rely on, and why; `code` and `params` choose a sentence in the reader's language. */
export interface MissingPart {
  readonly part: QuotePart
  /** Null when it concerns the whole consignment. */
  readonly line: string | null
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

export interface FactUse {
  readonly id: string
  readonly source: Source
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  readonly confidence: Confidence
  /** Past its re-check day on the quote's date. */
  readonly stale: boolean
  readonly caveat: string | null
}

export interface QuoteNote {
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

/** A disputed point that this quote had to read one way. */
export interface ReadingUse {
  readonly name: ReadingName
  readonly choice: string
}

/**
 * Landed cost of a basket with its working. All amounts are minor units of `currency`; a part that is not
 * known is null, never 0. When `status` is complete, `total = goods + freight + insurance + duty + importTax + fees`.
 */
export interface Quote {
  readonly status: 'complete' | 'partial'
  readonly currency: Currency
  /** Null when a missing exchange rate or fact leaves the regime open. */
  readonly scheme: Scheme | null
  readonly goods: number
  readonly freight: number | null
  readonly insurance: number | null
  readonly customsValue: number | null
  readonly duty: number | null
  readonly importTax: number | null
  readonly fees: readonly QuoteFee[]
  readonly total: number | null
  readonly lines: readonly QuoteLine[]
  readonly missing: readonly MissingPart[]
  readonly facts: readonly FactUse[]
  readonly notes: readonly QuoteNote[]
  /** Disputed points that bore on this quote, and how each was read. */
  readonly readings: readonly ReadingUse[]
}
