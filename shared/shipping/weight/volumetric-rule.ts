import { z } from 'zod'

/** When a carrier looks at the size: always; when a side or the volume is over a limit; when it weighs that much more. */
const appliesSchema = z.discriminatedUnion('when', [
  z.strictObject({ when: z.literal('always') }),
  /** Tenths of a millimetre, exclusive. */
  z.strictObject({ when: z.literal('side-over'), side: z.number().int().min(1) }),
  /** Cubic centimetres, exclusive. */
  z.strictObject({ when: z.literal('volume-over'), cubicCentimetres: z.number().int().min(1) }),
  /** Volumetric over actual weight, ppm, exclusive: 1_500_000 is half as much again. */
  z.strictObject({ when: z.literal('ratio-over'), ratio: z.number().int().min(1_000_000).max(100_000_000) }),
])

/**
 * `metric`: cubic centimetres over the divisor are kilograms (5000 couriers, 6000 air freight, 8000 special lines).
 * `inch`: cubic inches over the divisor are pounds, billed by the whole pound (139 FedEx and UPS, 166 USPS).
 */
export const volumetricRuleSchema = z.discriminatedUnion('measure', [
  z.strictObject({ measure: z.literal('metric'), divisor: z.number().int().min(1000).max(20_000), applies: appliesSchema }),
  z.strictObject({
    measure: z.literal('inch'),
    divisor: z.number().int().min(50).max(1000),
    /** Each side to the next whole inch before it is multiplied. */
    roundSidesUp: z.boolean(),
    /** Only parcels of more cubic inches than this; null for all. */
    overCubicInches: z.number().int().min(1).nullable(),
  }),
])

export type VolumetricRule = Readonly<z.infer<typeof volumetricRuleSchema>>
export type MetricRule = Extract<VolumetricRule, { measure: 'metric' }>
export type InchRule = Extract<VolumetricRule, { measure: 'inch' }>

/** FedEx and UPS since 2025-08-18: every fractional inch counts as a whole one (parcelindustry.com; jaygroup.com). */
export const fedexUpsRule: InchRule = { measure: 'inch', divisor: 139, roundSidesUp: true, overCubicInches: null }

/** USPS: over one cubic foot only (parcelindustry.com). */
export const uspsRule: InchRule = { measure: 'inch', divisor: 166, roundSidesUp: false, overCubicInches: 1728 }
