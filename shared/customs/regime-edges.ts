import { exchange, inverse, type Ratio } from '#shared/money/exchange.ts'
import type { Money } from '#shared/money/money.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm } from '#shared/money/rate.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import type { Ceiling } from '#shared/facts/fact-values.ts'
import type { Basket } from './basket.ts'
import { dayRules, type ChargedFee } from './day-rules.ts'

/**
 * Values of goods, minor units of the basket's currency, up to which a one-line consignment without freight of its own
 * keeps one regime and one rule for each fee: the last value before each change, ascending. Between two edges duty, tax
 * and fees grow in proportion. Thresholds without an exchange rate are left out; a quote then says so itself.
 */
export function regimeEdges(basket: Basket, facts: FactBook): number[] {
  const rules = dayRules(basket, facts)
  const origin = basket.lines[0]?.origin ?? null
  const share = basket.importer === 'consumer' ? (rules.valuation?.value.personalImportShare ?? null) : null
  const ceilings: Ceiling[] = [
    rules.saleScheme?.value.ceiling,
    rules.relief(origin, 'duty-relief')?.value.ceiling,
    rules.relief(origin, 'tax-relief')?.value.ceiling,
    rules.itemDuty?.value.ceiling,
    ...rules.fees.flatMap((fact) => feeCeilings(fact.value)),
  ].filter((ceiling) => ceiling !== undefined)

  const edges = new Set<number>()
  for (const { amount, measuredOn, inclusive } of ceilings) {
    const within = lastWithin(amount, inclusive, basket, facts)
    if (within === null) continue
    edges.add(measuredOn === 'customs-value' && share !== null ? goodsValuedUpTo(within, share) : within)
  }
  return [...edges].filter((edge) => edge > 0).sort((a, b) => a - b)
}

function feeCeilings(fee: ChargedFee): Ceiling[] {
  const { currency, measuredOn } = fee
  const upTo = (minor: number): Ceiling => ({ amount: { minor, currency }, measuredOn, inclusive: true })
  if (fee.kind === 'tiers') return fee.tiers.flatMap((tier) => (tier.over === null ? [] : [upTo(tier.over)]))
  const bends = [fee.min, fee.max].flatMap((bound) => (bound === null ? [] : [mulDiv(bound, wholePpm, fee.rate, 'down')]))
  return [...(fee.over === null ? [] : [fee.over]), ...bends].map(upTo)
}

function lastWithin(amount: Money, inclusive: boolean, basket: Basket, facts: FactBook): number | null {
  const rate = rateBetween(amount.currency, basket, facts)
  if (rate === null) return null
  const down = exchange(amount.minor, amount.currency, basket.currency, rate, 'down')
  return inclusive || exchange(amount.minor, amount.currency, basket.currency, rate, 'up') > down ? down : down - 1
}

function rateBetween(currency: string, basket: Basket, facts: FactBook): Ratio | null {
  if (currency === basket.currency) return { numerator: 1, denominator: 1 }
  const there = facts.fx(basket.currency, currency, basket.date)
  return there && inverse(there.value)
}

/** The most that goods may cost to be valued, at a share of it rounded half-up, at no more than `value`. */
function goodsValuedUpTo(value: number, share: number): number {
  return mulDiv(2 * value + 1, wholePpm, 2 * share, 'up') - 1
}
