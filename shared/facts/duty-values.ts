import type { Ppm } from '#shared/money/rate.ts'
import type { IsoDate } from './fact.ts'
import type { RateExpression, RateRefusal } from './rates/rate-expression.ts'

/**
 * A tariff line's own rate, made from its text by `readRate`.
 * - `expression`: specific, compound, with a least or a most ("$1.20/kg"): its money needs quantities of the line.
 * - `range`: what a code too short to decide could mean: more digits tell, both ends included.
 * - `one-of`: the same where not all of them are percentages.
 * - `text`: a rate that can't be worked out; `why` names what it hangs on.
 */
export type DutyRate =
  | { readonly kind: 'free' }
  | { readonly kind: 'ad-valorem'; readonly rate: Ppm }
  | { readonly kind: 'range'; readonly min: Ppm; readonly max: Ppm }
  | { readonly kind: 'expression'; readonly text: string; readonly expression: RateExpression }
  | { readonly kind: 'one-of'; readonly text: string; readonly candidates: readonly DutyRate[] }
  | { readonly kind: 'text'; readonly text: string; readonly why: RateRefusal }

/** What a tariff line grants to goods of a program (USITC "special" column); programs by the tariff's own symbol. */
export interface SpecialRates {
  readonly grants: readonly { readonly programs: readonly string[]; readonly rate: DutyRate }[]
}

/**
 * A duty on top of the tariff's own rate. `layer` starts with the family that rules how it combines:
 * `us-301-china/list-4a`, `us-301-forced-labour`, `us-301-brazil`, `us-122`, `us-232/steel`, `us-ieepa-fentanyl`,
 * `us-ieepa-reciprocal`, `us-338-canada`.
 * - `add`: `rate` of the customs value, beside every other layer.
 * - `cap-total`: tariff rate and this layer together make `rate`; nothing where the tariff rate is already as high.
 * - `exempt`: these goods are named as free of the family; wins over every other row of it.
 * - `unknown`: the layer may bear on these goods and what it takes is not known; `needs` says what would tell.
 */
export type DutyLayer =
  | {
      readonly layer: string
      readonly mode: 'add' | 'cap-total'
      readonly rate: Ppm
      readonly grace?: TransitGrace
      /** Programs, by name, whose goods do not bear it where a basket claims them. */
      readonly waivedFor?: readonly string[]
    }
  | { readonly layer: string; readonly mode: 'exempt' }
  | {
      readonly layer: string
      readonly mode: 'unknown'
      readonly needs: 'metal-content' | 'rate' | 'more-digits'
      /** The most it can take of the customs value; left out: not known. */
      readonly most?: Ppm
    }

/** Goods loaded for the last leg before one day and entered by another (inclusive) bear this rate instead. */
export interface TransitGrace {
  readonly loadedBefore: IsoDate
  readonly enteredBy: IsoDate
  readonly rate: Ppm
}

/** Taken on the duty itself (IN social welfare surcharge): `rate` of the duty on the line, half-up, a row of duty. */
export interface DutySurcharge {
  readonly name: string
  readonly rate: Ppm
}

/**
 * Says that another duty could be taken in the tariff's place and which one was is up to the carrier, so that the duty is
 * not known: between nothing and nobody knows what. `code` is a sentence of the customs messages.
 */
export interface OpenDuty {
  readonly code: string
}

/** Says that the pack holds every duty layer of a territory for these dates; without it layers are unknown. */
export interface LayerCoverage {
  readonly complete: true
}
