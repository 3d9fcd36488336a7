import { families, familyShares } from '../families/family-shares.ts'
import type { Shares } from '../families/shares.ts'
import type { Attributes } from '../reading/attributes.ts'
import type { Reading } from '../lexicon/lexicon.ts'
import { skeletonOf } from '../reading/skeleton.ts'
import type { Word } from '../reading/words.ts'
import { piecesOf, type NameIndex, type Naming } from './name-index.ts'

/** How many headings there are, for the rarity of what is said of few. */
const allHeadings = 1229
const leastRarity = 1
const saturation = 0.5
const sharpness = 1.5
const kept = 14
/** What a word counts by its part of the title. */
export const partWeights = [1, 0.9, 0.5] as const
const skeletonWeight = 0.5
const piecesWeight = 1.35
const lastWordWeight = 1.4

/**
 * Codes whose names in the lexicon are made of like words, whole or in pieces, as shares of one, best first: a title that holds no
 * whole name still leans somewhere ("oilcan" to cans). A word counts by how few headings it is said of, in the manner
 * of BM25; what is said of one heading twenty times counts little more than what is said of it twice.
 */
export function likeShares(words: readonly Word[], places: readonly (readonly Reading[])[], said: Attributes, index: NameIndex): Shares {
  const scores = new Map<string, Map<string, number>>()
  const hear = (naming: Naming | null, weight: number) => {
    if (naming !== null) addScores(scores, naming, weight)
  }
  const asked = words.map((word, place) => ({ word, readings: places[place] ?? [] })).filter(({ word }) => !/^\d/.test(word.text))
  const last = asked.findLastIndex(({ word }) => word.part === 0)
  asked.forEach(({ word, readings }, place) => {
    const weight = partWeights[word.part] * (place === last ? lastWordWeight : 1)
    hear(index.ofWord(word.text), weight)
    for (const { text, sureness } of readings) if (sureness < 1) hear(index.ofWord(text), 0.5 * weight * sureness)
    const skeleton = skeletonOf(word.text)
    if (skeleton.length > 2) hear(index.ofSkeleton(skeleton), skeletonWeight * weight)
    const pieces = piecesOf(word.text)
    for (const piece of pieces) hear(index.ofPiece(piece), (piecesWeight * weight) / pieces.length)
    if (place > 0) hear(index.ofPair(`${asked[place - 1]?.word.text ?? ''} ${word.text}`), weight)
  })
  return sharesOf(scores, said)
}

/** A code's heading; a family is one of its own, until what the title says of material and make splits it. */
const unitOf = (kind: string): string => (families.has(kind) ? kind : kind.slice(0, 4))

function addScores(scores: Map<string, Map<string, number>>, { byKind, whole }: Naming, weight: number): void {
  const units = new Map<string, number>()
  for (const [kind, count] of byKind) units.set(unitOf(kind), (units.get(unitOf(kind)) ?? 0) + count)
  const rarity = Math.log(1 + allHeadings / units.size)
  if (rarity < leastRarity) return
  for (const [kind, count] of byKind) {
    const unit = unitOf(kind)
    const all = units.get(unit) ?? count
    const score = weight * rarity * (all / (all + saturation)) * Math.sqrt(all / whole) * (count / all)
    const known = scores.get(unit) ?? new Map<string, number>()
    known.set(kind, (known.get(kind) ?? 0) + score)
    scores.set(unit, known)
  }
}

function sharesOf(scores: ReadonlyMap<string, ReadonlyMap<string, number>>, said: Attributes): Shares {
  const units = [...scores].map(([unit, kinds]) => ({ unit, kinds, score: [...kinds.values()].reduce((sum, score) => sum + score, 0) })).toSorted((a, b) => b.score - a.score).slice(0, kept)
  const best = units[0]?.score ?? 0
  const grown = units.map((unit) => ({ ...unit, chance: Math.exp(sharpness * (unit.score - best)) }))
  const whole = grown.reduce((sum, { chance }) => sum + chance, 0)
  const shares = new Map<string, number>()
  const give = (hs6: string, share: number) => shares.set(hs6, (shares.get(hs6) ?? 0) + share)
  for (const { unit, kinds, score, chance } of grown) {
    if (families.has(unit)) {
      const split = familyShares(unit, said)
      const sum = split.reduce((total, [, share]) => total + share, 0)
      for (const [hs6, share] of split) give(hs6, (chance / whole) * (share / (sum || 1)))
    } else {
      for (const [kind, part] of kinds) give(kind, (chance / whole) * (part / score))
    }
  }
  return [...shares].toSorted((a, b) => b[1] - a[1])
}
