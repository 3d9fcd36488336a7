import { cell, type Reference } from './read-reference.ts'
import { collapseCodes } from './collapse-codes.ts'
import type { UsTariffLine } from './us-tariff.ts'

/** By code: `exempt`, `varies` where the code is too short, `liable` below such a code. Liable goods elsewhere are left out. */
export function exemptGoods(
  reference: Reference,
  path: string,
  tariff: ReadonlyMap<string, UsTariffLine>,
  goods: readonly string[],
): Record<string, string> {
  const exempt = new Set(reference.rows(path, ['hts8']).map((row) => cell(row, 'hts8')))
  const byCode = new Map([...tariff.keys()].map((code) => [code, exempt.has(code.slice(0, 8)) ? 'exempt' : 'liable']))
  const said = collapseCodes(byCode, goods, () => 'varies')
  return Object.fromEntries(Object.entries(said).filter(([code, is]) => is !== 'liable' || code.length > 6))
}
