import { BlockStack } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import type { CatalogueState } from '#app/features/catalogue/catalogue.ts'
import { CostsFile } from '#app/features/costs/costs-file-card.tsx'
import { KnownCosts } from '#app/features/costs/known-costs.tsx'
import { SetupPage, StepBody } from './setup-page.tsx'

export function CostsStep({ catalogue }: { catalogue: CatalogueState }) {
  const { t } = useTranslation('onboarding')
  return (
    <SetupPage step="costs" input={{}}>
      <StepBody>{t('costs.body')}</StepBody>
      <BlockStack gap="400">
        <KnownCosts catalogue={catalogue} />
        <CostsFile />
      </BlockStack>
    </SetupPage>
  )
}
