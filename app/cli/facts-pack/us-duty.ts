import { collapseCodes } from '#shared/facts/tariff/collapse-codes.ts'
import { mergeRates } from '#shared/facts/tariff/merge-rates.ts'
import type { UsEdition, UsTariffLine } from './us-tariff.ts'

/** Column 1 general and column 2 rates by code, as the tariff words them. A new year brings a new edition to look at. */
export function dutyOfUsTariff(
  edition: UsEdition,
  tariff: ReadonlyMap<string, UsTariffLine>,
  goods: readonly string[],
) {
  const recheckBy = `${edition.effective.slice(0, 4)}-12-31`
  const column = (pick: (line: UsTariffLine) => string) =>
    collapseCodes(new Map([...tariff].map(([code, line]) => [code, pick(line)])), goods, mergeRates)
  return { edition: { ...edition, recheckBy }, general: column((line) => line.general), column2: column((line) => line.column2) }
}
