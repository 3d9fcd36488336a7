import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineZone, plainParcel, plainSheet, toUnitedStates, zoneWith } from '../test-support/plain-sheet.ts'
import { checkSheet } from './check-sheets.ts'
import { rateFor, type Parcel, type Rate } from './rate-for.ts'
import type { RateSheet, RateSheetInput } from './rate-sheet.ts'

const day = '2026-11-21'
const ask = (sheet: RateSheet, parcel: Parcel, place = toUnitedStates) => rateFor(sheet, parcel, place, day)

function rated(sheet: RateSheet, parcel: Parcel): Rate {
  const rate = ask(sheet, parcel)
  if (!rate.ok) throw new Error(rate.code)
  return rate.value
}
const price = (sheet: RateSheet, grams: number) => rated(sheet, plainParcel(grams)).total
const why = (sheet: RateSheet, parcel: Parcel, place = toUnitedStates) => {
  const rate = ask(sheet, parcel, place)
  return rate.ok ? 'priced' : rate.code
}

describe('per kilogram and piece, by band (over, up to]', () => {
  const sheet = plainSheet()
  test.each([
    [1, 1805],
    [299, 3355],
    [300, 3360],
    [301, 2945],
    [999, 6295],
    [1000, 6300],
    [1001, 5705],
    [30_000, 136_200],
  ])('%i g cost %i fen', (grams, fen) => expect(price(sheet, grams)).toBe(fen))

  test('above the last band there is no price', () => {
    expect(ask(sheet, plainParcel(30_001))).toMatchObject({ ok: false, code: 'above-bands', params: { grams: '30001', most: '30000' } })
  })
  test('a step rounds into the band that holds the step', () => {
    const stepped = plainSheet({ stepGrams: 100 })
    expect([200, 201, 300, 301, 1000, 1001].map((grams) => rated(stepped, plainParcel(grams)).pricedGrams)).toEqual([200, 300, 300, 400, 1000, 1100])
    expect([300, 301].map((grams) => price(stepped, grams))).toEqual([3360, 3420])
  })
  test('a minimum is priced where the parcel is lighter', () => {
    const least = plainSheet({ minimumGrams: 50 })
    expect([1, 49, 50, 51].map((grams) => rated(least, plainParcel(grams)).pricedGrams)).toEqual([50, 50, 50, 51])
  })
  test('a zone may have its own minimum and step', () => {
    const own = plainSheet({ minimumGrams: 50, zones: [{ ...lineZone, minimumGrams: 500, stepGrams: 250 }] })
    expect([1, 500, 501].map((grams) => rated(own, plainParcel(grams)).pricedGrams)).toEqual([500, 500, 750])
  })
})

describe('registration and per gram', () => {
  const sheet = plainSheet({
    mode: 'packet',
    zones: [
      zoneWith({
        type: 'registration-and-per-gram',
        bands: [
          { over: 0, upTo: 150, registration: 1900, perThousandGrams: 9050, gramsIncluded: 0 },
          { over: 150, upTo: 2000, registration: 2100, perThousandGrams: 8800, gramsIncluded: 30 },
        ],
      }),
    ],
  })
  test.each([
    [1, 1909],
    [149, 3248],
    [150, 3258],
    [151, 3165],
    [1999, 19_427],
    [2000, 19_436],
  ])('%i g cost %i fen', (grams, fen) => expect(price(sheet, grams)).toBe(fen))
  test('a packet over 2 kg is out', () => expect(why(sheet, plainParcel(2001))).toBe('above-bands'))
})

describe('first weight and additional weight', () => {
  const sheet = plainSheet({
    mode: 'express',
    zones: [
      zoneWith({
        type: 'first-and-additional',
        bands: [
          { over: 0, upTo: 20_000, firstGrams: 500, first: 12_000, stepGrams: 500, additional: 3000 },
          { over: 20_000, upTo: 70_000, firstGrams: 1000, first: 0, stepGrams: 1000, additional: 6000 },
        ],
      }),
    ],
  })
  test.each([
    [499, 12_000],
    [500, 12_000],
    [501, 15_000],
    [1000, 15_000],
    [1001, 18_000],
    [19_999, 129_000],
    [20_000, 129_000],
    [20_001, 120_000],
    [21_001, 126_000],
  ])('%i g cost %i fen', (grams, fen) => expect(price(sheet, grams)).toBe(fen))
})

