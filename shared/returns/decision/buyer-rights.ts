import type { ExceptionKind } from '../floors/floor-values.ts'
import { returnFloor, type ReturnFloor } from '../floors/return-floor.ts'
import { isRight } from '../policy/check-return-policy.ts'
import { cite, citePart, type LawCited } from '../policy/policy-finding.ts'
import { calendarDays } from '../policy/return-days.ts'
import { isFault, type ReturnCase, type ReturnLine } from './return-case.ts'

/** `holds` also where a day or a term is not known: a right is taken as ended only when that is certain. */
export type RightState = 'holds' | 'ended' | 'excepted' | 'none' | 'unknown'

export interface BuyerRight {
  readonly right: 'withdrawal' | 'defects'
  readonly state: RightState
  readonly law: LawCited | null
}

const longestMonth = 31

/** What the law gives the buyer in this case, whatever the shop's policy says. */
export function buyerRights(line: ReturnLine, asked: ReturnCase): readonly BuyerRight[] {
  const floor = returnFloor(asked.country, asked.date)
  return isFault(asked.reason) ? [withdrawalOf(floor, line, asked), defectsOf(floor, asked)] : [withdrawalOf(floor, line, asked)]
}

function withdrawalOf({ withdrawal }: ReturnFloor, line: ReturnLine, { date, daysSinceDelivery, daysSinceOrder }: ReturnCase): BuyerRight {
  if (withdrawal === null) return { right: 'withdrawal', state: 'unknown', law: null }
  if (!isRight(withdrawal) || withdrawal.value.right === 'unless-stated') {
    return { right: 'withdrawal', state: 'none', law: cite(withdrawal, date, null) }
  }
  const { days, from, exceptions } = withdrawal.value
  const passed = from === 'delivery' ? daysSinceDelivery : daysSinceOrder
  const over = passed !== null && passed > calendarDays(days)
  const state = isExcepted(line, exceptions) ? 'excepted' : over ? 'ended' : 'holds'
  return { right: 'withdrawal', state, law: citePart(withdrawal, date, state === 'excepted' ? 'exceptions' : 'days') }
}

function isExcepted({ exception }: ReturnLine, lawful: readonly ExceptionKind[] | null): boolean {
  return exception !== null && exception.reason !== 'own' && lawful !== null && lawful.includes(exception.reason)
}

function defectsOf({ conformity }: ReturnFloor, { date, daysSinceDelivery }: ReturnCase): BuyerRight {
  if (conformity === null) return { right: 'defects', state: 'unknown', law: null }
  const { term, durableMonths } = conformity.value
  const months = term === null || term.kind === 'reasonable' ? null : Math.max(term.months, durableMonths ?? 0)
  const over = months !== null && daysSinceDelivery !== null && daysSinceDelivery > months * longestMonth
  return { right: 'defects', state: over ? 'ended' : 'holds', law: citePart(conformity, date, 'defects') }
}
