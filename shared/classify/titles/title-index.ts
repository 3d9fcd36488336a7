import { eachOf, grouped, Numbered } from './numbered.ts'
import { indexRuns, type RunIndex } from './run-index.ts'
import { SayingsList, type Sayings } from './sayings.ts'
import { tellingOf } from './telling.ts'
import { titleWords } from './title-parts.ts'

/** A title and the code it goes under. */
export type CodedTitle = readonly [hs6: string, title: string]

/** How often titles of a code hold a word, or two neighbouring words: a title of n words counts 1/√n for each. */
export interface TaughtWord {
  readonly hs6: string
  readonly text: string
  readonly count: number
}

export interface TitleIndex {
  readonly codes: readonly string[]
  /** Titles of each code. */
  readonly titles: Float64Array
  /** Weight of all that is said under each code. */
  readonly weight: Float64Array
  /** How many different words, pairs and runs there are. */
  readonly parts: number
  readonly wordNumbers: Numbered<string>
  readonly words: Sayings
  readonly pairNumbers: Numbered<number>
  readonly pairs: Sayings
  readonly runs: RunIndex
  /** For each place of `words`, what a run of that word's letters weighs there, before how telling the run is. */
  readonly runWeights: readonly number[]
}

export const pairWeight = 0.5
const taughtWeight = 3
/** What the words of a title of usual length count together. */
const wordsToATitle = 2
/** More words than there are, so that two of them make one number. */
const manyWords = 2 ** 24

/** The number two neighbouring words are known by. */
export const pairKey = (first: number, second: number): number => first * manyWords + second

/**
 * An index of titles, and of what was counted in others. Each title counts as much as any other: the weights of its
 * words, of its pairs and of its runs of letters say how telling each is, brought to length one.
 */
export function indexTitles(titles: readonly CodedTitle[], taught: readonly TaughtWord[]): TitleIndex {
  const codes = new Numbered<string>()
  const wordNumbers = new Numbered<string>()
  const pairNumbers = new Numbered<number>()
  const texts = titles.map(([hs6, title]) => {
    const words = titleWords(title).map((word) => wordNumbers.of(word))
    return { code: codes.of(hs6), words, pairs: words.slice(1).map((word, place) => pairNumbers.of(pairKey(words[place] ?? 0, word))) }
  })
  const counts = taught.map(({ hs6, text, count }) => {
    const [word = 0, second] = text.split(' ').map((one) => wordNumbers.of(one))
    return { code: codes.of(hs6), word, pair: second === undefined ? null : pairNumbers.of(pairKey(word, second)), count: count * taughtWeight }
  })
  const headings = new Numbered<string>()
  const headingOf = codes.keys().map((hs6) => headings.of(hs6.slice(0, 4)))
  const headingsOfEach = (partsOf: (text: (typeof texts)[number]) => readonly number[], count: number) =>
    headingsOf(texts.map((text) => ({ heading: headingOf[text.code] ?? 0, parts: partsOf(text) })), count)
  const headingsOfWord = headingsOfEach(({ words }) => words, wordNumbers.count)
  const wordTelling = tellingOf(wordNumbers.count, headings.count, headingsOfWord)
  const pairTelling = tellingOf(pairNumbers.count, headings.count, headingsOfEach(({ pairs }) => pairs, pairNumbers.count))
  const runs = indexRuns(wordNumbers.keys(), (count, holders) =>
    tellingOf(count, headings.count, (run, hear) => holders(run, (word) => headingsOfWord(word, hear))),
  )

  const counted = new Float64Array(codes.count)
  const weight = new Float64Array(codes.count)
  const words = new SayingsList(weight)
  const pairs = new SayingsList(weight)
  const runWeights: number[] = []
  const sayWord = (code: number, word: number, wordWeight: number, runWeight: number) => {
    const place = words.add(code, word, wordWeight)
    runWeights[place] = (runWeights[place] ?? 0) + runWeight
    weight[code] = (weight[code] ?? 0) + runWeight * (runs.sums[word] ?? 0)
  }
  for (const text of texts) {
    const length = Math.hypot(...text.words.map((word) => wordTelling[word] ?? 0))
    const runLength = Math.sqrt(text.words.reduce((sum, word) => sum + (runs.squares[word] ?? 0), 0))
    const pairLength = Math.hypot(...text.pairs.map((pair) => pairTelling[pair] ?? 0))
    for (const word of text.words) sayWord(text.code, word, (wordTelling[word] ?? 0) / length, 1 / runLength)
    for (const pair of text.pairs) pairs.add(text.code, pair, (pairWeight * (pairTelling[pair] ?? 0)) / pairLength)
    counted[text.code] = (counted[text.code] ?? 0) + 1
  }
  for (const { code, word, pair, count } of counts) {
    if (pair !== null) {
      pairs.add(code, pair, pairWeight * count)
    } else {
      sayWord(code, word, count, count / Math.sqrt(runs.squares[word] ?? 1))
      counted[code] = (counted[code] ?? 0) + count / wordsToATitle
    }
  }
  return {
    codes: codes.keys(),
    titles: counted,
    weight,
    parts: wordNumbers.count + pairNumbers.count + runs.numbers.count,
    wordNumbers,
    words: words.sayings(wordTelling),
    pairNumbers,
    pairs: pairs.sayings(pairTelling),
    runs,
    runWeights,
  }
}

/** The headings of the titles that hold a part, once for each title. */
function headingsOf(titles: readonly { readonly heading: number; readonly parts: readonly number[] }[], count: number) {
  const parts: number[] = []
  const headings: number[] = []
  for (const title of titles) {
    for (const part of new Set(title.parts)) {
      parts.push(part)
      headings.push(title.heading)
    }
  }
  const groups = grouped(parts, count)
  return (part: number, hear: (heading: number) => void): void => eachOf(groups, part, (place) => hear(headings[place] ?? 0))
}
