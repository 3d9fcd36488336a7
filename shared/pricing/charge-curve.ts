import type { FactBook } from '#shared/facts/fact-book.ts'
import { landedCost } from '#shared/customs/landed-cost.ts'
import type { MissingPart, Quote } from '#shared/customs/quote.ts'
import { regimeEdges } from '#shared/customs/regime-edges.ts'
import { basketAt, type PriceQuestion } from './price-question.ts'

/** Sums at one declared value, minor units of the market's currency. */
export interface Charges {
  /** Duty and import tax: what a DDP price holds beside the net price. */
  readonly taxes: number
  readonly fees: number
}

/** A stretch of declared values, both ends included, over which charges grow in proportion; exact at its ends. */
export interface CurvePiece {
  readonly from: number
  readonly to: number
  readonly atFrom: Charges
  readonly atTo: Charges
}

/** A stretch where charges can't be told, and why. */
export interface UnknownPiece {
  readonly from: number
  readonly to: number
  readonly missing: readonly MissingPart[]
}

/** What one piece of some goods is charged, by the value it is declared at, from 1 up: worthless goods are waved through. */
export type ChargeCurve = readonly (CurvePiece | UnknownPiece)[]

/** No price is looked for beyond this many minor units. */
export const mostPrice = 1e12

const nothing: Charges = { taxes: 0, fees: 0 }
const atTheDoor: ChargeCurve = [{ from: 1, to: mostPrice, atFrom: nothing, atTo: nothing }]

// Thousands of variants share a few dozen codes; the curve depends on code, origin and market alone.
const curves = new WeakMap<FactBook, { version: string; readonly known: Map<string, ChargeCurve> }>()
const curvesLimit = 20_000

/** Duty, tax and fees by declared value under DDP; nothing under DAP, where the buyer pays them. */
export function chargeCurve(question: PriceQuestion, facts: FactBook): ChargeCurve {
  const { product, policy, country, date, currency, shipFrom } = question
  if (policy.deliveryTerm === 'DAP') return atTheDoor
  let shelf = curves.get(facts)
  if (shelf === undefined || shelf.version !== facts.version) {
    shelf = { version: facts.version, known: new Map() }
    curves.set(facts, shelf)
  }
  const key = `${country}${date}${currency}${shipFrom}${policy.channel}${policy.scheme}${product.hs}/${product.origin}`
  let curve = shelf.known.get(key)
  if (curve === undefined) {
    if (shelf.known.size >= curvesLimit) shelf.known.clear()
    curve = drawCurve(question, facts)
    shelf.known.set(key, curve)
  }
  return curve
}

function drawCurve(question: PriceQuestion, facts: FactBook): ChargeCurve {
  const edges = regimeEdges(basketAt(question, 0), facts, mostPrice)
  return [...edges, mostPrice].map((to, index) => {
    const from = (edges[index - 1] ?? 0) + 1
    const first = landedCost(basketAt(question, from), facts)
    const last = landedCost(basketAt(question, to), facts)
    const atFrom = chargesOf(first)
    const atTo = chargesOf(last)
    return atFrom && atTo ? { from, to, atFrom, atTo } : { from, to, missing: (atFrom ? last : first).missing }
  })
}

/** Null where a part is missing. */
export function chargesOf(quote: Quote): Charges | null {
  if (quote.total === null || quote.duty === null || quote.importTax === null) return null
  return { taxes: quote.duty + quote.importTax, fees: quote.fees.reduce((sum, fee) => sum + fee.amount, 0) }
}
