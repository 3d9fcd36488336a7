import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { volumeOf } from '../weight/size.ts'
import { boxSchema, type Box, type PackedBox, type Piece } from './box.ts'
import { mostPiecesByCorners, mostPiecesProven, packPieces, type Packing } from './pack-pieces.ts'
import { placeByCorners } from './place-by-corners.ts'
import { searchPlacement } from './search-placement.ts'

type Sides = readonly [number, number, number]
const size = ([length, width, height]: Sides) => ({ length, width, height })
const box = (id: string, inner: Sides, maxGrams = 100_000, tareGrams = 0): Box =>
  boxSchema.parse({ id, inner: size(inner), outer: size([inner[0] + 20, inner[1] + 20, inner[2] + 20]), tareGrams, maxGrams })
const piece = (id: string, sides: Sides, grams = 100, upright = false): Piece => ({ id, grams, size: size(sides), upright })
const pieces = (count: number, sides: Sides, grams = 100) => Array.from({ length: count }, (_, index) => piece(`p${index}`, sides, grams))

function packed(goods: readonly Piece[], boxes: readonly Box[], mostGrams: number | null = null): Packing {
  const result = packPieces(goods, boxes, mostGrams)
  if (!result.ok) throw new Error(result.code)
  return result.value
}
const boxesOf = (packing: Packing) => packing.boxes.map(({ box: { id } }) => id).sort()

describe('boxes are chosen', () => {
  const small = box('small', [200, 150, 100])
  const large = box('large', [400, 300, 200])
  test('the smallest that takes everything', () => {
    expect(boxesOf(packed([piece('a', [200, 150, 100])], [large, small]))).toEqual(['small'])
    expect(boxesOf(packed([piece('a', [201, 150, 100])], [large, small]))).toEqual(['large'])
    expect(boxesOf(packed(pieces(8, [200, 150, 100]), [large, small]))).toEqual(['large'])
    expect(boxesOf(packed(pieces(9, [200, 150, 100]), [large, small]))).toEqual(['large', 'small'])
  })
  test('turned where it must be, unless it has to stay upright', () => {
    expect(boxesOf(packed([piece('a', [100, 200, 150])], [small]))).toEqual(['small'])
    expect(packPieces([piece('a', [100, 150, 200], 100, true)], [small], null)).toMatchObject({ ok: false, code: 'piece-too-large' })
  })
  test('by weight: at the limit of the box and of the service, and above', () => {
    const light = box('light', [400, 300, 200], 1000, 50)
    expect(boxesOf(packed(pieces(2, [50, 50, 50], 500), [light]))).toEqual(['light'])
    expect(boxesOf(packed(pieces(2, [50, 50, 50], 501), [light]))).toEqual(['light', 'light'])
    expect(boxesOf(packed(pieces(2, [50, 50, 50], 475), [light], 1000))).toEqual(['light'])
    expect(boxesOf(packed(pieces(2, [50, 50, 50], 476), [light], 1000))).toEqual(['light', 'light'])
    expect(packPieces([piece('a', [50, 50, 50], 951)], [light], 1000)).toMatchObject({ ok: false, code: 'piece-too-heavy', params: { piece: 'a' } })
  })
  test('none is needed for nothing, and nothing can be said without any', () => {
    expect(packed([], [small])).toEqual({ boxes: [], proven: true })
    expect(packPieces([piece('a', [1, 1, 1])], [], null)).toMatchObject({ ok: false, code: 'no-boxes' })
  })
})

test('the search finds what corners do not', () => {
  // Slothouber and Graatsma's puzzle: six bricks of 1 × 2 × 2 go into 3 × 3 × 3, in one way only
  const bricks = pieces(6, [100, 200, 200])
  expect(placeByCorners(bricks, size([300, 300, 300]), Infinity).length).toBeLessThan(6)
  const hole = searchPlacement(bricks, size([300, 300, 300]), { left: 5_000_000 })
  expect(hole.found).toBe('fits')
  expect(searchPlacement([...bricks, piece('one-more', [100, 200, 200])], size([300, 300, 300]), { left: 5_000_000 }).found).toBe('never')
})

test('what does not fit is ruled out, and a search cut short says so', () => {
  const goods = [piece('a', [300, 200, 100]), piece('b', [300, 200, 101])]
  expect(searchPlacement(goods, size([300, 200, 200]), { left: 10_000 }).found).toBe('never')
  expect(searchPlacement(goods, size([300, 200, 201]), { left: 10_000 }).found).toBe('fits')
  expect(searchPlacement(pieces(6, [100, 200, 200]), size([300, 300, 300]), { left: 3 }).found).toBe('gave-up')
})

