import type { ResearchProduct } from '#shared/contract/research-api.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import { landedMargin, type ResearchMarket } from '#shared/research/landed-margin.ts'
import type { MarketMargin } from './research.ts'

/** Of the price seen, in ppm, while the seller has stated no purchase cost. */
export const assumedCostShare = 300_000

/** What is needed to work out margins: the shop's markets, where goods leave from, facts and day. */
export interface MarginGround {
  readonly markets: readonly ResearchMarket[]
  readonly shipFrom: string | null
  readonly facts: FactBook
  readonly date: string
}

/** A product's landed cost and margin in one market at the price seen; goods are taken to be made where they ship from unless told. */
export function marketMargin(product: ResearchProduct, market: ResearchMarket, { shipFrom, facts, date }: MarginGround): MarketMargin {
  const { country, currency } = market
  if (shipFrom === null) {
    return { country, currency, ...unknown, costAssumed: false, gaps: [{ code: 'ship-from-missing', params: {} }] }
  }
  const asked = {
    id: product.id,
    description: product.title,
    askingPrice: product.price,
    purchaseCost: product.purchaseCost,
    costShare: assumedCostShare,
    hs: product.hs,
    origin: product.origin ?? shipFrom,
    weightGrams: product.weightGrams,
  }
  const { breakdown, costAssumed, gaps } = landedMargin(asked, market, shipFrom, date, facts)
  const known = breakdown ?? unknown
  const { price, unitCost, freight, duty, importTax, margin, marginShare } = known
  return { country, currency, price, unitCost, freight, duty, importTax, margin, marginShare, costAssumed, gaps }
}

const unknown = {
  price: null, unitCost: null, freight: null, duty: null, importTax: null, margin: null, marginShare: null,
}
