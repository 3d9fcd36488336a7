import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm } from '#shared/money/rate.ts'
import type { ReturnPolicy } from '../policy/return-policy.ts'
import { buyerRights, type BuyerRight } from './buyer-rights.ts'
import { byCost, isCertainlyCheapest, recovered, spent, sumParts, type CostPart } from './cost-parts.ts'
import { keepOrReturn } from './keep-or-return.ts'
import { returnTerms, type ReturnTerms } from './return-terms.ts'
import { isFault, type ReturnCase, type ReturnCosts, type ReturnLine, type ReturnRoute } from './return-case.ts'
import type { Excluded, ReturnDecision, ReturnOutcome, ReturnOutcomeKind } from './return-decision.ts'

interface Deciding {
  readonly line: ReturnLine
  readonly asked: ReturnCase
  readonly policy: ReturnPolicy
  readonly costs: ReturnCosts
  readonly terms: ReturnTerms
  /** The law gives the buyer his money, or goods in order, in this case. */
  readonly byLaw: boolean
  readonly byPolicy: boolean
  readonly overLimit: boolean
  readonly routes: readonly ReturnRoute[]
}

/**
 * What may be done with a line that a buyer wants to send back, with what each costs the seller in minor units of the
 * line's currency, cheapest first. A right that the law gives is always among the outcomes, at the terms of law or policy,
 * whichever are better for the buyer; no limit and no exception of the shop's own takes it away. An unknown cost stays
 * unknown and keeps its outcome from being called the cheapest.
 */
export function decideReturn(line: ReturnLine, asked: ReturnCase, policy: ReturnPolicy, costs: ReturnCosts): ReturnDecision {
  const rights = buyerRights(line, asked)
  const byLaw = rights.some(({ state }) => state === 'holds')
  const terms = returnTerms(line, asked, policy, rights)
  const deciding: Deciding = {
    line, asked, policy, costs, terms, byLaw,
    byPolicy: isPromised(line, asked, policy),
    overLimit: isOverLimit(line, asked, policy),
    routes: costs.routes.filter((route) => takes(route, line, asked)),
  }
  const { outcomes, excluded } = outcomesOf(deciding)
  const ordered = outcomes.toSorted(byCost)
  const [first, ...others] = ordered
  return {
    rights,
    outcomes: ordered,
    excluded,
    cheapestIsCertain: first !== undefined && isCertainlyCheapest(first, others),
    keepOrReturn: keepOrReturn(line, asked, costs, terms, deciding.routes),
    unknown: [...new Set(outcomes.flatMap(({ parts }) => parts.flatMap(({ part, amount }) => (amount === null ? [part] : []))))],
    notes: notesOf(deciding, rights),
  }
}

/** Does the shop's own promise cover the case? A day not known counts as in time. */
function isPromised({ exception }: ReturnLine, { reason, daysSinceDelivery, daysSinceOrder }: ReturnCase, { window }: ReturnPolicy): boolean {
  if (isFault(reason)) return true
  const passed = window.from === 'delivery' ? daysSinceDelivery : daysSinceOrder
  return window.days > 0 && exception === null && (passed === null || passed <= window.days)
}

function isOverLimit({ paid }: ReturnLine, { earlierReturns, earlierMoney }: ReturnCase, { limits }: ReturnPolicy): boolean {
  const tooMany = limits.returns !== null && earlierReturns !== null && earlierReturns >= limits.returns
  const tooMuch = limits.money !== null && earlierMoney !== null && earlierMoney + paid > limits.money
  return tooMany || tooMuch
}

function takes({ reasons, valueFrom, valueTo }: ReturnRoute, { paid }: ReturnLine, { reason }: ReturnCase): boolean {
  return (reasons === null || reasons.includes(reason)) && (valueFrom === null || paid >= valueFrom) && (valueTo === null || paid <= valueTo)
}

