import { BlockStack, Button, InlineStack, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useCountryName } from '#app/components/use-country-name.ts'
import { SetupPage, StepBody } from './setup-page.tsx'

export function FirstPricesStep({ countries }: { countries: readonly string[] }) {
  const { t } = useTranslation('onboarding')
  const country = useCountryName()
  return (
    <SetupPage step="first-prices" input={{}} primary={t('firstPrices.finish')}>
      <StepBody>{t('firstPrices.body')}</StepBody>
      {countries.length === 0 ? (
        <Text as="p" tone="subdued">{t('terms.noMarkets')}</Text>
      ) : (
        <BlockStack gap="200">
          {countries.map((code) => (
            <InlineStack key={code}>
              <Button url={`/app/prices/${code}`}>{t('firstPrices.open', { country: country(code) })}</Button>
            </InlineStack>
          ))}
        </BlockStack>
      )}
    </SetupPage>
  )
}
