import { grouped, Numbered, type Groups } from './numbered.ts'
import { letterRuns } from './title-parts.ts'

/** Runs of letters and the words that hold them. */
export interface RunIndex {
  readonly numbers: Numbered<string>
  readonly rarities: Float64Array
  /** Words by number, once for each of their runs. */
  readonly words: readonly number[]
  /** Places in `words`, by run. */
  readonly groups: Groups
  /** The rarities of a word's runs: their sum, and the sum of their squares. */
  readonly sums: Float64Array
  readonly squares: Float64Array
}

/** `timesSaid` tells in how many titles each word stands; a run is said whenever a word that holds it is. */
export function indexRuns(words: readonly string[], timesSaid: Float64Array, rarity: (times: number) => number): RunIndex {
  const numbers = new Numbered<string>()
  const holders: number[] = []
  const held: number[] = []
  words.forEach((word, number) => {
    for (const run of letterRuns(word)) {
      holders.push(number)
      held.push(numbers.of(run))
    }
  })
  const times = new Float64Array(numbers.count)
  held.forEach((run, place) => (times[run] = (times[run] ?? 0) + (timesSaid[holders[place] ?? 0] ?? 0)))
  const rarities = times.map(rarity)
  const sums = new Float64Array(words.length)
  const squares = new Float64Array(words.length)
  held.forEach((run, place) => {
    const word = holders[place] ?? 0
    const own = rarities[run] ?? 0
    sums[word] = (sums[word] ?? 0) + own
    squares[word] = (squares[word] ?? 0) + own * own
  })
  return { numbers, rarities, words: holders, groups: grouped(held, numbers.count), sums, squares }
}
