import { goodsRows } from '../../facts/pack/goods-by-hand.ts'
import { readHan, readWords } from '../reading/words.ts'
import { lexiconEntries, type Entry } from './entries.ts'

/** A name of the lexicon found in a text. */
export interface Match {
  readonly entry: Entry
  /** Words (or Chinese characters) it covers: first and one past the last. */
  readonly from: number
  readonly to: number
  /** Of the words it covers, how they were read: 1 as written, less where a cut or shortened word was completed. */
  readonly sureness: number
}

interface Phrase {
  readonly words: readonly string[]
  readonly entries: Entry[]
}

/** The lexicon made ready to look names up in. */
interface Lexicon {
  /** Phrases by their first word. */
  readonly english: ReadonlyMap<string, readonly Phrase[]>
  readonly chinese: ReadonlyMap<string, readonly Entry[]>
  readonly longestChinese: number
  /** Every word of the English names, with how many names hold it. */
  readonly vocabulary: ReadonlyMap<string, number>
}

/** Names of the default pack's lines serve as names too, as weak ones: "gloves" is said of several lines. */
const packEntries: readonly Entry[] = goodsRows.flatMap(([hs6, , , words]) =>
  words
    .split(' ')
    .filter((word) => /\p{Script=Han}{2,}/u.test(word))
    .map((phrase) => ({ phrase, kind: hs6, weak: true, brand: false })),
)

let built: Lexicon | null = null

/** The lexicon, built on first use. */
export function lexicon(): Lexicon {
  built ??= build([...lexiconEntries, ...packEntries])
  return built
}

function build(entries: readonly Entry[]): Lexicon {
  const phrases = new Map<string, Phrase>()
  const chinese = new Map<string, Entry[]>()
  const vocabulary = new Map<string, number>()
  for (const entry of entries) {
    const han = readHan(entry.phrase)
    if (han !== '') {
      const known = chinese.get(han)
      if (known === undefined) chinese.set(han, [entry])
      else if (!entry.weak) known.push(entry)
      continue
    }
    const words = readWords(entry.phrase).map(({ text }) => text)
    for (const word of words) vocabulary.set(word, (vocabulary.get(word) ?? 0) + (entry.brand ? 0.1 : 1))
    const key = words.join(' ')
    const phrase = phrases.get(key)
    if (phrase === undefined) phrases.set(key, { words, entries: [entry] })
    else if (!entry.brand || phrase.entries.every(({ brand }) => brand)) phrase.entries.push(entry)
  }
  const english = new Map<string, Phrase[]>()
  for (const phrase of phrases.values()) {
    const first = phrase.words[0]
    if (first === undefined) continue
    const known = english.get(first)
    if (known === undefined) english.set(first, [phrase])
    else known.push(phrase)
  }
  return { english, chinese, longestChinese: Math.max(...[...chinese.keys()].map((key) => key.length)), vocabulary }
}

/** A word a title may hold at a place, and how sure the reading is. */
export interface Reading {
  readonly text: string
  readonly sureness: number
}

/** English names found at the words of a title, where each place has one or more readings; a longer name hides those within it. */
export function matchEnglish(places: readonly (readonly Reading[])[]): readonly Match[] {
  const { english } = lexicon()
  const found: Match[] = []
  places.forEach((readings, from) => {
    for (const first of readings) {
      for (const phrase of english.get(first.text) ?? []) {
        let sureness = first.sureness
        const whole = phrase.words.every((word, index) => {
          if (index === 0) return true
          const reading = places[from + index]?.find(({ text }) => text === word)
          if (reading === undefined) return false
          sureness = Math.min(sureness, reading.sureness)
          return true
        })
        if (whole) for (const entry of phrase.entries) found.push({ entry, from, to: from + phrase.words.length, sureness })
      }
    }
  })
  return found.filter((match) => !found.some((longer) => longer.to - longer.from > match.to - match.from && longer.from <= match.from && longer.to >= match.to && longer.sureness >= match.sureness && (!longer.entry.brand || match.entry.brand)))
}

/** Chinese names found in a text, longest first at each place. */
export function matchChinese(text: string): readonly Match[] {
  const { chinese, longestChinese } = lexicon()
  const found: Match[] = []
  for (let from = 0; from < text.length; from += 1) {
    for (let length = Math.min(longestChinese, text.length - from); length > 0; length -= 1) {
      const entries = chinese.get(text.slice(from, from + length))
      if (entries === undefined) continue
      for (const entry of entries) found.push({ entry, from, to: from + length, sureness: 1 })
      break
    }
  }
  return found.filter((match) => !found.some((longer) => longer.to - longer.from > match.to - match.from && longer.from <= match.from && longer.to >= match.to))
}
