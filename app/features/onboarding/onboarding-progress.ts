import { z } from 'zod'
import { onboardingSteps, type OnboardingStep, type OnboardingStepId } from './onboarding.ts'

/** What no data can tell: the steps that were only walked through, and whether the guide was closed. */
export const onboardingNotesSchema = z.object({
  seen: z.array(z.enum(onboardingSteps)).catch([]).default([]),
  dismissed: z.boolean().catch(false).default(false),
})
export type OnboardingNotes = z.infer<typeof onboardingNotesSchema>

export interface OnboardingFacts {
  readonly shipFrom: string | null
  readonly markets: number
  readonly variants: number
  readonly withCost: number
  /** Every chosen market has a freight price. */
  readonly freightSet: boolean
  readonly published: boolean
}

/** Which steps are done: as the data says, or because the merchant has been there. */
export function stepsOf(facts: OnboardingFacts, { seen }: OnboardingNotes): OnboardingStep[] {
  const done: Readonly<Record<OnboardingStepId, boolean>> = {
    'ship-from': facts.shipFrom !== null,
    markets: facts.markets > 0,
    costs: seen.includes('costs') || (facts.variants > 0 && facts.withCost === facts.variants),
    terms: facts.markets > 0 && facts.freightSet,
    'first-prices': seen.includes('first-prices') || facts.published,
  }
  return onboardingSteps.map((id) => ({ id, done: done[id] }))
}
