import { Badge, BlockStack, Card, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { useShippingSentence } from '../use-shipping-sentence.ts'
import type { PlannedRow, PlannerPlan } from './planner.ts'

export function WaysCard({ plan }: { plan: PlannerPlan }) {
  const { t } = useTranslation('rates')
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('plan.ways')}</Text>
        <ScrollBox label={t('plan.ways')}>
          <table className="lf-table">
            <thead>
              <tr>
                <th scope="col">{t('plan.way')}</th>
                <th scope="col" className="lf-end">{t('plan.cost')}</th>
                <th scope="col">{t('plan.days')}</th>
                <th scope="col">{t('plan.limits')}</th>
                <th scope="col">{t('plan.duties')}</th>
                <th scope="col">{t('plan.why')}</th>
              </tr>
            </thead>
            <tbody>{plan.rows.map((row) => <WayLine key={row.way} row={row} currency={plan.currency} />)}</tbody>
          </table>
        </ScrollBox>
      </BlockStack>
    </Card>
  )
}

function WayLine({ row, currency }: { row: PlannedRow; currency: string }) {
  const { t } = useTranslation('rates')
  const { t: words } = useTranslation('shipping')
  const format = useFormat()
  const say = useShippingSentence()
  const range = (days: { from: number; to: number }) => t('sheet.days', { from: format.count(days.from), to: format.count(days.to) })
  return (
    <tr>
      <th scope="row">
        <BlockStack gap="050">
          <span>{row.name}</span>
          <Text as="span" tone="subdued" variant="bodySm">{row.firstLeg === null ? words(`modes.${row.mode}`) : `${words(`modes.${row.mode}`)} · ${t(`plan.leg.${row.firstLeg}`)}`}</Text>
        </BlockStack>
      </th>
      <td className="lf-end lf-number">
        <BlockStack gap="050">
          <span>{row.cost === null ? '–' : format.money(row.cost, currency)}</span>
          {row.parts.length < 2 ? null : row.parts.map(({ code, amount }) => <Text as="span" key={code} tone="subdued" variant="bodySm">{`${say('parts', { code, params: {} })} ${format.money(amount, currency)}`}</Text>)}
        </BlockStack>
      </td>
      <td>
        <BlockStack gap="050">
          <span>{row.days === null ? '–' : range(row.days)}</span>
          {row.stockDays === null ? null : <Text as="span" tone="subdued" variant="bodySm">{t('plan.stock', { days: range(row.stockDays) })}</Text>}
        </BlockStack>
      </td>
      <td className="lf-number">{row.mostGrams === null ? '–' : t('plan.upTo', { weight: format.weight(row.mostGrams) })}</td>
      <td>{words(`duties.${row.duties}`)}</td>
      <td className="lf-wrap">{row.why === null ? <Badge tone="success">{t('plan.possible')}</Badge> : say('why', row.why)}</td>
    </tr>
  )
}
