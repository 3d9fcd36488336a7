import { z } from 'zod'
import { isCurrency } from '#shared/money/currency.ts'
import { isCountryCode } from '#shared/places/country.ts'
import { volumetricRuleSchema } from '../weight/volumetric-rule.ts'
import { postcodeAreaSchema } from './postcode-area.ts'

export const cargoKinds = ['plain', 'battery', 'cosmetics', 'liquid', 'apparel'] as const
export type CargoKind = (typeof cargoKinds)[number]

/** Small packet of the posts, special line, express, and the last mile out of a warehouse in the market. */
export const sheetModes = ['packet', 'line', 'express', 'last-mile'] as const

const country = z.string().refine(isCountryCode)
/** Minor units of the sheet's currency. */
const amount = z.number().int().min(0).max(1e12)
const grams = z.number().int().min(0).max(1_000_000)
const someGrams = grams.min(1)
const tenths = z.number().int().min(1).max(100_000)
const days = z.strictObject({ from: z.number().int().min(0).max(365), to: z.number().int().min(0).max(365) }).refine(({ from, to }) => from <= to)

/** More than `over` and up to `upTo` grams of chargeable weight. `row` is the row of the forwarder's file. */
const band = { over: grams, upTo: someGrams, row: z.number().int().min(1).nullable().default(null) }

/**
 * Three ways to price, each by bands of chargeable weight.
 * `per-kilogram-and-piece`: weight by the kilogram, and a sum for the parcel.
 * `registration-and-per-gram`: a sum for registration, and each gram beyond those it includes; `perThousandGrams`
 * because a gram is less than a cent.
 * `first-and-additional`: the first weight, and each begun step beyond it.
 */
const pricingSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('per-kilogram-and-piece'),
    bands: z.array(z.strictObject({ ...band, perKilogram: amount, perPiece: amount })).min(1),
  }),
  z.strictObject({
    type: z.literal('registration-and-per-gram'),
    bands: z.array(z.strictObject({ ...band, registration: amount, perThousandGrams: amount, gramsIncluded: grams })).min(1),
  }),
  z.strictObject({
    type: z.literal('first-and-additional'),
    bands: z.array(z.strictObject({ ...band, firstGrams: someGrams, first: amount, stepGrams: someGrams, additional: amount })).min(1),
  }),
])

/** A country, or the part of it that some postcodes make up; no postcodes: all of it. */
const placeSchema = z.strictObject({ country, postcodes: z.array(postcodeAreaSchema).default([]) })

export const zoneSchema = z.strictObject({
  id: z.string().min(1).max(80),
  places: z.array(placeSchema).min(1),
  days: days.nullable(),
  /** Stand in for the sheet's own where a zone has others. */
  minimumGrams: grams.nullable().default(null),
  stepGrams: someGrams.nullable().default(null),
  pricing: pricingSchema,
})

const limitsSchema = z.strictObject({
  /** Actual weight. */
  grams: someGrams.nullable().default(null),
  /** Longest, second and third side. */
  sides: z.tuple([tenths, tenths, tenths]).nullable().default(null),
  longestSide: tenths.nullable().default(null),
  /** Length, width and height together. */
  sumOfSides: tenths.nullable().default(null),
  lengthAndGirth: tenths.nullable().default(null),
  /** Declared value, minor units of the sheet's currency. */
  value: amount.nullable().default(null),
})

/** One service of one carrier: what it carries where, from when to when, and for how much. */
export const rateSheetSchema = z.strictObject({
  id: z.string().min(1).max(80),
  carrier: z.string().min(1).max(80),
  service: z.string().min(1).max(120),
  /** Who wrote the prices; what Landfall made up for its demo says so. */
  madeBy: z.enum(['forwarder', 'demo']),
  mode: z.enum(sheetModes),
  shipFrom: country,
  currency: z.string().refine(isCurrency),
  cargo: z.array(z.enum(cargoKinds)).min(1),
  /** Both days inclusive; null is open. */
  validFrom: z.iso.date().nullable(),
  validTo: z.iso.date().nullable(),
  volumetric: volumetricRuleSchema.nullable(),
  minimumGrams: grams,
  stepGrams: someGrams,
  limits: limitsSchema,
  /** ppm of freight, and of the remote area surcharge where `onSurcharges`. */
  fuel: z.strictObject({ rate: z.number().int().min(0).max(2_000_000), onSurcharges: z.boolean() }).nullable(),
  remoteArea: z.strictObject({ places: z.array(placeSchema).min(1), perParcel: amount, perKilogram: amount, least: amount }).nullable(),
  /** What the carrier takes to deliver with duties paid; null where it does not. `ofValue` is ppm of the declared value. */
  dutiesPaid: z.strictObject({ perParcel: amount, ofValue: z.number().int().min(0).max(1_000_000) }).nullable(),
  servesPoBoxes: z.boolean(),
  zones: z.array(zoneSchema).min(1),
})

export type RateSheet = z.infer<typeof rateSheetSchema>
export type RateSheetInput = z.input<typeof rateSheetSchema>
export type Zone = RateSheet['zones'][number]
export type Place = Zone['places'][number]
export type Pricing = Zone['pricing']
export type Band = Pricing['bands'][number]
export type Limits = RateSheet['limits']
