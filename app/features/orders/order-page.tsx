import { Banner, BlockStack, Card, List, Page, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useLocalTime } from '#app/components/local-time.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useCountryName } from '#app/components/use-country-name.ts'
import { FactsTable } from '#app/features/prices/facts-table.tsx'
import { OrderProfitCard } from '#app/features/profit/order-profit-card.tsx'
import type { OrderProfitDetail } from '#app/features/profit/order-profit.ts'
import { OrderReturnCard } from '#app/features/returns/order-return-card.tsx'
import { QuoteTable } from '#app/features/prices/quote-table.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { PriceGap } from '#shared/pricing/market-price.ts'
import type { OrderDetail } from './orders.ts'
import { orderInUrl } from './order-in-url.ts'
import { OrderPartsTable } from './order-parts-table.tsx'

export function OrderPage({ detail, profit }: { detail: OrderDetail; profit: OrderProfitDetail | null }) {
  const { t } = useTranslation('orders')
  const { t: work } = useTranslation('working')
  const country = useCountryName()
  const coded = useCoded()
  const { moment } = useLocalTime()
  const { order, working } = detail
  const quote = working?.quote ?? null
  const sentence = (gap: PriceGap) => {
    const { item } = gap.params
    return item === undefined || gap.code === 'order-item-unknown' ? coded(gap) : t('gapOfItem', { item, gap: coded(gap) })
  }
  const place = order.country === null ? t('noCountry') : country(order.country)
  return (
    <Page
      title={t('heading', { name: order.name })}
      subtitle={`${place} · ${moment(order.createdAt)}`}
      backAction={{ content: t('back'), url: '/app/orders' }}
    >
      <BlockStack gap="400">
        {working === null ? <Banner tone="info">{t('pending')}</Banner> : null}
        {working !== null && working.gaps.length > 0 ? (
          <Banner tone="warning" title={t('missing')}>
            <BlockStack gap="200">
              <List>
                {working.gaps.map((gap) => (
                  <List.Item key={`${gap.code}${JSON.stringify(gap.params)}`}><span className="lf-document">{sentence(gap)}</span></List.Item>
                ))}
              </List>
              <Text as="p">{t('partialBody')}</Text>
            </BlockStack>
          </Banner>
        ) : null}
        {working === null ? null : (
          <Card>
            <BlockStack gap="300">
              <Text as="h2" variant="headingMd">{t('working')}</Text>
              <Text as="p" tone="subdued">{t('workingBody')}</Text>
              {working.assumed === null ? <Text as="p" tone="subdued">{t('noAssumption')}</Text> : null}
              <OrderPartsTable working={working} currency={order.currency} />
            </BlockStack>
          </Card>
        )}
        {profit === null ? null : <OrderProfitCard profit={profit} />}
        <Card>
          <BlockStack gap="300">
            <Text as="h2" variant="headingMd">{t('lines')}</Text>
            <OrderLines detail={detail} />
          </BlockStack>
        </Card>
        {order.country === null ? null : <OrderReturnCard order={orderInUrl(order.orderId)} lines={detail.lines} />}
        {quote === null ? null : (
          <>
            <Card>
              <BlockStack gap="300">
                <Text as="h2" variant="headingMd">{work('customs')}</Text>
                <QuoteTable quote={quote} />
              </BlockStack>
            </Card>
            <Card>
              <BlockStack gap="300">
                <Text as="h2" variant="headingMd">{work('facts')}</Text>
                <FactsTable facts={quote.facts} />
              </BlockStack>
            </Card>
          </>
        )}
      </BlockStack>
    </Page>
  )
}

function OrderLines({ detail }: { detail: OrderDetail }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const { currency } = detail.order
  return (
    <ScrollBox label={t('lines')}>
      <table className="lf-table">
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            <th scope="col" className="lf-end">{t('quantity')}</th>
            <th scope="col" className="lf-end">{t('price')}</th>
            <th scope="col" className="lf-end">{t('discount')}</th>
          </tr>
        </thead>
        <tbody>
          {detail.lines.map((line) => (
            <tr key={line.lineId}>
              <td>
                <div className="lf-wrap">
                  <BlockStack gap="050">
                    <Text as="span">{line.title}</Text>
                    {line.sku === null ? null : (
                      <Text as="span" tone="subdued" variant="bodySm">{`${t('sku')} ${line.sku}`}</Text>
                    )}
                  </BlockStack>
                </div>
              </td>
              <td className="lf-end lf-number">{format.count(line.quantity)}</td>
              <td className="lf-end lf-number">{format.money(line.price, currency)}</td>
              <td className="lf-end lf-number">{format.money(line.discount, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
