import type { FactBook } from '#shared/facts/fact-book.ts'
import type { Basket } from './basket.ts'
import { consignmentValues, goodsValue } from './consignment-values.ts'
import { dayRules, type DayRules } from './day-rules.ts'
import type { Entry, OpenQuestion } from './entry.ts'
import { ExchangeDesk } from './exchange-desk.ts'
import { feesOfEntry } from './fees.ts'
import { dutyOnLine, type LineDraft } from './line-duty.ts'
import { taxOnLine } from './line-tax.ts'
import type { Quote, QuoteFee, QuoteLine, QuotePart, Scheme } from './quote.ts'
import { decideRegime, type Regime } from './regime.ts'
import { itemDutyByLine } from './schemes/item-duty.ts'
import { Working } from './working.ts'

interface Charges {
  readonly scheme: Scheme | null
  readonly lines: readonly QuoteLine[]
  readonly fees: readonly QuoteFee[]
}

/**
 * What the goods of a basket cost landed: customs value, duty, import tax, fees, with the working and the facts used.
 * All amounts are minor units of the basket's currency; duty is rounded half-up by row, import tax by line, and what is
 * shared between lines sums to the whole. A part that is not known is null and named in `missing`. Deterministic: the
 * same basket and facts give the same quote. Throws only where an amount leaves the safe integers.
 * Rules: the facts' own sources.
 */
export function landedCost(basket: Basket, facts: FactBook): Quote {
  const rules = dayRules(basket, facts)
  const working = new Working(basket.date)
  if (basket.freight === null) working.lacks('freight', null, 'freight-missing')
  if (basket.insurance === null) working.lacks('insurance', null, 'insurance-missing')
  if (rules.valuation === null || rules.unapplied !== null) return countryNotCovered(basket, rules, working)

  working.use(rules.valuation)
  const values = consignmentValues(basket, rules.valuation.value)
  if (values.customsValue === null) working.lacks('customsValue', null, 'freight-missing')
  if (basket.importer === 'consumer' && rules.valuation.value.personalImportShare !== null) working.tell('personal-import')
  const entry: Entry = { basket, rules, values, working, desk: new ExchangeDesk(basket, facts, working) }

  const regime = decideRegime(entry)
  const charges = 'code' in regime ? chargesLeftOpen(entry, regime) : chargesUnder(entry, regime)
  return writeQuote(entry, charges)
}

function chargesUnder(entry: Entry, { scheme, treatments }: Regime): Charges {
  const { basket, rules, values, working } = entry
  const itemDuties = rules.itemDuty ? itemDutyByLine(entry, treatments, rules.itemDuty.value) : null
  let border: number | null = 0
  const lines = basket.lines.map((line, index): QuoteLine => {
    const lineValues = values.lines[index]
    const treatment = treatments[index]
    if (!lineValues || !treatment) throw new RangeError('A line without its values')
    const draft: LineDraft = { line, values: lineValues, treatment, itemDuty: itemDuties?.[index] ?? null, layers: [] }
    const duty = dutyOnLine(entry, draft)
    const importTax = taxOnLine(entry, draft, duty)
    // Under a sale scheme the seller's declarant settles the duty too; the carrier collects nothing at the door.
    const charged = treatment.tax === 'sale' ? 0 : sumOfKnown(duty, importTax)
    border = sumOfKnown(border, charged)
    return { id: line.id, customsValue: lineValues.customsValue, duty, importTax, layers: draft.layers }
  })
  const fees = feesOfEntry(entry, { wavedThrough: scheme === 'de-minimis', dutyAndTax: border })

  const taxAtBorder = treatments.some((line) => line.tax === 'border')
  const tariffApplied = treatments.some((line) => line.duty === 'tariff')
  if (treatments.some((line) => line.tax === 'sale')) {
    working.tell('tax-taken-at-sale', { scheme: rules.saleScheme?.value.name ?? '' })
  }
  for (const code of rules.country.remarks({ channel: basket.channel, tariffApplied, taxAtBorder })) working.tell(code)
  return { scheme, lines, fees }
}

/** A threshold could not be compared, so nothing can be said of what it decides. */
function chargesLeftOpen({ basket, values, working }: Entry, question: OpenQuestion): Charges {
  for (const part of ['scheme', 'duty', 'importTax', 'fees'] satisfies QuotePart[]) {
    working.lacks(part, null, question.code, question.params)
  }
  const lines = basket.lines.map((line, index): QuoteLine => {
    const customsValue = values.lines[index]?.customsValue ?? null
    return { id: line.id, customsValue, duty: null, importTax: null, layers: [] }
  })
  return { scheme: null, lines, fees: [] }
}

function writeQuote({ basket, values, working }: Entry, { scheme, lines, fees }: Charges): Quote {
  let duty: number | null = 0
  let importTax: number | null = 0
  for (const line of lines) {
    duty = sumOfKnown(duty, line.duty)
    importTax = sumOfKnown(importTax, line.importTax)
  }
  const feesKnown = !working.missing.some((gap) => gap.part === 'fees')
  let total = feesKnown ? sumOfKnown(values.goods, sumOfKnown(basket.freight, basket.insurance)) : null
  total = sumOfKnown(total, sumOfKnown(duty, importTax))
  for (const fee of fees) total = sumOfKnown(total, fee.amount)
  const facts = working.factUses()
  return {
    status: total === null || values.customsValue === null ? 'partial' : 'complete',
    currency: basket.currency,
    scheme,
    goods: values.goods,
    freight: basket.freight,
    insurance: basket.insurance,
    customsValue: values.customsValue,
    duty,
    importTax,
    fees,
    total,
    lines,
    missing: working.missing,
    facts,
    notes: working.notes,
  }
}

function countryNotCovered(basket: Basket, rules: DayRules, working: Working): Quote {
  const country = rules.country.country
  const code = rules.unapplied === null ? 'country-not-covered' : 'rule-not-applied'
  const params = { country, date: basket.date, ...(rules.unapplied !== null && { rule: rules.unapplied }) }
  for (const part of ['customsValue', 'scheme', 'duty', 'importTax', 'fees'] satisfies QuotePart[]) {
    working.lacks(part, null, code, params)
  }
  return {
    status: 'partial',
    currency: basket.currency,
    scheme: null,
    goods: goodsValue(basket),
    freight: basket.freight,
    insurance: basket.insurance,
    customsValue: null,
    duty: null,
    importTax: null,
    fees: [],
    total: null,
    lines: basket.lines.map((line) => ({ id: line.id, customsValue: null, duty: null, importTax: null, layers: [] })),
    missing: working.missing,
    facts: working.factUses(),
    notes: working.notes,
  }
}

function sumOfKnown(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b
}
