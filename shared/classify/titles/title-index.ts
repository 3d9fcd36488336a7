import { grouped, Numbered, type Groups } from './numbered.ts'
import { letterRuns, titleWords } from './title-parts.ts'

/** A title and the code it goes under. */
export type CodedTitle = readonly [hs6: string, title: string]

/** How often titles of a code hold a word, or two neighbouring words: a title of n words counts 1/√n for each. */
export interface TaughtWord {
  readonly hs6: string
  readonly text: string
  readonly count: number
}

/** Where words, pairs or runs of letters were said: the weight of each time and the code it was said under. */
interface Sayings {
  readonly groups: Groups
  readonly codes: readonly number[]
  readonly weights: readonly number[]
  /** Logarithm of how few titles hold each, from 1. */
  readonly rarities: Float64Array
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
  readonly pairNumbers: Numbered<number>
  readonly runNumbers: Numbered<string>
  readonly words: Sayings
  readonly pairs: Sayings
  /** For each word said, what each run of its letters weighs, before its own rarity; in the order of `words`. */
  readonly runWeights: readonly number[]
  readonly runRarities: Float64Array
  /** Places in `runWords` by run. */
  readonly runGroups: Groups
  /** Words by number, once for each of their runs. */
  readonly runWords: readonly number[]
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
 * words, of its pairs and of its runs of letters are their rarities, brought to length one.
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
    const [first = 0, second] = text.split(' ').map((word) => wordNumbers.of(word))
    return { code: codes.of(hs6), word: first, pair: second === undefined ? null : pairNumbers.of(pairKey(first, second)), count: count * taughtWeight }
  })

  const runNumbers = new Numbered<string>()
  const runWords: number[] = []
  const runsHeld: number[] = []
  wordNumbers.keys().forEach((word, number) => {
    for (const run of letterRuns(word)) {
      runWords.push(number)
      runsHeld.push(runNumbers.of(run))
    }
  })
  const wordTitles = timesSaid(texts.flatMap(({ words }) => words), wordNumbers.count)
  const runTitles = new Float64Array(runNumbers.count)
  runsHeld.forEach((run, place) => (runTitles[run] = (runTitles[run] ?? 0) + (wordTitles[runWords[place] ?? 0] ?? 0)))
  const rarity = (said: number) => 1 + Math.log((texts.length + 1) / (said + 1))
  const wordRarities = wordTitles.map(rarity)
  const pairRarities = timesSaid(texts.flatMap(({ pairs }) => pairs), pairNumbers.count).map(rarity)
  const runRarities = runTitles.map(rarity)
  const runSums = new Float64Array(wordNumbers.count)
  const runSquares = new Float64Array(wordNumbers.count)
  runsHeld.forEach((run, place) => {
    const word = runWords[place] ?? 0
    const own = runRarities[run] ?? 0
    runSums[word] = (runSums[word] ?? 0) + own
    runSquares[word] = (runSquares[word] ?? 0) + own * own
  })

  const counted = new Float64Array(codes.count)
  const weight = new Float64Array(codes.count)
  const said = { words: new SayingsList(weight), pairs: new SayingsList(weight) }
  const runWeights: number[] = []
  const sayWord = (code: number, word: number, wordWeight: number, runWeight: number) => {
    const at = said.words.add(code, word, wordWeight)
    runWeights[at] = (runWeights[at] ?? 0) + runWeight
    weight[code] = (weight[code] ?? 0) + runWeight * (runSums[word] ?? 0)
  }
  for (const { code, words, pairs } of texts) {
    const length = Math.hypot(...words.map((word) => wordRarities[word] ?? 0))
    const runLength = Math.sqrt(words.reduce((sum, word) => sum + (runSquares[word] ?? 0), 0))
    const pairLength = Math.hypot(...pairs.map((pair) => pairRarities[pair] ?? 0))
    for (const word of words) sayWord(code, word, (wordRarities[word] ?? 0) / length, 1 / runLength)
    for (const pair of pairs) said.pairs.add(code, pair, (pairWeight * (pairRarities[pair] ?? 0)) / pairLength)
    counted[code] = (counted[code] ?? 0) + 1
  }
  for (const { code, word, pair, count } of counts) {
    if (pair === null) sayWord(code, word, count, count / Math.sqrt(runSquares[word] ?? 1))
    else said.pairs.add(code, pair, pairWeight * count)
    if (pair === null) counted[code] = (counted[code] ?? 0) + count / wordsToATitle
  }
  return {
    codes: codes.keys(),
    titles: counted,
    weight,
    parts: wordNumbers.count + pairNumbers.count + runNumbers.count,
    wordNumbers,
    pairNumbers,
    runNumbers,
    words: said.words.sayings(wordNumbers.count, wordRarities),
    pairs: said.pairs.sayings(pairNumbers.count, pairRarities),
    runWeights,
    runRarities,
    runGroups: grouped(runsHeld, runNumbers.count),
    runWords,
  }
}

function timesSaid(numbers: readonly number[], count: number): Float64Array {
  const times = new Float64Array(count)
  for (const number of numbers) times[number] = (times[number] ?? 0) + 1
  return times
}

/** What was said under which code; the same said again adds to its weight. */
class SayingsList {
  readonly #numbers: number[] = []
  readonly #codes: number[] = []
  readonly #weights: number[] = []
  readonly #places = new Map<number, number>()
  readonly #whole: Float64Array

  constructor(whole: Float64Array) {
    this.#whole = whole
  }

  /** The place where it stands. */
  add(code: number, number: number, weight: number): number {
    const key = number * this.#whole.length + code
    const place = this.#places.get(key) ?? this.#numbers.length
    if (place === this.#numbers.length) {
      this.#places.set(key, place)
      this.#numbers.push(number)
      this.#codes.push(code)
    }
    this.#weights[place] = (this.#weights[place] ?? 0) + weight
    this.#whole[code] = (this.#whole[code] ?? 0) + weight
    return place
  }

  sayings(count: number, rarities: Float64Array): Sayings {
    return { groups: grouped(this.#numbers, count), codes: this.#codes, weights: this.#weights, rarities }
  }
}
