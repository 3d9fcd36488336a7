import { rateSheetSchema, type RateSheet, type RateSheetInput, type Zone } from '../sheets/rate-sheet.ts'
import type { Destination } from '../sheets/destination.ts'
import type { Parcel } from '../sheets/rate-for.ts'

type ZoneInput = RateSheetInput['zones'][number]

/** Yanwen's tracked line as CARRIERS.md found it: up to 300 g 52 a kilogram and 18, to 1 kg 48 + 15, to 30 kg 45 + 12. */
export const lineZone: ZoneInput = {
  id: 'US',
  places: [{ country: 'US' }],
  days: { from: 8, to: 12 },
  pricing: {
    type: 'per-kilogram-and-piece',
    bands: [
      { over: 0, upTo: 300, perKilogram: 5200, perPiece: 1800, row: 2 },
      { over: 300, upTo: 1000, perKilogram: 4800, perPiece: 1500, row: 3 },
      { over: 1000, upTo: 30_000, perKilogram: 4500, perPiece: 1200, row: 4 },
    ],
  },
}

/** A sheet of round numbers in CNY to the United States, changed where a test needs it. */
export function plainSheet(changes: Partial<RateSheetInput> = {}): RateSheet {
  return rateSheetSchema.parse({
    id: 'line-us',
    carrier: 'Plain',
    service: 'Line',
    madeBy: 'demo',
    mode: 'line',
    shipFrom: 'CN',
    currency: 'CNY',
    cargo: ['plain', 'apparel'],
    validFrom: null,
    validTo: null,
    volumetric: null,
    minimumGrams: 0,
    stepGrams: 1,
    limits: {},
    fuel: null,
    remoteArea: null,
    dutiesPaid: null,
    servesPoBoxes: true,
    zones: [lineZone],
    ...changes,
  } satisfies RateSheetInput)
}

/** The same zone priced in another way. */
export function zoneWith(pricing: ZoneInput['pricing'], changes: Partial<Zone> = {}): ZoneInput {
  return { ...lineZone, ...changes, pricing }
}

export const toUnitedStates: Destination = { country: 'US', region: 'CA', postcode: '90001', poBox: false }

export function plainParcel(grams: number, changes: Partial<Parcel> = {}): Parcel {
  return { grams, size: null, cargo: ['plain'], value: null, dutiesPaid: false, ...changes }
}
