import { volumeOf, type Size } from '../weight/size.ts'
import { turnsOf, type Piece, type Placement } from './box.ts'

type Point = readonly [number, number, number]

/** Orders worth trying: the bulkiest first, the longest first, the one with the largest base first. */
const orders: readonly ((piece: Piece) => number)[] = [
  ({ size }) => volumeOf(size),
  ({ size }) => Math.max(size.length, size.width, size.height),
  ({ size: { length, width, height } }) => (length * width * height) / Math.min(length, width, height),
]

/**
 * Places as many pieces as it can where corners of earlier ones leave room, in the order that takes most volume. A rule
 * of thumb: what it places does fit, what it leaves out might have.
 */
export function placeByCorners(pieces: readonly Piece[], inner: Size, maxGrams: number): Placement[] {
  let best: Placement[] = []
  let most = -1
  for (const order of orders) {
    const sorted = pieces.toSorted((a, b) => order(b) - order(a))
    const placed = placeInOrder(sorted, inner, maxGrams)
    const volume = placed.reduce((sum, { piece }) => sum + volumeOf(piece.size), 0)
    if (volume > most || (volume === most && placed.length > best.length)) {
      best = placed
      most = volume
    }
    if (best.length === pieces.length) break
  }
  return best
}

function placeInOrder(pieces: readonly Piece[], inner: Size, maxGrams: number): Placement[] {
  const room: Point = [inner.length, inner.width, inner.height]
  const placed: Placement[] = []
  let corners: Point[] = [[0, 0, 0]]
  let grams = 0
  for (const piece of pieces) {
    if (grams + piece.grams > maxGrams) continue
    const placement = firstPlace(piece, corners, placed, room)
    if (placement === null) continue
    placed.push(placement)
    grams += piece.grams
    corners = cornersAfter(corners, placement, placed, room)
  }
  return placed
}

/** The lowest corner that takes the piece, then the one furthest back and left; of turns the flattest. */
function firstPlace(piece: Piece, corners: readonly Point[], placed: readonly Placement[], room: Point): Placement | null {
  const turns = turnsOf(piece).sort((a, b) => a[2] - b[2])
  for (const at of corners) {
    for (const turned of turns) {
      const placement = { piece, at, turned }
      if (isInside(placement, room) && !placed.some((other) => collide(other, placement))) return placement
    }
  }
  return null
}

/**
 * From three corners of the new piece, each pushed back along the other two axes until it meets a piece or a wall.
 * Corners that are now inside a piece are dropped.
 */
function cornersAfter(corners: readonly Point[], { at, turned }: Placement, placed: readonly Placement[], room: Point): Point[] {
  const next = [...corners]
  for (const axis of [0, 1, 2] as const) {
    const corner: [number, number, number] = [...at]
    corner[axis] += turned[axis]
    if (corner[axis] >= room[axis]) continue
    next.push(corner)
    for (const back of [0, 1, 2] as const) {
      if (back !== axis) next.push(pushedBack(corner, back, placed))
    }
  }
  const seen = new Set<string>()
  return next
    .filter((corner) => {
      const key = corner.join()
      if (seen.has(key) || placed.some((other) => holds(other, corner))) return false
      seen.add(key)
      return true
    })
    .sort((a, b) => a[2] - b[2] || a[1] - b[1] || a[0] - b[0])
}

function pushedBack(corner: Point, axis: 0 | 1 | 2, placed: readonly Placement[]): Point {
  let to = 0
  for (const { at, turned } of placed) {
    const end = at[axis] + turned[axis]
    const inLine = ([0, 1, 2] as const).every((other) => other === axis || (corner[other] >= at[other] && corner[other] < at[other] + turned[other]))
    if (inLine && end <= corner[axis] && end > to) to = end
  }
  const pushed: [number, number, number] = [...corner]
  pushed[axis] = to
  return pushed
}

function holds({ at, turned }: Placement, point: Point): boolean {
  return ([0, 1, 2] as const).every((axis) => point[axis] >= at[axis] && point[axis] < at[axis] + turned[axis])
}

function isInside({ at, turned }: Placement, room: Point): boolean {
  return ([0, 1, 2] as const).every((axis) => at[axis] + turned[axis] <= room[axis])
}

function collide(a: Placement, b: Placement): boolean {
  return ([0, 1, 2] as const).every((axis) => a.at[axis] < b.at[axis] + b.turned[axis] && b.at[axis] < a.at[axis] + a.turned[axis])
}
