import { readSpecialRates } from '#shared/facts/rates/read-special-rates.ts'
import { collapseCodes } from '#shared/facts/tariff/collapse-codes.ts'
import type { UsTariffLine } from './us-tariff.ts'

/**
 * What the tariff grants to trade programs, by code, in its own words: "Free (AU,KR) 2.9% (JP)". A code whose longer
 * codes differ keeps the programs to which all of them grant one rate; "varies" stands where only some do. Lines free
 * for everybody grant nothing and lose nothing.
 */
export function specialRatesOfUsTariff(tariff: ReadonlyMap<string, UsTariffLine>, goods: readonly string[]): Record<string, string> {
  const leaves = new Map([...tariff].map(([code, line]) => [code, line.general === 'Free' ? 'Free' : line.special]))
  return collapseCodes(leaves, goods, commonGrants)
}

function commonGrants(texts: readonly string[]): string {
  const columns = texts.filter((text) => text !== 'Free').map(grantsOf)
  const programs = [...new Set(columns.flatMap((column) => [...column.keys()]))].toSorted()
  const byRate = Map.groupBy(programs, (program) => {
    const rates = new Set([...columns.map((column) => column.get(program) ?? null), ...(texts.includes('Free') ? ['Free'] : [])])
    const [only] = rates
    return rates.size === 1 && typeof only === 'string' ? only : 'varies'
  })
  return [...byRate].map(([rate, symbols]) => `${rate} (${symbols.join(',')})`).join(' ')
}

function grantsOf(text: string): Map<string, string> {
  const read = readSpecialRates(text)
  if (read === null) throw new Error(`special column: ${text}`)
  return new Map(
    [...text.matchAll(/([^()]+)\(([^)]*)\)/g)].flatMap(([, rate = '', symbols = '']) =>
      symbols.split(',').map((symbol): [string, string] => [symbol.trim(), rate.trim()]),
    ),
  )
}
