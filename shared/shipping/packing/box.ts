import { z } from 'zod'
import { sizeSchema, type Size } from '../weight/size.ts'

/** A box of the merchant's catalogue: what fits inside, what it measures outside, what it weighs and may hold. */
export const boxSchema = z.strictObject({
  id: z.string().min(1).max(80),
  inner: sizeSchema,
  outer: sizeSchema,
  /** Grams of the empty box with its filling. */
  tareGrams: z.number().int().min(0).max(50_000),
  /** Grams of goods it may hold. */
  maxGrams: z.number().int().min(1).max(1_000_000),
})
export type Box = Readonly<z.infer<typeof boxSchema>>

/** One piece of goods to be packed. It may lie on any side unless it has to stay upright. */
export interface Piece {
  readonly id: string
  readonly grams: number
  readonly size: Size
  readonly upright: boolean
}

/** Where a piece lies in its box: its corner nearest to the origin and its sides as turned, tenths of a millimetre. */
export interface Placement {
  readonly piece: Piece
  readonly at: readonly [number, number, number]
  readonly turned: readonly [number, number, number]
}

export interface PackedBox {
  readonly box: Box
  readonly placements: readonly Placement[]
  /** Goods and box. */
  readonly grams: number
}

/** The ways a piece may be turned, without repeats; the last of the three is its height. */
export function turnsOf({ size, upright }: Piece): [number, number, number][] {
  const { length: l, width: w, height: h } = size
  const turns: [number, number, number][] = upright
    ? [[l, w, h], [w, l, h]]
    : [[l, w, h], [w, l, h], [l, h, w], [h, l, w], [w, h, l], [h, w, l]]
  return turns.filter((turn, index) => turns.findIndex((other) => other.every((side, axis) => side === turn[axis])) === index)
}
