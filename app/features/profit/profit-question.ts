import type { ProfitInputs } from '#app/data/profit-input-repository.server.ts'
import { readWorking } from '#app/features/orders/stored-working.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import { exchange } from '#shared/money/exchange.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { marketPolicySchema } from '#shared/pricing/market-policy.ts'
import { costAt, type CostAt } from '#shared/profit/cost-at.ts'
import { firstLegOf } from '#shared/profit/first-leg.ts'
import type { LineCosts, ParcelCosts, ProfitQuestion } from '#shared/profit/profit-of-order.ts'
import { saleFees, type FeeTerms } from '#shared/profit/sale-fees.ts'
import { invoicedParts } from './invoiced-parts.ts'

type Line = ProfitInputs['lines'][number]
type Rate = ProfitQuestion['rate']

/** Parcel costs as they were worked out from the facts of the day, and as carriers billed them; both in the shop's currency. */
export interface ParcelKnowledge {
  readonly estimated: ParcelCosts
  /** A part that no bill names is undefined. */
  readonly invoiced: Partial<ParcelCosts>
}

export interface AskedProfit {
  readonly question: ProfitQuestion
  readonly parcel: ParcelKnowledge
  /** SKUs or titles whose earliest known cost is from after the order. */
  readonly earlyCosts: readonly string[]
}

/** What is known of an order, as the question that `profitOfOrder` answers; null where no rate into the shop's currency is known. */
export function profitQuestion(inputs: ProfitInputs, day: IsoDate, facts: FactBook): AskedProfit | null {
  const { order } = inputs
  const rate = rateOf(order, day, facts)
  if (rate === null) return null
  const here = (amount: number | null) => (amount === null ? null : mulDiv(amount, rate.to, rate.from, 'half-up'))
  const refunded = inputs.refunds.reduce((sum, refund) => sum + refund.amount, 0)
  const tax = order.tax ?? 0
  const taxLeft = order.total === 0 ? tax : Math.max(0, tax - mulDiv(tax, refunded, order.total, 'half-up'))
  const estimated = estimatedParts(inputs, here)
  const invoiced = invoicedParts(inputs.charges, order.shopCurrency, facts)
  const costs = inputs.lines.map((line) => lineCosts(line, inputs, day, facts))
  return {
    question: {
      order: {
        lines: inputs.lines, shipping: order.shipping ?? 0, discounts: order.discounts, total: order.total, refunds: inputs.refunds,
      },
      rate,
      taxTaken: here(taxLeft) ?? 0,
      lines: costs.map(({ early: _early, ...line }) => line),
      parcel: { ...estimated, ...invoiced },
      fees: saleFees(here(order.total) ?? 0, order.gateways, termsOf(inputs, here), day),
    },
    parcel: { estimated, invoiced },
    earlyCosts: costs.flatMap(({ early, lineId }) => {
      const line = inputs.lines.find((one) => one.lineId === lineId)
      return early && line !== undefined ? [line.sku ?? line.title] : []
    }),
  }
}

/** Shopify's own rate of that day, by the order's totals; without them the day's. */
function rateOf({ total, shopTotal, currency, shopCurrency }: ProfitInputs['order'], day: IsoDate, facts: FactBook): Rate | null {
  if (total > 0 && shopTotal !== null) return { from: total, to: shopTotal }
  if (currency === shopCurrency) return { from: 1, to: 1 }
  const rate = facts.fx(currency, shopCurrency, day)
  return rate === null ? null : { from: 1_000_000, to: exchange(1_000_000, currency, shopCurrency, rate.value, 'half-up') }
}

function estimatedParts(inputs: ProfitInputs, here: (amount: number | null) => number | null): ParcelCosts {
  if (inputs.lines.length > 0 && inputs.lines.every((line) => cancelled(line, inputs) >= line.quantity)) {
    return { lastLeg: 0, duty: 0, importTax: 0, customsFees: 0 }
  }
  const actual = readWorking(inputs.order.working)?.actual ?? null
  const atHome = inputs.order.country !== null && inputs.order.country === inputs.shop?.shipFrom
  return {
    lastLeg: here(actual?.freight ?? null),
    duty: atHome ? 0 : here(actual?.duty ?? null),
    importTax: atHome ? 0 : here(actual?.importTax ?? null),
    customsFees: atHome ? 0 : here(actual?.customsFees ?? null),
  }
}

/** The shop's own terms; where none stand, those of the market's policy, whose fixed part is the market's money. */
function termsOf({ terms, order, market }: ProfitInputs, here: (amount: number | null) => number | null): readonly FeeTerms[] {
  if (market === null || market.currency !== order.currency) return terms
  const policy = marketPolicySchema.safeParse(market.policy)
  if (!policy.success) return terms
  const { paymentFee, paymentFeeFixed, platformFee } = policy.data
  return [...terms, { gateway: '', validFrom: '', payment: paymentFee, paymentFixed: here(paymentFeeFixed) ?? 0, platform: platformFee }]
}

function lineCosts(line: Line, inputs: ProfitInputs, day: IsoDate, facts: FactBook): LineCosts & { readonly early: boolean } {
  const gone = Math.max(0, line.quantity - restocked(line, inputs))
  const entries = inputs.costs.filter((entry) => entry.variantId === line.variantId)
  const { shopCurrency } = inputs.order
  const ofAll = (piece: CostAt | null): number | null => {
    if (gone === 0) return 0
    if (piece === null) return null
    if (piece.currency === shopCurrency) return piece.amount * gone
    const rate = facts.fx(piece.currency, shopCurrency, day)
    return rate === null ? null : exchange(piece.amount * gone, piece.currency, shopCurrency, rate.value, 'half-up')
  }
  const bought = costAt(entries, 'unitCost', day)
  const { pieceGrams } = line
  return {
    lineId: line.lineId,
    grams: pieceGrams === null ? null : pieceGrams * line.quantity,
    purchase: ofAll(bought),
    firstLeg: firstLegOf({ terms: inputs.firstLeg, day, pieces: gone, pieceGrams, own: ofAll(costAt(entries, 'firstLeg', day)) }),
    early: gone > 0 && bought?.early === true,
  }
}

/** Pieces that lie on a shelf again. Where nobody said what became of a piece it counts as gone. */
function restocked(line: Line, inputs: ProfitInputs): number {
  return piecesBack(line, inputs, ['return', 'cancel', 'legacy_restock'])
}

/** Pieces that were never sent. */
function cancelled(line: Line, inputs: ProfitInputs): number {
  return piecesBack(line, inputs, ['cancel'])
}

function piecesBack({ lineId }: Line, { refunds }: ProfitInputs, kinds: readonly string[]): number {
  return refunds
    .flatMap((refund) => refund.lines)
    .filter((back) => back.lineId === lineId && kinds.includes(back.restock ?? ''))
    .reduce((sum, back) => sum + back.quantity, 0)
}
