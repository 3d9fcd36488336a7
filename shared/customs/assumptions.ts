import type { Fact, IsoDate } from '#shared/facts/fact.ts'
import type { DutyRate } from '#shared/facts/duty-values.ts'
import type { ImportTax } from '#shared/facts/tax-values.ts'
import type { Territory } from '#shared/places/country.ts'
import type { Assumptions } from './basket.ts'

/** A value given with the question, dressed as a fact so that the quote names it like any other. */
export function assumedFact<Value>(id: string, territory: Territory, date: IsoDate, value: Value): Fact<Value> {
  return {
    id: `assumption/${id}`,
    appliesTo: { territory },
    value,
    validFrom: null,
    validTo: null,
    recheckBy: null,
    source: { title: 'Given with the question', url: null, retrieved: date },
    confidence: 'memory',
    caveat: 'An assumption of whoever asked, not checked.',
  }
}

/** The assumed total duty of these goods: the longest prefix of `hs` that an assumption speaks of, or null. */
export function assumedDutyRate(
  assume: Assumptions | undefined,
  hs: string | null,
  territory: Territory,
  date: IsoDate,
): Fact<DutyRate> | null {
  const rates = assume?.dutyRate
  if (rates === undefined || hs === null) return null
  for (let length = hs.length; length > 0; length -= 1) {
    const prefix = hs.slice(0, length)
    const rate = Object.hasOwn(rates, prefix) ? rates[prefix] : undefined
    if (rate !== undefined) return assumedFact(`dutyRate/${prefix}`, territory, date, { kind: 'ad-valorem', rate })
  }
  return null
}

export function assumedImportTax(
  assume: Assumptions | undefined,
  name: string,
  territory: Territory,
  date: IsoDate,
): Fact<ImportTax> | null {
  const rate = assume?.taxRate
  return rate === undefined ? null : assumedFact('taxRate', territory, date, { name, rate })
}
