import { createMemory } from './memory.ts'
import { conditionCount, isInForce, isMetBy } from './applies-to.ts'
import { createPrefixIndex, type PrefixIndex } from './prefix-index.ts'
import { euroExchange } from './euro-exchange.ts'
import { fingerprint } from './fingerprint.ts'
import type { Fact } from './fact.ts'
import type { FactBook, RuleQuestion, TariffQuestion } from './fact-book.ts'
import type { FactSet, RuleFacts } from './fact-set.ts'
import type { DutyLayer, DutyRate, SpecialRates } from './duty-values.ts'
import type { RuleKey, RuleValue } from './rule-values.ts'
import type { ImportTax } from './tax-values.ts'

/** Of facts that match, the one that names most conditions; of equals the one that began last. */
function mostTelling<Value>(facts: readonly Fact<Value>[]): Fact<Value> | null {
  return facts.reduce<Fact<Value> | null>((best, fact) => {
    if (best === null) return fact
    const more = conditionCount(fact.appliesTo) - conditionCount(best.appliesTo)
    if (more !== 0) return more > 0 ? fact : best
    return (fact.validFrom ?? '') > (best.validFrom ?? '') ? fact : best
  }, null)
}

const familyOf = (layer: DutyLayer) => layer.layer.split('/', 1)[0] ?? layer.layer

/** The facts of trade in memory, indexed by territory and HS prefix; the same question is worked out once. */
export function createFactBook(facts: FactSet): FactBook {
  const rates = createPrefixIndex(facts.dutyRates)
  const grants = createPrefixIndex(facts.specialRates ?? [])
  const layers = createPrefixIndex(facts.dutyLayers)
  const taxes = createPrefixIndex(facts.importTaxes)
  const days = facts.euroRates.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const rules = groupRules(facts.rules)
  const knownRates = createMemory<Fact<DutyRate> | null>()
  const knownGrants = createMemory<Fact<SpecialRates> | null>()
  const knownLayers = createMemory<readonly Fact<DutyLayer>[]>()
  const knownFx = createMemory<ReturnType<FactBook['fx']>>()
  let version: string | null = null

  function findByPrefix<Value>(index: PrefixIndex<Fact<Value>>, { territory, hs, origin, date }: TariffQuestion): Fact<Value> | null {
    for (const { entries } of index.matches(territory, hs)) {
      const found = mostTelling(entries.filter((fact) => isInForce(fact, date) && isMetBy(fact.appliesTo, { origin })))
      if (found !== null) return found
    }
    return null
  }

  /** Within a family the longest prefix speaks; at one length the fact that names the origin does. */
  function findLayers({ territory, hs, origin, date }: TariffQuestion): readonly Fact<DutyLayer>[] {
    const settled = new Set<string>()
    const found: Fact<DutyLayer>[] = []
    for (const { entries } of layers.matches(territory, hs)) {
      const speaking = entries.filter((fact) => isInForce(fact, date) && isMetBy(fact.appliesTo, { origin }))
      const byFamily = Map.groupBy(speaking, (fact) => familyOf(fact.value))
      for (const [family, rows] of byFamily) {
        if (settled.has(family)) continue
        settled.add(family)
        const most = Math.max(...rows.map((row) => conditionCount(row.appliesTo)))
        const telling = rows.filter((row) => conditionCount(row.appliesTo) === most)
        for (const named of Map.groupBy(telling, (row) => row.value.layer).values()) {
          const one = mostTelling(named)
          if (one !== null) found.push(one)
        }
      }
    }
    return found
  }

  return {
    dutyRate: (question) => knownRates(tariffKey(question), () => findByPrefix(rates, question)),
    specialRates: (question) => knownGrants(tariffKey(question), () => findByPrefix(grants, question)),
    dutyLayers: (question) => knownLayers(tariffKey(question), () => findLayers(question)),
    importTax({ territory, hs, date }) {
      for (const { entries } of taxes.matches(territory, hs)) {
        const found = mostTelling(entries.filter((fact) => isInForce(fact, date)))
        if (found !== null) return isKnownTax(found) ? found : null
      }
      return null
    },
    rule(key, { territory, date, ...circumstances }: RuleQuestion) {
      const candidates = rules(key, territory)
      return mostTelling(candidates.filter((fact) => isInForce(fact, date) && isMetBy(fact.appliesTo, circumstances)))
    },
    fx: (from, to, date) => knownFx(`${from}${to}${date}`, () => euroExchange(days, from, to, date)),
    get version() {
      version ??= fingerprint(facts)
      return version
    },
  }
}

const tariffKey = ({ territory, hs, origin, date }: TariffQuestion) => `${territory}|${hs}|${origin}|${date}`

function isKnownTax(fact: Fact<ImportTax | null>): fact is Fact<ImportTax> {
  return fact.value !== null
}

function groupRules(rules: RuleFacts) {
  const byKey: { [Key in RuleKey]?: Map<string, Fact<RuleValue[Key]>[]> } = {}
  return <Key extends RuleKey>(key: Key, territory: string): readonly Fact<RuleValue[Key]>[] => {
    const known: Map<string, Fact<RuleValue[Key]>[]> | undefined = byKey[key]
    const byTerritory = known ?? Map.groupBy<string, Fact<RuleValue[Key]>>(rules[key] ?? [], (fact) => fact.appliesTo.territory)
    if (known === undefined) Object.assign(byKey, { [key]: byTerritory })
    return byTerritory.get(territory) ?? []
  }
}
