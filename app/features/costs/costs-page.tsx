import { BlockStack, Page } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import type { CatalogueState } from '#app/features/catalogue/catalogue.ts'
import { CostsFile } from './costs-file-card.tsx'
import { KnownCosts } from './known-costs.tsx'

export function CostsPage({ catalogue }: { catalogue: CatalogueState }) {
  const { t } = useTranslation('costs')
  return (
    <Page title={t('title')}>
      <BlockStack gap="400">
        <KnownCosts catalogue={catalogue} />
        <CostsFile />
      </BlockStack>
    </Page>
  )
}
