import type { Basket } from '#shared/customs/basket.ts'
import { landedCost } from '#shared/customs/landed-cost.ts'
import type { Quote } from '#shared/customs/quote.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import { allocate } from '#shared/money/allocate.ts'

/** One consignment: what each line was paid, after discounts, and its goods. Minor units of the basket's currency. */
export interface PaidConsignment {
  readonly basket: Omit<Basket, 'lines' | 'freight' | 'insurance'>
  readonly lines: readonly (Omit<Basket['lines'][number], 'unitPrice'> & { readonly paid: number })[]
  readonly shipping: number
  /** Tax the checkout took; it pays import tax first, and what is left of it is handed on. */
  readonly taxTaken: number
  /** True when the price holds duty and import tax (DDP). */
  readonly holdsCharges: boolean
}

/**
 * The quote for the greatest value that, with its duty and import tax, is not more than the buyer paid. Paid sums are
 * scaled alike for every line and for shipping, and a piece's value is rounded half-up. Where charges jump at a
 * threshold the value stays below it. Charges that are not known leave the quote partial, at the paid value.
 */
export function declaredOrder(paid: PaidConsignment, facts: FactBook): Quote {
  const most = paid.lines.reduce((sum, line) => sum + line.paid, 0) + paid.shipping
  const whole = quoteAt(paid, most, facts)
  if (!paid.holdsCharges || burden(whole, paid) === 0) return whole
  const fits = (value: number, quote: Quote) => {
    const charges = burden(quote, paid)
    return charges !== null && value + charges <= most
  }
  let low = 0
  let high = most
  let best = quoteAt(paid, 0, facts)
  while (low < high) {
    const value = Math.ceil((low + high) / 2)
    const quote = quoteAt(paid, value, facts)
    if (fits(value, quote)) {
      low = value
      best = quote
    } else {
      high = value - 1
    }
  }
  // Where the next value's charges are not known the goods may well have gone in above, and nothing can be said.
  const openAbove = low < most && burden(quoteAt(paid, low + 1, facts), paid) === null
  return openAbove || burden(best, paid) === null ? whole : best
}

/** Duty and import tax that the paid sums must bear; the tax taken at checkout bears its part. */
function burden(quote: Quote, { taxTaken }: PaidConsignment): number | null {
  if (quote.duty === null || quote.importTax === null) return null
  return quote.duty + Math.max(0, quote.importTax - taxTaken)
}

function quoteAt({ basket, lines, shipping }: PaidConsignment, value: number, facts: FactBook): Quote {
  const shares = allocate(value, [...lines.map((line) => line.paid), shipping])
  const priced = lines.map(({ paid: _paid, ...line }, index) => ({
    ...line,
    unitPrice: Math.round((shares[index] ?? 0) / Math.max(1, line.quantity)),
  }))
  return landedCost({ ...basket, lines: priced, freight: shares[lines.length] ?? 0, insurance: 0 }, facts)
}
