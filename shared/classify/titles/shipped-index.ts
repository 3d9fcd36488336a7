import { z } from 'zod'
import { families } from '../families/family-shares.ts'
import { lexiconEntries } from '../lexicon/entries.ts'
import { indexTitles, type CodedTitle, type TaughtWord, type TitleIndex } from './title-index.ts'
import { writtenTitles } from './written-titles.ts'
import taught from './taught.json' with { type: 'json' }

/** By code its words and pairs of words with their counts in hundredths, parted by tabs. */
const taughtSchema = z.record(z.string().regex(/^\d{6}$/), z.string())

let shipped: TitleIndex | null = null

/** The index that ships, built on first use: titles written for Landfall, names of the lexicon, and counts of labelled titles. */
export function shippedIndex(): TitleIndex {
  shipped ??= indexWith(readTaught(taught))
  return shipped
}

/** The index with other counts than the shipped ones. */
export function indexWith(counts: readonly TaughtWord[]): TitleIndex {
  return indexTitles([...written(), ...names()], counts)
}

const written = (): readonly CodedTitle[] => writtenTitles().flatMap(([hs6, titles]) => titles.map((title): CodedTitle => [hs6, title]))

/** English names of goods whose code depends on nothing else. */
const names = (): readonly CodedTitle[] =>
  lexiconEntries.filter(({ kind, phrase }) => !families.has(kind) && /^[ -~]+$/.test(phrase)).map(({ kind, phrase }) => [kind, phrase])

function readTaught(file: unknown): readonly TaughtWord[] {
  return Object.entries(taughtSchema.parse(file)).flatMap(([hs6, line]) =>
    line.split('\t').map((one) => {
      const at = one.lastIndexOf(' ')
      return { hs6, text: one.slice(0, at), count: Number(one.slice(at + 1)) / 100 }
    }),
  )
}
