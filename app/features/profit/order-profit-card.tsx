import { Banner, BlockStack, Card, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { Unknown } from '#app/features/prices/breakdown-table.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { salesParts } from '#shared/profit/profit-parts.ts'
import type { OrderProfitDetail } from './order-profit.ts'

/** What an order earned in the shop's currency: each part as it was estimated, as it was billed, and what counts. */
export function OrderProfitCard({ profit }: { profit: OrderProfitDetail }) {
  const { t } = useTranslation('profit')
  const format = useFormat()
  const money = (minor: number) => format.money(minor, profit.currency)
  const known = (minor: number | null) => (minor === null ? <Unknown /> : money(minor))
  const total = profit.sales.goods - profit.sales.discounts + profit.sales.shipping + profit.sales.added
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('order.heading')}</Text>
        <Text as="p" tone="subdued">
          {[t('order.body'), profit.paidIn === null ? '' : t('order.paidIn', { currency: profit.paidIn })].join(' ')}
        </Text>
        {profit.earlyCosts.length > 0 ? <Banner tone="info"><span className="lf-document">{t('order.earlyCosts', { items: format.list(profit.earlyCosts) })}</span></Banner> : null}
        {profit.openReturns > 0 ? <Banner tone="warning">{t('order.openReturns', { n: format.count(profit.openReturns) })}</Banner> : null}
        <ScrollBox label={t('order.heading')}>
          <table className="lf-table">
            <thead>
              <tr>
                <th scope="col">{t('order.part')}</th>
                <th scope="col" className="lf-end">{t('order.estimated')}</th>
                <th scope="col" className="lf-end">{t('order.invoiced')}</th>
                <th scope="col" className="lf-end">{t('order.counted')}</th>
              </tr>
            </thead>
            <tbody>
              {salesParts.filter((part) => part !== 'refunds').map((part) => (
                <tr key={part}>
                  <th scope="row">{t(`sales.${part}`)}</th>
                  <td /><td />
                  <td className="lf-end lf-number">{money(part === 'discounts' ? -profit.sales.discounts : profit.sales[part])}</td>
                </tr>
              ))}
              <tr className="lf-strong">
                <th scope="row">
                  {t('order.total')}
                  {profit.shopifyTotal === total ? <Text as="p" tone="subdued" variant="bodySm">{t('order.ties')}</Text> : null}
                </th>
                <td /><td />
                <td className="lf-end lf-number">{money(total)}</td>
              </tr>
              {profit.sales.refunds === 0 ? null : (
                <tr>
                  <th scope="row">{t('sales.refunds')}</th>
                  <td /><td />
                  <td className="lf-end lf-number">{money(-profit.sales.refunds)}</td>
                </tr>
              )}
              {profit.costs.map(({ part, estimated, invoiced, counted }) => (
                <tr key={part}>
                  <th scope="row">{t(`part.${part}`)}</th>
                  <td className="lf-end lf-number">{known(estimated)}</td>
                  <td className="lf-end lf-number">{invoiced === undefined ? '–' : known(invoiced)}</td>
                  <td className="lf-end lf-number">{counted === null ? <Unknown /> : money(-counted)}</td>
                </tr>
              ))}
              <tr className="lf-strong">
                <th scope="row">{t('order.profit')}</th>
                <td /><td />
                <td className="lf-end lf-number">{profit.profit === null ? t('atMost', { amount: money(profit.atMost) }) : money(profit.profit)}</td>
              </tr>
            </tbody>
          </table>
        </ScrollBox>
      </BlockStack>
    </Card>
  )
}
