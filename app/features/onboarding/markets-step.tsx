import { ChoiceList, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import { useCountryName } from '#app/components/use-country-name.ts'
import type { MarketChoice } from '#app/features/markets/markets.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { SetupPage, StepBody } from './setup-page.tsx'

const mostNamed = 4

export function MarketsStep({ choices }: { choices: readonly MarketChoice[] }) {
  const { t } = useTranslation('onboarding')
  const country = useCountryName()
  const coded = useCoded()
  const format = useFormat()
  const [countries, setCountries] = useState(choices.filter((choice) => choice.chosen).map((choice) => choice.country))
  const [tried, setTried] = useState(false)
  /** A market of half the world is not spelled out. */
  const named = (countries: readonly string[]) =>
    countries.length <= mostNamed
      ? countries.map(country)
      : [...countries.slice(0, mostNamed - 1).map(country), t('markets.more', { n: format.count(countries.length - mostNamed + 1) })]
  const help = (choice: MarketChoice) => {
    if (choice.problem !== null) return coded(choice.problem)
    if (choice.shopifyMarket === null) return t('markets.noMarket')
    const { name, sharedWith } = choice.shopifyMarket
    if (sharedWith.length === 0) return t('markets.inMarket', { name })
    return t('markets.shared', { name, countries: format.list(named(sharedWith)) })
  }
  return (
    <SetupPage step="markets" input={countries.length === 0 ? null : { countries }} onTry={() => setTried(true)}>
      <StepBody>{t('markets.body')}</StepBody>
      <ChoiceList
        allowMultiple
        title={t('markets.label')}
        selected={countries}
        onChange={setCountries}
        choices={choices.map((choice) => ({
          value: choice.country,
          label: choice.currency === null ? country(choice.country) : `${country(choice.country)} · ${choice.currency}`,
          helpText: help(choice),
        }))}
        {...(tried && countries.length === 0 ? { error: t('markets.required') } : {})}
      />
      <Text as="p" tone="subdued">{t('markets.other')}</Text>
    </SetupPage>
  )
}
