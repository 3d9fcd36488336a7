import { exchange } from '#shared/money/exchange.ts'
import type { Money } from '#shared/money/money.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import type { Fact } from '#shared/facts/fact.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import type { PriceGap } from './market-price.ts'
import type { PriceQuestion } from './price-question.ts'

/** What one piece costs the seller before customs, in minor units of the market's currency. */
export interface UnitCosts {
  readonly unitCost: number | null
  readonly freight: number | null
  /** Something is paid in another currency, so the policy's currency buffer applies. */
  readonly foreign: boolean
  readonly rates: readonly Fact<unknown>[]
  readonly gaps: readonly PriceGap[]
}

/** Purchase cost and freight of one piece; foreign sums at the day's rate, half-up; started grams count as whole. */
export function unitCosts(question: PriceQuestion, facts: FactBook): UnitCosts {
  const { product, policy, currency } = question
  const rates: Fact<unknown>[] = []
  const gaps: PriceGap[] = []

  const inMarketCurrency = (sum: Money): number | null => {
    if (sum.currency === currency || sum.minor === 0) return sum.minor
    const rate = facts.fx(sum.currency, currency, question.date)
    if (rate === null) {
      if (!gaps.some((gap) => gap.params['from'] === sum.currency)) {
        gaps.push({ code: 'fx-missing', params: { from: sum.currency, to: currency, date: question.date } })
      }
      return null
    }
    if (!rates.includes(rate)) rates.push(rate)
    return exchange(sum.minor, sum.currency, currency, rate.value, 'half-up')
  }

  if (product.unitCost === null) gaps.push({ code: 'unit-cost-missing', params: {} })
  const unitCost = product.unitCost && inMarketCurrency(product.unitCost)
  const sent = freightOfPiece(question)
  if ('code' in sent) gaps.push(sent)
  const freight = 'code' in sent ? null : inMarketCurrency(sent)
  const currencies = [product.unitCost?.currency, policy.freight?.currency]
  const foreign = currencies.some((paidIn) => paidIn !== undefined && paidIn !== currency)
  return { unitCost, freight, foreign, rates, gaps }
}

function freightOfPiece({ product, policy }: PriceQuestion): Money | PriceGap {
  if (policy.freight === null) return { code: 'freight-missing', params: {} }
  const { currency, perParcel, perKilogram } = policy.freight
  if (perKilogram === 0) return { minor: perParcel, currency }
  if (product.weightGrams === null) return { code: 'weight-missing', params: {} }
  return { minor: perParcel + mulDiv(perKilogram, product.weightGrams, 1000, 'up'), currency }
}
