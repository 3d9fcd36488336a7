import { allocate } from '#shared/money/allocate.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import type { CollectionFloor } from '#shared/facts/fact-values.ts'
import type { Fact } from '#shared/facts/fact.ts'
import { noRate, type Entry, type OpenQuestion } from '../entry.ts'
import { adjust, type LineDraft } from '../line-draft.ts'

/** One sum of one line that the border would take. */
interface Share {
  readonly draft: LineDraft
  readonly part: 'duty' | 'importTax'
}

/**
 * Small sums that are not collected (CH, NZ until 2019, CN parcel tax): takes them off duty and import tax of the lines,
 * each change a row of its own. Says whether because of it nothing is left to collect at the border.
 */
export function applyCollectionFloor(entry: Entry, drafts: readonly LineDraft[], fact: Fact<CollectionFloor>): boolean {
  const duties = drafts.map((draft): Share => ({ draft, part: 'duty' }))
  const taxes = drafts.filter(({ treatment }) => treatment.tax !== 'sale').map((draft): Share => ({ draft, part: 'importTax' }))
  const groups = fact.value.compares === 'together' ? [[...duties, ...taxes]] : [duties, taxes]
  const waived = groups.filter((group) => collect(entry, group, fact))
  if (waived.length === 0) return false
  entry.working.tell('small-sum-not-collected')
  return groups.flat().every(({ draft, part }) => draft[part] === 0)
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
