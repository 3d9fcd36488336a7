import { allocate } from '#shared/money/allocate.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import type { Entry } from '../entry.ts'
import { adjust, type LineDraft } from '../line-draft.ts'
import { chosen } from '../readings/reading-list.ts'

/** The unit to which a disputed rule would round the border's sums down: ¥100 in Japan. */
const unit = { minor: 100, currency: 'JPY' } as const

/** Rounds duty and import tax of the consignment down, each as a whole, where the basket reads the rule so (JP). */
export function dropSmallParts(entry: Entry, drafts: readonly LineDraft[]): void {
  const { basket, desk, rules, working } = entry
  if (basket.destination !== 'JP' || rules.valuation === null) return
  const atBorder = drafts.filter(({ treatment }) => treatment.tax !== 'sale')
  if (atBorder.every(({ duty, importTax }) => duty === 0 && importTax === 0)) return
  const choice = chosen(basket.readings, 'jp-rounding')
  working.read('jp-rounding', choice)
  if (choice === 'exact') return
  for (const part of ['duty', 'importTax'] as const) {
    const amounts = atBorder.map((draft) => draft[part] ?? 0)
    const sum = amounts.reduce((all, amount) => all + amount, 0)
    const there = desk.inCurrency(sum, unit.currency)
    if (there === null || atBorder.some((draft) => draft[part] === null)) continue
    const kept = mulDiv(there, 1, unit.minor, 'down') * unit.minor
    const target = kept === there ? sum : desk.inBasketCurrency({ minor: kept, currency: unit.currency })
    if (target === null) continue
    const changes = allocate(target - sum, amounts)
    for (const [index, draft] of atBorder.entries()) adjust(draft, part, 'rounding', changes[index] ?? 0, rules.valuation)
  }
}
