import type { FactBook } from '#shared/facts/fact-book.ts'
import { landedCost } from '#shared/customs/landed-cost.ts'
import type { MissingPart, Quote } from '#shared/customs/quote.ts'
import { chargeCurve, chargesOf, type Charges, type CurvePiece } from './charge-curve.ts'
import { basketAt, type PriceQuestion } from './price-question.ts'

/** The consignment behind a price. */
export interface DeclaredSale {
  readonly charges: Charges
  readonly quote: Quote
}

/**
 * What has to be declared so that value, duty and tax make up `price`: the least value that with its charges comes to
 * the price or more. Charges may jump at a threshold, so a price may lie between two values; the dearer one is taken.
 * Where charges at that price can't be told, the reasons.
 */
export function declaredSale(question: PriceQuestion, price: number, facts: FactBook): DeclaredSale | readonly MissingPart[] {
  if (question.policy.deliveryTerm === 'DAP') {
    return { charges: { taxes: 0, fees: 0 }, quote: landedCost(basketAt(question, price), facts) }
  }
  for (const piece of chargeCurve(question, facts)) {
    if ('missing' in piece) return piece.missing
    if (piece.to + piece.atTo.taxes >= price) return saleWithin(piece, question, price, facts)
  }
  throw new RangeError('Price out of range')
}

function saleWithin(piece: CurvePiece, question: PriceQuestion, price: number, facts: FactBook): DeclaredSale | readonly MissingPart[] {
  const start = piece.from + piece.atFrom.taxes
  // A first guess by proportion; the exact quotes below settle the last units.
  const growth = piece.to === piece.from ? 1 : 1 + (piece.atTo.taxes - piece.atFrom.taxes) / (piece.to - piece.from)
  let value = start >= price ? piece.from : Math.min(piece.to, piece.from + Math.ceil((price - start) / growth))
  let sale = saleAt(question, value, facts)
  if (!('charges' in sale)) return sale
  while (value + sale.charges.taxes < price && value < piece.to) {
    value += 1
    sale = saleAt(question, value, facts)
    if (!('charges' in sale)) return sale
  }
  while (value + sale.charges.taxes > price && value > piece.from) {
    const lower = saleAt(question, value - 1, facts)
    if (!('charges' in lower)) return lower
    if (value - 1 + lower.charges.taxes < price) break
    value -= 1
    sale = lower
  }
  return sale
}

function saleAt(question: PriceQuestion, value: number, facts: FactBook): DeclaredSale | readonly MissingPart[] {
  const quote = landedCost(basketAt(question, value), facts)
  const charges = chargesOf(quote)
  return charges ? { charges, quote } : quote.missing
}
