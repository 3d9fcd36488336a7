import { underTheTariff, type CountryRules } from './country-rules.ts'

const likeOthers = underTheTariff('US')

export const unitedStates: CountryRules = {
  country: 'US',
  tariff: 'US',
  layered: true,
  remarks: (entry) => [
    'us-state-sales-tax',
    ...(entry.channel === 'cargo' && entry.tariffApplied ? ['us-cargo-by-sea'] : []),
    ...likeOthers(entry),
  ],
}
