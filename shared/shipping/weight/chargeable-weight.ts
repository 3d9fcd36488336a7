import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm } from '#shared/money/rate.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { tenthsPerInch } from './length.ts'
import { sidesOf, volumeOf, type Size } from './size.ts'
import type { InchRule, MetricRule, VolumetricRule } from './volumetric-rule.ts'

/** What is weighed: whole grams, and the outer size where somebody measured it. */
export interface Weighed {
  readonly grams: number
  readonly size: Size | null
}

/** How the weight that is charged came about. Grams throughout; `inches` only under a rule in inches. */
export interface ChargeableWeight {
  readonly actual: number
  /** What the size weighs; null where the rule leaves it out. */
  readonly volumetric: number | null
  /** The more of the two; under a rule in inches the next whole pound of it. */
  readonly chargeable: number
  readonly inches: InchWorking | null
}

/** The working of a rule in inches: whole sides where they are rounded, pounds to the hundredth and as billed. */
interface InchWorking {
  readonly sides: readonly [number, number, number] | null
  readonly cubicInches: number
  readonly hundredthPounds: number
  readonly applies: boolean
  readonly billedPounds: number
}

const cubicTenthsPerCubicCentimetre = 1_000_000
const cubicTenthsPerCubicInch = tenthsPerInch ** 3
const microgramsPerPound = 453_592_370

/**
 * The weight a carrier charges: the more of actual and volumetric weight, before any minimum or step of the rate sheet.
 * Without a rule it is the actual weight. Fails with `dimensions-missing` where a rule needs a size nobody measured.
 */
export function chargeableWeight({ grams, size }: Weighed, rule: VolumetricRule | null): Result<ChargeableWeight> {
  if (rule === null) return success({ actual: grams, volumetric: null, chargeable: grams, inches: null })
  if (size === null) return failure('dimensions-missing')
  return success(rule.measure === 'metric' ? byMetric(grams, size, rule) : byInch(grams, size, rule))
}

function byMetric(grams: number, size: Size, rule: MetricRule): ChargeableWeight {
  // cm³ / divisor is kilograms, so a gram is a thousandth: cm³ × 1000 / divisor, any begun gram counted
  const weight = mulDiv(volumeOf(size), 1, (cubicTenthsPerCubicCentimetre / 1000) * rule.divisor, 'up')
  const volumetric = metricApplies(grams, size, weight, rule.applies) ? weight : null
  return { actual: grams, volumetric, chargeable: Math.max(grams, volumetric ?? 0), inches: null }
}

function metricApplies(grams: number, size: Size, weight: number, applies: MetricRule['applies']): boolean {
  switch (applies.when) {
    case 'always':
      return true
    case 'side-over':
      return sidesOf(size)[0] > applies.side
    case 'volume-over':
      return volumeOf(size) > applies.cubicCentimetres * cubicTenthsPerCubicCentimetre
    case 'ratio-over':
      return weight * wholePpm > grams * applies.ratio
  }
}

function byInch(grams: number, size: Size, rule: InchRule): ChargeableWeight {
  const [first, second, third] = sidesOf(size)
  const inch = (tenths: number) => Math.ceil(tenths / tenthsPerInch)
  const sides = rule.roundSidesUp ? ([inch(first), inch(second), inch(third)] as const) : null
  const volume = sides === null ? volumeOf(size) : sides[0] * sides[1] * sides[2] * cubicTenthsPerCubicInch
  const applies = rule.overCubicInches === null || volume > rule.overCubicInches * cubicTenthsPerCubicInch
  const perPound = cubicTenthsPerCubicInch * rule.divisor
  const dimPounds = mulDiv(volume, 1, perPound, 'up')
  const billedPounds = Math.max(wholePounds(grams), applies ? dimPounds : 0)
  return {
    actual: grams,
    volumetric: applies ? gramsOfPounds(dimPounds) : null,
    chargeable: gramsOfPounds(billedPounds),
    inches: {
      sides,
      cubicInches: mulDiv(volume, 1, cubicTenthsPerCubicInch, 'half-up'),
      hundredthPounds: mulDiv(volume, 100, perPound, 'half-up'),
      applies,
      billedPounds,
    },
  }
}

/** Whole grams of whole pounds, to the nearer gram, as everywhere in the house. */
function gramsOfPounds(pounds: number): number {
  return mulDiv(pounds, microgramsPerPound, 1_000_000, 'half-up')
}

/** The least whole pounds whose grams reach that many: what came from 3 lb, and is 1,361 g, weighs 3 lb and not 4. */
function wholePounds(grams: number): number {
  const estimate = mulDiv(grams, 1_000_000, microgramsPerPound, 'down')
  return gramsOfPounds(estimate) >= grams ? estimate : estimate + 1
}
