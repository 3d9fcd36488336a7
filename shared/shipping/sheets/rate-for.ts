import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm } from '#shared/money/rate.ts'
import type { Currency } from '#shared/money/money.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import { failure, success, type Failure, type Result } from '#shared/result/result.ts'
import { chargeableWeight, type ChargeableWeight, type Weighed } from '../weight/chargeable-weight.ts'
import type { Destination } from './destination.ts'
import { findZone, isAmong } from './find-zone.ts'
import { bandFor, freightIn, heaviestGrams, pricedGrams } from './freight.ts'
import { beyondLimits } from './limits.ts'
import type { Band, CargoKind, RateSheet, Zone } from './rate-sheet.ts'

/** One parcel as a carrier sees it. */
export interface Parcel extends Weighed {
  readonly cargo: readonly CargoKind[]
  /** Declared value in minor units of the sheet's currency; null where it is not known. */
  readonly value: number | null
  /** The sender pays duty and tax. */
  readonly dutiesPaid: boolean
}

export type RatePartCode = 'freight' | 'fuel' | 'remote-area' | 'duties-paid'

export interface RatePart {
  readonly code: RatePartCode
  readonly amount: number
}

/** What a parcel costs, with its working. Amounts are minor units of `currency`; the parts sum to `total`. */
export interface Rate {
  readonly currency: Currency
  readonly total: number
  readonly parts: readonly RatePart[]
  readonly weight: ChargeableWeight
  /** Grams that were priced: the chargeable weight after minimum and step. */
  readonly pricedGrams: number
  readonly zone: string
  readonly band: Band
  readonly days: Zone['days']
}

/**
 * What one parcel costs by one rate sheet on one day, or why the service is out. Weights grams, amounts minor units of
 * the sheet's currency, each part rounded half-up. Fails with `sheet-not-begun`, `sheet-ended`, `cargo-not-carried`,
 * `po-box-not-served`, those of `findZone` and `beyondLimits`, `dimensions-missing`, `value-missing`, `value-too-high`,
 * `above-bands`, `no-band`, or `duties-paid-not-offered`.
 */
export function rateFor(sheet: RateSheet, parcel: Parcel, destination: Destination, date: IsoDate): Result<Rate> {
  const closed = whyClosed(sheet, parcel, destination, date)
  if (closed !== null) return closed
  const zone = findZone(sheet, destination)
  if (!zone.ok) return zone
  const beyond = beyondLimits(parcel.grams, parcel.size, sheet.limits) ?? beyondValue(sheet, parcel)
  if (beyond !== null) return beyond
  const weight = chargeableWeight(parcel, sheet.volumetric)
  if (!weight.ok) return weight
  const { minimumGrams, stepGrams, pricing, days, id } = zone.value
  const priced = pricedGrams(weight.value.chargeable, minimumGrams ?? sheet.minimumGrams, stepGrams ?? sheet.stepGrams)
  const band = bandFor(pricing, priced)
  if (band === null) {
    const most = heaviestGrams(zone.value)
    return priced > most ? failure('above-bands', { grams: String(priced), most: String(most) }) : failure('no-band', { grams: String(priced) })
  }
  const parts = partsOf(sheet, parcel, destination, priced, freightIn(band, priced))
  if (!parts.ok) return parts
  let total = 0
  for (const part of parts.value) total += part.amount
  const { currency } = sheet
  return success({ currency, total, parts: parts.value, weight: weight.value, pricedGrams: priced, zone: id, band, days })
}

function whyClosed(sheet: RateSheet, { cargo, dutiesPaid }: Parcel, { poBox }: Destination, date: IsoDate): Failure | null {
  if (sheet.validFrom !== null && date < sheet.validFrom) return failure('sheet-not-begun', { from: sheet.validFrom })
  if (sheet.validTo !== null && date > sheet.validTo) return failure('sheet-ended', { to: sheet.validTo })
  const refused = cargo.find((kind) => !sheet.cargo.includes(kind))
  if (refused !== undefined) return failure('cargo-not-carried', { cargo: refused })
  if (!sheet.servesPoBoxes && poBox !== false) return failure(poBox === null ? 'po-box-unknown' : 'po-box-not-served')
  return dutiesPaid && sheet.dutiesPaid === null ? failure('duties-paid-not-offered') : null
}

function beyondValue({ limits, dutiesPaid }: RateSheet, parcel: Parcel): Failure | null {
  const needed = limits.value !== null || (parcel.dutiesPaid && (dutiesPaid?.ofValue ?? 0) > 0)
  if (!needed) return null
  if (parcel.value === null) return failure('value-missing')
  return limits.value !== null && parcel.value > limits.value ? failure('value-too-high') : null
}

function partsOf(sheet: RateSheet, parcel: Parcel, destination: Destination, grams: number, freight: number): Result<RatePart[]> {
  const parts: RatePart[] = [{ code: 'freight', amount: freight }]
  const { remoteArea, fuel, dutiesPaid } = sheet
  let remote = 0
  if (remoteArea !== null) {
    const far = isAmong(remoteArea.places, destination)
    if (far === null) return failure('postcode-missing', { country: destination.country })
    const byWeight = remoteArea.perParcel + mulDiv(grams, remoteArea.perKilogram, 1000, 'half-up')
    if (far) remote = Math.max(remoteArea.least, byWeight)
  }
  if (fuel !== null && fuel.rate > 0) {
    parts.push({ code: 'fuel', amount: mulDiv(freight + (fuel.onSurcharges ? remote : 0), fuel.rate, wholePpm, 'half-up') })
  }
  if (remote > 0) parts.push({ code: 'remote-area', amount: remote })
  if (parcel.dutiesPaid && dutiesPaid !== null) {
    const ofValue = mulDiv(parcel.value ?? 0, dutiesPaid.ofValue, wholePpm, 'half-up')
    parts.push({ code: 'duties-paid', amount: dutiesPaid.perParcel + ofValue })
  }
  return success(parts)
}
