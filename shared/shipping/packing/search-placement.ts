import { volumeOf, type Size } from '../weight/size.ts'
import { turnsOf, type Piece, type Placement } from './box.ts'

/** `fits` with where each piece lies; `never` when every arrangement was ruled out; `gave-up` when the effort ran out. */
export type Search = { readonly found: 'fits'; readonly placements: readonly Placement[] } | { readonly found: 'never' | 'gave-up' }

/** How many relations may still be tried; searches take from it. */
export interface Effort {
  left: number
}

interface Draft {
  readonly piece: Piece
  readonly turned: readonly [number, number, number]
  /** Least coordinates that the relations so far allow. */
  readonly at: [number, number, number]
}

/** A later piece that begins where an earlier one ends: `first` is before `second` along `axis`. */
interface Relation {
  readonly axis: 0 | 1 | 2
  readonly first: number
  readonly second: number
}

/**
 * Decides whether pieces fit in a box. Two pieces that do not overlap are apart along some axis, one before the other:
 * the search goes through these relations pair by pair and turns piece by piece, so that no packing is overlooked, and
 * leaves a branch as soon as a chain of pieces is longer than the box. What it tries is taken off `effort`.
 */
export function searchPlacement(pieces: readonly Piece[], inner: Size, effort: Effort): Search {
  const room = [inner.length, inner.width, inner.height] as const
  const sorted = pieces.toSorted((a, b) => volumeOf(b.size) - volumeOf(a.size) || (a.id < b.id ? -1 : 1))
  const volume = sorted.reduce((sum, { size }) => sum + volumeOf(size), 0)
  if (volume > volumeOf(inner)) return { found: 'never' }
  const drafts: Draft[] = []
  const relations: Relation[] = []

  function place(index: number): boolean {
    const piece = sorted[index]
    if (piece === undefined) return true
    for (const turned of turnsOf(piece)) {
      if (turned.some((side, axis) => side > (room[axis] ?? 0))) continue
      drafts.push({ piece, turned, at: [0, 0, 0] })
      if (relate(index, 0)) return true
      drafts.pop()
    }
    return false
  }

  function relate(index: number, other: number): boolean {
    if (other === index) return place(index + 1)
    for (const axis of [0, 1, 2] as const) {
      for (const before of [true, false]) {
        // Of two alike that follow each other, the first may be taken to come first.
        if (!before && other === index - 1 && alike(sorted[index], sorted[other])) continue
        if (effort.left <= 0) return false
        effort.left -= 1
        const kept = drafts.map(({ at }) => [...at] as const)
        relations.push(before ? { axis, first: other, second: index } : { axis, first: index, second: other })
        if (settle() && relate(index, other + 1)) return true
        relations.pop()
        for (const [at, draft] of drafts.entries()) restore(draft.at, kept[at])
      }
    }
    return false
  }

  /** Pushes each piece beyond those before it; false when one leaves the box or pieces chase each other in a circle. */
  function settle(): boolean {
    for (let moved = true; moved; ) {
      moved = false
      for (const { axis, first, second } of relations) {
        const a = drafts[first]
        const b = drafts[second]
        if (a === undefined || b === undefined) continue
        const end = a.at[axis] + a.turned[axis]
        if (b.at[axis] >= end) continue
        b.at[axis] = end
        if (end + b.turned[axis] > room[axis]) return false
        moved = true
      }
    }
    return true
  }

  if (place(0)) return { found: 'fits', placements: drafts.map(({ piece, at, turned }) => ({ piece, at: [...at], turned })) }
  return { found: effort.left <= 0 ? 'gave-up' : 'never' }
}

function restore(at: [number, number, number], kept: readonly [number, number, number] | undefined): void {
  if (kept === undefined) return
  at[0] = kept[0]
  at[1] = kept[1]
  at[2] = kept[2]
}

function alike(a: Piece | undefined, b: Piece | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const { size, upright } = a
  return upright === b.upright && size.length === b.size.length && size.width === b.size.width && size.height === b.size.height
}
