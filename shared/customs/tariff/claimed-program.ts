import { isOpenTo, programOf, type PreferenceProgram } from '#shared/facts/preference-programs.ts'
import type { BasketLine } from '../basket.ts'
import type { Entry } from '../entry.ts'

/** The program that a line claims or its basket claims for it; null where there is no claim or it can't stand. */
export function claimedProgram({ basket, rules }: Entry, line: BasketLine): PreferenceProgram | null {
  const name = line.preference ?? basket.preference
  if (name === undefined || line.origin === null) return null
  const program = programOf(name, rules.country.tariff)
  return program !== null && isOpenTo(program, line.origin, basket.date) ? program : null
}
