import type { FactSet } from '../fact-set.ts'
import { canadaSurtaxFacts } from './canada-surtax-by-hand.ts'
import type { CountryFacts } from './country-facts.ts'
import { dutyFacts } from './duty-facts.ts'
import { euroRateDays } from './euro-rate-days.ts'
import { importTaxFacts } from './import-tax-facts.ts'
import { joinRules } from './join-rules.ts'
import { emirates } from './rules-ae-by-hand.ts'
import { auRules } from './rules-au-by-hand.ts'
import { brazil } from './rules-br-by-hand.ts'
import { caRules } from './rules-ca-by-hand.ts'
import { switzerland } from './rules-ch-by-hand.ts'
import { china } from './rules-cn-by-hand.ts'
import { euRules } from './rules-eu-by-hand.ts'
import { gbRules } from './rules-gb-by-hand.ts'
import { hongKong } from './rules-hk-by-hand.ts'
import { indonesia } from './rules-id-by-hand.ts'
import { israel } from './rules-il-by-hand.ts'
import { india } from './rules-in-by-hand.ts'
import { jpRules } from './rules-jp-by-hand.ts'
import { southKorea } from './rules-kr-by-hand.ts'
import { mexico } from './rules-mx-by-hand.ts'
import { malaysia } from './rules-my-by-hand.ts'
import { norway } from './rules-no-by-hand.ts'
import { newZealand } from './rules-nz-by-hand.ts'
import { philippines } from './rules-ph-by-hand.ts'
import { saudiArabia } from './rules-sa-by-hand.ts'
import { singapore } from './rules-sg-by-hand.ts'
import { thailand } from './rules-th-by-hand.ts'
import { turkiye } from './rules-tr-by-hand.ts'
import { usRules } from './rules-us-by-hand.ts'
import { vietnam } from './rules-vn-by-hand.ts'
import { southAfrica } from './rules-za-by-hand.ts'
import { specialRateFacts } from './special-rate-facts.ts'
import { tradeRemedyFacts } from './trade-remedies-by-hand.ts'
import { usLayerFacts } from './us-layer-facts.ts'

const countries: readonly CountryFacts[] = [
  emirates, brazil, switzerland, china, hongKong, indonesia, israel, india,
  southKorea, mexico, malaysia, norway, newZealand, philippines, saudiArabia,
  singapore, thailand, turkiye, vietnam, southAfrica,
]

/** Every fact of the default pack, unpacked. */
export function defaultFacts(): FactSet {
  return {
    dutyRates: [...dutyFacts(), ...countries.flatMap(({ dutyRates }) => dutyRates)],
    specialRates: specialRateFacts(),
    dutyLayers: [...usLayerFacts(), ...tradeRemedyFacts(), ...canadaSurtaxFacts()],
    importTaxes: [...importTaxFacts(), ...countries.flatMap(({ importTaxes }) => importTaxes)],
    rules: joinRules([usRules, euRules, gbRules, jpRules, auRules, caRules, ...countries.map(({ rules }) => rules)]),
    euroRates: euroRateDays(),
  }
}
