import { allocate } from '#shared/money/allocate.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm, type Ppm } from '#shared/money/rate.ts'
import type { Fact } from '#shared/facts/fact.ts'
import type { FlatBand, FlatCharge } from '#shared/facts/flat-charge.ts'
import { assumedDutyRate } from '../assumptions.ts'
import type { BasketLine } from '../basket.ts'
import type { LineValues } from '../consignment-values.ts'
import type { Entry, FlatTerms, OpenQuestion, Treatment } from '../entry.ts'
import { isAmong, isWithin, noRate } from '../entry.ts'
import { chosen } from '../readings/reading-list.ts'
import type { SchemeStep } from './scheme-step.ts'

/** What one line bears of a flat charge, minor units of the basket's currency. */
export interface FlatDuty {
  readonly rate: Ppm
  readonly base: number
  readonly amount: number
  /** The line's part of what is taken off the whole charge. */
  readonly deducted: number
  readonly fact: Fact<unknown>
}

/**
 * A flat rate in place of the tariff, or of tariff and import tax together: BR, MX, TR, ID, ZA, CN parcel tax, NO under
 * VOEC. Comes after the reliefs, and after the sale scheme, which may have a flat charge of its own.
 */
export const flatCharge: SchemeStep = (entry, treatments) => {
  const { basket, rules, working } = entry
  if (rules.flatCharge === null && rules.flatChargeAtSale === null) return null
  for (const [index, line] of basket.lines.entries()) {
    const treatment = treatments[index]
    if (treatment?.duty !== 'tariff') continue
    const fact = treatment.tax === 'sale' ? rules.flatChargeAtSale : chargeAtBorder(entry, line)
    if (!fact?.value.importers.includes(basket.importer)) continue
    const band = bandOf(entry, line, fact.value)
    if (band !== null && 'code' in band) return band
    working.use(fact)
    if (band === null) continue
    const held = isUnder(line, fact.value, band)
    if (held === false) continue
    treatment.dutyFact = fact
    treatment.flat = { fact, band }
    treatment.duty = held === null ? 'unknown' : 'flat'
    if (fact.value.replaces === 'duty-and-tax' && treatment.tax === 'border') {
      treatment.tax = held === null ? 'unknown' : 'in-duty'
      treatment.taxFact = fact
    }
    if (held === true) working.tell('flat-charge', { layer: fact.value.name })
  }
  return null
}

/** A charge for parcels from some countries may ask that the goods be made there too: that is disputed (MX). */
function chargeAtBorder({ basket, rules, working }: Entry, line: BasketLine): Fact<FlatCharge> | null {
  const { flatCharge, flatChargeFromElsewhere } = rules
  const places = flatCharge?.appliesTo.shipFrom
  if (places === undefined || line.origin === null || places.includes(line.origin) || line.origin === basket.destination) return flatCharge
  const reading = chosen(basket.readings, 'mx-courier-rate')
  working.read('mx-courier-rate', reading)
  return reading === 'made-in' ? flatChargeFromElsewhere : flatCharge
}

/** The band the line's consignment is in; null above the ceiling. */
function bandOf(entry: Entry, line: BasketLine, charge: FlatCharge): FlatBand | null | OpenQuestion {
  const within = isWithin(entry, charge.ceiling, line)
  if (typeof within === 'object') return within
  if (!within) return null
  const { measuredOn, amount } = charge.ceiling
  let found: FlatBand | null = null
  for (const band of charge.bands) {
    if (band.over !== null) {
      const below = isWithin(entry, { measuredOn, amount: { minor: band.over, currency: amount.currency }, inclusive: true }, line)
      if (typeof below === 'object') return below
      if (below) break
    }
    found = band
  }
  return found
}

