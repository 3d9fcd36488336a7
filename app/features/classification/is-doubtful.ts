import type { Suggestion } from '#shared/classify/suggest.ts'

/** Below this chance the classifier does not contradict a person's code. */
const sureEnough = 0.5

/** Whether a product's codes look wrong: the first answer is fairly sure, and no heading of the three is one of theirs. */
export function isDoubtful(codes: readonly string[], { candidates, needsDetail }: Suggestion): boolean {
  const first = candidates[0]
  if (first === undefined || needsDetail || first.confidence < sureEnough) return false
  const headings = new Set(candidates.map(({ hs6 }) => hs6.slice(0, 4)))
  return codes.some((code) => !headings.has(code.slice(0, 4)))
}
