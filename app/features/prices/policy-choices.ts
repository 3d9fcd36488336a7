import type { MarketPolicy } from '#shared/pricing/market-policy.ts'

/** Roundings as the language files name them: a key with a dot would be read as a path. */
export const roundingKeys = { '.99': '99', '.95': '95', '.00': '00', whole: 'whole' } as const satisfies Record<
  MarketPolicy['rounding'],
  string
>

// Named again: a form in the browser needs no schema library.
export const roundings = ['.99', '.95', '.00', 'whole'] as const satisfies readonly MarketPolicy['rounding'][]
export const deliveryTerms = ['DDP', 'DAP'] as const satisfies readonly MarketPolicy['deliveryTerm'][]
export const channels = ['post', 'courier', 'cargo'] as const satisfies readonly MarketPolicy['channel'][]
export const schemes = ['auto', 'ioss', 'none'] as const satisfies readonly MarketPolicy['scheme'][]

/** The choice that a select's value names, or null. */
export function chosen<Choice extends string>(choices: readonly Choice[], value: string): Choice | null {
  return choices.find((choice) => choice === value) ?? null
}
