import { createHash } from 'node:crypto'
import type { LabelledTitle } from './halves.ts'

/** Whether a title of the measured half is one the confidence is fitted on; the others check it. */
export const isFitted = ({ title }: LabelledTitle): boolean => (createHash('sha256').update(title).digest()[1] ?? 0) % 2 === 0

const logit = (chance: number): number => Math.log(Math.max(1e-6, chance) / Math.max(1e-6, 1 - chance))

/** Fits `slope` and `offset` of a logistic curve from raw chance to how often it was right (Platt's way). */
export function fitConfidence(answers: readonly { readonly chance: number; readonly right: boolean }[]): { readonly slope: number; readonly offset: number } {
  let slope = 1
  let offset = 0
  const rounds = 3000
  for (let round = 0; round < rounds; round += 1) {
    let slopeStep = 0
    let offsetStep = 0
    for (const { chance, right } of answers) {
      const miss = 1 / (1 + Math.exp(-(slope * logit(chance) + offset))) - Number(right)
      slopeStep += miss * logit(chance)
      offsetStep += miss
    }
    slope -= (0.3 * slopeStep) / answers.length
    offset -= (0.3 * offsetStep) / answers.length
  }
  return { slope: Number(slope.toFixed(3)), offset: Number(offset.toFixed(3)) }
}
