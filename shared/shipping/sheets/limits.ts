import { failure, type Failure } from '#shared/result/result.ts'
import { lengthAndGirth, sidesOf, type Size } from '../weight/size.ts'
import type { Limits } from './rate-sheet.ts'

/** Why a parcel is beyond what a service takes, or null. Lengths in the params are whole millimetres. */
export function beyondLimits(grams: number, size: Size | null, limits: Limits): Failure | null {
  if (limits.grams !== null && grams > limits.grams) return failure('too-heavy', { most: String(limits.grams), grams: String(grams) })
  return beyondSize(size, limits)
}

/** The part of the limits that only the size decides. */
export function beyondSize(size: Size | null, limits: Limits): Failure | null {
  const { sides, longestSide, sumOfSides, lengthAndGirth: mostGirth } = limits
  if (sides === null && longestSide === null && sumOfSides === null && mostGirth === null) return null
  if (size === null) return failure('dimensions-missing')
  const [first, second, third] = sidesOf(size)
  const most = Math.min(longestSide ?? Infinity, sides === null ? Infinity : Math.max(...sides))
  if (first > most) return failure('side-too-long', inMillimetres(most, first))
  if (sides !== null) {
    const [a, b, c] = sidesOf({ length: sides[0], width: sides[1], height: sides[2] })
    if (first > a || second > b || third > c) return failure('does-not-fit', { sides: [a, b, c].map(millimetres).join(' × ') })
  }
  if (sumOfSides !== null && first + second + third > sumOfSides) {
    return failure('sum-of-sides-too-long', inMillimetres(sumOfSides, first + second + third))
  }
  const girth = lengthAndGirth(size)
  return mostGirth !== null && girth > mostGirth ? failure('girth-too-long', inMillimetres(mostGirth, girth)) : null
}

const millimetres = (tenths: number) => String(Math.ceil(tenths / 10))

function inMillimetres(most: number, length: number): Readonly<Record<string, string>> {
  return { most: String(Math.floor(most / 10)), length: millimetres(length) }
}
