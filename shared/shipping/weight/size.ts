import { z } from 'zod'
import type { Tenths } from './length.ts'

const side = z.number().int().min(1).max(100_000)

/** Three sides in tenths of a millimetre, in any order. */
export const sizeSchema = z.strictObject({ length: side, width: side, height: side })
export type Size = Readonly<z.infer<typeof sizeSchema>>

/** The three sides, longest first. */
export function sidesOf({ length, width, height }: Size): readonly [Tenths, Tenths, Tenths] {
  const high = Math.max(length, width, height)
  const low = Math.min(length, width, height)
  return [high, length + width + height - high - low, low]
}

/** Cubic tenths of a millimetre; a million of them are a cubic centimetre. */
export function volumeOf({ length, width, height }: Size): number {
  return length * width * height
}

/** The longest side and the way around the other two: what posts and couriers call length plus girth. */
export function lengthAndGirth(size: Size): Tenths {
  const [first, second, third] = sidesOf(size)
  return first + 2 * (second + third)
}
