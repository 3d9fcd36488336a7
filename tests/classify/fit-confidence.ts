import type { Curve } from '#shared/classify/confidence.ts'

const logit = (chance: number): number => Math.log(Math.max(1e-6, chance) / Math.max(1e-6, 1 - chance))

/** Fits a logistic curve from raw chance to how often it was right (Platt's way). */
export function fitConfidence(answers: readonly { readonly chance: number; readonly right: boolean }[]): Curve {
  const points = answers.map(({ chance, right }) => ({ x: logit(chance), right: Number(right) }))
  let slope = 1
  let offset = 0
  const rounds = 1500
  for (let round = 0; round < rounds; round += 1) {
    let slopeStep = 0
    let offsetStep = 0
    for (const { x, right } of points) {
      const miss = 1 / (1 + Math.exp(-(slope * x + offset))) - right
      slopeStep += miss * x
      offsetStep += miss
    }
    slope -= (0.3 * slopeStep) / points.length
    offset -= (0.3 * offsetStep) / points.length
  }
  return { slope: Number(slope.toFixed(3)), offset: Number(offset.toFixed(3)) }
}
