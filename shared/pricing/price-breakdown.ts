import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm } from '#shared/money/rate.ts'
import type { Fact } from '#shared/facts/fact.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import type { Quote } from '#shared/customs/quote.ts'
import { factUse } from '#shared/customs/fact-uses.ts'
import type { PriceBreakdown } from './market-price.ts'
import { declaredSale } from './net-of-price.ts'
import type { PriceQuestion } from './price-question.ts'
import { unitCosts, type UnitCosts } from './unit-costs.ts'

/**
 * Where the money goes when one piece is sold at `price`, minor units of the market's currency. Each share is rounded
 * half-up and the margin is what is left, so the parts sum to the price exactly; its share is rounded down. Parts that
 * are not known, and what depends on them, are null.
 */
export function priceBreakdown(question: PriceQuestion, price: number, facts: FactBook): PriceBreakdown {
  return breakdownWith(question, price, unitCosts(question, facts), facts)
}

/** `priceBreakdown` for a caller who already has the costs. */
export function breakdownWith(question: PriceQuestion, price: number, costs: UnitCosts, facts: FactBook): PriceBreakdown {
  const { policy, currency } = question
  const { unitCost, freight } = costs
  const paymentFee = shareOf(price, policy.paymentFee) + policy.paymentFeeFixed
  const platformFee = shareOf(price, policy.platformFee)
  const known = { currency, price, unitCost, freight, paymentFee, platformFee }

  const sale = declaredSale(question, price, facts)
  if (!('charges' in sale)) return { ...known, ...unknownSale }
  const buyerPays = policy.deliveryTerm === 'DAP'
  const duty = buyerPays ? 0 : sale.quote.duty
  const importTax = buyerPays ? 0 : sale.quote.importTax
  const customsFees = sale.charges.fees
  const netPrice = price - sale.charges.taxes
  const marketing = shareOf(netPrice, policy.marketing)
  const returnsReserve = shareOf(netPrice, policy.returnsReserve)
  const currencyBuffer = costs.foreign ? shareOf(netPrice, policy.currencyBuffer) : 0
  const spent = customsFees + paymentFee + platformFee + marketing + returnsReserve + currencyBuffer
  const margin = unitCost === null || freight === null ? null : netPrice - unitCost - freight - spent
  return {
    ...known,
    netPrice,
    duty,
    importTax,
    customsFees,
    marketing,
    returnsReserve,
    currencyBuffer,
    margin,
    marginShare: margin === null || netPrice <= 0 ? null : roundedDownShare(margin, netPrice),
    quote: withRates(sale.quote, costs.rates, question.date),
  }
}

const unknownSale = {
  netPrice: null,
  duty: null,
  importTax: null,
  customsFees: null,
  marketing: null,
  returnsReserve: null,
  currencyBuffer: null,
  margin: null,
  marginShare: null,
  quote: null,
}

function shareOf(amount: number, share: number): number {
  return mulDiv(amount, share, wholePpm, 'half-up')
}

function roundedDownShare(margin: number, netPrice: number): number {
  return mulDiv(margin, wholePpm, netPrice, margin < 0 ? 'up' : 'down')
}

function withRates(quote: Quote, rates: readonly Fact<unknown>[], date: string): Quote {
  const added = rates.filter((rate) => !quote.facts.some((used) => used.id === rate.id)).map((rate) => factUse(rate, date))
  return added.length === 0 ? quote : { ...quote, facts: [...quote.facts, ...added] }
}
