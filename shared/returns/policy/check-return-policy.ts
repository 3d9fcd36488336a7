import type { Fact, IsoDate } from '#shared/facts/fact.ts'
import { returnFloor, type ReturnFloor } from '../floors/return-floor.ts'
import type { Withdrawal, WithdrawalRight } from '../floors/floor-values.ts'
import { checkAddress } from './check-address.ts'
import { checkFee } from './check-fee.ts'
import { calendarDays } from './return-days.ts'
import type { ReturnMarket } from './return-market.ts'
import { cite, citePart, type PolicyFinding } from './policy-finding.ts'
import type { PolicyField, ReturnPolicy } from './return-policy.ts'

export interface PolicyCheck {
  readonly floor: ReturnFloor
  readonly findings: readonly PolicyFinding[]
  /** Nothing stands in the way of publishing it. */
  readonly lawful: boolean
}

/**
 * Holds a policy against the law of its market on `date` and against itself. A finding that blocks names the field and,
 * where a law is broken, the law; what we do not know of the law is a note, never a pass.
 */
export function checkReturnPolicy(policy: ReturnPolicy, market: ReturnMarket, date: IsoDate): PolicyCheck {
  const floor = returnFloor(market.country, date)
  const findings = [
    ...checkWithdrawal(policy, floor, date),
    ...checkFee(policy.fee, market, floor.withdrawal, date),
    ...checkDefects(policy, floor, date),
    ...checkOffer(policy),
    ...checkAddress(policy, market.country),
    ...mustBeShown(floor, date),
  ]
  return { floor, findings, lawful: findings.every(({ severity }) => severity !== 'blocks') }
}

function checkWithdrawal(policy: ReturnPolicy, { withdrawal, country }: ReturnFloor, date: IsoDate): PolicyFinding[] {
  if (withdrawal === null) {
    return [{ field: 'window.days', severity: 'notes', code: 'withdrawal-unknown', params: { country }, law: null }]
  }
  if (!isRight(withdrawal)) {
    return [{ field: 'window.days', severity: 'notes', code: 'no-withdrawal-right', params: { country }, law: cite(withdrawal, date, null) }]
  }
  const { right, days } = withdrawal.value
  if (right === 'unless-stated') {
    const params = { country, days: String(days.count) }
    return [{ field: 'window.days', severity: 'notes', code: 'default-unless-shown', params, law: citePart(withdrawal, date, 'days') }]
  }
  return [...checkTime(policy, withdrawal, date), ...checkTerms(policy, withdrawal, date)]
}

function checkTime({ window, refund }: ReturnPolicy, withdrawal: Fact<WithdrawalRight>, date: IsoDate): PolicyFinding[] {
  const { days, from, refundWithin, refundFrom } = withdrawal.value
  const found: PolicyFinding[] = []
  const breaks = (field: PolicyField, code: string, part: 'days' | 'from' | 'refund', params: Record<string, string>) =>
    found.push({ field, severity: 'blocks', code, params, law: citePart(withdrawal, date, part) })
  const least = calendarDays(days)
  if (window.days === 0) breaks('window.days', 'window-none', 'days', { days: String(least) })
  else if (window.days < least) breaks('window.days', 'window-below-floor', 'days', { days: String(least) })
  if (from === 'delivery' && window.from === 'order') breaks('window.from', 'window-from-order', 'from', {})
  if (refundWithin !== null && refund.within > refundWithin.count) {
    breaks('refund.within', 'refund-late', 'refund', { days: String(refundWithin.count) })
  }
  if (refundFrom === 'notice' && refund.from === 'goods') breaks('refund.from', 'refund-counted-late', 'refund', {})
  return found
}

function checkTerms(policy: ReturnPolicy, withdrawal: Fact<WithdrawalRight>, date: IsoDate): PolicyFinding[] {
  const { freight, outbound, handling, exceptions } = withdrawal.value
  const found: PolicyFinding[] = []
  const add = (severity: PolicyFinding['severity'], field: PolicyField, code: string, part: Parameters<typeof citePart>[2], params = {}) =>
    found.push({ field, severity, code, params, law: citePart(withdrawal, date, part) })
  if (policy.freight === 'buyer' && freight === 'seller') add('blocks', 'freight', 'freight-on-buyer', 'freight')
  if (policy.freight === 'buyer' && freight === null) add('notes', 'freight', 'freight-unknown', 'freight')
  if (outbound === true && !policy.refund.outbound) add('blocks', 'refund.outbound', 'outbound-kept', 'outbound')
  if (handling === 'tested' && policy.condition !== 'tested') add('blocks', 'condition', 'condition-stricter', 'condition')
  if (!policy.outcomes.includes('refund')) add('blocks', 'outcomes', 'refund-must-be-offered', 'refund')
  policy.exceptions.forEach(({ reason, label }, index) => {
    if (exceptions === null) add('notes', `exceptions.${index}`, 'exception-unknown', 'exceptions', { label })
    else if (reason === 'own' || !exceptions.includes(reason)) {
      add('blocks', `exceptions.${index}`, 'exception-not-in-law', 'exceptions', { label })
    }
  })
  return found
}

function checkDefects({ faultFreight }: ReturnPolicy, { conformity, country }: ReturnFloor, date: IsoDate): PolicyFinding[] {
  if (conformity === null) {
    return [{ field: 'faultFreight', severity: 'notes', code: 'conformity-unknown', params: { country }, law: null }]
  }
  if (faultFreight === 'seller') return []
  const blocks = conformity.value.freight === 'seller'
  return [{
    field: 'faultFreight', params: {},
    severity: blocks ? 'blocks' : 'notes',
    code: blocks ? 'fault-freight-on-buyer' : 'fault-freight-unknown',
    law: citePart(conformity, date, blocks && conformity.value.places.freight !== undefined ? 'freight' : 'defects'),
  }]
}

function checkOffer({ outcomes, keepRate }: ReturnPolicy): PolicyFinding[] {
  const found: PolicyFinding[] = []
  const blocks = (field: PolicyField, code: string) => found.push({ field, severity: 'blocks', code, params: {}, law: null })
  if (outcomes.length === 0) blocks('outcomes', 'no-outcome')
  if (outcomes.includes('partial-keep') && (keepRate === 0 || keepRate >= 1_000_000)) blocks('keepRate', 'keep-rate-range')
  return found
}

function mustBeShown({ postings }: ReturnFloor, date: IsoDate): PolicyFinding[] {
  return postings.map((fact) => {
    const { duty, region, otherwise, place } = fact.value
    const days = otherwise === null ? {} : { days: String(calendarDays(otherwise)) }
    const code = duty === 'returns-shown' && otherwise !== null ? 'returns-shown-or-days' : duty
    return { field: 'window.days', severity: 'notes', code, params: { ...(region === null ? {} : { region }), ...days }, law: cite(fact, date, place) }
  })
}

/** Does the law give a right at all? */
export function isRight(fact: Fact<Withdrawal>): fact is Fact<WithdrawalRight> {
  return fact.value.right !== 'none'
}
