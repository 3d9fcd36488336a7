import { z } from 'zod'
import { currencyExponent, isCurrency } from '#shared/money/currency.ts'
import { parseScaled } from '#shared/money/decimal.ts'
import type { CountryCode } from '#shared/places/country.ts'
import { cargoKinds, sheetModes, type Place } from '../sheets/rate-sheet.ts'
import { readPostcodes } from './cells.ts'
import type { SheetDefaults } from './sheet-rows.ts'

const text = z.string().max(4000)

/** What a forwarder's file does not say, as a form holds it: every field a text. */
export const sheetTermsSchema = z.strictObject({
  carrier: text, service: text, mode: text, currency: text, cargo: z.array(z.string()), validFrom: text, validTo: text,
  weightUnit: text, minimumWeight: text, step: text, firstWeight: text, additionalWeight: text,
  divisor: text, volumetricWhen: text, volumetricLimit: text,
  mostWeight: text, longestSide: text, sumOfSides: text, lengthAndGirth: text,
  fuel: text, remotePlaces: text, remotePerKilogram: text, remoteLeast: text, dutiesPerParcel: text, dutiesOfValue: text,
  poBoxes: z.boolean(), zonePlaces: text,
})
export type SheetTerms = z.infer<typeof sheetTermsSchema>

/** The form before anybody wrote in it. */
export function emptyTerms(currency: string): SheetTerms {
  return {
    carrier: '', service: '', mode: 'line', currency, cargo: ['plain'], validFrom: '', validTo: '',
    weightUnit: 'kg', minimumWeight: '', step: '', firstWeight: '', additionalWeight: '',
    divisor: '', volumetricWhen: 'always', volumetricLimit: '',
    mostWeight: '', longestSide: '', sumOfSides: '', lengthAndGirth: '',
    fuel: '', remotePlaces: '', remotePerKilogram: '', remoteLeast: '', dutiesPerParcel: '', dutiesOfValue: '',
    poBoxes: true, zonePlaces: '',
  }
}

