import type { IsoDate } from '#shared/facts/fact.ts'
import type { CountryCode } from '#shared/places/country.ts'
import { returnFloor } from '../floors/return-floor.ts'
import { calendarDays } from './return-days.ts'
import { isRight } from './check-return-policy.ts'
import type { ReturnPolicy } from './return-policy.ts'

/** Where the law gives no days or we do not know them: what shops commonly promise. */
const customaryDays = 14

/**
 * Where a merchant begins: the floor of the country on `date` and not more, no fee, refund offered. The address and the
 * contact are the merchant's to fill in.
 */
export function defaultReturnPolicy(country: CountryCode, date: IsoDate): ReturnPolicy {
  const { withdrawal } = returnFloor(country, date)
  const right = withdrawal !== null && isRight(withdrawal) ? withdrawal.value : null
  return {
    window: { days: right === null ? customaryDays : Math.max(calendarDays(right.days), 1), from: 'delivery' },
    condition: 'tested',
    freight: right?.freight ?? (right === null ? 'buyer' : 'seller'),
    faultFreight: 'seller',
    fee: { kind: 'none' },
    refund: { within: right?.refundWithin?.count ?? customaryDays, from: right?.refundFrom ?? 'goods', outbound: right?.outbound ?? false },
    exceptions: [],
    address: { kind: 'origin', name: '', line1: '', line2: '', city: '', region: '', postcode: '', country: '' },
    outcomes: ['refund', 'exchange'],
    keepRate: 300_000,
    contact: '',
    limits: { returns: null, money: null },
  }
}
