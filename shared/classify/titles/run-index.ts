import { eachOf, grouped, Numbered, type Groups } from './numbered.ts'
import { letterRuns } from './title-parts.ts'

/** Runs of letters and the words that hold them. */
export interface RunIndex {
  readonly numbers: Numbered<string>
  /** How telling each run is, 0 to 1. */
  readonly telling: Float64Array
  /** Words by number, once for each of their runs. */
  readonly words: readonly number[]
  /** Places in `words`, by run. */
  readonly groups: Groups
  /** How telling a word's runs are: the sum, and the sum of the squares. */
  readonly sums: Float64Array
  readonly squares: Float64Array
}

/** Names the words that hold a run. */
type Holders = (run: number, hear: (word: number) => void) => void

/** `tellingOfRuns` tells how telling runs are, from the words that hold each; a run is said whenever one of them is. */
export function indexRuns(words: readonly string[], tellingOfRuns: (count: number, holders: Holders) => Float64Array): RunIndex {
  const numbers = new Numbered<string>()
  const holders: number[] = []
  const held: number[] = []
  words.forEach((word, number) => {
    for (const run of letterRuns(word)) {
      holders.push(number)
      held.push(numbers.of(run))
    }
  })
  const groups = grouped(held, numbers.count)
  const telling = tellingOfRuns(numbers.count, (run, hear) => eachOf(groups, run, (place) => hear(holders[place] ?? 0)))
  const sums = new Float64Array(words.length)
  const squares = new Float64Array(words.length)
  held.forEach((run, place) => {
    const word = holders[place] ?? 0
    const own = telling[run] ?? 0
    sums[word] = (sums[word] ?? 0) + own
    squares[word] = (squares[word] ?? 0) + own * own
  })
  return { numbers, telling, words: holders, groups, sums, squares }
}
