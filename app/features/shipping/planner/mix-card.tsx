import { BlockStack, Card, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { NamedWay, PlannerPlan } from './planner.ts'

export function MixCard({ plan }: { plan: PlannerPlan }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const said = ({ name, firstLeg }: NamedWay) => (firstLeg === null ? name : `${name} · ${t(`plan.leg.${firstLeg}`)}`)
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">{t('plan.mix')}</Text>
        <Text as="p">{plan.ordersAMonth === null ? t('plan.noVelocity') : t('plan.velocity', { n: format.count(plan.ordersAMonth) })}</Text>
        {plan.toTest === null ? <Text as="p">{t('plan.noWay')}</Text> : <Text as="p">{t('plan.toTest', { way: said(plan.toTest) })}</Text>}
        {plan.toScale === null || plan.ordersAMonth === null ? null : <Text as="p">{t('plan.toScale', { way: said(plan.toScale), n: format.count(plan.ordersAMonth) })}</Text>}
        {plan.breakEvens.map(({ to, ordersAMonth }) => (
          <Text as="p" key={said(to)} tone="subdued">{ordersAMonth === null ? t('plan.never', { way: said(to) }) : t('plan.breakEven', { way: said(to), n: format.count(ordersAMonth) })}</Text>
        ))}
      </BlockStack>
    </Card>
  )
}
