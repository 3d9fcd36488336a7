import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm, formatPercent, type Ppm } from '#shared/money/rate.ts'
import { missingMeasures, type RateExpression, type RateTerm } from '#shared/facts/rates/rate-expression.ts'
import type { DutyRate } from '#shared/facts/duty-values.ts'
import type { BasketLine } from '../basket.ts'
import { noRate, type Entry } from '../entry.ts'
import type { DutyGap } from '../layers/combine-duties.ts'
import type { MeasuredBy } from '../quote.ts'
import { quantityOf, specificAmount } from './specific-amount.ts'

/** One step of a duty, minor units of the basket's currency. A bound that takes effect is a step of its own. */
export interface RateStep {
  readonly name: 'duty' | 'duty-minimum' | 'duty-maximum'
  readonly rate: Ppm | null
  readonly base: number | null
  readonly amount: number
  readonly by: MeasuredBy | null
}

/** What a rate takes, or why that is open and between which amounts it lies; `high` null: nobody knows how much. */
export type RateAmount =
  | { readonly steps: readonly RateStep[]; readonly amount: number }
  | { readonly gap: DutyGap; readonly low: number; readonly high: number | null }

/**
 * What a tariff rate takes of a line valued at `base`, minor units of the basket's currency. Each term is rounded
 * half-up by itself; a minimum or maximum then adds or takes away what is missing to it.
 */
export function amountOfRate(entry: Entry, line: BasketLine, base: number, rate: DutyRate): RateAmount {
  switch (rate.kind) {
    case 'free':
      return { steps: [percentStep(base, 0)], amount: 0 }
    case 'ad-valorem': {
      const step = percentStep(base, rate.rate)
      return { steps: [step], amount: step.amount }
    }
    case 'range':
      return {
        gap: { code: 'duty-rate-needs-digits', params: { min: formatPercent(rate.min), max: formatPercent(rate.max) } },
        low: share(base, rate.min),
        high: share(base, rate.max),
      }
    case 'text':
      return { gap: { code: rate.why, params: { rate: rate.text } }, low: 0, high: null }
    case 'one-of':
      return amongCandidates(rate.text, rate.candidates.map((candidate) => amountOfRate(entry, line, base, candidate)))
    case 'expression':
      return amountOfExpression(entry, line, base, rate.text, rate.expression)
  }
}

/** Where every candidate takes the same, it does not matter which one it is. */
function amongCandidates(text: string, found: readonly RateAmount[]): RateAmount {
  const [first] = found
  if (first && 'steps' in first && found.every((one) => 'steps' in one && one.amount === first.amount)) return first
  const lows = found.map((one) => ('steps' in one ? one.amount : one.low))
  const highs = found.map((one) => ('steps' in one ? one.amount : one.high))
  return {
    gap: { code: 'duty-rate-not-percentage', params: { rate: text } },
    low: Math.min(...lows),
    high: highs.reduce<number | null>((most, high) => (most === null || high === null ? null : Math.max(most, high)), 0),
  }
}

function amountOfExpression(entry: Entry, line: BasketLine, base: number, text: string, expression: RateExpression): RateAmount {
  const [missing] = missingMeasures(expression, { pieces: 1, ...line.measures })
  if (missing !== undefined) {
    return { gap: { code: `quantity-missing-${missing}`, params: { rate: text } }, ...boundsByValue(base, expression) }
  }
  const terms = stepsOf(entry, line, base, expression.terms, 'duty')
  const least = stepsOf(entry, line, base, expression.least ?? [], 'duty')
  const most = stepsOf(entry, line, base, expression.most ?? [], 'duty')
  if ('gap' in terms) return terms
  if ('gap' in least) return least
  if ('gap' in most) return most
  let amount = terms.amount
  const steps = [...terms.steps]
  const bend = (name: 'duty-minimum' | 'duty-maximum', to: number) => {
    steps.push({ name, rate: null, base: null, amount: to - amount, by: null })
    amount = to
  }
  if (expression.least !== null && amount < least.amount) bend('duty-minimum', least.amount)
  if (expression.most !== null && amount > most.amount) bend('duty-maximum', most.amount)
  return { steps, amount }
}

function stepsOf(entry: Entry, line: BasketLine, base: number, terms: readonly RateTerm[], name: 'duty'): RateAmount {
  const steps: RateStep[] = []
  let sum = 0
  for (const term of terms) {
    const step = term.kind === 'ad-valorem' ? shareStep(base, term) : measuredStep(entry, line, term, name)
    if ('gap' in step) return step
    steps.push(step)
    sum += step.amount
  }
  return { steps, amount: sum }
}

function measuredStep(entry: Entry, line: BasketLine, term: Extract<RateTerm, { kind: 'specific' }>, name: 'duty'): RateStep | Extract<RateAmount, { gap: DutyGap }> {
  const quantity = quantityOf(line, term.measure)
  const rate = entry.desk.rateFrom(term.currency)
  if (rate === null) return { gap: noRate(entry, { minor: 0, currency: term.currency }), low: 0, high: null }
  const { measure, amount, currency, per } = term
  return {
    name,
    rate: null,
    base: null,
    amount: specificAmount(term, quantity, rate, entry.basket.currency),
    by: { quantity, measure, amount, currency, per },
  }
}

/** What the value alone tells of a rate whose quantities are not known. */
function boundsByValue(base: number, { terms, least, most }: RateExpression): { low: number; high: number | null } {
  const low = Math.max(byValue(base, terms), byValue(base, least ?? []))
  const high = most !== null && most.every((term) => term.kind === 'ad-valorem') ? byValue(base, most) : null
  return { low: high === null ? low : Math.min(low, high), high }
}

function byValue(base: number, terms: readonly RateTerm[]): number {
  return terms.reduce((sum, term) => sum + (term.kind === 'ad-valorem' ? mulDiv(base, term.parts, term.of, 'half-up') : 0), 0)
}

function shareStep(base: number, { parts, of }: Extract<RateTerm, { kind: 'ad-valorem' }>): RateStep {
  const rate = mulDiv(parts, wholePpm, of, 'half-up')
  return { name: 'duty', rate, base, amount: mulDiv(base, parts, of, 'half-up'), by: null }
}

function percentStep(base: number, rate: Ppm): RateStep {
  return { name: 'duty', rate, base, amount: share(base, rate), by: null }
}

function share(base: number, rate: Ppm): number {
  return mulDiv(base, rate, wholePpm, 'half-up')
}
