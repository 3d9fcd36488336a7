import { exchange } from '#shared/money/exchange.ts'
import type { Currency, Money } from '#shared/money/money.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm, type Ppm } from '#shared/money/rate.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import { factUse } from '#shared/customs/fact-uses.ts'
import type { CountryCode } from '#shared/places/country.ts'
import { mostPrice } from '#shared/pricing/charge-curve.ts'
import { declaredSale } from '#shared/pricing/net-of-price.ts'
import type { MarketPolicy } from '#shared/pricing/market-policy.ts'
import type { PriceBreakdown, PriceGap } from '#shared/pricing/market-price.ts'
import { breakdownWith } from '#shared/pricing/price-breakdown.ts'
import type { PriceQuestion } from '#shared/pricing/price-question.ts'
import { unitCosts } from '#shared/pricing/unit-costs.ts'

/** A product as a marketplace page shows it, with what the seller knows of it. */
export interface ResearchedProduct {
  readonly id: string
  readonly description: string
  /** What the page asks; null where it could not be read. */
  readonly askingPrice: Money | null
  /** What one piece costs to buy; null takes `costShare` of the asking price. */
  readonly purchaseCost: Money | null
  readonly costShare: Ppm
  /** 6 to 13 digits. */
  readonly hs: string | null
  readonly origin: CountryCode | null
  readonly weightGrams: number | null
}

export interface ResearchMarket {
  readonly country: CountryCode
  readonly currency: Currency
  readonly policy: MarketPolicy
}

export interface LandedMargin {
  readonly country: CountryCode
  readonly currency: Currency
  /** Null when not even the selling price can be stated in the market's currency. */
  readonly breakdown: PriceBreakdown | null
  readonly costAssumed: boolean
  readonly gaps: readonly PriceGap[]
}

/**
 * What a marketplace product would cost landed and earn in one market, sold there at the price seen on the page. The
 * asking price is turned into the market's currency at the day's rate (half-up); an assumed purchase cost is
 * `costShare` of it in its own currency (half-up). Same functions as the shop's own prices. `gaps` names what is not
 * known; the parts of the breakdown that hang on it are null.
 */
export function landedMargin(
  product: ResearchedProduct,
  market: ResearchMarket,
  shipFrom: CountryCode,
  date: IsoDate,
  facts: FactBook,
): LandedMargin {
  const { country, currency, policy } = market
  const { askingPrice, purchaseCost } = product
  const costAssumed = purchaseCost === null && askingPrice !== null
  const unitCost = purchaseCost ?? (askingPrice && shareOf(askingPrice, product.costShare))
  const { id, description, hs, origin, weightGrams } = product
  const priced = { id, description, hs, origin, weightGrams, unitCost }
  const question: PriceQuestion = { product: priced, country, date, policy, shipFrom, currency }

  const costs = unitCosts(question, facts)
  const gaps: PriceGap[] = [...costs.gaps]
  const told = (code: string, params: PriceGap['params'] = {}) => {
    if (!gaps.some((gap) => gap.code === code)) gaps.push({ code, params })
  }
  if (askingPrice === null || askingPrice.minor <= 0) {
    told('asking-price-missing')
    return { country, currency, breakdown: null, costAssumed, gaps }
  }
  const rate = askingPrice.currency === currency ? null : facts.fx(askingPrice.currency, currency, date)
  if (askingPrice.currency !== currency && rate === null) {
    told('fx-missing', { from: askingPrice.currency, to: currency, date })
    return { country, currency, breakdown: null, costAssumed, gaps }
  }
  const price = rate ? exchange(askingPrice.minor, askingPrice.currency, currency, rate.value, 'half-up') : askingPrice.minor
  if (price <= 0 || price > mostPrice) {
    told('asking-price-missing')
    return { country, currency, breakdown: null, costAssumed, gaps }
  }
  const sale = declaredSale(question, price, facts)
  if (!('charges' in sale)) for (const { code, params } of sale) if (code !== 'duty-missing') told(code, params)
  const breakdown = breakdownWith(question, price, costs, facts)
  return { country, currency, breakdown: rate ? naming(breakdown, factUse(rate, date)) : breakdown, costAssumed, gaps }
}

function shareOf(price: Money, share: Ppm): Money {
  return { minor: mulDiv(price.minor, share, wholePpm, 'half-up'), currency: price.currency }
}

/** The breakdown with the rate that turned the asking price into the market's currency among its facts. */
function naming(breakdown: PriceBreakdown, rate: ReturnType<typeof factUse>): PriceBreakdown {
  const { quote } = breakdown
  if (quote === null || quote.facts.some((fact) => fact.id === rate.id)) return breakdown
  return { ...breakdown, quote: { ...quote, facts: [...quote.facts, rate] } }
}
