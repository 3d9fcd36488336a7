import type { CountryRules } from './country-rules.ts'

export const unitedStates: CountryRules = {
  country: 'US',
  tariff: 'US',
  layered: true,
  remarks: ({ channel, tariffApplied }) => [
    'us-state-sales-tax',
    ...(channel === 'cargo' && tariffApplied ? ['us-cargo-by-sea'] : []),
  ],
}
