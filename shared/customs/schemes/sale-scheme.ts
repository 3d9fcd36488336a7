import type { Fact } from '#shared/facts/fact.ts'
import type { SaleScheme } from '#shared/facts/relief-values.ts'
import { isAmong, isWithin, type Entry, type OpenQuestion, type Treatment } from '../entry.ts'
import type { SchemeStep } from './scheme-step.ts'

/**
 * The seller takes the import tax at the sale, the border takes none: IOSS, UK £135, AU low-value goods. The whole
 * consignment has it or none of it, but where the price of a piece decides (NZ, NO, SG, MY): there each line by itself.
 * A basket that chose `none` never does.
 */
export const saleScheme: SchemeStep = (entry, treatments) => {
  const { basket, rules, working } = entry
  const fact = rules.saleScheme
  if (basket.scheme === 'none') return null
  if (fact === null) {
    if (basket.scheme === 'ioss') working.tell('ioss-not-offered', { country: basket.destination })
    return null
  }
  const { value: scheme } = fact
  working.use(fact)
  if (basket.scheme === 'ioss' && scheme.scheme !== 'ioss') working.tell('ioss-not-offered', { country: basket.destination })

  if (scheme.ceiling.measuredOn === 'item') return byPiece(entry, treatments, fact)

  const within = isWithin(entry, scheme.ceiling)
  if (typeof within === 'object') return within
  const refusal = !within
    ? 'ioss-above-ceiling'
    : !scheme.importers.includes(basket.importer)
      ? 'ioss-not-for-importer'
      : basket.lines.some((line) => isAmong(line.hs, scheme.excludes) === true)
        ? 'ioss-not-for-goods'
        : null
  if (refusal !== null) {
    if (basket.scheme === 'ioss' && scheme.scheme === 'ioss') working.tell(refusal)
    return null
  }
  for (const treatment of treatments) takeAtSale(treatment, fact)
  return null
}

function byPiece(entry: Entry, treatments: readonly Treatment[], fact: Fact<SaleScheme>): OpenQuestion | null {
  const { ceiling, importers, excludes } = fact.value
  if (!importers.includes(entry.basket.importer)) return null
  for (const [index, line] of entry.basket.lines.entries()) {
    const treatment = treatments[index]
    const within = isWithin(entry, ceiling, line)
    if (typeof within === 'object') return within
    if (treatment && within && isAmong(line.hs, excludes) !== true) takeAtSale(treatment, fact)
  }
  return null
}

function takeAtSale(treatment: Treatment, fact: Fact<SaleScheme>): void {
  treatment.tax = 'sale'
  treatment.taxFact = fact
}
