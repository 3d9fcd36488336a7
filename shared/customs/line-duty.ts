import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm } from '#shared/money/rate.ts'
import { assumedDutyRate } from './assumptions.ts'
import type { BasketLine } from './basket.ts'
import type { LineValues } from './consignment-values.ts'
import { noRate, type Entry, type Treatment } from './entry.ts'
import type { CombinedDuties } from './layers/combine-duties.ts'
import type { QuoteLayer } from './quote.ts'

/** A line while its quote is written. */
export interface LineDraft {
  readonly line: BasketLine
  readonly values: LineValues
  readonly treatment: Treatment
  /** The line's part of a fixed duty per item, where it has one. */
  readonly itemDuty: number | null
  readonly layers: QuoteLayer[]
}

/**
 * Duty on one line in minor units of the basket's currency, its rows added to the draft; each row is rounded half-up.
 * Null where it is not known, with the reason in the entry's working.
 */
export function dutyOnLine(entry: Entry, draft: LineDraft): number | null {
  const { treatment, line } = draft
  if (treatment.duty === 'unknown') {
    entry.working.lacks('duty', line.id, 'hs-missing')
    return null
  }
  if (treatment.duty === 'relieved') return fixedRow(draft, 'duty-relief', 0)
  if (treatment.duty === 'per-item') {
    if (draft.itemDuty !== null) return fixedRow(draft, 'item-duty', draft.itemDuty)
    const question = entry.rules.itemDuty && noRate(entry, entry.rules.itemDuty.value.amount)
    entry.working.lacks('duty', line.id, question?.code ?? 'item-duty-missing', question?.params)
    return null
  }
  const duties = tariffDuties(entry, line)
  return duties && chargeRows(entry, draft, duties)
}

function fixedRow(draft: LineDraft, name: string, amount: number): number {
  draft.layers.push({ name, rate: null, base: null, amount, fact: draft.treatment.dutyFact?.id ?? '' })
  return amount
}

function tariffDuties({ basket, rules, working }: Entry, line: BasketLine): CombinedDuties | null {
  const assumed = assumedDutyRate(basket.assume, line.hs, basket.destination, basket.date)
  if (assumed?.value.kind === 'ad-valorem') {
    return { rows: [{ name: 'duty', rate: assumed.value.rate, fact: assumed }], gaps: [], deciding: [] }
  }
  if (line.hs === null) {
    working.lacks('duty', line.id, 'hs-missing')
    return null
  }
  if (line.origin === null) {
    working.lacks('duty', line.id, 'origin-missing')
    return null
  }
  const duties = rules.duties(line.hs, line.origin)
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

function chargeRows({ working }: Entry, draft: LineDraft, duties: CombinedDuties): number | null {
  const { line, layers } = draft
  const base = draft.values.customsValue
  let duty = 0
  let unvalued = false
  for (const row of duties.rows) {
    working.use(row.fact)
    if (base === null && row.rate !== 0) {
      unvalued = true
      continue
    }
    const amount = base === null ? 0 : mulDiv(base, row.rate, wholePpm, 'half-up')
    duty += amount
    layers.push({ name: row.name, rate: row.rate, base, amount, fact: row.fact.id })
  }
  for (const fact of duties.deciding) working.use(fact)
  if (unvalued) working.lacks('duty', line.id, 'customs-value-missing')
  for (const gap of duties.gaps) working.lacks('duty', line.id, gap.code, gap.params)
  return unvalued || duties.gaps.length > 0 ? null : duty
}
