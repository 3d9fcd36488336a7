import { assumedDutyRate } from '../assumptions.ts'
import type { BasketLine } from '../basket.ts'
import type { Entry } from '../entry.ts'
import type { CombinedDuties } from '../layers/combine-duties.ts'
import { claimedProgram } from './claimed-program.ts'

/** The tariff's duties on a line and who claims what for it; null where they are not known, the reason in the working. */
export function tariffDuties(entry: Entry, line: BasketLine): CombinedDuties | null {
  const { basket, rules, working } = entry
  const assumed = assumedDutyRate(basket.assume, line.hs, basket.destination, basket.date)
  if (assumed?.value.kind === 'ad-valorem') {
    return {
      tariff: null,
      rows: [{ name: 'duty', rate: assumed.value.rate, fact: assumed, grace: null, waivedFor: [] }],
      fillingUp: [],
      gaps: [],
      deciding: [],
    }
  }
  const open = rules.country.layered ? rules.openDuty(line.origin) : null
  if (open !== null) {
    working.use(open)
    working.lacks('duty', line.id, open.value.code)
    return null
  }
  if (line.hs === null) {
    working.lacks('duty', line.id, 'hs-missing')
    return null
  }
  if (line.origin === null) {
    working.lacks('duty', line.id, 'origin-missing')
    return null
  }
  const duties = claimed(entry, line, line.hs, line.origin) ?? rules.duties(line.hs, line.origin)
  if (duties === null) {
    working.lacks('duty', line.id, 'duty-rate-missing', { hs: line.hs, territory: rules.country.tariff, date: basket.date })
    return null
  }
  if (rules.country.layered) {
    if (rules.layerCoverage === null) {
      working.lacks('duty', line.id, 'layers-not-covered', { territory: rules.country.tariff, date: basket.date })
      return null
    }
    working.use(rules.layerCoverage)
  }
  return duties
}

/** What a claim makes of the duties; null where there is none, where it can't stand, or where it grants nothing. */
function claimed(entry: Entry, line: BasketLine, hs: string, origin: string): CombinedDuties | null {
  const { basket, rules, working } = entry
  const name = line.preference ?? basket.preference
  if (name === undefined) return null
  const program = claimedProgram(entry, line)
  if (program === null) {
    working.tell('program-not-open', { program: name, origin, country: basket.destination })
    return null
  }
  const answer = rules.preferred(hs, origin, program)
  if (answer === null) return null
  if (answer.grants === 'nothing') {
    working.tell('program-grants-nothing', { program: name, hs })
    return null
  }
  working.tell(answer.grants === 'rate' ? 'program-claimed' : 'program-rate-unknown', { program: name, hs })
  return answer.duties
}
