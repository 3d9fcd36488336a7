import type { CountryRules } from './country-rules.ts'

export const japan: CountryRules = {
  country: 'JP',
  tariff: 'JP',
  layered: false,
  remarks: ({ tariffApplied, taxAtBorder }) => [
    ...(tariffApplied ? ['preference-not-claimed'] : []),
    // Remembered and not checked; the published worked examples do not round.
    ...(tariffApplied || taxAtBorder ? ['jp-hundred-yen'] : []),
  ],
}
