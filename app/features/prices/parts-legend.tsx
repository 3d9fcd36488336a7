import { InlineStack, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { partColours } from '#app/components/part-colours.ts'
import { landedParts } from './landed-parts.ts'

/** What the colours of the landed-cost bars mean, in the order in which the parts stand in each bar. */
export function PartsLegend() {
  const { t } = useTranslation('prices')
  const { t: part } = useTranslation('parts')
  return (
    <InlineStack gap="300" blockAlign="center">
      <Text as="span" tone="subdued">{t('legend')}</Text>
      {landedParts.map((name) => (
        <InlineStack gap="100" blockAlign="center" wrap={false} key={name}>
          <span className="lf-key" style={{ backgroundColor: partColours[name] }} aria-hidden="true" />
          <Text as="span">{part(name)}</Text>
        </InlineStack>
      ))}
    </InlineStack>
  )
}
