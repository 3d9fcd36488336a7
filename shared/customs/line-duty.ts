import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm } from '#shared/money/rate.ts'
import { assumedDutyRate } from './assumptions.ts'
import type { BasketLine } from './basket.ts'
import { noRate, type Entry } from './entry.ts'
import type { CombinedDuties } from './layers/combine-duties.ts'
import type { LineDraft } from './line-draft.ts'

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
  if (treatment.duty === 'flat') return flatRows(entry, draft)
  const duties = tariffDuties(entry, line)
  return duties && chargeRows(entry, draft, duties)
}

function fixedRow(draft: LineDraft, name: string, amount: number): number {
  draft.layers.push({ name, rate: null, base: null, amount, fact: draft.treatment.dutyFact?.id ?? '' })
  return amount
}

function flatRows({ working }: Entry, { line, treatment, flatDuty, layers }: LineDraft): number | null {
  if (flatDuty === null || 'code' in flatDuty) {
    working.lacks('duty', line.id, flatDuty?.code ?? 'flat-rate-missing', flatDuty?.params)
    return null
  }
  const { rate, base, amount, deducted, fact } = flatDuty
  working.use(fact)
  layers.push({ name: 'flat-charge', rate, base, amount, fact: fact.id })
  if (deducted > 0) {
    layers.push({ name: 'flat-charge-deduction', rate: null, base: null, amount: -deducted, fact: treatment.dutyFact?.id ?? '' })
  }
  return amount - deducted
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

function chargeRows({ rules, working }: Entry, draft: LineDraft, duties: CombinedDuties): number | null {
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
  if (unvalued || duties.gaps.length > 0) return null
  if (rules.dutySurcharge === null) return duty
  const { name, rate } = rules.dutySurcharge.value
  const amount = mulDiv(duty, rate, wholePpm, 'half-up')
  working.use(rules.dutySurcharge)
  layers.push({ name, rate, base: duty, amount, fact: rules.dutySurcharge.id })
  return duty + amount
}
