import { shippingShopSchema, type ShippingShop } from '#shared/shipping/checkout/shipping-shop.ts'
import type { Cart } from '#shared/shipping/rules/cart.ts'
import type { Rule } from '#shared/shipping/rules/rule.ts'
import type { RateSheetInput } from '#shared/shipping/sheets/rate-sheet.ts'

const countries = `AT AU BE BG BR CA CH CY CZ DE DK EE ES FI FR GB GR HK HR HU ID IE IL IN IT JP KR LT LU LV MT MX MY NL NO NZ PL PT
  SE US`.split(/\s+/)
const bandsOfZone = 30

function sheet(index: number): RateSheetInput {
  return {
    id: `sheet-${index}`,
    carrier: `Carrier ${index % 7}`,
    service: `Service ${index}`,
    madeBy: 'demo',
    mode: index % 4 === 0 ? 'packet' : index % 4 === 1 ? 'express' : 'line',
    shipFrom: 'CN',
    currency: 'USD',
    cargo: index % 3 === 0 ? ['plain'] : ['plain', 'battery', 'apparel'],
    validFrom: null,
    validTo: null,
    volumetric: index % 2 === 0 ? { measure: 'metric', divisor: 6000, applies: { when: 'always' } } : null,
    minimumGrams: 50,
    stepGrams: index % 4 === 1 ? 500 : 1,
    limits: { grams: index % 4 === 0 ? 2000 : 30_000, longestSide: 12_000 },
    fuel: { rate: 100_000 + index, onSurcharges: false },
    remoteArea: { places: [{ country: 'US', postcodes: [{ from: '995', to: '999' }] }], perParcel: 500, perKilogram: 10, least: 0 },
    dutiesPaid: null,
    servesPoBoxes: true,
    zones: countries.map((country, zone) => ({
      id: country,
      places: [{ country }],
      days: { from: 5, to: 12 },
      pricing: {
        type: 'per-kilogram-and-piece',
        bands: Array.from({ length: bandsOfZone }, (_, band) => ({ over: band * 1000, upTo: (band + 1) * 1000, perKilogram: 500 + zone + index, perPiece: 200 + band })),
      },
    })),
  }
}

/** Rules that look at country, value, quantity and goods; each is about other countries, SKUs and amounts. */
function rule(index: number): Rule {
  const ways = [`sheet-${index % 20}`]
  const country = countries[(index * 7) % countries.length] ?? 'US'
  const when: Rule['when'] = {
    all: [
      { any: [{ kind: 'country', params: { countries: [country, countries[index % countries.length] ?? 'DE'] } }, { kind: 'product', params: { names: [`SKU-${index}`], match: 'some' } }] },
      { kind: 'value', params: { currency: 'USD', over: index * 40, upTo: null } },
      { not: { kind: 'quantity', params: { over: 20 + (index % 5), upTo: null } } },
    ],
  }
  const effects: Rule['effect'][] = [
    { kind: 'percentage', params: { ways, share: index % 2 === 0 ? 20_000 : -20_000 } },
    { kind: 'free-over', params: { ways, amount: 20_000 + index, currency: 'USD' } },
    { kind: 'hide', params: { ways } },
    { kind: 'round', params: { ways, step: 100, ending: 99 } },
  ]
  return { id: `rule-${index}`, name: `Rule ${index}`, enabled: true, when, whenUnknown: 'skip', effect: effects[index % 4] ?? { kind: 'hide', params: { ways } } }
}

const box = (id: string, [length, width, height]: readonly [number, number, number]) => ({
  id,
  inner: { length, width, height },
  outer: { length: length + 40, width: width + 40, height: height + 40 },
  tareGrams: 80,
  maxGrams: 20_000,
})

/** The shop of the bench: 20 sheets of 40 zones of 30 bands, and 200 rules. */
export function benchShop(): ShippingShop {
  const sheets = Array.from({ length: 20 }, (_, index) => sheet(index))
  return shippingShopSchema.parse({
    shipFrom: 'CN',
    sheets,
    ways: sheets.map(({ id }) => ({ id, name: id, description: '', sheets: [id], dutiesPaid: false })),
    boxes: [box('S', [2200, 1600, 800]), box('M', [3000, 2400, 1500]), box('L', [4400, 3400, 2900])],
    rules: Array.from({ length: 200 }, (_, index) => rule(index)),
    markets: {},
    assume: { size: null, cargo: null },
    delivery: {
      handling: { from: 1, to: 2 },
      cutOffMinute: 960,
      transitCounts: 'calendar',
      customs: { from: 0, to: 1 },
      workDays: { origin: [1, 2, 3, 4, 5], destination: [1, 2, 3, 4, 5] },
      holidays: {},
    },
  })
}

/** Carts of one to three lines, one to four pieces; each round has another country, price and weight. */
export function benchCart(round: number): Cart {
  const lines = 1 + (round % 3)
  return {
    items: Array.from({ length: lines }, (_, index) => ({
      id: String(index),
      title: `Goods ${index}`,
      names: [`SKU-${(round * 3 + index) % 400}`],
      vendor: 'Acme',
      tags: ['a', 'b'],
      hs: '610910',
      origin: 'CN',
      cargo: round % 5 === 0 ? 'battery' : 'plain',
      quantity: 1 + ((round + index) % 2),
      grams: 120 + ((round * 13) % 700),
      size: { length: 1500 + ((round * 17) % 600), width: 1200, height: 300 + index * 50 },
      upright: false,
      unitPrice: 1000 + ((round * 31) % 9000),
    })),
    currency: 'USD',
    destination: { country: countries[round % countries.length] ?? 'US', region: null, postcode: '10001', poBox: false },
    market: null,
    date: '2026-11-21',
  }
}
