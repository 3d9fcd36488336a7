import file from './ranking/confidence.json' with { type: 'json' }

const surest = 0.99

/** A logistic curve over the log odds of a raw chance. */
export interface Curve {
  readonly slope: number
  readonly offset: number
}

/**
 * The calibrated chance of a code from the ranking's own: a curve fitted by tests/classify/teach.ts on titles
 * that no writer of names or titles has read. Never quite certain: the title is all there is to go by.
 */
export function confidenceOf(chance: number, { slope, offset }: Curve = file): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, chance))
  const score = slope * Math.log(bounded / (1 - bounded)) + offset
  return Math.min(surest, 1 / (1 + Math.exp(-score)))
}
