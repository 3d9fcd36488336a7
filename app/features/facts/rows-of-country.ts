import type { Fact, IsoDate } from '#shared/facts/fact.ts'
import type { FactSet } from '#shared/facts/fact-set.ts'
import type { DutyRate } from '#shared/facts/duty-values.ts'
import type { RuleKey, RuleValue } from '#shared/facts/rule-values.ts'
import { readingList } from '#shared/customs/readings/reading-list.ts'
import type { ImportedFacts } from '#shared/facts/imported/imported-facts.ts'
import { customsTerritory } from '#shared/places/european-union.ts'
import type { FactKind, FactRow, Saying } from './facts.ts'
import { layerSayings, ruleSayings, taxSayings } from './sayings.ts'

const kindOfRule: Readonly<Partial<Record<RuleKey, FactKind>>> = {
  valuation: 'value', 'tax-base': 'value', 'duty-relief': 'relief', 'tax-relief': 'relief', 'no-duty-relief': 'relief',
  'no-tax-relief': 'relief', 'collection-floor': 'relief', 'sale-scheme': 'scheme', 'item-duty': 'scheme', 'flat-charge': 'scheme',
  'flat-charge-at-sale': 'scheme', 'sale-tax': 'scheme', 'duty-surcharge': 'tariff', 'second-tax': 'tax', 'regional-tax': 'tax',
  'layer-coverage': 'layer',
}

const codesNamed = 6

/**
 * Every fact that bears on a country, its own and its customs territory's. Tariff lines are counted by where they come
 * from, not listed one by one. `today` says which are due for a re-check.
 */
export function rowsOfCountry(country: string, facts: FactSet, imported: ImportedFacts | null, today: IsoDate): FactRow[] {
  const territory = customsTerritory(country)
  const ours = (fact: Fact<unknown>) => fact.appliesTo.territory === country || fact.appliesTo.territory === territory
  const row = (fact: Fact<unknown>, kind: FactKind, sort: string, sayings: readonly Saying[]): FactRow => {
    const { id, validFrom, validTo, recheckBy, source, confidence, caveat } = fact
    const { hs = [], origin: origins = [], shipFrom = [], channel: channels = [] } = fact.appliesTo
    return {
      id, kind, sort, sayings, hs: hs.slice(0, codesNamed), hsCount: hs.length, origins, shipFrom, channels, validFrom, validTo,
      recheckBy, source, confidence, caveat,
      stale: recheckBy !== null && recheckBy < today && (validTo === null || validTo >= today),
      disputed: disputedSorts(country, territory).has(sort),
    }
  }
  return [
    ...ruleRows(facts, ours, row),
    ...facts.importTaxes.filter(ours).map((fact) => row(fact, 'tax', 'import-tax', taxSayings(fact.value))),
    ...importedTariff(territory, imported, today),
    ...tariffRows(facts.dutyRates.filter((fact) => ours(fact) && !isReplaced(fact, territory, imported)), row),
    ...facts.dutyLayers.filter(ours).map((fact) => row(fact, 'layer', 'duty-layer', layerSayings(fact.value))),
  ]
}

type MakeRow = (fact: Fact<unknown>, kind: FactKind, sort: string, sayings: readonly Saying[]) => FactRow

function ruleRows(facts: FactSet, ours: (fact: Fact<unknown>) => boolean, row: MakeRow): FactRow[] {
  const of = <Key extends RuleKey>(key: Key, list: readonly Fact<RuleValue[Key]>[]) =>
    list.filter(ours).map((fact) => row(fact, kindOfRule[key] ?? (key.startsWith('fee/') ? 'fee' : 'scheme'), key, ruleSayings(key, fact.value)))
  const keys = Object.keys(facts.rules).filter((key): key is RuleKey => key in facts.rules)
  return keys.flatMap((key) => of(key, facts.rules[key] ?? []))
}

/** Tariff lines that share source, confidence and days, as one row each. */
function tariffRows(rates: readonly Fact<DutyRate>[], row: MakeRow): FactRow[] {
  const alike = Map.groupBy(rates, (fact) => JSON.stringify([fact.source.title, fact.confidence, fact.validFrom, fact.validTo]))
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const codes = new Set(group.flatMap(({ appliesTo }) => appliesTo.hs ?? []))
    const { hs: _hs, ...appliesTo } = first.appliesTo
    return row({ ...first, appliesTo }, 'tariff', 'duty-rate', [{ say: 'codes', count: codes.size }])
  })
}

/** A pack's rate that an imported tariff answers before. */
function isReplaced({ validTo, appliesTo }: Fact<unknown>, territory: string, imported: ImportedFacts | null): boolean {
  const begins = imported?.tariffs.get(territory)?.begins ?? null
  return begins !== null && appliesTo.territory === territory && (validTo === null || validTo >= begins)
}

const datasets: Readonly<Record<string, string>> = { US: 'usitc', GB: 'uk', EU: 'xi' }

function importedTariff(territory: string, imported: ImportedFacts | null, today: IsoDate): FactRow[] {
  const tariff = imported?.tariffs.get(territory)
  const from = imported?.imports.get(datasets[territory] ?? '')
  if (tariff === undefined || from === undefined) return []
  const recheckBy = from.asOf === null ? null : `${from.asOf.slice(0, 4)}-12-31`
  return [{
    id: `import/${from.dataset}`, kind: 'tariff', sort: 'duty-rate', sayings: [{ say: 'codes', count: tariff.lines }], hs: [], hsCount: 0,
    origins: [], shipFrom: [], channels: [], validFrom: tariff.begins, validTo: null, recheckBy,
    stale: recheckBy !== null && recheckBy < today, disputed: false,
    source: from.edition === null ? from.source : { ...from.source, title: `${from.source.title}, ${from.edition}` },
    confidence: 'official', caveat: null,
  }]
}

/** Which sorts of facts a disputed point bears on. */
const sortsOfReading: Readonly<Record<string, string>> = {
  'eu-item-duty-vat': 'item-duty', 'eu-item-duty-reach': 'item-duty', 'eu-item-duty-preference': 'item-duty',
  'eu-handling-fee': 'fee/handling', 'it-parcel-fee': 'fee/handling', 'nl-parcel-fee': 'fee/handling', 'ro-parcel-fee': 'fee/handling', 'mx-courier-rate': 'flat-charge',
  'jp-rounding': 'tax-base',
}

function disputedSorts(country: string, territory: string): ReadonlySet<string> {
  return new Set(
    readingList
      .filter((reading) => reading.territory === country || reading.territory === territory)
      .flatMap(({ name }) => sortsOfReading[name] ?? []),
  )
}