const side = fc.integer({ min: 10, max: 300 })
const someSides = fc.tuple(side, side, side)
const somePieces = (most: number) =>
  fc.array(fc.record({ sides: someSides, grams: fc.integer({ min: 1, max: 3000 }), upright: fc.boolean() }), { minLength: 1, maxLength: most }).map((goods) => goods.map(({ sides, grams, upright }, index) => piece(`p${index}`, sides, grams, upright)))
const catalogue = [box('s', [220, 160, 80], 2000, 60), box('m', [300, 300, 300], 5000, 120), box('l', [600, 400, 350], 12_000, 300)]

test('every piece lies in one box, none is over a box or another piece, no box is over its weight', () => {
  fc.assert(
    fc.property(somePieces(12), fc.constantFrom(null, 3500, 8000), (goods, mostGrams) => {
      const { boxes, proven } = packed(goods, catalogue, mostGrams)
      expect(boxes.flatMap(({ placements }) => placements.map(({ piece: { id } }) => id)).sort()).toEqual(goods.map(({ id }) => id).sort())
      for (const one of boxes) expectSound(one, mostGrams)
      if (goods.length > mostPiecesProven) expect(proven).toBe(false)
    }),
    { numRuns: 60 },
  )
})

test('many pieces are laid in rows: each in one box, none over another, however many', () => {
  fc.assert(
    fc.property(somePieces(30), fc.integer({ min: 1, max: 7 }), (kinds, times) => {
      const goods = kinds.flatMap((one) => Array.from({ length: times }, (_, index) => ({ ...one, id: `${one.id}/${index}` }))).slice(0, 200)
      fc.pre(goods.length > mostPiecesByCorners)
      const { boxes } = packed(goods, catalogue, 9000)
      expect(boxes.flatMap(({ placements }) => placements.map(({ piece: { id } }) => id)).sort()).toEqual(goods.map(({ id }) => id).sort())
      for (const one of boxes) expectSound(one, 9000)
    }),
    { numRuns: 40 },
  )
})

test('two hundred alike fill boxes and not one box each', () => {
  const { boxes } = packed(pieces(200, [60, 50, 20]), catalogue)
  expect(boxes.length).toBeLessThanOrEqual(2)
})

test('few pieces: never more boxes than one after the other would take, nor more volume than one box each', () => {
  fc.assert(
    fc.property(somePieces(5), (goods) => {
      const { boxes } = packed(goods, catalogue)
      const each = goods.map((one) => packed([one], catalogue).boxes[0]?.box)
      expect(boxes.length).toBeLessThanOrEqual(goods.length)
      if (boxes.length === goods.length) {
        const volume = (some: readonly (Box | undefined)[]) => some.reduce((sum, one) => sum + (one === undefined ? 0 : volumeOf(one.outer)), 0)
        expect(volume(boxes.map((one) => one.box))).toBeLessThanOrEqual(volume(each))
      }
    }),
    { numRuns: 40 },
  )
})

test('what corners place, the search places as well', () => {
  fc.assert(
    fc.property(somePieces(4), (goods) => {
      const inner = size([330, 310, 290])
      if (placeByCorners(goods, inner, Infinity).length < goods.length) return
      expect(searchPlacement(goods, inner, { left: 2_000_000 }).found).toBe('fits')
    }),
    { numRuns: 60 },
  )
})

function expectSound({ box: { inner, maxGrams, tareGrams }, placements, grams }: PackedBox, mostGrams: number | null): void {
  const goods = placements.reduce((sum, placement) => sum + placement.piece.grams, 0)
  expect(grams).toBe(goods + tareGrams)
  expect(goods).toBeLessThanOrEqual(maxGrams)
  expect(grams).toBeLessThanOrEqual(mostGrams ?? Infinity)
  const room = [inner.length, inner.width, inner.height]
  for (const [index, { at, turned, piece: { size: own, upright } }] of placements.entries()) {
    expect(turned.toSorted()).toEqual([own.length, own.width, own.height].toSorted())
    if (upright) expect(turned[2]).toBe(own.height)
    expect(at.every((from, axis) => from >= 0 && from + (turned[axis] ?? NaN) <= (room[axis] ?? NaN))).toBe(true)
    for (const other of placements.slice(index + 1)) {
      const apart = at.some((from, axis) => {
        const start = other.at[axis] ?? NaN
        return from + (turned[axis] ?? NaN) <= start || start + (other.turned[axis] ?? NaN) <= from
      })
      expect(apart).toBe(true)
    }
  }
}
