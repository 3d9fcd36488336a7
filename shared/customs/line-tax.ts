import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm } from '#shared/money/rate.ts'
import type { Fact } from '#shared/facts/fact.ts'
import type { ImportTax } from '#shared/facts/fact-values.ts'
import { assumedImportTax } from './assumptions.ts'
import type { Entry } from './entry.ts'
import type { LineDraft } from './line-duty.ts'

/**
 * Import tax on one line in minor units of the basket's currency, rounded half-up, its row added to the draft.
 * Null where it is not known, with the reason in the entry's working.
 */
export function taxOnLine(entry: Entry, draft: LineDraft, duty: number | null): number | null {
  const { line, treatment, layers } = draft
  if (treatment.tax === 'unknown') {
    entry.working.lacks('importTax', line.id, 'hs-missing')
    return null
  }
  if (treatment.tax === 'relieved') {
    layers.push({ name: 'tax-relief', rate: null, base: null, amount: 0, fact: treatment.taxFact?.id ?? '' })
    return 0
  }
  const tax = rateFor(entry, line.hs)
  if (typeof tax === 'string') {
    entry.working.lacks('importTax', line.id, tax, { country: entry.basket.destination })
    return null
  }
  entry.working.use(tax)
  const { name, rate } = tax.value
  const base = rate === 0 ? draft.values.customsValue : taxableAmount(entry, draft, duty)
  if (typeof base === 'string') {
    entry.working.lacks('importTax', line.id, base)
    return null
  }
  const amount = base === null ? 0 : mulDiv(base, rate, wholePpm, 'half-up')
  layers.push({ name, rate, base, amount, fact: tax.id })
  return amount
}

/** The rate's fact, or the code of what is missing for it. */
function rateFor({ basket, rules }: Entry, hs: string | null): Fact<ImportTax> | string {
  if (basket.assume?.taxRate === undefined && hs !== null) return rules.importTax(hs) ?? 'tax-rate-missing'
  const general = rules.importTax(null)
  const assumed = assumedImportTax(basket.assume, general?.value.name ?? 'Import tax', basket.destination, basket.date)
  if (assumed) return assumed
  if (general === null) return 'tax-rate-missing'
  // Goods without a code may have a reduced rate, unless the country takes no tax at all.
  return general.value.rate === 0 ? general : 'hs-missing'
}

/** What the tax is charged on, or the code of what is missing for it. */
function taxableAmount({ rules, working }: Entry, draft: LineDraft, duty: number | null): number | string {
  const { goods, carriage, customsValue } = draft.values
  if (draft.treatment.tax === 'sale') {
    if (carriage === null) return 'freight-missing'
    const price = goods + carriage
    const itemRule = draft.treatment.duty === 'per-item' ? rules.itemDuty : null
    if (!itemRule) return price
    if (itemRule.value.disputed) working.tell(itemRule.value.taxedAtSale ? 'item-duty-taxed' : 'item-duty-untaxed')
    if (!itemRule.value.taxedAtSale) return price
    return duty === null ? 'duty-missing' : price + duty
  }
  if (rules.taxBase === null) return 'tax-base-missing'
  working.use(rules.taxBase)
  if (customsValue === null) return 'freight-missing'
  let base = customsValue
  for (const part of rules.taxBase.value.adds) {
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
