import type { CountryRules } from './country-rules.ts'

export const canada: CountryRules = {
  country: 'CA',
  tariff: 'CA',
  layered: false,
  remarks: ({ taxAtBorder }) => (taxAtBorder ? ['ca-provincial-tax'] : []),
}
