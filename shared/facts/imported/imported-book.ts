import type { CountryCode } from '#shared/places/country.ts'
import { createFactBook } from '../create-fact-book.ts'
import { createMemory } from '../memory.ts'
import type { Fact } from '../fact.ts'
import type { FactBook, TariffQuestion } from '../fact-book.ts'
import type { FactSet } from '../fact-set.ts'
import type { DutyRate, SpecialRates } from '../duty-values.ts'
import type { ImportTax } from '../tax-values.ts'
import { column2Origins } from '../pack/duty-facts.ts'
import { euroDaysOf } from '../pack/euro-rate-days.ts'
import { ppmOfPercent } from '../pack/rate-text.ts'
import { readRate } from '../rates/read-rate.ts'
import { readSpecialRates } from '../rates/read-special-rates.ts'
import { stateFact } from '../pack/state-fact.ts'
import { usLayerFacts } from '../pack/us-layer-facts.ts'
import { territoryOfTariff, type ImportedFacts, type ImportedFrom } from './imported-facts.ts'
import { importedUsLayers } from './imported-us-layers.ts'

const datasetOf = new Map(Object.entries(territoryOfTariff).map(([dataset, territory]) => [territory, dataset]))

/**
 * The facts of trade with what was imported in front: tariffs and countries' own facts from imported files, the pack
 * wherever they are silent. `packVersion` names the pack; the book's own version changes with either. `turn` is awaited
 * between parts of the work, so that a process may answer meanwhile. `facts` are those the book was made from, without the lines of
 * imported tariffs.
 */
export async function createImportedBook(
  pack: FactSet, packVersion: string, imported: ImportedFacts, turn: () => Promise<unknown>,
): Promise<{ readonly book: FactBook; readonly facts: FactSet }> {
  const plainDuty = createFactBook({ ...nothing, dutyRates: plainDutyRates(imported) })
  const facts = await withImported(pack, imported, turn)
  await turn()
  const rest = createFactBook(facts)
  const known = createMemory<Fact<DutyRate> | null>()

  function tariffRate(question: TariffQuestion): Fact<DutyRate> | null {
    const own = plainDuty.dutyRate(question)
    if (own !== null) return own
    const { territory, hs, origin, date } = question
    const tariff = imported.tariffs.get(territory)
    const from = imported.imports.get(datasetOf.get(territory) ?? '')
    if (tariff === undefined || from === undefined || tariff.begins === null) return rest.dutyRate(question)
    const column = territory === 'US' && isColumn2(origin, date) ? 'column-2' : 'general'
    const found = tariff.rate(hs, date, column)
    if (found !== null) return tariffFact(territory, column, found, from)
    const packed = rest.dutyRate(question)
    if (packed !== null || territory !== 'US' || date >= tariff.begins || date < oldestUsDay) return packed
    const first = tariff.rate(hs, tariff.begins, column)
    return first === null ? null : asRemembered(tariffFact(territory, column, first, from))
  }

  function specialRates(question: TariffQuestion): Fact<SpecialRates> | null {
    const { territory, hs, date } = question
    const from = imported.imports.get(datasetOf.get(territory) ?? '')
    const found = territory === 'US' ? (imported.tariffs.get(territory)?.special(hs, date) ?? null) : null
    const value = found === null ? null : readSpecialRates(found.rate)
    if (found === null || value === null || from === undefined) return rest.specialRates(question)
    return { ...tariffFact(territory, 'special', found, from), value }
  }

  const book: FactBook = {
    specialRates,
    dutyLayers: (question) => rest.dutyLayers(question),
    importTax: (question) => rest.importTax(question),
    rule: (key, question) => rest.rule(key, question),
    fx: (from, to, date) => rest.fx(from, to, date),
    dutyRate: (question) => known(`${question.territory}|${question.hs}|${question.origin}|${question.date}`, () => tariffRate(question)),
    version: `${packVersion}+${imported.stamp}`,
  }
  return { book, facts }
}

const nothing: FactSet = { dutyRates: [], dutyLayers: [], importTaxes: [], rules: {}, euroRates: [] }
const oldestUsDay = '2021-01-01'

function isColumn2(origin: CountryCode, date: string): boolean {
  return column2Origins.some(([origins, from]) => from <= date && origins.includes(origin))
}

function tariffFact(
  territory: string, column: 'general' | 'column-2' | 'special',
  { code, rate, from: validFrom, to: validTo }: { code: string; rate: string; from: string; to: string | null }, from: ImportedFrom,
): Fact<DutyRate> {
  const name = { general: 'duty', 'column-2': 'duty-column-2', special: 'special' }[column]
  return {
    id: `${territory.toLowerCase()}/${name}/${code}`,
    appliesTo: { territory, hs: [code] },
    value: readRate(rate),
    validFrom,
    validTo,
    // A new year brings new rates.
    recheckBy: from.asOf === null ? null : `${from.asOf.slice(0, 4)}-12-31`,
    source: from.edition === null ? from.source : { ...from.source, title: `${from.source.title}, ${from.edition}` },
    confidence: 'official',
    caveat: territory === 'US' ? null : 'The third-country rate; preferences, suspensions and quotas are not counted.',
  }
}

