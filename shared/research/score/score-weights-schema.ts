import { z } from 'zod'
import type { ScoreWeights } from './score-parts.ts'

const weight = z.int().min(0).max(100)

/** Weights a seller may choose: 0 to 100 each, not all 0. */
export const scoreWeightsSchema = z
  .object({
    demand: weight, trend: weight, competition: weight, reviewMoat: weight, margin: weight, handling: weight, compliance: weight,
  })
  .refine((weights) => Object.values(weights).some((each) => each > 0)) satisfies z.ZodType<ScoreWeights>
