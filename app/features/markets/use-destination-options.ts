import { useTranslation } from 'react-i18next'
import { useCountryName } from '#app/components/use-country-name.ts'
import { destinationGroups } from './destinations.ts'

/** Every country with rules, by part of the world, for a select. */
export function useDestinationOptions() {
  const { t } = useTranslation('quote')
  const name = useCountryName()
  return destinationGroups.map(({ group, countries }) => ({
    title: t(`world.${group}`),
    options: countries.map((country) => ({ value: country, label: name(country) })),
  }))
}
