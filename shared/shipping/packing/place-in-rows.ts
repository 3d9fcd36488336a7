import type { Size } from '../weight/size.ts'
import { turnsOf, type Piece, type Placement } from './box.ts'

interface Row {
  readonly y: number
  readonly z: number
  readonly width: number
  readonly height: number
  filled: number
}

/** A piece as it lies flat in a box. */
export interface LaidPiece {
  readonly piece: Piece
  readonly turned: readonly [number, number, number]
}

/** The pieces that fit the box one by one, each on its flattest side, the highest first. */
export function layFlat(pieces: readonly Piece[], inner: Size): LaidPiece[] {
  const laid = pieces.flatMap((piece) => {
    const turned = flattest(piece, inner)
    return turned === null ? [] : [{ piece, turned }]
  })
  return laid.sort((a, b) => b.turned[2] - a.turned[2] || b.turned[1] - a.turned[1] || b.turned[0] - a.turned[0])
}

/**
 * Places as many pieces, in the order of `layFlat`, as it can in rows on layers: time grows with the pieces and not with
 * their square, for baskets that `placeByCorners` is too slow for. What it places does fit; it leaves more room unused.
 */
export function placeInRows(laid: readonly LaidPiece[], inner: Size, maxGrams: number): Placement[] {
  const placed: Placement[] = []
  let grams = 0
  let rows: Row[] = []
  let layer = { z: 0, height: 0, depth: 0 }
  for (const { piece, turned } of laid) {
    if (grams + piece.grams > maxGrams) continue
    const [length, width, height] = turned
    let row = rows.find((one) => one.width >= width && one.height >= height && one.filled + length <= inner.length)
    if (row === undefined) {
      const onLayer = layer.height >= height && layer.depth + width <= inner.width
      if (!onLayer) {
        const z = layer.z + layer.height
        if (z + height > inner.height) continue
        layer = { z, height, depth: 0 }
        rows = []
      }
      row = { y: layer.depth, z: layer.z, width, height: layer.height, filled: 0 }
      layer.depth += width
      rows.push(row)
    }
    placed.push({ piece, at: [row.filled, row.y, row.z], turned })
    row.filled += length
    grams += piece.grams
  }
  return placed
}

/** The turn of least height that fits the box, its longer side along the row. */
function flattest(piece: Piece, inner: Size): readonly [number, number, number] | null {
  const turns = turnsOf(piece).filter(([length, width, height]) => length <= inner.length && width <= inner.width && height <= inner.height)
  return turns.sort((a, b) => a[2] - b[2] || a[1] - b[1])[0] ?? null
}
