import type { Currency } from '#shared/money/money.ts'

/**
 * What a duty by quantity is charged by, in the unit a basket line counts it in: weights in grams, volumes in
 * millilitres, areas in square centimetres, lengths in millimetres, pieces and pairs by number.
 */
export const measures = [
  'netGrams',
  'grossGrams',
  'drainedGrams',
  'pieces',
  'pairs',
  'millilitres',
  'alcoholMillilitres',
  'squareCentimetres',
  'millimetres',
] as const

export type Measure = (typeof measures)[number]

/** Decimals of the amounts of specific duties: "0.2¢ each" is 200_000 of them. */
export const specificDecimals = 8

/** One part of a rate. */
export type RateTerm =
  /** `parts` of `of` of the customs value: 6 % is 60_000 of 1_000_000, 33 1/3 % is 1 of 3. */
  | { readonly kind: 'ad-valorem'; readonly parts: number; readonly of: number }
  /** `amount`, in 1e-8 of the currency's whole unit, for every `per` units of the measure: 4.9¢/kg is 4_900_000 USD per 1000 netGrams. */
  | { readonly kind: 'specific'; readonly amount: number; readonly currency: Currency; readonly per: number; readonly measure: Measure }

/**
 * A rate that is no plain percentage: the sum of its terms, at least the sum of `least`, at most the sum of `most`.
 * Where both bounds meet the upper one wins, as in the tariff's own "MIN … MAX …".
 */
export interface RateExpression {
  readonly terms: readonly RateTerm[]
  readonly least: readonly RateTerm[] | null
  readonly most: readonly RateTerm[] | null
}

/** Why a rate's text is not worked out; each has a sentence in the customs messages. */
export const rateRefusals = [
  /** Charged on what is in the goods: lead, sugar, lactic matter, clean wool. */
  'rate-on-content',
  /** Charged on parts of the goods: a watch's case, strap, battery, jewels. */
  'rate-on-parts',
  /** The rate of another heading, or a duty that only a note explains. */
  'rate-by-reference',
  'rate-by-season',
  'rate-by-entry-price',
  /** EU agricultural components: EA, ADSZ, ADFM, AC. */
  'rate-agricultural-component',
  /** Free only under bond, or on conditions that a note states. */
  'rate-on-conditions',
  /** Charged by a unit that a shop does not know: barrels, heads, tons of ship. */
  'rate-unit-unknown',
  'rate-unreadable',
] as const

export type RateRefusal = (typeof rateRefusals)[number]

/** The measures a rate needs that `known` lacks, in the order of `measures`. */
export function missingMeasures(expression: RateExpression, known: Readonly<Partial<Record<Measure, number>>>): Measure[] {
  const terms = [...expression.terms, ...(expression.least ?? []), ...(expression.most ?? [])]
  const needed = new Set(terms.flatMap((term) => (term.kind === 'specific' ? [term.measure] : [])))
  return measures.filter((measure) => needed.has(measure) && known[measure] === undefined)
}