function outcomesOf(deciding: Deciding): { outcomes: ReturnOutcome[]; excluded: Excluded[] } {
  const { line, asked, policy, byLaw, byPolicy, overLimit, routes } = deciding
  const fault = isFault(asked.reason)
  const offers = (kind: ReturnPolicy['outcomes'][number]) => policy.outcomes.includes(kind)
  const promised = byPolicy && !overLimit
  const outcomes: ReturnOutcome[] = []
  const excluded: Excluded[] = []
  const leaveOut = (kind: ReturnOutcomeKind, asPolicy: boolean) =>
    excluded.push({ kind, code: !byPolicy ? (line.exception === null ? 'window-over' : 'excepted') : overLimit && asPolicy ? 'over-limit' : 'not-in-policy' })
  const withGoods = (kind: 'refund-return' | 'exchange-return' | 'credit-return', basis: ReturnOutcome['basis'], consent: boolean) => {
    if (routes.length === 0) excluded.push({ kind, code: 'no-route' })
    for (const route of routes) outcomes.push(outcomeOf(deciding, kind, basis, consent, route))
  }
  const refundPromised = promised && (fault || offers('refund'))
  if (byLaw) withGoods('refund-return', 'law', false)
  else if (refundPromised) withGoods('refund-return', 'policy', false)
  else leaveOut('refund-return', fault || offers('refund'))
  // Where goods can't come back, the buyer's money still can: without a route the law's refund is one without return.
  const mayKeep = byLaw || refundPromised
  if (mayKeep && (!overLimit || (byLaw && routes.length === 0))) {
    outcomes.push(outcomeOf(deciding, 'refund-keep', byLaw && routes.length === 0 ? 'law' : 'offer', false, null))
  } else leaveOut('refund-keep', true)
  if (offers('partial-keep') && (byLaw || promised) && !overLimit) {
    outcomes.push(outcomeOf(deciding, 'partial-keep', 'policy', byLaw || refundPromised, null))
  } else leaveOut('partial-keep', offers('partial-keep'))
  if (fault && (byLaw || promised)) {
    withGoods('exchange-return', byLaw ? 'law' : 'policy', false)
    if (!overLimit) outcomes.push(outcomeOf(deciding, 'exchange-keep', 'offer', false, null))
  } else if (offers('exchange') && (byLaw || promised) && !overLimit) withGoods('exchange-return', 'policy', byLaw || refundPromised)
  else leaveOut('exchange-return', offers('exchange'))
  if (offers('credit') && (byLaw || promised) && !overLimit) withGoods('credit-return', 'policy', byLaw || refundPromised)
  else leaveOut('credit-return', offers('credit'))
  if (!byLaw && !promised) outcomes.push(outcomeOf(deciding, 'decline', 'policy', false, null))
  return { outcomes, excluded }
}

function outcomeOf(
  deciding: Deciding, kind: ReturnOutcomeKind, basis: ReturnOutcome['basis'], needsConsent: boolean, route: ReturnRoute | null,
): ReturnOutcome {
  const parts = partsOf(deciding, kind, route)
  const paid = parts.filter(({ part }) => part === 'refund' || part === 'outbound' || part === 'credit')
  return {
    kind, basis, needsConsent, route, parts,
    freightPaidBy: route === null ? null : deciding.terms.freight,
    buyerGets: sumParts(paid).cost,
    ...sumParts(parts),
  }
}

function partsOf({ line, policy, costs, terms, asked }: Deciding, kind: ReturnOutcomeKind, route: ReturnRoute | null): CostPart[] {
  const { paid, freightPaid } = line
  const outbound = terms.outbound ? [spent('outbound', freightPaid)] : []
  const replaced = [spent('replacement', costs.replacement), spent('replacementFreight', costs.replacementFreight)]
  const back = route === null ? [] : wayBack(line, costs, terms, route, asked)
  const share = mulDiv(paid, policy.keepRate, wholePpm, 'half-up')
  switch (kind) {
    case 'refund-return':
      return [spent('refund', paid - terms.fee), ...outbound, ...back, taxBack(line, costs, paid - terms.fee)]
    case 'refund-keep':
      return [spent('refund', paid), ...outbound, taxBack(line, costs, paid)]
    case 'partial-keep':
      return [spent('refund', share), taxBack(line, costs, share)]
    case 'exchange-return':
      return [...replaced, ...back.filter(({ part }) => part !== 'dutyBack')]
    case 'exchange-keep':
      return replaced
    case 'credit-return':
      return [spent('credit', paid), ...back]
    case 'decline':
      return []
  }
}

function wayBack(
  line: ReturnLine, { dutyRefundable }: ReturnCosts, { freight }: ReturnTerms, route: ReturnRoute, { country }: ReturnCase,
): CostPart[] {
  const leaves = route.country !== country
  const duty = !leaves || dutyRefundable === false ? 0 : dutyRefundable === null ? null : line.duty
  return [
    ...(freight === 'seller' ? [spent('freight', route.freight)] : []),
    spent('handling', route.handling),
    spent('reimportDuty', route.reimportDuty),
    recovered('resale', route.resale, line.paid),
    recovered('dutyBack', duty, line.duty ?? line.paid),
  ]
}

/** Tax of the sale goes with the part of the price that is paid back. */
function taxBack({ paid, tax }: ReturnLine, { taxRefundable }: ReturnCosts, refund: number): CostPart {
  if (taxRefundable === false || paid === 0 || refund === 0) return recovered('taxBack', 0, 0)
  const share = tax === null ? null : mulDiv(tax, refund, paid, 'down')
  return recovered('taxBack', taxRefundable === null ? null : share, share ?? refund)
}

function notesOf({ line, policy, asked, overLimit, byLaw }: Deciding, rights: readonly BuyerRight[]): ReturnDecision['notes'] {
  const { limits } = policy
  const unknownLimit = (limits.returns !== null && asked.earlierReturns === null) || (limits.money !== null && asked.earlierMoney === null)
  return [
    ...(overLimit ? (['over-limit'] as const) : unknownLimit ? (['limit-unknown'] as const) : []),
    ...(!byLaw && rights.some(({ state }) => state === 'unknown') ? (['law-unknown'] as const) : []),
    ...(asked.daysSinceDelivery === null ? (['delivery-unknown'] as const) : []),
    ...(line.exceptionKnown || isFault(asked.reason) ? [] : (['exception-unknown'] as const)),
  ]
}
