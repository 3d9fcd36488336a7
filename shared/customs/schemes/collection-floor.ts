import { allocate } from '#shared/money/allocate.ts'
import { formatMinor } from '#shared/money/decimal.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import type { CollectionFloor } from '#shared/facts/relief-values.ts'
import type { Fact } from '#shared/facts/fact.ts'
import { noRate, type Entry, type OpenQuestion } from '../entry.ts'
import { adjust, type LineDraft } from '../line-draft.ts'

type Part = 'duty' | 'importTax'

/** One sum of one line that the border would take. */
interface Share {
  readonly draft: LineDraft
  readonly part: Part
}

/**
 * Small sums that are not collected (CH, DE, NZ until 2019, CN parcel tax): takes them off duty and import tax of the
 * lines, each change a row of its own. Says whether because of it nothing is left to collect at the border.
 */
export function applyCollectionFloor(entry: Entry, drafts: readonly LineDraft[], fact: Fact<CollectionFloor>): boolean {
  const { compares, amount } = fact.value
  const duty = dutyOf(drafts)
  const tax = taxOf(drafts)
  const sums = compares === 'each' ? [duty, tax] : [duty === null || tax === null ? null : duty + tax]
  if (sums.every((sum) => sum === 0 || (sum !== null && collected(entry, sum, fact.value) === sum))) {
    if (duty !== 0 || tax !== 0) entry.working.use(fact)
    return false
  }
  const duties = sharesOf(drafts, 'duty')
  const taxes = sharesOf(drafts, 'importTax')
  const groups = compares === 'each' ? [duties, taxes] : [[...duties, ...taxes]]
  const waived = groups.filter((group) => collect(entry, group, fact))
  if (waived.length === 0) return false
  entry.working.tell('small-sum-not-collected', { amount: formatMinor(amount.minor, amount.currency), currency: amount.currency })
  return groups.flat().every(({ draft, part }) => draft[part] === 0)
}

function dutyOf(drafts: readonly LineDraft[]): number | null {
  let sum = 0
  for (const { duty } of drafts) {
    if (duty === null) return null
    sum += duty
  }
  return sum
}

/** Tax taken at the sale is not the border's. */
function taxOf(drafts: readonly LineDraft[]): number | null {
  let sum = 0
  for (const { importTax, treatment } of drafts) {
    if (treatment.tax === 'sale') continue
    if (importTax === null) return null
    sum += importTax
  }
  return sum
}

function sharesOf(drafts: readonly LineDraft[], part: Part): Share[] {
  return drafts.filter(({ treatment }) => part === 'duty' || treatment.tax !== 'sale').map((draft) => ({ draft, part }))
}

/** True where the group has a sum and it is not collected. */
function collect(entry: Entry, group: readonly Share[], fact: Fact<CollectionFloor>): boolean {
  const amounts = group.map(({ draft, part }) => draft[part] ?? 0)
  const sum = amounts.reduce((all, amount) => all + amount, 0)
  if (sum === 0) return false
  const target = collected(entry, sum, fact.value)
  if (target === null) {
    leaveOpen(entry, group, noRate(entry, fact.value.amount))
    return false
  }
  entry.working.use(fact)
  if (group.some(({ draft, part }) => draft[part] === null)) {
    // What is not known can only add: a sum beyond the floor by itself is collected.
    if (target === 0) leaveOpen(entry, group, { code: 'small-sum-open', params: {} })
    return false
  }
  const changes = allocate(target - sum, amounts)
  for (const [index, { draft, part }] of group.entries()) {
    adjust(draft, part, target === 0 ? 'not-collected' : 'rounding', changes[index] ?? 0, fact)
  }
  return target === 0
}

/** What is collected of a sum, both in the basket's currency; null where no exchange rate is known. */
function collected({ desk }: Entry, sum: number, { amount, inclusive, roundedTo }: CollectionFloor): number | null {
  if (roundedTo === null) {
    const sign = desk.compare(sum, amount)
    return sign === null ? null : sign < 0 || (inclusive && sign === 0) ? 0 : sum
  }
  const there = desk.inCurrency(sum, amount.currency)
  if (there === null) return null
  const rounded = mulDiv(there, 1, roundedTo, 'half-up') * roundedTo
  if (rounded < amount.minor || (inclusive && rounded === amount.minor)) return 0
  return rounded === there ? sum : desk.inBasketCurrency({ minor: rounded, currency: amount.currency })
}

function leaveOpen({ working }: Entry, group: readonly Share[], { code, params }: OpenQuestion): void {
  for (const { draft, part } of group) {
    if (draft[part] === null || draft[part] === 0) continue
    draft[part] = null
    working.lacks(part, draft.line.id, code, params)
  }
}
