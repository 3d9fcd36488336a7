import { BlockStack, Card, InlineStack, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { DownloadButton } from '#app/components/download-button.tsx'
import type { CatalogueState } from '#app/features/catalogue/catalogue.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'

const kinds = [
  ['known', 'unitCost'],
  ['hs', 'hs'],
  ['origin', 'origin'],
  ['weight', 'weight'],
] as const

/** How much of the catalogue is ready for pricing, and a file of what is not. */
export function KnownCosts({ catalogue }: { catalogue: CatalogueState }) {
  const { t } = useTranslation('costs')
  const { t: onboarding } = useTranslation('onboarding')
  const format = useFormat()
  const { variants, missing } = catalogue
  const anyMissing = kinds.some(([, field]) => missing[field] > 0)
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">{t('missing.heading')}</Text>
        {variants === 0 ? (
          <Text as="p" tone="subdued">{onboarding('costs.empty')}</Text>
        ) : (
          <div className="lf-figures">
            {kinds.map(([kind, field]) => (
              <BlockStack gap="050" key={kind}>
                <Text as="span" tone="subdued">{onboarding(`costs.${kind}`)}</Text>
                <Text as="span" variant="headingMd">
                  {onboarding('costs.of', { n: format.count(variants - missing[field]), total: format.count(variants) })}
                </Text>
              </BlockStack>
            ))}
          </div>
        )}
        <Text as="p">{variants > 0 && !anyMissing ? t('missing.none') : t('missing.body')}</Text>
        <InlineStack gap="200">
          <DownloadButton address="/app/costs/file?which=missing" fileName="landfall-costs-missing.csv" label={t('missing.download')} disabled={!anyMissing} />
          <DownloadButton address="/app/costs/file?which=all" fileName="landfall-costs-all.csv" label={t('missing.downloadAll')} disabled={variants === 0} />
          <DownloadButton address="/app/costs/file?which=history" fileName="landfall-cost-history.csv" label={t('missing.downloadHistory')} disabled={variants === 0} />
        </InlineStack>
      </BlockStack>
    </Card>
  )
}
