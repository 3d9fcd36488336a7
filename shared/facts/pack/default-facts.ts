import type { FactSet } from '../fact-set.ts'
import { dutyFacts } from './duty-facts.ts'
import { euroRateDays } from './euro-rate-days.ts'
import { importTaxFacts } from './import-tax-facts.ts'
import { joinRules } from './join-rules.ts'
import { auRules } from './rules-au-by-hand.ts'
import { caRules } from './rules-ca-by-hand.ts'
import { euRules } from './rules-eu-by-hand.ts'
import { gbRules } from './rules-gb-by-hand.ts'
import { jpRules } from './rules-jp-by-hand.ts'
import { usRules } from './rules-us-by-hand.ts'
import { tradeRemedyFacts } from './trade-remedies-by-hand.ts'
import { usLayerFacts } from './us-layer-facts.ts'

/** Every fact of the default pack, unpacked. */
export function defaultFacts(): FactSet {
  return {
    dutyRates: dutyFacts(),
    dutyLayers: [...usLayerFacts(), ...tradeRemedyFacts()],
    importTaxes: importTaxFacts(),
    rules: joinRules([usRules, euRules, gbRules, jpRules, auRules, caRules]),
    euroRates: euroRateDays(),
  }
}
