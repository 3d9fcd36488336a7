import type { Fact, IsoDate } from '#shared/facts/fact.ts'
import { formatMinor } from '#shared/money/decimal.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { formatPercent, wholePpm } from '#shared/money/rate.ts'
import type { Withdrawal } from '../floors/floor-values.ts'
import { citePart, type PolicyFinding } from './policy-finding.ts'
import type { ReturnMarket } from './return-market.ts'
import type { ReturnFee } from './return-policy.ts'

/** A fee for a return against the price it is kept from, and against the law. */
export function checkFee(fee: ReturnFee, market: ReturnMarket, withdrawal: Fact<Withdrawal> | null, date: IsoDate): PolicyFinding[] {
  if (fee.kind === 'none' || (fee.kind === 'flat' ? fee.minor : fee.rate) === 0) return []
  return [...againstPrice(fee, market), ...againstLaw(fee, market, withdrawal, date)]
}

function againstPrice(fee: ReturnFee, { currency, lowestPrice }: ReturnMarket): PolicyFinding[] {
  const blocks = (code: string, params = {}): PolicyFinding[] => [{ field: 'fee', severity: 'blocks', code, params, law: null }]
  if (fee.kind === 'share') return fee.rate >= wholePpm ? blocks('fee-takes-all') : []
  if (fee.kind === 'none') return []
  if (fee.currency !== currency) return blocks('fee-in-other-currency', { currency })
  if (lowestPrice === null) return [{ field: 'fee', severity: 'notes', code: 'fee-price-unknown', params: {}, law: null }]
  return fee.minor > lowestPrice ? blocks('fee-over-price', { price: `${formatMinor(lowestPrice, currency)} ${currency}` }) : []
}

function againstLaw(fee: ReturnFee, { lowestPrice }: ReturnMarket, withdrawal: Fact<Withdrawal> | null, date: IsoDate): PolicyFinding[] {
  if (withdrawal === null || withdrawal.value.right !== 'always') return []
  const law = citePart({ ...withdrawal, value: withdrawal.value }, date, 'fee')
  const allowed = withdrawal.value.fee
  if (allowed === null) return [{ field: 'fee', severity: 'notes', code: 'fee-law-unknown', params: {}, law }]
  if (allowed.kind === 'none') return [{ field: 'fee', severity: 'blocks', code: 'fee-not-allowed', params: {}, law }]
  const over =
    fee.kind === 'share'
      ? fee.rate > allowed.rate
      : fee.kind === 'flat' && (fee.minor > allowed.most || (lowestPrice !== null && fee.minor > mulDiv(lowestPrice, allowed.rate, wholePpm, 'down')))
  const params = { percent: formatPercent(allowed.rate), most: `${formatMinor(allowed.most, allowed.currency)} ${allowed.currency}` }
  return over ? [{ field: 'fee', severity: 'blocks', code: 'fee-over-cap', params, law }] : []
}
