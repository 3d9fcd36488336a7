import { exchange, inverse, type Ratio } from '#shared/money/exchange.ts'
import type { Money } from '#shared/money/money.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm } from '#shared/money/rate.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import type { ChargedFee } from '#shared/facts/fee-values.ts'
import type { FlatCharge } from '#shared/facts/flat-charge.ts'
import type { Ceiling } from '#shared/facts/relief-values.ts'
import type { Basket } from './basket.ts'
import { dayRules } from './day-rules.ts'
import { landedCost } from './landed-cost.ts'

/**
 * Values of goods up to `most`, minor units of the basket's currency, up to which a one-line consignment without freight
 * of its own keeps one regime and one rule for each fee: the last value before each change, ascending. Between two edges
 * duty, tax and fees grow in proportion. Thresholds without an exchange rate are left out; a quote then says so itself.
 */
export function regimeEdges(basket: Basket, facts: FactBook, most: number): number[] {
  const rules = dayRules(basket, facts)
  const origin = basket.lines[0]?.origin ?? null
  const share = basket.importer === 'consumer' ? (rules.valuation?.value.personalImportShare ?? null) : null
  const flatCharges = [rules.flatCharge, rules.flatChargeAtSale].filter((fact) => fact !== null)
  const ceilings: Ceiling[] = [
    rules.saleScheme?.value.ceiling,
    rules.dutyRelief(origin)?.value.ceiling,
    rules.taxRelief(origin)?.value.ceiling,
    rules.itemDuty?.value.ceiling,
    rules.taxByPrice && { amount: rules.taxByPrice.value.pieceUpTo, measuredOn: 'item' as const, inclusive: true },
    ...flatCharges.flatMap((fact) => flatCeilings(fact.value)),
    ...rules.fees.flatMap((fact) => feeCeilings(fact.value)),
    ...rules.disputedFees.flatMap((fact) => feeCeilings(fact.value.fee)),
  ].filter((ceiling) => ceiling !== undefined && ceiling !== null)

  const edges = new Set<number>()
  for (const { amount, measuredOn, inclusive } of ceilings) {
    const within = lastWithin(amount, inclusive, basket, facts)
    if (within === null) continue
    edges.add(measuredOn === 'customs-value' && share !== null ? goodsValuedUpTo(within, share) : within)
  }
  const fixed = [...edges].filter((edge) => edge > 0 && edge < most).sort((a, b) => a - b)
  return rules.collectionFloor === null ? fixed : withFloors(fixed, basket, facts, most)
}

/** The ceiling, each band, and where a charge first exceeds what is deducted from it. */
function flatCeilings({ ceiling, bands }: FlatCharge): Ceiling[] {
  const { measuredOn, amount } = ceiling
  const upTo = (minor: number, { currency }: Money): Ceiling => ({ amount: { minor, currency }, measuredOn, inclusive: true })
  return [
    ceiling,
    ...bands.flatMap(({ over, deduct, kinds }) => [
      ...(over === null ? [] : [upTo(over, amount)]),
      ...(deduct === null ? [] : kinds.flatMap(({ rate }) => (rate ? [upTo(mulDiv(deduct.minor, wholePpm, rate, 'down'), deduct)] : []))),
    ]),
  ]
}

function feeCeilings(fee: ChargedFee): Ceiling[] {
  if (fee.kind === 'fixed') return fee.ceiling === null ? [] : [fee.ceiling]
  const { currency, measuredOn } = fee
  const upTo = (minor: number): Ceiling => ({ amount: { minor, currency }, measuredOn, inclusive: true })
  if (fee.kind === 'tiers') return fee.tiers.flatMap((tier) => (tier.over === null ? [] : [upTo(tier.over)]))
  const over = fee.over === null ? [] : [upTo(fee.over)]
  if (fee.kind === 'unpublished') return over
  const bends = [fee.min, fee.max].flatMap((bound) => (bound === null ? [] : [mulDiv(bound, wholePpm, fee.rate, 'down')]))
  return [...over, ...bends.map(upTo)]
}

/** A floor under what is collected is a sum of duty and tax, so where it lies is found by trying. */
function withFloors(edges: readonly number[], basket: Basket, facts: FactBook, most: number): number[] {
  const collected = (value: number): string => {
    const { duty, importTax } = landedCost({ ...basket, lines: basket.lines.map((line) => ({ ...line, unitPrice: value })) }, facts)
    return [duty, importTax].map((part) => (part === null ? '?' : part > 0 ? '+' : '0')).join('')
  }
  /** Last values before a change of what is collected; within one regime it changes but once for each part. */
  const changes = (low: number, atLow: string, high: number, atHigh: string): number[] => {
    if (atLow === atHigh) return []
    if (high - low === 1) return [low]
    const middle = Math.floor((low + high) / 2)
    const there = collected(middle)
    return [...changes(low, atLow, middle, there), ...changes(middle, there, high, atHigh)]
  }
  return [...edges, most].flatMap((to, index) => {
    const from = (edges[index - 1] ?? 0) + 1
    const inside = changes(from, collected(from), to, collected(to))
    return to < most ? [...inside, to] : inside
  })
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
