import { allocate } from '#shared/money/allocate.ts'
import type { ItemDuty } from '#shared/facts/relief-values.ts'
import type { BasketLine } from '../basket.ts'
import type { Entry, Treatment } from '../entry.ts'
import { isAmong, isWithin } from '../entry.ts'
import { chosen } from '../readings/reading-list.ts'
import { claimedProgram } from '../tariff/claimed-program.ts'
import type { SchemeStep } from './scheme-step.ts'

/**
 * A fixed duty for each item instead of the tariff (EU, €3, 2026-07-01 to 2028-06-30, Regulation (EU) 2026/382).
 * Comes after the sale scheme, on which its reach may depend.
 */
export const itemDuty: SchemeStep = (entry, treatments) => {
  const { basket, rules, working } = entry
  const fact = rules.itemDuty
  if (fact === null || !fact.value.importers.includes(basket.importer)) return null
  const within = isWithin(entry, fact.value.ceiling)
  if (typeof within === 'object') return within
  working.use(fact)
  if (!within) return null
  const soldUnderScheme = treatments.some((treatment) => treatment.tax === 'sale')
  if (!soldUnderScheme && basket.channel !== 'post') {
    const reach = chosen(basket.readings, 'eu-item-duty-reach')
    working.read('eu-item-duty-reach', reach)
    if (reach === 'ioss-or-post') return null
  }
  const originLeaves = chosen(basket.readings, 'eu-item-duty-preference')
  for (const [index, line] of basket.lines.entries()) {
    const treatment = treatments[index]
    const excluded = isAmong(line.hs, fact.value.excludes)
    if (!treatment || treatment.duty !== 'tariff' || excluded === true) continue
    if (claimedProgram(entry, line) !== null) {
      working.read('eu-item-duty-preference', originLeaves)
      if (originLeaves === 'leaves') continue
    }
    treatment.duty = excluded === null ? 'unknown' : 'per-item'
    treatment.dutyFact = fact
  }
  if (!soldUnderScheme && basket.channel === 'post') working.tell('item-duty-by-post')
  return null
}

/**
 * What each line bears of the fixed duty, minor units of the basket's currency: one amount for each item, shared by
 * value over the lines that are the same item. Null for lines outside it, and for all where no exchange rate is known.
 */
export function itemDutyByLine(entry: Entry, treatments: readonly Treatment[], rule: ItemDuty): (number | null)[] {
  const { basket, desk, values } = entry
  const byLine = basket.lines.map((): number | null => null)
  if (!treatments.some((treatment) => treatment.duty === 'per-item')) return byLine
  const amount = desk.inBasketCurrency(rule.amount)
  if (amount === null) return byLine
  const items = new Map<string, number[]>()
  for (const [index, line] of basket.lines.entries()) {
    if (treatments[index]?.duty !== 'per-item') continue
    const item = itemOf(line)
    items.set(item, [...(items.get(item) ?? []), index])
  }
  for (const indexes of items.values()) {
    const shares = allocate(amount, indexes.map((index) => values.lines[index]?.goods ?? 0))
    for (const [position, index] of indexes.entries()) byLine[index] = shares[position] ?? null
  }
  return byLine
}

/** What makes lines one item: HS6, origin and description; blanks and capitals do not count. */
export function itemOf(line: BasketLine): string {
  const description = line.description.trim().toLowerCase().replace(/\s+/g, ' ')
  return `${line.hs?.slice(0, 6) ?? ''}/${line.origin ?? ''}/${description}`
}
