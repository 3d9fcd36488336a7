import { Card, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ShippingFrame } from '../shipping-frame.tsx'
import { BasketForm } from './basket-form.tsx'
import { CatalogueCard } from './catalogue-card.tsx'
import { MapCard } from './map-card.tsx'
import { MixCard } from './mix-card.tsx'
import type { PlannerView } from './planner.ts'
import { WaysCard } from './ways-card.tsx'

export function PlannerPage({ view }: { view: PlannerView }) {
  const { t } = useTranslation('rates')
  return (
    <ShippingFrame fullWidth title={t('tab.planner')} subtitle={t('plan.body')}>
      {view.plan === null && view.find === '' ? <Card><Text as="p" tone="subdued">{t('sim.empty')}</Text></Card> : <BasketForm key={view.find} view={view} />}
      {view.plan === null ? null : (
        <>
          <MixCard plan={view.plan} />
          <MapCard plan={view.plan} />
          <WaysCard plan={view.plan} />
        </>
      )}
      {view.skus.length === 0 && view.find === '' ? null : <CatalogueCard view={view} />}
    </ShippingFrame>
  )
}
