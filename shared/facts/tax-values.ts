import type { Money } from '#shared/money/money.ts'
import type { Ppm } from '#shared/money/rate.ts'

/**
 * Tax on importing: `{ name: 'VAT', rate: 190_000 }`. A country without one says so with rate 0.
 * Reduced rates are facts of their own with `appliesTo.hs`; the longest prefix wins over the general rate.
 */
export interface ImportTax {
  readonly name: string
  readonly rate: Ppm
}

/** What import tax is charged on: the customs value and, where named, what comes on top of it. */
export interface TaxBase {
  readonly adds: readonly ('duty' | 'freight-and-insurance')[]
  /** This share of the customs value is added as well (ZA 100_000: "FOB plus 10 %"), half-up by line. */
  readonly uplift?: Ppm
  /**
   * True where the tax is part of its own base (BR, "por dentro"): with `base` as above and `rate` below 1, the tax is
   * base × rate ÷ (1 − rate), rounded half-up once, by line. Left out means false.
   */
  readonly includesItself?: boolean
}

/** How the tax at the sale differs from the import tax on goods and carriage, which holds where there is no such fact. */
export interface SaleTax {
  /** `tax-base`: as at the border, duty included and by the `tax-base` rule (BR); `goods`: the price alone (MY). */
  readonly base: 'goods' | 'goods-and-carriage' | 'tax-base'
  /** Null: the country's import tax on these goods. */
  readonly tax: ImportTax | null
  /** The share of the tax that is taken, half-up by line after the rate: 1_000_000 all of it, CN 700_000. */
  readonly share: Ppm
}

/** A further tax on the same base as the import tax, half-up by line, only on goods of these HS prefixes (ID PPh 22). */
export interface SecondTax {
  readonly name: string
  readonly rate: Ppm
  readonly hs: readonly string[]
}

/** Import tax of goods whose rate goes by the price of a piece (IN clothes and shoes): up to it and above it. */
export interface TaxByPrice {
  readonly name: string
  readonly hs: readonly string[]
  readonly pieceUpTo: Money
  readonly rate: Ppm
  readonly rateAbove: Ppm
}

/**
 * Import tax by region, for a basket that names one; without a region the general import tax holds and the quote says
 * so. Keys are ISO 3166-2 without the country: "SP". `instead`: in place of the general tax; `beside`: a tax of its own
 * on the same base, the general tax not in it. Reduced rates by HS go before. A region that is not named has the
 * general tax alone.
 */
export interface RegionalTax {
  readonly regions: Readonly<Record<string, { readonly mode: 'instead' | 'beside'; readonly tax: ImportTax }>>
}
