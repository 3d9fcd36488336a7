import type { FactBook } from '#shared/facts/fact-book.ts'
import { exchange } from '#shared/money/exchange.ts'
import type { Currency } from '#shared/money/money.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { formatScaled } from '#shared/money/decimal.ts'
import type { FileProblem } from '#app/features/files/file-problem.ts'
import type { CostConversion } from './costs.ts'
import type { CostLine } from './costs-file.ts'

export interface ConvertedCosts {
  /** Minor units of the shop's currency by line of the file. */
  readonly costs: ReadonlyMap<number, number>
  readonly conversions: readonly CostConversion[]
  readonly problems: readonly FileProblem[]
}

/** Takes costs over into the shop's currency at the day's rate, rounded half up; a missing rate is a problem of its line. */
export function costsInShopCurrency(
  lines: readonly CostLine[], shopCurrency: Currency, facts: FactBook, date: string,
): ConvertedCosts {
  const costs = new Map<number, number>()
  const conversions = new Map<Currency, CostConversion>()
  const problems: FileProblem[] = []
  for (const { line, cost } of lines) {
    if (cost === undefined) continue
    if (cost.currency === shopCurrency) {
      costs.set(line, cost.minor)
      continue
    }
    const rate = facts.fx(cost.currency, shopCurrency, date)
    if (rate === null) {
      problems.push({ line, column: null, code: 'no-exchange-rate', params: { from: cost.currency, to: shopCurrency } })
      continue
    }
    const { numerator, denominator } = rate.value
    costs.set(line, exchange(cost.minor, cost.currency, shopCurrency, rate.value, 'half-up'))
    conversions.set(cost.currency, {
      from: cost.currency,
      to: shopCurrency,
      rate: formatScaled(mulDiv(numerator, 1_000_000, denominator, 'half-up'), 6),
      fact: rate.id,
    })
  }
  return { costs, conversions: [...conversions.values()], problems }
}
