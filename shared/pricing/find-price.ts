import { wholePpm, type Ppm } from '#shared/money/rate.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import type { MissingPart } from '#shared/customs/quote.ts'
import { chargeCurve, mostPrice, type CurvePiece } from './charge-curve.ts'
import type { PriceBreakdown } from './market-price.ts'
import { breakdownWith } from './price-breakdown.ts'
import type { PriceQuestion } from './price-question.ts'
import { priceGrid, roundPriceUp, type PriceGrid } from './rounding.ts'
import type { UnitCosts } from './unit-costs.ts'

/** Why there is no price: parts that are missing; none missing means that no price earns that much. */
export interface NoPrice {
  readonly missing: readonly MissingPart[]
}

/** A stretch of prices over which the margin grows evenly, and where on it the aim should be met. */
interface Stretch {
  readonly from: number
  readonly to: number
  /** Estimated least price, and how far off rounding may have put it. */
  readonly aim: number
  readonly doubt: number
}

/**
 * The least rounded price whose margin is at least `aim` of the net price. Price and charges depend on each other: each
 * regime is solved as a straight line, cheapest first, and the units around the solution are tried with exact quotes.
 */
export function findPrice(question: PriceQuestion, aim: Ppm, costs: UnitCosts, facts: FactBook): PriceBreakdown | NoPrice {
  const grid = priceGrid(question.policy.rounding, question.currency)
  let covered = 0
  for (const piece of chargeCurve(question, facts)) {
    if ('missing' in piece) return { missing: piece.missing }
    for (const stretch of stretchesOf(piece, covered, question, aim, costs)) {
      const found = tryStretch(stretch, grid, question, aim, costs, facts)
      if (found) return found
    }
    covered = Math.max(covered, piece.to + piece.atTo.taxes)
  }
  return { missing: [] }
}

// Estimates only, in floating point; what is proposed is checked by an exact breakdown.
function stretchesOf(piece: CurvePiece, covered: number, { policy }: PriceQuestion, aim: Ppm, costs: UnitCosts): Stretch[] {
  const ofPrice = (policy.paymentFee + policy.platformFee) / wholePpm
  const buffer = costs.foreign ? policy.currencyBuffer : 0
  const kept = 1 - (policy.marketing + policy.returnsReserve + buffer + aim) / wholePpm
  const fixed = (costs.unitCost ?? 0) + (costs.freight ?? 0) + policy.paymentFeeFixed
  const { from, to, atFrom, atTo } = piece
  const first = from + atFrom.taxes
  const last = to + atTo.taxes
  const stretches: Stretch[] = []

  if (first > covered + 1) {
    const gain = kept - ofPrice
    const aimed = (kept * atFrom.taxes + atFrom.fees + fixed) / gain
    stretches.push({ from: covered + 1, to: first - 1, ...estimate(gain, aimed, covered + 1) })
  }
  if (last > covered) {
    const width = Math.max(1, to - from)
    const taxGrowth = (atTo.taxes - atFrom.taxes) / width
    const feeGrowth = (atTo.fees - atFrom.fees) / width
    const gain = kept - ofPrice * (1 + taxGrowth) - feeGrowth
    const value = (ofPrice * (atFrom.taxes - taxGrowth * from) + atFrom.fees - feeGrowth * from + fixed) / gain
    const aimed = first + (value - from) * (1 + taxGrowth)
    stretches.push({ from: Math.max(covered + 1, first), to: last, ...estimate(gain, aimed, Math.max(covered + 1, first)) })
  }
  return stretches
}

/** Where each more of price adds nothing to the margin, only the cheapest price is worth a try. */
function estimate(gain: number, aimed: number, from: number): Pick<Stretch, 'aim' | 'doubt'> {
  return gain > 1e-9 ? { aim: aimed, doubt: Math.ceil(16 / gain) } : { aim: from, doubt: 0 }
}

function tryStretch(
  stretch: Stretch,
  grid: PriceGrid,
  question: PriceQuestion,
  aim: Ppm,
  costs: UnitCosts,
  facts: FactBook,
): PriceBreakdown | null {
  const { from, aim: aimed, doubt } = stretch
  const to = Math.min(stretch.to, mostPrice)
  if (aimed - doubt > to) return null
  const start = roundPriceUp(Math.max(from, aimed - doubt), grid)
  const surely = Math.min(to, Math.max(from, aimed + doubt) + grid.step)

  let found: PriceBreakdown | null = null
  let failing = -1
  let passing = Math.floor((surely - start) / grid.step) + 1
  while (failing + 1 < passing) {
    const middle = Math.floor((failing + passing) / 2)
    const breakdown = breakdownWith(question, start + middle * grid.step, costs, facts)
    if (breakdown.marginShare !== null && breakdown.marginShare >= aim) {
      passing = middle
      found = breakdown
    } else {
      failing = middle
    }
  }
  return found
}
