import type { Money } from '#shared/money/money.ts'
import { formatPercent } from '#shared/money/rate.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import type { MissingPart } from '#shared/customs/quote.ts'
import { mostPrice } from './charge-curve.ts'
import { findPrice } from './find-price.ts'
import type { MarketPrice, PriceBreakdown, PriceGap } from './market-price.ts'
import { declaredSale } from './net-of-price.ts'
import { breakdownWith } from './price-breakdown.ts'
import type { PriceQuestion } from './price-question.ts'
import { unitCosts } from './unit-costs.ts'

/** A product, a market, and what the market charges today (null: nothing is sold there). */
export interface MarketPriceQuestion extends PriceQuestion {
  readonly currentPrice: Money | null
}

/**
 * The price Landfall proposes: the least rounded one that earns the policy's target margin after goods, freight, duty,
 * import tax, fees and reserves. Nothing is proposed while a part is missing (`gaps` names it) or where no price earns
 * the target (`target-unreachable`; `belowFloor` where not even the floor is earned).
 */
export function marketPrice(question: MarketPriceQuestion, facts: FactBook): MarketPrice {
  const { product, country, policy, currency, currentPrice } = question
  const costs = unitCosts(question, facts)
  const gaps: PriceGap[] = [...costs.gaps]
  let proposed: PriceBreakdown | null = null
  let belowFloor = false

  if (gaps.length === 0) {
    const found = findPrice(question, policy.targetMargin, costs, facts)
    if ('price' in found) {
      proposed = found
    } else if (found.missing.length > 0) {
      addMissing(gaps, found.missing)
    } else {
      gaps.push({ code: 'target-unreachable', params: { target: formatPercent(policy.targetMargin) } })
      belowFloor = !('price' in findPrice(question, policy.floorMargin, costs, facts))
    }
  } else if (policy.deliveryTerm === 'DDP') {
    // What else stands in the way should show at once, and not one gap after the other.
    const least = declaredSale(question, 1, facts)
    if (!('charges' in least)) addMissing(gaps, least)
  }

  let current: PriceBreakdown | null = null
  if (currentPrice !== null && currentPrice.currency !== currency) {
    gaps.push({ code: 'current-price-in-other-currency', params: { currency: currentPrice.currency } })
  } else if (currentPrice !== null && currentPrice.minor > 0 && currentPrice.minor <= mostPrice) {
    current = breakdownWith(question, currentPrice.minor, costs, facts)
  }
  return { productId: product.id, country, proposed, current, belowFloor, gaps }
}

function addMissing(gaps: PriceGap[], missing: readonly MissingPart[]): void {
  for (const { code, params } of missing) {
    if (code === 'duty-missing' || gaps.some((gap) => gap.code === code)) continue
    gaps.push({ code, params })
  }
}
