import { z } from 'zod'

const problemSchema = z.object({
  variantId: z.string().nullable(),
  sku: z.string().nullable(),
  code: z.string(),
  params: z.record(z.string(), z.string()),
})

/** One thing a task could not do. */
export type TaskProblem = z.infer<typeof problemSchema>

const outcomeSchema = z.object({ problems: z.array(problemSchema) })

/** The problems that a task has noted so far. */
export function readProblems(outcome: unknown): TaskProblem[] {
  const known = outcomeSchema.safeParse(outcome)
  return known.success ? known.data.problems : []
}

export function storedProblems(problems: readonly TaskProblem[]): { problems: TaskProblem[] } {
  return { problems: [...problems] }
}
