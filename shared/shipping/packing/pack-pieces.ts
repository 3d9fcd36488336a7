import { failure, success, type Result } from '#shared/result/result.ts'
import { volumeOf } from '../weight/size.ts'
import type { Box, PackedBox, Piece, Placement } from './box.ts'
import { placeByCorners } from './place-by-corners.ts'
import { layFlat, placeInRows, type LaidPiece } from './place-in-rows.ts'
import { searchPlacement, type Effort } from './search-placement.ts'

export interface Packing {
  readonly boxes: readonly PackedBox[]
  /** True where no packing with fewer boxes, or as many of less volume, exists; false where it is a good guess. */
  readonly proven: boolean
}

/** Up to this many pieces every way to share them over boxes is looked at. */
export const mostPiecesProven = 6
/** Up to this many pieces corners are looked at one by one; more are laid in rows, so that an answer stays quick. */
export const mostPiecesByCorners = 24
/** Relations tried for one basket before the search gives up: some ten milliseconds. */
const effortPerBasket = 8_000

/**
 * Packs pieces into boxes of the catalogue: as few boxes as possible, and of those the ones of least outer volume. No
 * box holds more than fits or more than its weight. `mostGrams` is the most a packed box may weigh, box included; null
 * for no such limit. Few pieces are decided by search, more by a rule of thumb, many by a quicker one. Fails with `piece-too-large`,
 * `piece-too-heavy` (params name the piece) or `no-boxes`.
 */
export function packPieces(pieces: readonly Piece[], boxes: readonly Box[], mostGrams: number | null): Result<Packing> {
  if (pieces.length === 0) return success({ boxes: [], proven: true })
  if (boxes.length === 0) return failure('no-boxes')
  const catalogue = boxes
    .map((box) => ({ ...box, maxGrams: Math.min(box.maxGrams, mostGrams === null ? Infinity : mostGrams - box.tareGrams) }))
    .sort((a, b) => volumeOf(a.outer) - volumeOf(b.outer) || a.tareGrams - b.tareGrams)
  for (const piece of onePerKind(pieces)) {
    const large = catalogue.filter((box) => placeByCorners([piece], box.inner, Infinity).length === 1)
    if (large.length === 0) return failure('piece-too-large', { piece: piece.id })
    if (!large.some((box) => box.maxGrams >= piece.grams)) return failure('piece-too-heavy', { piece: piece.id })
  }
  return success(pieces.length <= mostPiecesProven ? packFew(pieces, catalogue) : packMany(pieces, catalogue))
}

/** Of pieces alike in size, weight and stance one is as good as another for what fits where. */
function onePerKind(pieces: readonly Piece[]): Iterable<Piece> {
  return new Map(pieces.map((piece) => [`${piece.size.length} ${piece.size.width} ${piece.size.height} ${piece.grams} ${piece.upright}`, piece])).values()
}

interface Choice {
  readonly packed: readonly PackedBox[]
  readonly volume: number
}

/** Every way to share out few pieces: the best for each set of pieces, from the best of smaller sets. */
function packFew(pieces: readonly Piece[], catalogue: readonly Box[]): Packing {
  const count = pieces.length
  const everything = 2 ** count - 1
  const effort: Effort = { left: effortPerBasket }
  const whole = smallestBox(pieces, catalogue, effort)
  if (whole.packed !== null) return { boxes: [whole.packed], proven: whole.sure }
  let proven = whole.sure
  const inOneBox: (PackedBox | null)[] = []
  for (let set = 1; set < everything; set += 1) {
    const some = pieces.filter((_, index) => (set >> index) & 1)
    const { packed, sure } = smallestBox(some, catalogue, effort)
    proven &&= sure
    inOneBox[set] = packed
  }
  const best: (Choice | null)[] = [{ packed: [], volume: 0 }]
  for (let set = 1; set <= everything; set += 1) {
    const first = set & -set
    let choice: Choice | null = null
    // each share that holds the first piece of the set
    for (let share = set; share > 0; share = (share - 1) & set) {
      const packed = inOneBox[share]
      const rest = best[set ^ share]
      if ((share & first) === 0 || !packed || !rest) continue
      const volume = rest.volume + volumeOf(packed.box.outer)
      const boxes = rest.packed.length + 1
      if (choice === null || boxes < choice.packed.length || (boxes === choice.packed.length && volume < choice.volume)) {
        choice = { packed: [...rest.packed, packed], volume }
      }
    }
    best[set] = choice
  }
  return { boxes: best[everything]?.packed ?? [], proven }
}

function smallestBox(pieces: readonly Piece[], catalogue: readonly Box[], effort: Effort): { packed: PackedBox | null; sure: boolean } {
  let sure = true
  const grams = pieces.reduce((sum, piece) => sum + piece.grams, 0)
  for (const box of catalogue) {
    if (grams > box.maxGrams) continue
    const placed = placeByCorners(pieces, box.inner, box.maxGrams)
    if (placed.length === pieces.length) return { packed: packedBox(box, placed), sure }
    if (pieces.length === 1) continue
    const search = searchPlacement(pieces, box.inner, effort)
    if (search.found === 'fits') return { packed: packedBox(box, search.placements), sure }
    if (search.found === 'gave-up') sure = false
  }
  return { packed: null, sure }
}

/** The smallest box that takes all that is left; where none does, the one that takes most volume, and again. */
function packMany(pieces: readonly Piece[], catalogue: readonly Box[]): Packing {
  const packed: PackedBox[] = []
  let left = [...pieces]
  const laid = new Map<Box, readonly LaidPiece[]>()
  const inRows = (box: Box) => {
    const still = (laid.get(box) ?? layFlat(left, box.inner)).filter(({ piece }) => waiting.has(piece))
    laid.set(box, still)
    return placeInRows(still, box.inner, box.maxGrams)
  }
  let waiting = new Set(left)
  while (left.length > 0) {
    let fullest: PackedBox | null = null
    let most = -1
    for (const box of catalogue) {
      const placed = left.length > mostPiecesByCorners ? inRows(box) : placeByCorners(left, box.inner, box.maxGrams)
      const volume = placed.reduce((sum, { piece }) => sum + volumeOf(piece.size), 0)
      if (volume > most) {
        fullest = packedBox(box, placed)
        most = volume
      }
      if (placed.length === left.length) break
    }
    if (fullest === null || fullest.placements.length === 0) throw new RangeError('A piece that fits in no box')
    packed.push(fullest)
    const done = new Set(fullest.placements.map(({ piece }) => piece))
    left = left.filter((piece) => !done.has(piece))
    waiting = new Set(left)
  }
  return { boxes: packed, proven: false }
}

function packedBox(box: Box, placements: readonly Placement[]): PackedBox {
  return { box, placements, grams: placements.reduce((sum, { piece }) => sum + piece.grams, box.tareGrams) }
}
