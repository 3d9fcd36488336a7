import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm } from '#shared/money/rate.ts'
import { returnFloor } from '../floors/return-floor.ts'
import { isRight } from '../policy/check-return-policy.ts'
import type { ReturnPolicy } from '../policy/return-policy.ts'
import type { BuyerRight } from './buyer-rights.ts'
import { isFault, type ReturnCase, type ReturnLine } from './return-case.ts'

/** The terms of one return: the policy's, or the law's where those are better for the buyer. */
export interface ReturnTerms {
  readonly freight: 'buyer' | 'seller'
  /** Minor units kept from the refund; never more than was paid. */
  readonly fee: number
  readonly outbound: boolean
}

export function returnTerms(line: ReturnLine, { country, date, reason }: ReturnCase, policy: ReturnPolicy, rights: readonly BuyerRight[]): ReturnTerms {
  const { withdrawal, conformity } = returnFloor(country, date)
  if (isFault(reason)) {
    return { fee: 0, outbound: true, freight: conformity?.value.freight === 'seller' ? 'seller' : policy.faultFreight }
  }
  const promised = { freight: policy.freight, fee: feeOf(line, policy), outbound: policy.refund.outbound }
  const holds = rights.some(({ right, state }) => right === 'withdrawal' && state === 'holds')
  if (!holds || withdrawal === null || !isRight(withdrawal)) return promised
  const { freight, fee, outbound } = withdrawal.value
  const most = fee === null ? promised.fee : fee.kind === 'none' ? 0 : Math.min(mulDiv(line.paid, fee.rate, wholePpm, 'down'), fee.currency === line.currency ? fee.most : line.paid)
  return {
    freight: freight === 'seller' ? 'seller' : promised.freight,
    fee: Math.min(promised.fee, most),
    outbound: promised.outbound || outbound === true,
  }
}

function feeOf({ paid, currency }: ReturnLine, { fee }: ReturnPolicy): number {
  if (fee.kind === 'share') return mulDiv(paid, fee.rate, wholePpm, 'down')
  return fee.kind === 'flat' && fee.currency === currency ? Math.min(fee.minor, paid) : 0
}
