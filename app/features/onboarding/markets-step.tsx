import { BlockStack, ChoiceList, InlineError, Text, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCountryName } from '#app/components/use-country-name.ts'
import { destinationGroups } from '#app/features/markets/destinations.ts'
import type { MarketChoice } from '#app/features/markets/markets.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { SetupPage, StepBody } from './setup-page.tsx'

const mostNamed = 4

export function MarketsStep({ choices }: { choices: readonly MarketChoice[] }) {
  const { t } = useTranslation('onboarding')
  const country = useCountryName()
  const format = useFormat()
  const { t: world } = useTranslation('quote')
  const [countries, setCountries] = useState(choices.filter((choice) => choice.chosen).map((choice) => choice.country))
  const [tried, setTried] = useState(false)
  const [search, setSearch] = useState('')
  /** A market of half the world is not spelled out. */
  const named = (countries: readonly string[]) =>
    countries.length <= mostNamed
      ? countries.map(country)
      : [...countries.slice(0, mostNamed - 1).map(country), t('markets.more', { n: format.count(countries.length - mostNamed + 1) })]
  const help = (choice: MarketChoice) => `${sells(choice)} ${knownWords(choice)}`
  const knownWords = ({ known: { tax, tariff } }: MarketChoice) =>
    [tax === null ? t('markets.taxUnknown') : t('markets.tax', { name: tax.name, rate: format.percent(tax.rate) }), t(`markets.tariff.${tariff}`)].join(' ')
  const sells = (choice: MarketChoice) => {
    if (choice.shopifyMarket === null) return t('markets.noMarket')
    const { name, sharedWith } = choice.shopifyMarket
    if (sharedWith.length === 0) return t('markets.inMarket', { name })
    return t('markets.shared', { name, countries: format.list(named(sharedWith)) })
  }
  const wanted = search.trim().toLocaleLowerCase()
  const holds = ({ country: code, currency }: MarketChoice) =>
    [country(code), code, currency ?? ''].some((text) => text.toLocaleLowerCase().includes(wanted))
  const groups = destinationGroups
    .map(({ group, countries: codes }) => ({
      group,
      found: choices.filter((choice) => choice.problem === null && codes.some((code) => code === choice.country) && holds(choice)),
    }))
    .filter(({ found }) => found.length > 0)
  const unsold = choices.filter((choice) => choice.problem !== null && holds(choice))
  return (
    <SetupPage step="markets" input={countries.length === 0 ? null : { countries }} onTry={() => setTried(true)}>
      <StepBody>{t('markets.body')}</StepBody>
      <TextField
        label={t('markets.search')}
        value={search}
        onChange={setSearch}
        autoComplete="off"
        clearButton
        onClearButtonClick={() => setSearch('')}
      />
      {groups.map(({ group, found }) => (
        <ChoiceList
          key={group}
          allowMultiple
          title={world(`world.${group}`)}
          selected={countries}
          onChange={(chosen) => setCountries([...countries.filter((code) => !found.some((choice) => choice.country === code)), ...chosen.filter((code) => found.some((choice) => choice.country === code))])}
          choices={found.map((choice) => ({
            value: choice.country,
            label: choice.currency === null ? country(choice.country) : `${country(choice.country)} · ${choice.currency}`,
            helpText: help(choice),
          }))}
        />
      ))}
      {unsold.length === 0 ? null : (
        <BlockStack gap="200">
          <Text as="p">{t('markets.unsold')}</Text>
          <Text as="p" tone="subdued">{format.list(unsold.map((choice) => country(choice.country)))}</Text>
        </BlockStack>
      )}
      {groups.length === 0 && unsold.length === 0 ? <Text as="p" tone="subdued">{t('markets.nothing')}</Text> : null}
      {tried && countries.length === 0 ? <InlineError message={t('markets.required')} fieldID="markets" /> : null}
      <Text as="p" tone="subdued">{t('markets.chosen', { n: format.count(countries.length) })}</Text>
    </SetupPage>
  )
}
