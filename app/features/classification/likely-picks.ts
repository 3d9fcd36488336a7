import type { ReviewRow } from './classification.ts'

/** From this chance on a first suggestion is offered to be picked with others. */
export const likelyFrom = 0.6

/** The first suggestion of each product on the page that is likely enough, says enough and has no pick yet. */
export function likelyPicks(rows: readonly ReviewRow[], picks: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.flatMap(({ productId, choices, needsDetail }) => {
      const first = choices[0]
      return first === undefined || needsDetail || first.confidence < likelyFrom || productId in picks ? [] : [[productId, first.hs6]]
    }),
  )
}