describe('steps at the edges of bands, for each type of pricing', () => {
  const zone = {
    kilogram: zoneWith({ type: 'per-kilogram-and-piece', bands: [{ over: 0, upTo: 500, perKilogram: 6000, perPiece: 1000 }, { over: 500, upTo: 2000, perKilogram: 5000, perPiece: 2000 }] }),
    registration: zoneWith({
      type: 'registration-and-per-gram',
      bands: [{ over: 0, upTo: 500, registration: 1500, perThousandGrams: 8000, gramsIncluded: 50 }, { over: 500, upTo: 2000, registration: 2500, perThousandGrams: 7000, gramsIncluded: 50 }],
    }),
    first: zoneWith({
      type: 'first-and-additional',
      bands: [{ over: 0, upTo: 500, firstGrams: 100, first: 2000, stepGrams: 100, additional: 300 }, { over: 500, upTo: 2000, firstGrams: 500, first: 3500, stepGrams: 250, additional: 600 }],
    }),
  }
  test.each([
    ['kilogram', 449, 450, 3700], ['kilogram', 450, 450, 3700], ['kilogram', 451, 500, 4000], ['kilogram', 500, 500, 4000], ['kilogram', 501, 550, 4750],
    ['kilogram', 1999, 2000, 12_000], ['kilogram', 2000, 2000, 12_000],
    ['registration', 49, 50, 1500], ['registration', 50, 50, 1500], ['registration', 51, 100, 1900],
    ['registration', 499, 500, 5100], ['registration', 500, 500, 5100], ['registration', 501, 550, 6000], ['registration', 2000, 2000, 16_150],
    ['first', 99, 100, 2000], ['first', 100, 100, 2000], ['first', 101, 150, 2300], ['first', 200, 200, 2300], ['first', 201, 250, 2600],
    ['first', 499, 500, 3200], ['first', 500, 500, 3200], ['first', 501, 550, 4100], ['first', 750, 750, 4100], ['first', 751, 800, 4700], ['first', 2000, 2000, 7100],
  ] as const)('%s: %i g are priced as %i g: %i fen', (type, grams, pricedGrams, fen) => {
    expect(rated(plainSheet({ stepGrams: 50, zones: [zone[type]] }), plainParcel(grams))).toMatchObject({ pricedGrams, total: fen })
  })
  test.each(['kilogram', 'registration', 'first'] as const)('%s: a step over the last band is out, though the parcel is not', (type) => {
    const sheet = plainSheet({ stepGrams: 300, zones: [zone[type]] })
    expect([1800, 1801, 2000].map((grams) => why(sheet, plainParcel(grams)))).toEqual(['priced', 'above-bands', 'above-bands'])
  })
  test.each([
    ['kilogram', 4000, 4505], ['registration', 5100, 5657], ['first', 3200, 4100],
  ] as const)('%s: the size takes a parcel over the edge of a band', (type, at, above) => {
    const sheet = plainSheet({ volumetric: { measure: 'metric', divisor: 6000, applies: { when: 'always' } }, zones: [zone[type]] })
    const sized = (height: number) => rated(sheet, plainParcel(100, { size: { length: 2000, width: 1000, height } }))
    expect([sized(1500), sized(1501)].map(({ pricedGrams, total }) => [pricedGrams, total])).toEqual([[500, at], [501, above]])
  })
  test('a size that counts only from a ratio or a volume on, at it and above', () => {
    const by = (applies: Extract<NonNullable<RateSheetInput['volumetric']>, { measure: 'metric' }>['applies']) =>
      plainSheet({ volumetric: { measure: 'metric', divisor: 6000, applies }, zones: [zone.kilogram] })
    const sized = { size: { length: 2000, width: 1000, height: 3000 } }
    const grams = (sheet: RateSheet, actual: number) => rated(sheet, plainParcel(actual, sized)).pricedGrams
    // 6,000 cubic centimetres weigh 1,000 g
    const ratio = by({ when: 'ratio-over', ratio: 2_000_000 })
    expect([499, 500, 501].map((actual) => grams(ratio, actual))).toEqual([1000, 500, 501])
    expect([5999, 6000].map((cubicCentimetres) => grams(by({ when: 'volume-over', cubicCentimetres }), 400))).toEqual([1000, 400])
  })
})

