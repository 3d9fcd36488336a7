import type { FactBook } from '#shared/facts/fact-book.ts'
import type { Basket } from '../basket.ts'
import { landedCost } from '../landed-cost.ts'
import type { Quote } from '../quote.ts'
import { choicesOf, type ReadingName } from './reading-list.ts'

/** What the total would be if one point were read the other way, minor units of the basket's currency. */
export interface ReadingDifference {
  readonly name: ReadingName
  readonly choice: string
  readonly other: string
  /** Null where it, or the quote's own, is not known. */
  readonly total: number | null
  readonly difference: number | null
}

/** For each disputed point that bore on the quote: its other choice and what that changes, all else as it is. */
export function readingDifferences(basket: Basket, facts: FactBook, quote: Quote): ReadingDifference[] {
  return quote.readings.flatMap(({ name, choice }) =>
    choicesOf(name)
      .filter((other) => other !== choice)
      .map((other): ReadingDifference => {
        const { total } = landedCost({ ...basket, readings: { ...basket.readings, [name]: other } }, facts)
        return { name, choice, other, total, difference: total === null || quote.total === null ? null : total - quote.total }
      }),
  )
}