function asRemembered(fact: Fact<DutyRate>): Fact<DutyRate> {
  return {
    ...fact, id: `${fact.id}/before`, validFrom: null, validTo: null, confidence: 'memory',
    caveat: 'The rate of the oldest edition imported; the edition of the earlier day was not. Column 1 has hardly moved since 2021.',
  }
}

/** The pack's facts with the imported ones before them: of two that say as much, the first is taken. */
async function withImported(pack: FactSet, imported: ImportedFacts, turn: () => Promise<unknown>): Promise<FactSet> {
  const packLayers = new Set(imported.usHeadings.size === 0 ? [] : usLayerFacts().map(({ id }) => id))
  const usLayers = imported.usHeadings.size === 0 ? null : await importedUsLayers(imported, turn)
  await turn()
  return {
    dutyRates: pack.dutyRates,
    dutyLayers:
      usLayers === null ? pack.dutyLayers : [...pack.dutyLayers.filter(({ id }) => !packLayers.has(id)), ...usLayerFacts(usLayers)],
    importTaxes: [...plainTaxes(imported), ...vatFacts(imported), ...pack.importTaxes],
    rules: pack.rules,
    euroRates: euroRates(pack, imported),
  }
}

function euroRates(pack: FactSet, { euroDays, imports }: ImportedFacts): FactSet['euroRates'] {
  const from = imports.get('ecb')
  if (from === undefined || euroDays.length === 0) return pack.euroRates
  const days = new Map(euroDays.map(({ date, rates }) => [date, rates]))
  for (const { date, rates, pegged = [] } of pack.euroRates) {
    if (!days.has(date)) days.set(date, Object.fromEntries(Object.entries(rates).filter(([currency]) => !pegged.includes(currency))))
  }
  const currencies = [...new Set([...days.values()].flatMap((rates) => Object.keys(rates)))].toSorted()
  const rows = [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([date, rates]) => [date, ...currencies.map((currency) => rates[currency] ?? '')])
  return euroDaysOf(currencies, rows).map((day) => ({ ...day, source: from.source }))
}

function vatFacts({ vat, imports }: ImportedFacts): Fact<ImportTax>[] {
  const from = imports.get('tedb')
  if (from === undefined) return []
  return vat.flatMap(({ country, standard, from: validFrom, to }) => {
    const rate = ppmOfPercent(standard)
    if (rate === null) return []
    return stateFact(`${country.toLowerCase()}/tax/tedb-${validFrom}`, { territory: country }, { name: 'VAT', rate }, {
      from: validFrom, ...(to === null ? { recheckBy: halfYearAfter(from.asOf) } : { to }), source: from.source, confidence: 'secondary',
    })
  })
}

/** A snapshot of rates that change with a new year is worth a look by the end of the next February. */
const halfYearAfter = (day: string | null) => `${Number((day ?? '2021').slice(0, 4)) + 1}-02-28`

function plainStatement({ valid_from: from, valid_to: to, recheck_by: recheckBy, source_title: title, source_url: url, retrieved, confidence, caveat }: ImportedFacts['plain'][number]['fact']) {
  return {
    ...(from !== null && { from }), ...(to !== null && { to }), ...(recheckBy !== null && { recheckBy }),
    ...(caveat !== '' && { caveat }), source: { title, url, retrieved }, confidence,
  }
}

const list = (text: string) => (text === '' ? [] : text.split(' '))

function appliesTo({ territory, hs, origin }: ImportedFacts['plain'][number]['fact']) {
  return { territory, ...(hs !== '' && { hs: list(hs) }), ...(origin !== '' && { origin: list(origin) }) }
}

function plainId({ fact, territory, hs, origin, valid_from: from }: ImportedFacts['plain'][number]['fact']): string {
  return [territory.toLowerCase(), fact, hs.replaceAll(' ', '-'), origin.replaceAll(' ', '-'), from, 'own'].filter(Boolean).join('/')
}

function plainDutyRates({ plain }: ImportedFacts): Fact<DutyRate>[] {
  return plain.flatMap(({ fact }) =>
    fact.fact === 'duty' ? stateFact(plainId(fact), appliesTo(fact), readRate(fact.rate), plainStatement(fact)) : [],
  )
}

function plainTaxes({ plain }: ImportedFacts): Fact<ImportTax>[] {
  return plain.flatMap(({ fact }) => {
    const rate = ppmOfPercent(fact.rate)
    return fact.fact !== 'tax' || rate === null
      ? []
      : stateFact(plainId(fact), appliesTo(fact), { name: fact.name || 'Import tax', rate }, plainStatement(fact))
  })
}
