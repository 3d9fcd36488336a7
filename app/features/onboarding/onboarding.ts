import { z } from 'zod'
import type { CountryCode } from '#shared/places/country.ts'
import type { Currency } from '#shared/money/money.ts'

export const onboardingSteps = ['ship-from', 'markets', 'costs', 'terms', 'first-prices'] as const
export type OnboardingStepId = (typeof onboardingSteps)[number]

const country = z.string().regex(/^[A-Z]{2}$/)
const share = z.coerce.number().int().min(0).max(900_000)

/** What each step saves. `costs` and `first-prices` only note that the merchant has been there. */
export const onboardingInput = {
  'ship-from': z.object({ country }),
  markets: z.object({ countries: z.array(country).min(1).max(100) }),
  costs: z.object({}),
  /** Applies to every chosen market. Freight is minor units of the shop's currency; shares are ppm. */
  terms: z.object({
    freightPerParcel: z.coerce.number().int().min(0).max(100_000_000),
    freightPerKilogram: z.coerce.number().int().min(0).max(100_000_000),
    targetMargin: share,
    floorMargin: share,
  }),
  'first-prices': z.object({}),
} as const satisfies Record<OnboardingStepId, z.ZodType>

export interface OnboardingStep {
  readonly id: OnboardingStepId
  readonly done: boolean
}

export interface OnboardingState {
  readonly steps: readonly OnboardingStep[]
  /** The first step that is not done; null when all are. */
  readonly current: OnboardingStepId | null
  readonly complete: boolean
  /** The merchant closed the guide. */
  readonly dismissed: boolean
  readonly shopCurrency: Currency | null
  readonly shipFrom: CountryCode | null
  readonly markets: readonly CountryCode[]
  readonly variants: number
  /** Variants whose unit cost is known. */
  readonly withCost: number
  readonly published: boolean
}
