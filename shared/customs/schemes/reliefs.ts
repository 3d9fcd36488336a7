import type { Fact } from '#shared/facts/fact.ts'
import type { Relief } from '#shared/facts/relief-values.ts'
import type { Entry, OpenQuestion, Treatment } from '../entry.ts'
import { isAmong, isWithin } from '../entry.ts'
import type { SchemeStep } from './scheme-step.ts'

/** No duty on consignments up to a ceiling: US section 321 as long as it lasted, EU €150, UK £135, CA, JP, AU. */
export const dutyRelief: SchemeStep = (entry, treatments) =>
  relieve(entry, treatments, 'duty', (treatment, outcome, fact) => {
    treatment.duty = outcome
    treatment.dutyFact = fact
  })

/** No import tax at the border up to a ceiling: EU €22 until mid 2021, CA, JP, AU. What is taxed at the sale stays so. */
export const taxRelief: SchemeStep = (entry, treatments) =>
  relieve(entry, treatments, 'tax', (treatment, outcome, fact) => {
    if (treatment.tax !== 'border') return
    treatment.tax = outcome
    treatment.taxFact = fact
  })

function relieve(
  entry: Entry,
  treatments: readonly Treatment[],
  key: 'duty' | 'tax',
  settle: (treatment: Treatment, outcome: 'relieved' | 'unknown', fact: Fact<Relief>) => void,
): OpenQuestion | null {
  const { basket, rules, working } = entry
  const askFor = key === 'duty' ? rules.dutyRelief : rules.taxRelief
  let none = key === 'duty' ? rules.noDutyRelief : rules.noTaxRelief
  let asked: Fact<Relief> | null = null
  let within: ReturnType<typeof isWithin> = false
  for (let index = 0; index < treatments.length; index += 1) {
    const treatment = treatments[index]
    const line = basket.lines[index]
    if (!treatment || !line) continue
    const fact = askFor(line.origin)
    if (fact === null && none !== null && (key === 'duty' || treatment.tax === 'border')) {
      working.use(none)
      none = null
    }
    if (!fact?.value.importers.includes(basket.importer)) continue
    if (fact !== asked || fact.value.ceiling.measuredOn === 'item') {
      asked = fact
      within = isWithin(entry, fact.value.ceiling, line)
      if (typeof within === 'object') return within
      working.use(fact)
    }
    if (!within) continue
    const excluded = isAmong(line.hs, fact.value.excludes)
    if (excluded !== true) settle(treatment, excluded === null ? 'unknown' : 'relieved', fact)
  }
  return null
}
