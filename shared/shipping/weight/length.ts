import { parseScaled } from '#shared/money/decimal.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { failure, success, type Result } from '#shared/result/result.ts'

/** A length in tenths of a millimetre: an inch is 254 of them and a centimetre 100, so that both stay whole. */
export type Tenths = number

export const lengthUnits = ['mm', 'cm', 'in'] as const
export type LengthUnit = (typeof lengthUnits)[number]

export const tenthsPerInch = 254
const tenthsIn: Readonly<Record<LengthUnit, number>> = { mm: 10, cm: 100, in: tenthsPerInch }
const longest: Tenths = 100_000

/**
 * A plain decimal of a unit in tenths of a millimetre, rounded up: a box does not fit where it is a hair too long.
 * Fails with `length-not-a-number`, `length-not-positive` or `length-too-long` (over ten metres).
 */
export function lengthOf(text: string, unit: LengthUnit): Result<Tenths> {
  const parsed = parseScaled(text, 4)
  if (!parsed.ok) return failure('length-not-a-number', { text: text.slice(0, 40) })
  if (parsed.value === 0) return failure('length-not-positive')
  const tenths = mulDiv(parsed.value, tenthsIn[unit], 10_000, 'up')
  return tenths > longest ? failure('length-too-long') : success(tenths)
}
