import { isAmong, isWithin } from '../entry.ts'
import type { SchemeStep } from './scheme-step.ts'

/**
 * The seller takes the import tax at the sale, the border takes none: IOSS, UK £135, AU low-value goods. The whole
 * consignment has it or none of it. A basket that chose `none` never does.
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
  if (basket.scheme === 'ioss' && scheme.scheme !== 'ioss') working.tell('ioss-not-offered', { country: basket.destination })

  const within = isWithin(entry, scheme.ceiling)
  if (typeof within === 'object') return within
  const refusal = !within
    ? 'ioss-above-ceiling'
    : !scheme.importers.includes(basket.importer)
      ? 'ioss-not-for-importer'
      : basket.lines.some((line) => isAmong(line.hs, scheme.excludes) === true)
        ? 'ioss-not-for-goods'
        : null
  working.use(fact)
  if (refusal !== null) {
    if (basket.scheme === 'ioss' && scheme.scheme === 'ioss') working.tell(refusal)
    return null
  }
  for (const treatment of treatments) {
    treatment.tax = 'sale'
    treatment.taxFact = fact
  }
  return null
}
