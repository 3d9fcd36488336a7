import type { Scheme } from './quote.ts'
import type { Entry, OpenQuestion, Treatment } from './entry.ts'
import { flatCharge } from './schemes/flat-charge.ts'
import { itemDuty } from './schemes/item-duty.ts'
import { dutyRelief, taxRelief } from './schemes/reliefs.ts'
import { saleScheme } from './schemes/sale-scheme.ts'
import type { SchemeStep } from './schemes/scheme-step.ts'

// In this order: what is taxed at the sale needs no relief at the border, and the duties in place of the tariff ask how
// the tax is taken and leave out what is relieved.
const steps: readonly SchemeStep[] = [saleScheme, dutyRelief, taxRelief, itemDuty, flatCharge]

export interface Regime {
  readonly scheme: Scheme
  readonly treatments: readonly Treatment[]
}

/** Under which regime a consignment enters and how each line is treated, or the question that leaves it open. */
export function decideRegime(entry: Entry): Regime | OpenQuestion {
  const treatments = entry.basket.lines.map(
    (): Treatment => ({ duty: 'tariff', dutyFact: null, flat: null, tax: 'border', taxFact: null }),
  )
  for (const step of steps) {
    const question = step(entry, treatments)
    if (question) return question
  }
  return { scheme: nameScheme(entry, treatments), treatments }
}

function nameScheme({ rules }: Entry, treatments: readonly Treatment[]): Scheme {
  if (treatments.some((line) => line.tax === 'sale')) return rules.saleScheme?.value.scheme ?? 'low-value'
  const taxFree = (line: Treatment) => line.tax === 'relieved' || rules.importTax(null)?.value.rate === 0
  if (treatments.every((line) => line.duty === 'relieved' && taxFree(line))) return 'de-minimis'
  const favoured = (line: Treatment) => line.tax === 'relieved' || (line.duty !== 'tariff' && line.duty !== 'unknown')
  return treatments.some(favoured) ? 'low-value' : 'normal'
}
