import type { Fact } from '#shared/facts/fact.ts'
import type { FactBook, TariffQuestion } from '#shared/facts/fact-book.ts'
import type { DutyRate } from '#shared/facts/duty-values.ts'
import type { PreferenceProgram } from '#shared/facts/preference-programs.ts'
import { combineDuties, type CombinedDuties } from '../layers/combine-duties.ts'

/** What a tariff grants to goods of a program: a rate, nothing, or something the facts do not hold. */
export interface PreferredDuties {
  readonly grants: 'rate' | 'nothing' | 'unknown'
  readonly duties: CombinedDuties
}

/** Duties on goods under a program that stands for them, in the general rate's place; layers are added as ever. */
export function preferredDuties(question: TariffQuestion, program: PreferenceProgram, facts: FactBook): PreferredDuties | null {
  const general = facts.dutyRate(question)
  const layers = facts.dutyLayers(question)
  const column = facts.specialRates(question)
  if (general?.value.kind === 'free') return { grants: 'nothing', duties: combineDuties(general, layers) }
  const grant = column?.value.grants.find(({ programs }) => programs.some((symbol) => program.symbols.includes(symbol)))
  if (column === null || grant?.rate.kind === 'text') {
    // Between nothing and what goods without a claim pay.
    return general && { grants: 'unknown', duties: combineDuties(atMost(general), layers) }
  }
  if (grant === undefined) return general && { grants: 'nothing', duties: combineDuties(general, layers) }
  return { grants: 'rate', duties: combineDuties({ ...column, value: grant.rate }, layers) }
}

function atMost(general: Fact<DutyRate>): Fact<DutyRate> {
  const { value } = general
  const text = value.kind === 'ad-valorem' || value.kind === 'range' ? '' : 'text' in value ? value.text : ''
  return { ...general, value: { kind: 'one-of', text, candidates: [{ kind: 'free' }, value] } }
}