describe('the size', () => {
  const box = { length: 4000, width: 3000, height: 2000 }
  const by = (volumetric: RateSheetInput['volumetric']) => plainSheet({ volumetric, limits: {} })
  const always = { when: 'always' } as const
  test.each([
    ['/5000', by({ measure: 'metric', divisor: 5000, applies: always }), 4800],
    ['/6000', by({ measure: 'metric', divisor: 6000, applies: always }), 4000],
    ['/8000', by({ measure: 'metric', divisor: 8000, applies: always }), 3000],
    ['switched off by its side', by({ measure: 'metric', divisor: 8000, applies: { when: 'side-over', side: 4000 } }), 500],
    ['switched on by its side', by({ measure: 'metric', divisor: 8000, applies: { when: 'side-over', side: 3999 } }), 3000],
  ])('%s: 40 × 30 × 20 cm of 500 g are priced as %s', (_name, sheet, grams) => {
    expect(rated(sheet, plainParcel(500, { size: box })).pricedGrams).toBe(grams)
  })
  test('nobody measured it, and the sheet needs it', () => {
    expect(why(by({ measure: 'metric', divisor: 5000, applies: always }), plainParcel(500))).toBe('dimensions-missing')
    expect(why(plainSheet({ limits: { longestSide: 6000 } }), plainParcel(500))).toBe('dimensions-missing')
  })
  type Sides = readonly [number, number, number]
  test.each<[string, RateSheetInput['limits'], Sides, Sides, string]>([
    ['longest side', { longestSide: 6000 }, [6000, 100, 100], [6001, 100, 100], 'side-too-long'],
    ['sum of sides', { sumOfSides: 9000 }, [6000, 2000, 1000], [6000, 2000, 1001], 'sum-of-sides-too-long'],
    ['length and girth', { lengthAndGirth: 30_000 }, [10_000, 5000, 5000], [10_000, 5000, 5001], 'girth-too-long'],
    ['three sides', { sides: [6000, 4000, 3500] }, [3500, 6000, 4000], [3501, 6000, 4000], 'does-not-fit'],
  ])('%s: at the limit and above', (_name, limits, at, above, code) => {
    const sheet = plainSheet({ limits })
    const sized = ([length, width, height]: Sides) => plainParcel(500, { size: { length, width, height } })
    expect([why(sheet, sized(at)), why(sheet, sized(above))]).toEqual(['priced', code])
  })
  test('actual weight against the limit', () => {
    const sheet = plainSheet({ limits: { grams: 2000 } })
    expect([1999, 2000, 2001].map((grams) => why(sheet, plainParcel(grams)))).toEqual(['priced', 'priced', 'too-heavy'])
  })
})

describe('what comes on top', () => {
  const remote = { places: [{ country: 'US', postcodes: [{ from: '995', to: '999' }] }], perParcel: 500, perKilogram: 100, least: 700 }
  test('fuel is a share of the freight, the surcharge of a remote area apart', () => {
    const sheet = plainSheet({ fuel: { rate: 155_000, onSurcharges: false }, remoteArea: remote })
    const parcel = plainParcel(1000)
    expect(rated(sheet, parcel).parts).toEqual([{ code: 'freight', amount: 6300 }, { code: 'fuel', amount: 977 }])
    const far = ask(sheet, parcel, { ...toUnitedStates, postcode: '99501' })
    expect(far.ok && far.value.parts).toContainEqual({ code: 'remote-area', amount: 700 })
    expect(why(sheet, parcel, { ...toUnitedStates, postcode: null })).toBe('postcode-missing')
  })
  test('or of both', () => {
    const sheet = plainSheet({ fuel: { rate: 100_000, onSurcharges: true }, remoteArea: { ...remote, least: 0 } })
    const far = ask(sheet, plainParcel(3000), { ...toUnitedStates, postcode: '99501' })
    expect(far.ok && far.value.parts).toEqual([
      { code: 'freight', amount: 14_700 },
      { code: 'fuel', amount: 1550 },
      { code: 'remote-area', amount: 800 },
    ])
  })
  test('duties paid: asked for, offered, and by the value where it goes by the value', () => {
    const sheet = plainSheet({ dutiesPaid: { perParcel: 300, ofValue: 20_000 } })
    expect(rated(sheet, plainParcel(1000, { dutiesPaid: true, value: 10_000 })).parts).toContainEqual({ code: 'duties-paid', amount: 500 })
    expect(why(sheet, plainParcel(1000, { dutiesPaid: true }))).toBe('value-missing')
    expect(why(plainSheet(), plainParcel(1000, { dutiesPaid: true, value: 1 }))).toBe('duties-paid-not-offered')
  })
})

