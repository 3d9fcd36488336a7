import type { SpecialRates } from '../duty-values.ts'
import { readRate } from './read-rate.ts'

const grant = /([^()]+)\(([A-Z*+, ]+)\)/g

/**
 * A "special" column of the USITC export: "Free (A+,AU,BH) 2.9% (JP)" grants free entry to A+, AU and BH, 2.9 % to JP.
 * A grant that only points elsewhere ("See 9908.04.05 (IL)") keeps its text as a rate that can't be worked out. Null
 * where the text is no list of grants; an empty text grants nothing.
 */
export function readSpecialRates(source: string): SpecialRates | null {
  const text = source.replace(/\s+/g, ' ').trim()
  if (text === '') return { grants: [] }
  const grants = [...text.matchAll(grant)].map(([, rate = '', symbols = '']) => ({
    programs: symbols.split(',').map((symbol) => symbol.trim()).filter((symbol) => symbol !== ''),
    rate: readRate(rate),
  }))
  const understood = grants.length > 0 && text.replace(grant, '').trim() === ''
  return understood && grants.every(({ programs }) => programs.length > 0) ? { grants } : null
}
