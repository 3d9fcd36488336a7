import type { RateSheetInput } from '../sheets/rate-sheet.ts'

/**
 * Prices that Landfall made up to have something to show; no carrier asks them. Bands, steps, limits and divisors have
 * the shape of what such services print (postal packets to 2 kg and 900 mm in all, special lines by band, couriers by
 * half kilograms over 5000).
 */
const plain = {
  madeBy: 'demo',
  shipFrom: 'CN',
  currency: 'CNY',
  validFrom: null,
  validTo: null,
  fuel: null,
  remoteArea: null,
  dutiesPaid: null,
} as const

const lineMarkets = { US: [48, 6, 10], GB: [52, 6, 9], DE: [56, 7, 11], FR: [58, 7, 11], CA: [60, 8, 13], AU: [55, 8, 12], JP: [38, 4, 7] } as const
const packetMarkets = { US: [78, 12, 25], GB: [72, 10, 20], DE: [74, 10, 20], FR: [76, 10, 20], CA: [82, 14, 28], AU: [75, 12, 25], JP: [55, 8, 14] } as const
const expressZones = [
  { zone: '1', countries: ['JP'], first: 95, additional: 24 },
  { zone: '3', countries: ['US', 'CA'], first: 165, additional: 48 },
  { zone: '4', countries: ['GB', 'DE', 'FR'], first: 178, additional: 52 },
  { zone: '5', countries: ['AU'], first: 190, additional: 56 },
]

const packet: RateSheetInput = {
  ...plain,
  id: 'demo-packet',
  carrier: 'Demo Post',
  service: 'Registered packet',
  mode: 'packet',
  cargo: ['plain', 'apparel'],
  volumetric: null,
  minimumGrams: 0,
  stepGrams: 1,
  limits: { grams: 2000, longestSide: 6000, sumOfSides: 9000 },
  servesPoBoxes: true,
  zones: Object.entries(packetMarkets).map(([country, [perKilogram, from, to]]) => ({
    id: country,
    places: [{ country }],
    days: { from, to },
    pricing: {
      type: 'registration-and-per-gram',
      bands: [
        { over: 0, upTo: 300, registration: 1700, perThousandGrams: perKilogram * 100, gramsIncluded: 0 },
        { over: 300, upTo: 2000, registration: 1900, perThousandGrams: perKilogram * 100 - 400, gramsIncluded: 0 },
      ],
    },
  })),
}

function line(id: string, service: string, cargo: RateSheetInput['cargo'], more: number): RateSheetInput {
  return {
    ...plain,
    id,
    carrier: 'Demo Line',
    service,
    mode: 'line',
    cargo,
    volumetric: { measure: 'metric', divisor: 8000, applies: { when: 'ratio-over', ratio: 1_500_000 } },
    minimumGrams: 50,
    stepGrams: 1,
    limits: { grams: 20_000, sides: [6000, 5000, 5000] },
    dutiesPaid: { perParcel: 300, ofValue: 0 },
    servesPoBoxes: true,
    zones: Object.entries(lineMarkets).map(([country, [perKilogram, from, to]]) => ({
      id: country,
      places: [{ country }],
      days: { from, to },
      pricing: {
        type: 'per-kilogram-and-piece',
        bands: [
          { over: 0, upTo: 300, perKilogram: (perKilogram + more) * 100, perPiece: 1600 },
          { over: 300, upTo: 1000, perKilogram: (perKilogram + more) * 100, perPiece: 1600 },
          { over: 1000, upTo: 20_000, perKilogram: (perKilogram + more - 1) * 100, perPiece: 1800 },
        ],
      },
    })),
  }
}

const express: RateSheetInput = {
  ...plain,
  id: 'demo-express',
  carrier: 'Demo Express',
  service: 'Worldwide',
  mode: 'express',
  cargo: ['plain', 'apparel', 'battery', 'cosmetics'],
  volumetric: { measure: 'metric', divisor: 5000, applies: { when: 'always' } },
  minimumGrams: 500,
  stepGrams: 500,
  limits: { grams: 70_000, longestSide: 12_000, lengthAndGirth: 33_000 },
  fuel: { rate: 210_000, onSurcharges: true },
  remoteArea: {
    places: [
      { country: 'US', postcodes: [{ from: '995', to: '999' }, { from: '967', to: '968' }] },
      { country: 'GB', postcodes: [{ pattern: 'ZE*' }, { pattern: 'KW1*' }] },
    ],
    perParcel: 0,
    perKilogram: 350,
    least: 18_000,
  },
  dutiesPaid: { perParcel: 10_000, ofValue: 0 },
  servesPoBoxes: false,
  zones: expressZones.map(({ zone, countries, first, additional }) => ({
    id: zone,
    places: countries.map((country) => ({ country })),
    days: { from: 3, to: 5 },
    pricing: {
      type: 'first-and-additional',
      bands: [{ over: 0, upTo: 70_000, firstGrams: 500, first: first * 100, stepGrams: 500, additional: additional * 100 }],
    },
  })),
}

/** Postal packet, special line for plain and for other cargo, express: made up for the demo. */
export const demoSheets: readonly RateSheetInput[] = [
  packet,
  line('demo-line', 'Line', ['plain', 'apparel'], 0),
  line('demo-line-special', 'Line for batteries, cosmetics and liquids', ['battery', 'cosmetics', 'liquid'], 9),
  express,
]
