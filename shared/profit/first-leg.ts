import type { IsoDate } from '#shared/facts/fact.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { standingAt } from './standing-at.ts'

/** direct: parcels leave where the goods are made; warehouse: the goods are brought somewhere first. */
export const firstLegWays = ['direct', 'warehouse'] as const

/** How a shop's goods travel before they are sold, from a day on. */
export interface FirstLegTerms {
  readonly validFrom: IsoDate
  readonly way: (typeof firstLegWays)[number]
  /** Of a kilogram, minor units of the shop's currency; null where only the pieces' own costs count. */
  readonly perKilo: number | null
}

export interface FirstLegQuestion {
  readonly terms: readonly FirstLegTerms[]
  readonly day: IsoDate
  readonly pieces: number
  /** Of one piece; null is not known. */
  readonly pieceGrams: number | null
  /** What the pieces' own costs make of it, minor units of the shop's currency; null is not known. */
  readonly own: number | null
}

/**
 * The first leg of some pieces, minor units of the shop's currency: none where parcels leave from the maker, else the
 * pieces' own cost, else by weight, rounded half-up. Null where nobody said how goods travel, or what that costs.
 */
export function firstLegOf({ terms, day, pieces, pieceGrams, own }: FirstLegQuestion): number | null {
  if (pieces === 0) return 0
  const standing = standingAt(terms, day)
  if (standing?.way === 'direct') return 0
  if (own !== null || standing === null || standing.perKilo === null || pieceGrams === null) return own
  return mulDiv(standing.perKilo, pieceGrams * pieces, 1000, 'half-up')
}