/** A field that can't be used; the code chooses a sentence. */
export interface TermFault {
  readonly field: keyof SheetTerms
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

export type ReadTerms = { readonly ok: true; readonly value: SheetDefaults } | { readonly ok: false; readonly faults: readonly TermFault[] }

/**
 * Reads the form: weights in grams, lengths in centimetres (0.1 mm inside), percentages in ppm, money in the sheet's
 * currency. An empty field is "there is none". `findCountry` reads a country's name or code.
 */
export function readTerms(terms: SheetTerms, about: { readonly id: string; readonly shipFrom: CountryCode }, findCountry: (name: string) => CountryCode | null): ReadTerms {
  const faults: TermFault[] = []
  const fault = (field: keyof SheetTerms, code: string, params: Readonly<Record<string, string>> = {}) => {
    faults.push({ field, code, params })
    return null
  }
  const number = (field: keyof SheetTerms, decimals: number, most: number): number | null => {
    const written = String(terms[field]).normalize('NFKC').trim()
    if (written === '') return null
    const parsed = parseScaled(written, decimals)
    if (!parsed.ok) return fault(field, 'not-a-number', { text: written.slice(0, 40) })
    return parsed.value > most ? fault(field, 'too-large', { text: written.slice(0, 40) }) : parsed.value
  }
  const positive = (field: keyof SheetTerms, decimals: number, most: number) => {
    const value = number(field, decimals, most)
    return value === 0 ? fault(field, 'too-small', {}) : value
  }
  const day = (field: 'validFrom' | 'validTo') => {
    const written = terms[field].trim()
    return written === '' ? null : z.iso.date().safeParse(written).success ? written : fault(field, 'not-a-day', { text: written.slice(0, 40) })
  }
  const places = (field: 'remotePlaces' | 'zonePlaces') => readPlaces(terms[field], findCountry, (code, params) => void fault(field, code, params))

  const carrier = terms.carrier.trim()
  const service = terms.service.trim()
  if (carrier === '' || carrier.length > 80) fault('carrier', carrier === '' ? 'term-missing' : 'too-large', { text: carrier.slice(0, 40) })
  if (service === '' || service.length > 120) fault('service', service === '' ? 'term-missing' : 'too-large', { text: service.slice(0, 40) })
  const currency = terms.currency.trim().toUpperCase()
  if (!isCurrency(currency)) fault('currency', 'not-a-currency', { text: currency.slice(0, 10) })
  const decimals = isCurrency(currency) ? currencyExponent(currency) : 2
  const mode = z.enum(sheetModes).safeParse(terms.mode)
  if (!mode.success) fault('mode', 'term-missing')
  const cargo = z.array(z.enum(cargoKinds)).min(1).safeParse(terms.cargo)
  if (!cargo.success) fault('cargo', 'term-missing')
  const unit = z.enum(['g', 'kg', 'lb', 'oz']).safeParse(terms.weightUnit)
  if (!unit.success) fault('weightUnit', 'term-missing')
  const [validFrom, validTo] = [day('validFrom'), day('validTo')]
  if (validFrom !== null && validTo !== null && validTo < validFrom) fault('validTo', 'validity-backwards', { from: validFrom, to: validTo })
  const divisor = number('divisor', 0, 20_000)
  if (divisor !== null && divisor < 1000) fault('divisor', 'divisor-too-small')
  const applies = divisor === null ? null : readApplies(terms, number, fault)
  const limits = {
    grams: positive('mostWeight', 0, 1_000_000),
    longestSide: positive('longestSide', 2, 100_000),
    sumOfSides: positive('sumOfSides', 2, 100_000),
    lengthAndGirth: positive('lengthAndGirth', 2, 100_000),
  }
  const fuel = number('fuel', 4, 2_000_000)
  const remote = places('remotePlaces').map(({ place }) => place)
  const remotePerKilogram = number('remotePerKilogram', decimals, 1e9)
  const remoteLeast = number('remoteLeast', decimals, 1e9)
  const dutiesPerParcel = number('dutiesPerParcel', decimals, 1e9)
  const dutiesOfValue = number('dutiesOfValue', 4, 1_000_000)
  const zonePlaces: Record<string, Place[]> = {}
  for (const { zone, place } of places('zonePlaces')) (zonePlaces[zone] ??= []).push(place)
  const weights = {
    minimumGrams: number('minimumWeight', 0, 1_000_000) ?? 0,
    stepGrams: positive('step', 0, 1_000_000) ?? 1,
    firstGrams: positive('firstWeight', 0, 1_000_000),
    additionalGrams: positive('additionalWeight', 0, 1_000_000),
  }
  if (faults.length > 0 || !mode.success || !cargo.success || !unit.success) return { ok: false, faults }
  return {
    ok: true,
    value: {
      ...about, ...weights, carrier, service, mode: mode.data, currency, cargo: cargo.data, validFrom, validTo,
      madeBy: 'forwarder',
      weightUnit: unit.data,
      volumetric: divisor === null || applies === null ? null : { measure: 'metric', divisor, applies },
      limits,
      fuel: fuel === null ? null : { rate: fuel, onSurcharges: false },
      remoteArea: remote.length === 0 ? null : { places: remote, perParcel: 0, perKilogram: remotePerKilogram ?? 0, least: remoteLeast ?? 0 },
      dutiesPaid: dutiesPerParcel === null && dutiesOfValue === null ? null : { perParcel: dutiesPerParcel ?? 0, ofValue: dutiesOfValue ?? 0 },
      servesPoBoxes: terms.poBoxes,
      zonePlaces,
    },
  }
}

type Applies = { when: 'always' } | { when: 'side-over'; side: number } | { when: 'ratio-over'; ratio: number }

function readApplies(
  terms: SheetTerms,
  number: (field: keyof SheetTerms, decimals: number, most: number) => number | null,
  fault: (field: keyof SheetTerms, code: string) => null,
): Applies | null {
  if (terms.volumetricWhen === 'side-over') {
    const side = number('volumetricLimit', 2, 100_000)
    return side === null || side === 0 ? fault('volumetricLimit', 'term-missing') : { when: 'side-over', side }
  }
  if (terms.volumetricWhen === 'ratio-over') {
    const ratio = number('volumetricLimit', 6, 100_000_000)
    return ratio === null || ratio < 1_000_000 ? fault('volumetricLimit', 'term-missing') : { when: 'ratio-over', ratio }
  }
  return { when: 'always' }
}

/**
 * Lines of "zone: country, country" or "country: postcodes", of which the second says places: before the colon stands
 * the zone, or the country whose postcodes follow. Where a part names no country it is a postcode of the one before the colon.
 */
function readPlaces(text: string, findCountry: (name: string) => CountryCode | null, fault: (code: string, params: Readonly<Record<string, string>>) => void): { zone: string; place: Place }[] {
  const found: { zone: string; place: Place }[] = []
  for (const line of text.normalize('NFKC').split(/\n/)) {
    if (line.trim() === '') continue
    const [head = '', ...rest] = line.split(':')
    const zone = head.trim()
    const tail = rest.join(':')
    const country = findCountry(zone)
    const named = tail.split(/[,;、]/).map((part) => part.trim()).filter((part) => part !== '')
    const countries = named.map((part) => (/^\d/.test(part) ? null : findCountry(part)))
    if (named.length > 0 && countries.every((code) => code !== null)) {
      for (const code of countries) found.push({ zone, place: { country: code, postcodes: [] } })
    } else if (country !== null) {
      const postcodes = readPostcodes(tail)
      if (postcodes.ok) found.push({ zone, place: { country, postcodes: postcodes.value } })
      else fault(postcodes.code, postcodes.params)
    } else {
      fault('not-a-country', { text: (named[countries.indexOf(null)] ?? zone).slice(0, 40) })
    }
  }
  return found
}
