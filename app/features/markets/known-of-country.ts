import type { IsoDate } from '#shared/facts/fact.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import type { FactSet } from '#shared/facts/fact-set.ts'
import { customsTerritory } from '#shared/places/european-union.ts'

/** What can be said of a country before anything is priced there. */
export interface KnownOfCountry {
  /** Null where the general import tax is not known. */
  readonly tax: { readonly name: string; readonly rate: number } | null
  /** `whole`: an imported tariff; `goods`: rates of the pack's kinds of goods; `some`: only where one holds for whole chapters. */
  readonly tariff: 'whole' | 'goods' | 'some' | 'none'
}

/** The pack holds a few broad rates for countries whose tariff it does not hold. */
const fewRates = 60

export function knownOfCountry(
  country: string, facts: FactSet, book: FactBook, imported: ReadonlySet<string>, date: IsoDate,
): KnownOfCountry {
  const territory = customsTerritory(country)
  const tax = book.importTax({ territory: country, hs: null, date })
  const codes = facts.dutyRates.reduce((sum, { appliesTo }) => sum + (appliesTo.territory === territory ? (appliesTo.hs?.length ?? 1) : 0), 0)
  return {
    tax: tax === null ? null : { name: tax.value.name, rate: tax.value.rate },
    tariff: imported.has(territory) ? 'whole' : codes > fewRates ? 'goods' : codes > 0 ? 'some' : 'none',
  }
}
