import type { OnboardingState, OnboardingStepId } from './onboarding.ts'
import type { Result } from '#shared/result/result.ts'

/** Where the guide stands, worked out from the shop's data wherever that tells. */
export async function onboardingState(_shop: string): Promise<OnboardingState> {
  throw new Error('onboardingState is being written')
}

/** Saves one step; `input` is checked against `onboardingInput[step]`. */
export async function saveOnboardingStep(
  _shop: string, _step: OnboardingStepId, _input: unknown, _who: string,
): Promise<Result<OnboardingState>> {
  throw new Error('saveOnboardingStep is being written')
}

export async function dismissOnboarding(_shop: string): Promise<void> {
  throw new Error('dismissOnboarding is being written')
}