describe('why a service is out', () => {
  test.each([
    ['not begun', plainSheet({ validFrom: '2026-11-22' }), 'sheet-not-begun'],
    ['begins today', plainSheet({ validFrom: day }), 'priced'],
    ['ends today', plainSheet({ validTo: day }), 'priced'],
    ['ended', plainSheet({ validTo: '2026-11-20' }), 'sheet-ended'],
    ['other cargo', plainSheet({ cargo: ['apparel'] }), 'cargo-not-carried'],
    ['a value above', plainSheet({ limits: { value: 99 } }), 'value-too-high'],
    ['a value at', plainSheet({ limits: { value: 100 } }), 'priced'],
  ])('%s', (_name, sheet, code) => expect(why(sheet, plainParcel(500, { value: 100 }))).toBe(code))

  test('a country or postcode that no zone serves', () => {
    const parts = plainSheet({ zones: [{ ...lineZone, places: [{ country: 'US', postcodes: [{ from: '900', to: '961' }] }] }] })
    expect(why(plainSheet(), plainParcel(500), { ...toUnitedStates, country: 'DE' })).toBe('destination-not-served')
    expect(['899', '90000', '96199', '962'].map((postcode) => why(parts, plainParcel(500), { ...toUnitedStates, postcode }))).toEqual([
      'postcode-not-served',
      'priced',
      'priced',
      'postcode-not-served',
    ])
    expect(why(parts, plainParcel(500), { ...toUnitedStates, postcode: null })).toBe('postcode-missing')
  })
  test('an express does not go to a post office box', () => {
    const express = plainSheet({ servesPoBoxes: false })
    const to = (poBox: boolean | null) => why(express, plainParcel(500), { ...toUnitedStates, poBox })
    expect([to(true), to(false), to(null)]).toEqual(['po-box-not-served', 'priced', 'po-box-unknown'])
  })
})

/** Bands that follow each other without gap, of each pricing type. */
const anyPricing = fc
  .record({
    type: fc.constantFrom('per-kilogram-and-piece', 'registration-and-per-gram', 'first-and-additional'),
    edges: fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 5 }),
    prices: fc.array(fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 })), { minLength: 5, maxLength: 5 }),
    grams: fc.integer({ min: 1, max: 700 }),
  })
  .map(({ type, edges, prices, grams }): RateSheetInput['zones'][number]['pricing'] => {
    const bands = edges
      .sort((a, b) => a - b)
      .map((upTo, index) => ({ over: index === 0 ? 0 : (edges[index - 1] ?? 0), upTo, a: prices[index]?.[0] ?? 0, b: prices[index]?.[1] ?? 0 }))
    switch (type) {
      case 'per-kilogram-and-piece':
        return { type, bands: bands.map(({ over, upTo, a, b }) => ({ over, upTo, perKilogram: a, perPiece: b })) }
      case 'registration-and-per-gram':
        return { type, bands: bands.map(({ over, upTo, a, b }) => ({ over, upTo, registration: a, perThousandGrams: b, gramsIncluded: grams })) }
      default:
        return {
          type: 'first-and-additional',
          bands: bands.map(({ over, upTo, a, b }) => ({ over, upTo, firstGrams: grams, first: a, stepGrams: grams, additional: b })),
        }
    }
  })

test('within a sheet whose checker sees no falling price, more weight never costs less', () => {
  fc.assert(
    fc.property(
      anyPricing,
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 5000 }),
      (pricing, stepGrams, minimumGrams, one, other) => {
        const sheet = plainSheet({ stepGrams, minimumGrams, fuel: { rate: 123_456, onSurcharges: false }, zones: [zoneWith(pricing)] })
        fc.pre(checkSheet(sheet).length === 0)
        const light = ask(sheet, plainParcel(Math.min(one, other)))
        const heavy = ask(sheet, plainParcel(Math.max(one, other)))
        if (light.ok && heavy.ok) expect(heavy.value.total).toBeGreaterThanOrEqual(light.value.total)
        // and once it is too heavy for the bands, it stays so
        if (!light.ok) expect(heavy.ok).toBe(false)
      },
    ),
  )
})

test('the parts sum to the total', () => {
  fc.assert(
    fc.property(anyPricing, fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 500_000 }), fc.boolean(), (pricing, grams, rate, far) => {
      const sheet = plainSheet({
        fuel: { rate, onSurcharges: true },
        remoteArea: { places: [{ country: 'US', postcodes: [{ pattern: '99*' }] }], perParcel: 333, perKilogram: 77, least: 400 },
        dutiesPaid: { perParcel: 99, ofValue: 12_345 },
        zones: [zoneWith(pricing)],
      })
      const result = ask(sheet, plainParcel(grams, { dutiesPaid: true, value: 9999 }), { ...toUnitedStates, postcode: far ? '99501' : '10001' })
      if (result.ok) expect(result.value.parts.reduce((sum, part) => sum + part.amount, 0)).toBe(result.value.total)
    }),
  )
})
