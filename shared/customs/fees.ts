import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm } from '#shared/money/rate.ts'
import type { Money } from '#shared/money/money.ts'
import type { Fact } from '#shared/facts/fact.ts'
import type { ChargedFee } from './day-rules.ts'
import { isWithin, noRate, type Entry, type OpenQuestion } from './entry.ts'
import type { QuoteFee } from './quote.ts'

type TierFee = Extract<ChargedFee, { kind: 'tiers' }>
type ShareFee = Extract<ChargedFee, { kind: 'share' }>

/** What the border takes from this consignment beside fees; null where that is not known. */
export interface BorderCharges {
  readonly wavedThrough: boolean
  readonly dutyAndTax: number | null
}

/**
 * Fees of an entry in minor units of the basket's currency (half-up). One that can't be told goes into the working as
 * missing; one that is announced and not confirmed is left out and told.
 */
export function feesOfEntry(entry: Entry, charges: BorderCharges): QuoteFee[] {
  const fees: QuoteFee[] = []
  entry.working.notes.push(...entry.rules.openFees)
  for (const fact of entry.rules.fees) {
    const fee = fact.value
    if (!fallsDue(fee, charges)) continue
    const due = fee.kind === 'tiers' ? tierAmount(entry, fee) : shareAmount(entry, fee)
    if (typeof due === 'object') {
      entry.working.lacks('fees', null, due.code, { ...due.params, fee: fee.name })
    } else if (due > 0) {
      if (fee.charged === 'charges-due-at-border' && charges.dutyAndTax === null) {
        entry.working.lacks('fees', null, 'duty-missing', { fee: fee.name })
      } else {
        charge(entry, fact, due, fees)
      }
    }
  }
  return fees
}

/** Where duty or tax is not known it may fall due, and is then named as missing. */
function fallsDue({ charged }: ChargedFee, { wavedThrough, dutyAndTax }: BorderCharges): boolean {
  if (charged === 'on-entry') return !wavedThrough
  return charged === 'every-consignment' || dutyAndTax !== 0
}

function charge({ working }: Entry, fact: Fact<ChargedFee>, amount: number, fees: QuoteFee[]): void {
  working.use(fact)
  fees.push({ name: fact.value.name, amount, fact: fact.id })
}

function tierAmount(entry: Entry, fee: TierFee): number | OpenQuestion {
  let amount = 0
  for (const tier of fee.tiers) {
    const reached = exceeds(entry, fee, tier.over)
    if (typeof reached === 'object') return reached
    if (reached) amount = tier.amount
  }
  return converted(entry, { minor: amount, currency: fee.currency })
}

function shareAmount(entry: Entry, fee: ShareFee): number | OpenQuestion {
  const reached = exceeds(entry, fee, fee.over)
  if (typeof reached === 'object') return reached
  if (!reached) return 0
  const { customsValue } = entry.values
  if (customsValue === null) return { code: 'freight-missing', params: {} }
  let amount = mulDiv(customsValue, fee.rate, wholePpm, 'half-up')
  if (fee.min !== null) {
    const least = converted(entry, { minor: fee.min, currency: fee.currency })
    if (typeof least === 'object') return least
    amount = Math.max(amount, least)
  }
  if (fee.max !== null) {
    const most = converted(entry, { minor: fee.max, currency: fee.currency })
    if (typeof most === 'object') return most
    amount = Math.min(amount, most)
  }
  return amount
}

function exceeds(entry: Entry, fee: TierFee | ShareFee, over: number | null): boolean | OpenQuestion {
  if (over === null) return true
  const within = isWithin(entry, {
    amount: { minor: over, currency: fee.currency },
    measuredOn: fee.measuredOn,
    inclusive: true,
  })
  return typeof within === 'object' ? within : !within
}

function converted(entry: Entry, sum: Money): number | OpenQuestion {
  return entry.desk.inBasketCurrency(sum) ?? noRate(entry, sum)
}
