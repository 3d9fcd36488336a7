import type { FactBook } from '#shared/facts/fact-book.ts'
import type { Basket } from './basket.ts'
import { consignmentValues, goodsValue } from './consignment-values.ts'
import { dayRules, type DayRules } from './day-rules.ts'
import type { Bound, Entry, OpenQuestion, Treatment } from './entry.ts'
import { ExchangeDesk } from './exchange-desk.ts'
import { feesOfEntry } from './fees.ts'
import { writtenLine, type LineDraft } from './line-draft.ts'
import { dutyOnLine } from './line-duty.ts'
import { taxOnLine } from './line-tax.ts'
import type { Quote, QuoteFee, QuoteLine, QuotePart, Scheme } from './quote.ts'
import { decideRegime, type Regime } from './regime.ts'
import { applyCollectionFloor } from './schemes/collection-floor.ts'
import { flatDutyByLine } from './schemes/flat-charge.ts'
import { itemDutyByLine } from './schemes/item-duty.ts'
import { dropSmallParts } from './schemes/small-parts.ts'
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
  return boundedCost(basket, facts, null)
}

/** The same with what is not known taken at one of its bounds; only its total means anything then. */
export function boundedCost(basket: Basket, facts: FactBook, bound: Bound): Quote {
  const rules = dayRules(basket, facts)
  const working = new Working(rules.factUses)
  if (basket.freight === null) working.lacks('freight', null, 'freight-missing')
  if (basket.insurance === null) working.lacks('insurance', null, 'insurance-missing')
  if (rules.valuation === null) return countryNotCovered(basket, rules, working)

  working.use(rules.valuation)
  const values = consignmentValues(basket, rules.valuation.value)
  if (values.customsValue === null) working.lacks('customsValue', null, 'freight-missing')
  if (basket.importer === 'consumer' && rules.valuation.value.personalImportShare !== null) working.tell('personal-import')
  const entry: Entry = { basket, rules, values, working, desk: new ExchangeDesk(basket, facts, working), bound }

  const regime = decideRegime(entry)
  const charges = 'code' in regime ? chargesLeftOpen(entry, regime) : chargesUnder(entry, regime)
  return writeQuote(entry, charges)
}

function chargesUnder(entry: Entry, regime: Regime): Charges {
  const { treatments } = regime
  const met = whatIsMet(treatments)
  const { basket, rules, values, working } = entry
  const itemDuties = met.itemDuty && rules.itemDuty ? itemDutyByLine(entry, treatments, rules.itemDuty.value) : null
  const flatDuties = met.flat ? flatDutyByLine(entry, treatments) : null
  const drafts = basket.lines.map((line, index): LineDraft => {
    const lineValues = values.lines[index]
    const treatment = treatments[index]
    if (!lineValues || !treatment) throw new RangeError('A line without its values')
    const draft: LineDraft = {
      line,
      values: lineValues,
      treatment,
      itemDuty: itemDuties?.[index] ?? null,
      flatDuty: flatDuties?.[index] ?? null,
      duty: null,
      importTax: null,
      layers: [],
      dutyRows: 0,
    }
    draft.duty = dutyOnLine(entry, draft)
    draft.dutyRows = draft.layers.length
    draft.importTax = taxOnLine(entry, draft)
    return draft
  })
  dropSmallParts(entry, drafts)
  const nothingCollected = rules.collectionFloor !== null && applyCollectionFloor(entry, drafts, rules.collectionFloor)
  const scheme = nothingCollected && !met.sale ? 'de-minimis' : regime.scheme
  let border: number | null = 0
  for (const { treatment, duty, importTax } of drafts) {
    // Under a sale scheme the seller's declarant settles the duty too; the carrier collects nothing at the door.
    if (treatment.tax !== 'sale') border = sumOfKnown(border, sumOfKnown(duty, importTax))
  }
  const fees = feesOfEntry(entry, { wavedThrough: scheme === 'de-minimis', dutyAndTax: border })

  if (met.sale) working.tell('tax-taken-at-sale', { scheme: rules.saleScheme?.value.name ?? '' })
  const inBrief = { channel: basket.channel, tariffApplied: met.tariff, unclaimed: makesNoClaim(basket) }
  for (const code of rules.country.remarks(inBrief)) working.tell(code)
  return { scheme, lines: drafts.map(writtenLine), fees }
}

function makesNoClaim({ preference, lines }: Basket): boolean {
  return preference === undefined && lines.some((line) => line.preference === undefined)
}

/** Which treatments occur on any line. */
function whatIsMet(treatments: readonly Treatment[]) {
  const met = { tariff: false, itemDuty: false, flat: false, sale: false }
  for (const { duty, tax } of treatments) {
    if (duty === 'tariff') met.tariff = true
    else if (duty === 'per-item') met.itemDuty = true
    else if (duty === 'flat') met.flat = true
    if (tax === 'sale') met.sale = true
  }
  return met
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
    readings: working.readings,
  }
}

function countryNotCovered(basket: Basket, rules: DayRules, working: Working): Quote {
  const params = { country: rules.country.country, date: basket.date }
  for (const part of ['customsValue', 'scheme', 'duty', 'importTax', 'fees'] satisfies QuotePart[]) {
    working.lacks(part, null, 'country-not-covered', params)
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
    readings: working.readings,
  }
}

function sumOfKnown(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b
}
