import type { FactSet, RuleFacts } from '../fact-set.ts'
import { auRules } from './rules-au-by-hand.ts'
import { caRules } from './rules-ca-by-hand.ts'
import { euRules } from './rules-eu-by-hand.ts'
import { gbRules } from './rules-gb-by-hand.ts'
import { jpRules } from './rules-jp-by-hand.ts'
import { usRules } from './rules-us-by-hand.ts'
import { dutyRates } from './first-rates.ts'
import { joinRules } from './join-rules.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const tax = (territory: string, name: string, rate: number) =>
  stateFact(`${territory.toLowerCase()}/tax`, { territory }, { name, rate }, { source: sources.tedb, confidence: 'secondary' })

/** Every fact of the default pack, unpacked. */
export function defaultFacts(): FactSet {
  const rules: RuleFacts = joinRules([usRules, euRules, gbRules, jpRules, auRules, caRules])
  return {
    dutyRates,
    dutyLayers: [],
    importTaxes: [tax('DE', 'VAT', 190_000), tax('FR', 'VAT', 200_000), tax('GB', 'VAT', 200_000), tax('US', 'Import tax', 0)],
    rules,
    euroRates: [
      {
        date: '2026-03-13',
        rates: { USD: '1.1476', GBP: '0.86503', JPY: '182.85', AUD: '1.6293', CAD: '1.5726', CNY: '7.9145' },
        recheckBy: '2026-03-20',
        source: sources.ecbDaily,
        confidence: 'official',
      },
    ],
  }
}
