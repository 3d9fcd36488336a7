import type { Shares } from '../families/shares.ts'
import { eachOf } from './numbered.ts'
import type { Sayings } from './sayings.ts'
import { pairKey, pairWeight, type TitleIndex } from './title-index.ts'
import { letterRuns, titleWords } from './title-parts.ts'
import { TitleScores, type Say } from './title-scores.ts'

/** What titles say of a title. */
export interface Titled {
  /** Codes, best first, as shares of one. */
  readonly shares: Shares
  /** How many of its words stand in other titles whole, of one. */
  readonly known: number
}

/**
 * Codes under which titles are worded like this one: multinomial naive Bayes over words, neighbouring words and
 * runs of letters, each weighed by how telling it is and each title by the same length, after Rennie et al., "Tackling
 * the Poor Assumptions of Naive Bayes Text Classifiers" (2003). First the heading, then the code within it.
 */
export function titleShares(title: string, index: TitleIndex): Titled {
  const words = titleWords(title)
  const numbers = words.map((word) => index.wordNumbers.find(word))
  const pairs = numbers.slice(1).map((second, place) => {
    const first = numbers[place]
    return first === undefined || second === undefined ? undefined : index.pairNumbers.find(pairKey(first, second))
  })
  const runs = words.flatMap(letterRuns).map((run) => index.runs.numbers.find(run))
  const scores = new TitleScores(index)
  scores.hear([...new Set(numbers)], index.words.telling, 1, (word, say) => tell(index.words, word, say))
  scores.hear([...new Set(pairs)], index.pairs.telling, pairWeight, (pair, say) => tell(index.pairs, pair, say))
  scores.hear(runs, index.runs.telling, 1, (run, say) => tellRun(index, run, say))
  return { shares: scores.shares(), known: numbers.length === 0 ? 0 : numbers.filter((number) => number !== undefined).length / numbers.length }
}

function tell({ groups, codes, weights }: Sayings, number: number, say: Say): void {
  eachOf(groups, number, (place) => say(codes[place] ?? 0, weights[place] ?? 0))
}

/** A run is said where a word that holds it is. */
function tellRun({ runs, runWeights, words }: TitleIndex, run: number, say: Say): void {
  const telling = runs.telling[run] ?? 0
  eachOf(runs.groups, run, (holder) =>
    eachOf(words.groups, runs.words[holder] ?? 0, (place) => say(words.codes[place] ?? 0, telling * (runWeights[place] ?? 0))),
  )
}
