import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm, type Ppm } from '#shared/money/rate.ts'
import { boundOf, noRate, type Entry } from './entry.ts'
import type { CombinedDuties, DutyRow } from './layers/combine-duties.ts'
import type { LineDraft } from './line-draft.ts'
import { amountOfRate } from './tariff/rate-amount.ts'
import { claimedProgram } from './tariff/claimed-program.ts'
import { tariffDuties } from './tariff/tariff-duty.ts'

/**
 * Duty on one line in minor units of the basket's currency, its rows added to the draft; each row is rounded half-up.
 * Null where it is not known, with the reason in the entry's working.
 */
export function dutyOnLine(entry: Entry, draft: LineDraft): number | null {
  const { treatment, line } = draft
  if (treatment.duty === 'unknown') {
    entry.working.lacks('duty', line.id, 'hs-missing')
    return boundOf(entry, 0, null)
  }
  if (treatment.duty === 'relieved') return fixedRow(draft, 'duty-relief', 0)
  if (treatment.duty === 'per-item') {
    if (draft.itemDuty !== null) return fixedRow(draft, 'item-duty', draft.itemDuty)
    const question = entry.rules.itemDuty && noRate(entry, entry.rules.itemDuty.value.amount)
    entry.working.lacks('duty', line.id, question?.code ?? 'item-duty-missing', question?.params)
    return boundOf(entry, 0, null)
  }
  if (treatment.duty === 'flat') return flatRows(entry, draft)
  const duties = tariffDuties(entry, line)
  if (duties === null) return boundOf(entry, 0, null)
  const duty = chargeRows(entry, draft, duties)
  return duty === null ? null : withSurcharge(entry, draft, duty)
}

function fixedRow(draft: LineDraft, name: string, amount: number): number {
  draft.layers.push({ name, rate: null, base: null, amount, fact: draft.treatment.dutyFact?.id ?? '' })
  return amount
}

function flatRows(entry: Entry, { line, treatment, flatDuty, layers }: LineDraft): number | null {
  const { working } = entry
  if (flatDuty === null || 'code' in flatDuty) {
    working.lacks('duty', line.id, flatDuty?.code ?? 'flat-rate-missing', flatDuty?.params)
    return boundOf(entry, 0, null)
  }
  const { rate, base, amount, deducted, fact } = flatDuty
  working.use(fact)
  layers.push({ name: treatment.flat?.fact.value.name ?? 'flat-charge', rate, base, amount, fact: fact.id })
  if (deducted > 0) {
    layers.push({ name: 'flat-charge-deduction', rate: null, base: null, amount: -deducted, fact: treatment.dutyFact?.id ?? '' })
  }
  return amount - deducted
}

function chargeRows(entry: Entry, draft: LineDraft, duties: CombinedDuties): number | null {
  const { line, layers } = draft
  const { working } = entry
  const base = draft.values.customsValue
  let duty = 0
  let unvalued = false
  if (duties.tariff !== null) {
    const known = chargeTariff(entry, draft, duties)
    if (known === null) duty = NaN
    else duty += known
  }
  for (const row of duties.rows) {
    working.use(row.fact)
    const rate = rateFor(entry, draft, row)
    if (rate === null) continue
    if (base === null && rate !== 0) {
      unvalued = true
      continue
    }
    const amount = base === null ? 0 : mulDiv(base, rate, wholePpm, 'half-up')
    duty += amount
    layers.push({ name: row.name, rate, base, amount, fact: row.fact.id })
  }
  for (const fact of duties.deciding) working.use(fact)
  if (unvalued) working.lacks('duty', line.id, 'customs-value-missing')
  for (const { code, params, most } of duties.gaps) {
    working.lacks('duty', line.id, code, params)
    const bound = boundOf(entry, 0, most === null || base === null ? null : mulDiv(base, most, wholePpm, 'half-up'))
    duty = bound === null ? NaN : duty + bound
  }
  return unvalued || Number.isNaN(duty) ? null : duty
}

/** A rate that is no plain percentage, and the layers that fill up to a total with it; null where it is not known. */
function chargeTariff(entry: Entry, draft: LineDraft, { tariff, fillingUp }: CombinedDuties): number | null {
  const { working } = entry
  const { line, layers } = draft
  const base = draft.values.customsValue
  if (tariff === null) return 0
  working.use(tariff)
  if (base === null) {
    working.lacks('duty', line.id, 'customs-value-missing')
    return null
  }
  const found = amountOfRate(entry, line, base, tariff.value)
  let duty: number | null
  if ('gap' in found) {
    working.lacks('duty', line.id, found.gap.code, found.gap.params)
    duty = boundOf(entry, found.low, found.high)
  } else {
    for (const { name, rate, base: on, amount, by } of found.steps) {
      layers.push({ name, rate, base: on, amount, fact: tariff.id, ...(by !== null && { by }) })
    }
    duty = found.amount
  }
  for (const row of fillingUp) {
    working.use(row.fact)
    const rate = rateFor(entry, draft, row)
    if (rate === null) continue
    if (duty === null) {
      working.lacks('duty', line.id, 'layer-unknown', { layer: row.name, needs: 'rate' })
      continue
    }
    const amount = Math.max(0, filledTo(entry, base, rate) - duty)
    layers.push({ name: row.name, rate: null, base: null, amount, fact: row.fact.id })
    duty += amount
  }
  return duty
}

/** The total that a layer fills up to. Two rows rounded apart may differ from it by a unit, which a bound must hold. */
function filledTo({ bound }: Entry, base: number, rate: Ppm): number {
  if (bound === null) return mulDiv(base, rate, wholePpm, 'half-up')
  return mulDiv(base, rate, wholePpm, 'down') + (bound === 'high' ? 1 : 0)
}

/** The rate of a layer for this line: less for goods that were under way, none for goods whose program waives it. */
function rateFor(entry: Entry, { line }: LineDraft, { name, rate, grace, waivedFor }: DutyRow): Ppm | null {
  const { basket, working } = entry
  if (waivedFor.length > 0) {
    const program = claimedProgram(entry, line)
    if (program !== null && waivedFor.includes(program.name)) {
      working.tell('layer-waived', { layer: name, program: program.name })
      return null
    }
    working.tell('layer-waivable', { layer: name, program: waivedFor.join(', ') })
  }
  if (grace === null || basket.date > grace.enteredBy) return rate
  if (basket.loadedOn === undefined) {
    working.tell('grace-possible', { layer: name, day: grace.loadedBefore })
    return rate
  }
  if (basket.loadedOn >= grace.loadedBefore) return rate
  working.tell('grace-taken', { layer: name, day: grace.loadedBefore })
  return grace.rate
}

function withSurcharge({ rules, working }: Entry, { layers }: LineDraft, duty: number): number {
  if (rules.dutySurcharge === null) return duty
  const { name, rate } = rules.dutySurcharge.value
  const amount = mulDiv(duty, rate, wholePpm, 'half-up')
  working.use(rules.dutySurcharge)
  layers.push({ name, rate, base: duty, amount, fact: rules.dutySurcharge.id })
  return duty + amount
}
