import type { Ranked, ReviewRow } from './classification.ts'

/** The products with the choices a language model ordered; those it did not answer for stay as they are. */
export function rankedRows(rows: readonly ReviewRow[], ranked: Readonly<Record<string, Ranked>>): readonly ReviewRow[] {
  return rows.map((row) => {
    const answer = ranked[row.productId]
    return answer === undefined ? row : { ...row, choices: answer.choices, needsDetail: answer.unclear }
  })
}
