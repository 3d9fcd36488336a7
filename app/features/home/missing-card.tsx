import { BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import type { CatalogueState } from '#app/features/catalogue/catalogue.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'

const kinds = [
  ['cost', 'unitCost'],
  ['hs', 'hs'],
  ['origin', 'origin'],
  ['weight', 'weight'],
] as const

export function MissingCard({ catalogue, firstMarket }: { catalogue: CatalogueState; firstMarket: string | null }) {
  const { t } = useTranslation('home')
  const { t: prices } = useTranslation('prices')
  const format = useFormat()
  const lacking = kinds.filter(([, field]) => catalogue.missing[field] > 0)
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('missing.heading')}</Text>
        {lacking.length === 0 ? (
          <Text as="p" tone="subdued">{catalogue.variants === 0 ? t('catalogue.never') : t('missing.none')}</Text>
        ) : (
          <>
            <Text as="p" tone="subdued">{t('missing.body')}</Text>
            <div className="lf-figures">
              {lacking.map(([kind, field]) => (
                <BlockStack gap="050" key={kind}>
                  <Text as="span" tone="subdued">{prices(`missing.${kind}`)}</Text>
                  <Text as="span" variant="headingLg">{format.count(catalogue.missing[field])}</Text>
                </BlockStack>
              ))}
            </div>
            <InlineStack gap="200">
              <Button url="/app/costs">{t('missing.byFile')}</Button>
              {firstMarket === null ? null : <Button url={`/app/prices/${firstMarket}`}>{t('missing.byHand')}</Button>}
            </InlineStack>
          </>
        )}
      </BlockStack>
    </Card>
  )
}