/** Null where only an HS code would tell. */
function isUnder(line: BasketLine, charge: FlatCharge, band: FlatBand): boolean | null {
  const excluded = isAmong(line.hs, charge.excludes)
  if (excluded !== false) return excluded === true ? false : null
  if (line.hs !== null) return kindOf(line.hs, band) !== null
  const [first] = band.kinds
  const told = band.kinds.some((kind) => kind.hs === null) && band.kinds.every((kind) => kind.rate === first?.rate)
  return told ? true : null
}

/** The kind named by the longest HS prefix, else the kind of all other goods. */
function kindOf(hs: string | null, band: FlatBand): FlatBand['kinds'][number] | null {
  let found: FlatBand['kinds'][number] | null = null
  let length = -1
  for (const kind of band.kinds) {
    if (kind.hs === null) {
      if (length < 0) found = kind
      continue
    }
    for (const prefix of kind.hs) {
      if (prefix.length > length && hs?.startsWith(prefix) === true) {
        found = kind
        length = prefix.length
      }
    }
  }
  return found
}

/**
 * What each line bears of the flat charge: a rate of its price or customs value, half-up; what is taken off the whole
 * is turned half-up into the basket's currency and shared over the lines in proportion to their charge. Null for lines
 * outside it; the reason where it can't be told.
 */
export function flatDutyByLine(entry: Entry, treatments: readonly Treatment[]): (FlatDuty | OpenQuestion | null)[] {
  const charges = treatments.map((treatment, index) => chargeOn(entry, treatment, index))
  for (const fact of new Set(treatments.map(({ flat }) => flat?.fact ?? null))) {
    const members = [...treatments.keys()].filter((index) => treatments[index]?.duty === 'flat' && treatments[index].flat?.fact === fact)
    const terms = treatments[members[0] ?? -1]?.flat
    if (terms?.band.deduct) deduct(entry, terms, members, charges)
  }
  return charges
}

function chargeOn(entry: Entry, { duty, flat }: Treatment, index: number): FlatDuty | OpenQuestion | null {
  const { basket, values } = entry
  const line = basket.lines[index]
  const lineValues = values.lines[index]
  if (duty !== 'flat' || flat === null || !line || !lineValues) return null
  const own = kindOf(line.hs, flat.band)?.rate ?? null
  // What is free is a regime, and no assumption changes that.
  const assumed = own === 0 ? null : assumedDutyRate(basket.assume, line.hs, basket.destination, basket.date)
  const rate = assumed?.value.kind === 'ad-valorem' ? assumed.value.rate : own
  if (rate === null) return { code: 'flat-rate-missing', params: { layer: flat.fact.value.name } }
  const base = rate === 0 ? (baseOf(flat, lineValues) ?? lineValues.goods) : baseOf(flat, lineValues)
  if (base === null) return { code: 'customs-value-missing', params: {} }
  return { rate, base, amount: mulDiv(base, rate, wholePpm, 'half-up'), deducted: 0, fact: assumed ?? flat.fact }
}

function baseOf({ fact }: FlatTerms, { goods, customsValue }: LineValues): number | null {
  return fact.value.chargedOn === 'goods' ? goods : customsValue
}

function deduct(entry: Entry, { band }: FlatTerms, members: readonly number[], charges: (FlatDuty | OpenQuestion | null)[]): void {
  if (band.deduct === null) return
  const amounts: number[] = []
  for (const index of members) {
    const charge = charges[index]
    if (charge && 'amount' in charge) amounts.push(charge.amount)
  }
  const most = entry.desk.inBasketCurrency(band.deduct)
  const open = most === null ? noRate(entry, band.deduct) : amounts.length < members.length ? openDeduction : null
  const shares = allocate(Math.min(most ?? 0, amounts.reduce((sum, amount) => sum + amount, 0)), amounts)
  for (const [position, index] of members.entries()) {
    const charge = charges[index]
    if (!charge || !('amount' in charge)) continue
    charges[index] = open ?? { ...charge, deducted: shares[position] ?? 0 }
  }
}

/** Another line's charge is not known, and so neither is this line's part of what is taken off the whole. */
const openDeduction: OpenQuestion = { code: 'duty-missing', params: {} }
