import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm } from '#shared/money/rate.ts'
import type { Money } from '#shared/money/money.ts'
import type { Fact } from '#shared/facts/fact.ts'
import type { ChargedFee } from '#shared/facts/fee-values.ts'
import { isWithin, noRate, type Entry, type OpenQuestion } from './entry.ts'
import type { QuoteFee } from './quote.ts'
import { chosen } from './readings/reading-list.ts'
import { itemOf } from './schemes/item-duty.ts'
import { claimedProgram } from './tariff/claimed-program.ts'

type TierFee = Extract<ChargedFee, { kind: 'tiers' }>
type UnpublishedFee = Extract<ChargedFee, { kind: 'unpublished' }>
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
  for (const fact of entry.rules.fees) chargeFee(entry, fact, fact.value, charges, fees)
  for (const fact of entry.rules.disputedFees) {
    const { reading, fee } = fact.value
    if (!fallsDue(entry, fee, charges)) continue
    const choice = chosen(entry.basket.readings, reading)
    entry.working.read(reading, choice)
    if (choice === 'charged') chargeFee(entry, fact, fee, charges, fees)
  }
  return fees
}

function chargeFee(entry: Entry, fact: Fact<unknown>, fee: ChargedFee, charges: BorderCharges, fees: QuoteFee[]): void {
  const { working, bound } = entry
  if (!fallsDue(entry, fee, charges)) return
  const due = amountOf(entry, fee)
  if (typeof due === 'object') {
    // At the least it is nothing.
    if (bound !== 'low') working.lacks('fees', null, due.code, { ...due.params, fee: fee.name })
  } else if (due > 0) {
    if (fee.charged === 'charges-due-at-border' && charges.dutyAndTax === null && bound === null) {
      working.lacks('fees', null, 'duty-missing', { fee: fee.name })
    } else {
      working.use(fact)
      fees.push({ name: fee.name, amount: due, fact: fact.id })
    }
  }
}

function amountOf(entry: Entry, fee: ChargedFee): number | OpenQuestion {
  switch (fee.kind) {
    case 'tiers':
      return tierAmount(entry, fee)
    case 'share':
      return shareAmount(entry, fee)
    case 'fixed':
      return fixedAmount(entry, fee)
    case 'unpublished':
      return unpublishedAmount(entry, fee)
  }
}

function unpublishedAmount(entry: Entry, fee: UnpublishedFee): number | OpenQuestion {
  const reached = exceeds(entry, fee, fee.over)
  if (typeof reached === 'object') return reached
  return reached ? { code: 'fee-amount-missing', params: {} } : 0
}

function fixedAmount(entry: Entry, fee: Extract<ChargedFee, { kind: 'fixed' }>): number | OpenQuestion {
  if (!fee.importers.includes(entry.basket.importer)) return 0
  const within = fee.ceiling === null ? true : isWithin(entry, fee.ceiling)
  if (typeof within === 'object') return within
  if (!within) return 0
  const count = fee.per === 'item' ? new Set(entry.basket.lines.map(itemOf)).size : 1
  return converted(entry, { minor: fee.amount.minor * count, currency: fee.amount.currency })
}

/** Where duty or tax is not known it may fall due, and is then named as missing. */
function fallsDue(entry: Entry, fee: ChargedFee, { wavedThrough, dutyAndTax }: BorderCharges): boolean {
  const { charged } = fee
  if (fee.kind !== 'fixed' && fee.waivedFor !== undefined && isWaived(entry, fee.waivedFor)) return false
  if (charged === 'on-entry') return !wavedThrough
  return charged === 'every-consignment' || dutyAndTax !== 0
}

/** Every line is claimed under a program whose goods do not bear the fee. */
function isWaived(entry: Entry, programs: readonly string[]): boolean {
  return entry.basket.lines.every((line) => programs.includes(claimedProgram(entry, line)?.name ?? ''))
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

function exceeds(entry: Entry, fee: TierFee | ShareFee | UnpublishedFee, over: number | null): boolean | OpenQuestion {
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
