import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { billedGap, gapCauses, type BilledCharge, type GapByCause, type QuotedParcel } from './billed-gap.ts'
import { chargeKinds, type ChargeKind } from './charge-kinds.ts'

const quoted: QuotedParcel = { lastLeg: 1000, duty: 300, importTax: 500, customsFees: 200, grams: 500 }
const charge = (kind: ChargeKind, amount: number, more: Partial<BilledCharge> = {}): BilledCharge => ({ kind, amount, atOrderDay: amount, doubled: false, ...more })
const named = (causes: GapByCause) => Object.fromEntries(gapCauses.filter((cause) => causes[cause] !== 0).map((cause) => [cause, causes[cause]]))
const causesOf = (charges: BilledCharge[], grams: number | null = null, parcel: QuotedParcel | null = quoted) => named(billedGap(charges, parcel, grams).causes)

describe('freight', () => {
  it.each([
    ['lighter, and cheaper by just that', 900, 450, { weight: -100 }],
    ['lighter, and cheaper by less', 950, 450, { weight: -50 }],
    ['lighter, and dearer', 1010, 450, { rate: 10 }],
    ['of the same weight and price', 1000, 500, {}],
    ['of the same weight, a cent dearer', 1001, 500, { rate: 1 }],
    ['heavier, and dearer by less than the weight', 1050, 600, { weight: 50 }],
    ['heavier, and dearer by just that', 1200, 600, { weight: 200 }],
    ['heavier, and dearer by a cent more', 1201, 600, { weight: 200, rate: 1 }],
    ['heavier, and cheaper', 990, 600, { rate: -10 }],
    ['without a weight on the bill', 1200, null, { rate: 200 }],
  ])('%s', (_name, amount, grams, expected) => expect(causesOf([charge('freight', amount)], grams)).toEqual(expected))

  it('of a parcel whose weight the catalogue does not know is explained by the rate alone', () => {
    expect(causesOf([charge('freight', 1200)], 600, { ...quoted, grams: null })).toEqual({ rate: 200 })
  })
})

it.each([
  ['duty', 299, { duty: -1 }], ['duty', 300, {}], ['duty', 301, { duty: 1 }],
  ['tax', 499, { tax: -1 }], ['tax', 500, {}], ['tax', 501, { tax: 1 }],
  ['fees', 199, { fees: -1 }], ['fees', 200, {}], ['fees', 201, { fees: 1 }],
  ['fuel', 70, { fuel: 70 }], ['remote', 80, { remote: 80 }], ['other', 90, { surcharge: 90 }],
] as const)('%s of %i', (kind, amount, expected) => expect(causesOf([charge(kind, amount)])).toEqual(expected))

test('a rate that moved since the sale is told apart from a price that did', () => {
  expect(causesOf([charge('freight', 1080, { atOrderDay: 1000 })])).toEqual({ currency: 80 })
  expect(causesOf([charge('freight', 1080, { atOrderDay: 1030 })])).toEqual({ currency: 50, rate: 30 })
})

test('what was billed before, belongs to no parcel, or had no estimate stands under its own name', () => {
  expect(causesOf([charge('freight', 1000), charge('freight', 1000, { doubled: true })])).toEqual({ doubled: 1000 })
  expect(causesOf([charge('freight', 700), charge('duty', 20)], null, null)).toEqual({ unmatched: 720 })
  expect(causesOf([charge('duty', 250)], null, { ...quoted, duty: null })).toEqual({ notQuoted: 250 })
})

test('a part that is not billed is not compared', () => {
  expect(billedGap([charge('duty', 310)], quoted, null)).toMatchObject({ billed: 310, quoted: 300 })
})

test('the causes sum to the gap, whatever was billed', () => {
  const amount = fc.integer({ min: -100_000, max: 1_000_000 })
  const known = fc.option(fc.integer({ min: 0, max: 1_000_000 }))
  const parcel = fc.option(fc.record({ lastLeg: known, duty: known, importTax: known, customsFees: known, grams: known }))
  const charges = fc.array(fc.record({ kind: fc.constantFrom(...chargeKinds), amount, atOrderDay: amount, doubled: fc.boolean() }), { maxLength: 12 })
  fc.assert(fc.property(charges, parcel, known, (billed, quote, grams) => {
    const gap = billedGap(billed, quote, grams)
    expect(gapCauses.reduce((sum, cause) => sum + gap.causes[cause], 0)).toBe(gap.billed - gap.quoted)
  }))
})
