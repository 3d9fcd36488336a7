import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm, type Ppm } from '#shared/money/rate.ts'
import { boundOf, type Entry } from './entry.ts'
import type { LineDraft } from './line-draft.ts'
import { chosen } from './readings/reading-list.ts'
import { generalTax, taxesOnGoods } from './tax-rates.ts'

/**
 * Import tax on one line in minor units of the basket's currency, rounded half-up for each tax, the rows added to the
 * draft, whose duty is known by now. Null where it is not known, with the reason in the entry's working.
 */
export function taxOnLine(entry: Entry, draft: LineDraft): number | null {
  const { line, treatment, layers } = draft
  const { working, basket } = entry
  if (treatment.tax === 'unknown') {
    working.lacks('importTax', line.id, 'hs-missing')
    if (entry.bound !== 'high') return boundOf(entry, 0, null)
  }
  if (treatment.tax === 'relieved' || treatment.tax === 'in-duty') {
    const name = treatment.tax === 'relieved' ? 'tax-relief' : 'tax-in-flat-charge'
    layers.push({ name, rate: null, base: null, amount: 0, fact: treatment.taxFact?.id ?? '' })
    return 0
  }
  const found = taxesOnGoods(entry, line, treatment)
  if (typeof found === 'string') working.lacks('importTax', line.id, found, { country: basket.destination })
  // Goods whose rate is not known have a reduced one or the general one.
  const taxes = typeof found !== 'string' ? found : entry.bound === 'high' ? generalTax(entry) : null
  if (taxes === null) return boundOf(entry, 0, null)
  let rates: Ppm = 0
  for (const tax of taxes) {
    working.use(tax.fact)
    rates += tax.rate
  }
  const base = rates === 0 ? draft.values.customsValue : taxableAmount(entry, draft)
  if (typeof base === 'string') {
    working.lacks('importTax', line.id, base)
    return boundOf(entry, 0, null)
  }
  // Part of its own base: what is charged with it in it is base ÷ (1 − rate).
  const ofWhole = rates !== 0 && includesItself(entry, draft) ? wholePpm - rates : wholePpm
  if (ofWhole <= 0) {
    working.lacks('importTax', line.id, 'tax-rate-beyond-base')
    return null
  }
  let sum = 0
  for (const tax of taxes) sum += amountOf(base, tax.rate, ofWhole)
  const shown = base === null || ofWhole === wholePpm ? base : base + sum
  for (const { name, rate, fact } of taxes) {
    layers.push({ name, rate, base: shown, amount: amountOf(base, rate, ofWhole), fact: fact.id })
  }
  return sum
}

function amountOf(base: number | null, rate: Ppm, ofWhole: Ppm): number {
  return base === null ? 0 : mulDiv(base, rate, ofWhole, 'half-up')
}

/** At the border, and at a sale that goes by the border's rule. */
function followsTaxBase({ rules }: Entry, { treatment }: LineDraft): boolean {
  return treatment.tax !== 'sale' || rules.saleTax?.value.base === 'tax-base'
}

function includesItself(entry: Entry, draft: LineDraft): boolean {
  return entry.rules.taxBase?.value.includesItself === true && followsTaxBase(entry, draft)
}

/** What the tax is charged on, or the code of what is missing for it. */
function taxableAmount(entry: Entry, draft: LineDraft): number | string {
  const { rules, working } = entry
  const { duty, values, treatment } = draft
  if (followsTaxBase(entry, draft)) return borderBase(entry, draft)
  if (rules.saleTax?.value.base === 'goods') return values.goods
  if (values.carriage === null) return 'freight-missing'
  const price = values.goods + values.carriage
  const itemRule = treatment.duty === 'per-item' ? rules.itemDuty : null
  if (!itemRule) return price
  const reading = chosen(entry.basket.readings, 'eu-item-duty-vat')
  working.read('eu-item-duty-vat', reading)
  if (reading === 'untaxed') return price
  return duty === null ? 'duty-missing' : price + duty
}

function borderBase({ rules, working }: Entry, { duty, values }: LineDraft): number | string {
  if (rules.taxBase === null) return 'tax-base-missing'
  working.use(rules.taxBase)
  const { adds, uplift = 0 } = rules.taxBase.value
  const { customsValue, carriage } = values
  if (customsValue === null) return 'freight-missing'
  let base = customsValue + (uplift === 0 ? 0 : mulDiv(customsValue, uplift, wholePpm, 'half-up'))
  for (const part of adds) {
    if (part === 'duty') {
      if (duty === null) return 'duty-missing'
      base += duty
    } else {
      if (carriage === null) return 'freight-missing'
      base += carriage
    }
  }
  return base
}
