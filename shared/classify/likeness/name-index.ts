import { lexiconEntries } from '../lexicon/entries.ts'
import { skeletonOf } from '../reading/skeleton.ts'
import { readWords } from '../reading/words.ts'

/** What names of goods say of a word or a piece of one: how often each code or family is named with it. */
export interface Naming {
  readonly byKind: ReadonlyMap<string, number>
  readonly whole: number
}

const pieceLength = 4
const lastWordWeight = 1.4
const weakWeight = 0.6

const titleWeight = 0.8

/** How often titles of a code hold a word, or two words one after the other. */
export interface Wording {
  readonly hs6: string
  readonly text: string
  readonly count: number
}

export type NameIndex = ReturnType<typeof build>

const built = new WeakMap<readonly Wording[], NameIndex>()

/**
 * The lexicon, and what labelled titles taught, taken apart into words, pairs of neighbours, skeletons and runs of four
 * letters; built on first use.
 */
export function nameIndex(wordings: readonly Wording[]): NameIndex {
  const known = built.get(wordings)
  if (known !== undefined) return known
  const fresh = build(wordings)
  built.set(wordings, fresh)
  return fresh
}

/** Runs of four letters of a word, its start and end marked. */
export function piecesOf(word: string): readonly string[] {
  const framed = `^${word}$`
  return Array.from({ length: Math.max(0, framed.length - pieceLength + 1) }, (_, start) => framed.slice(start, start + pieceLength))
}

function build(wordings: readonly Wording[]) {
  const words = new Map<string, Map<string, number>>()
  const pairs = new Map<string, Map<string, number>>()
  for (const { phrase, kind, weak } of lexiconEntries) {
    const texts = readWords(phrase).flatMap(({ text }) => (/^\d/.test(text) ? [] : [text]))
    const weight = weak ? weakWeight : 1
    texts.forEach((text, place) => {
      add(words, text, kind, place === texts.length - 1 ? weight * lastWordWeight : weight)
      if (place > 0) add(pairs, `${texts[place - 1] ?? ''} ${text}`, kind, weight)
    })
  }
  for (const { hs6, text, count } of wordings) add(text.includes(' ') ? pairs : words, text, hs6, count * titleWeight)
  const bySkeleton = new Map<string, string[]>()
  const byPiece = new Map<string, string[]>()
  for (const word of words.keys()) {
    const skeleton = skeletonOf(word)
    if (skeleton.length > 2) note(bySkeleton, skeleton, word)
    for (const piece of piecesOf(word)) note(byPiece, piece, word)
  }
  return {
    ofWord: remembered((word) => namingOf(words.get(word))),
    ofPair: remembered((pair) => namingOf(pairs.get(pair))),
    ofSkeleton: remembered((skeleton) => joined(bySkeleton.get(skeleton), words, () => 1)),
    ofPiece: remembered((piece) => joined(byPiece.get(piece), words, (word) => 1 / piecesOf(word).length)),
  }
}

function add(map: Map<string, Map<string, number>>, key: string, kind: string, weight: number): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, new Map([[kind, weight]]))
  else known.set(kind, (known.get(kind) ?? 0) + weight)
}

function note(map: Map<string, string[]>, key: string, word: string): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [word])
  else known.push(word)
}

function remembered(find: (key: string) => Naming | null): (key: string) => Naming | null {
  const known = new Map<string, Naming | null>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const fresh = find(key)
    if (fresh !== null) known.set(key, fresh)
    return fresh
  }
}

function namingOf(byKind: ReadonlyMap<string, number> | undefined): Naming | null {
  return byKind === undefined ? null : { byKind, whole: [...byKind.values()].reduce((sum, count) => sum + count, 0) }
}

function joined(some: readonly string[] | undefined, words: ReadonlyMap<string, ReadonlyMap<string, number>>, weightOf: (word: string) => number): Naming | null {
  if (some === undefined) return null
  const byKind = new Map<string, number>()
  for (const word of some) {
    const weight = weightOf(word)
    for (const [kind, count] of words.get(word) ?? []) byKind.set(kind, (byKind.get(kind) ?? 0) + count * weight)
  }
  return namingOf(byKind)
}
