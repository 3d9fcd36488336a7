import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm, type Ppm } from '#shared/money/rate.ts'
import type { Fact } from '#shared/facts/fact.ts'
import type { ImportTax, SaleTax } from '#shared/facts/tax-values.ts'
import { assumedImportTax } from './assumptions.ts'
import type { BasketLine } from './basket.ts'
import { isAmong, isWithin, type Entry, type Treatment } from './entry.ts'

/** One tax on a line; several are charged on the same base. */
interface TaxDue {
  readonly name: string
  readonly rate: Ppm
  readonly fact: Fact<unknown>
}

/** The taxes that importing these goods bears, the general one first, or the code of what is missing for them. */
export function taxesOnGoods(entry: Entry, line: BasketLine, treatment: Treatment): readonly TaxDue[] | string {
  const { saleTax, secondTax } = entry.rules
  if (treatment.tax === 'sale') return saleTax === null ? generalTaxes(entry, line) : taxesAtSale(entry, line, saleTax)
  const taxes = generalTaxes(entry, line)
  // What is free of duty is free of the second tax (ID up to USD 3).
  if (secondTax === null || treatment.duty === 'relieved' || typeof taxes === 'string') return taxes
  const further = isAmong(line.hs, secondTax.value.hs)
  if (further === null) return 'hs-missing'
  return further ? [...taxes, { name: secondTax.value.name, rate: secondTax.value.rate, fact: secondTax }] : taxes
}

/** The general tax alone, or null where the country's is not known. */
export function generalTax({ rules }: Entry): readonly TaxDue[] | null {
  const fact = rules.importTax(null)
  return fact && [{ name: fact.value.name, rate: fact.value.rate, fact }]
}

function taxesAtSale(entry: Entry, line: BasketLine, fact: Fact<SaleTax>): readonly TaxDue[] | string {
  const { basket, working } = entry
  const { tax, share } = fact.value
  working.use(fact)
  const assumed = tax && assumedImportTax(basket.assume, tax.name, basket.destination, basket.date)
  const taxes = tax ? [{ name: tax.name, rate: assumed?.value.rate ?? tax.rate, fact: assumed ?? fact }] : generalTaxes(entry, line)
  if (typeof taxes === 'string' || share === wholePpm) return taxes
  return taxes.map((due) => ({ ...due, rate: mulDiv(due.rate, share, wholePpm, 'half-up') }))
}

/** The general tax, and what the buyer's region makes of it: a rate of the goods themselves, or an assumed one, goes before. */
function generalTaxes(entry: Entry, line: BasketLine): readonly TaxDue[] | string {
  const { basket, rules } = entry
  const fact = rateFor(entry, line)
  if (typeof fact === 'string') return fact
  const general = { name: fact.value.name, rate: fact.value.rate, fact }
  const settled = basket.assume?.taxRate !== undefined || fact.appliesTo.hs !== undefined || rules.regionalTax === null
  return settled ? [general] : withRegion(entry, general)
}

/** The general tax in the buyer's region. Where none is named the general tax stands, and the quote says so. */
function withRegion({ basket, rules, working }: Entry, general: TaxDue): readonly TaxDue[] {
  const fact = rules.regionalTax
  if (fact === null) return [general]
  if (basket.region === undefined) {
    working.tell('region-not-named', { country: basket.destination })
    return [general]
  }
  const { regions } = fact.value
  const found = Object.hasOwn(regions, basket.region) ? regions[basket.region] : undefined
  working.use(fact)
  if (found === undefined) return [general]
  const own = { name: found.tax.name, rate: found.tax.rate, fact }
  return found.mode === 'instead' ? [own] : [general, own]
}

/** The rate's fact, or the code of what is missing for it. */
function rateFor(entry: Entry, line: BasketLine): Fact<ImportTax> | string {
  const { basket, rules } = entry
  const { hs } = line
  if (basket.assume?.taxRate === undefined && hs !== null) return rateByPrice(entry, line) ?? rules.importTax(hs) ?? 'tax-rate-missing'
  const general = rules.importTax(null)
  const assumed = assumedImportTax(basket.assume, general?.value.name ?? 'Import tax', basket.destination, basket.date)
  if (assumed) return assumed
  if (general === null) return 'tax-rate-missing'
  // Goods without a code may have a reduced rate, unless the country takes no tax at all.
  return general.value.rate === 0 ? general : 'hs-missing'
}

/** The rate of goods that are taxed by the price of a piece; null for others, and where that can't be compared. */
function rateByPrice(entry: Entry, line: BasketLine): Fact<ImportTax> | null {
  const fact = entry.rules.taxByPrice
  if (fact === null || isAmong(line.hs, fact.value.hs) !== true) return null
  const { name, pieceUpTo, rate, rateAbove } = fact.value
  const within = isWithin(entry, { amount: pieceUpTo, measuredOn: 'item', inclusive: true }, line)
  return typeof within === 'object' ? null : { ...fact, value: { name, rate: within ? rate : rateAbove } }
}
