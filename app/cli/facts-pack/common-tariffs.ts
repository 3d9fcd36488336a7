import { cell } from '#shared/facts/readers/csv-row.ts'
import type { Reference } from './read-reference.ts'
import { collapseCodes } from '#shared/facts/tariff/collapse-codes.ts'
import { codesOf2017 } from './codes-of-2017.ts'
import { mergeRates } from '#shared/facts/tariff/merge-rates.ts'

/** Rates of both by commodity code, published by the UK government. */
export const commonTariffs = 'uk/ukgt_cet_2021-01.csv.gz'

const tidy = (rate: string) => rate.replace(/(\d)\.0%$/, '$1%').replace(/^0%$/, 'Free')

/**
 * Third-country rates of the EU and of Great Britain, January 2021. Ten-digit rows are special cases (end use,
 * suspensions) of their eight-digit line and are left out. Codes that the HS of 2022 renamed are looked up under their
 * old names and get one rate or one range for all six digits.
 */
export function dutyOfCommonTariffs(reference: Reference, goods: readonly string[]) {
  const rows = reference
    .rows(commonTariffs, ['commodity', 'cet_duty_rate', 'ukgt_duty_rate'])
    .filter((row) => cell(row, 'commodity').length === 8)
  const column = (name: string) => {
    const rates = new Map(rows.map((row) => [cell(row, 'commodity'), tidy(cell(row, name))]))
    const same = goods.filter((hs6) => codesOf2017[hs6] === undefined)
    const renamed = Object.entries(codesOf2017).flatMap(([hs6, old]) => {
      const found = [...rates].filter(([code]) => old.some((prefix) => code.startsWith(prefix))).map(([, rate]) => rate)
      const values = [...new Set(found)].toSorted()
      return goods.includes(hs6) && values[0] !== undefined
        ? [[hs6, values.length === 1 ? values[0] : mergeRates(values)] as const]
        : []
    })
    return { ...collapseCodes(rates, same, mergeRates), ...Object.fromEntries(renamed) }
  }
  return { eu: column('cet_duty_rate'), gb: column('ukgt_duty_rate') }
}
