import { Badge, BlockStack, Box, Card, EmptyState, InlineStack, Link, Page, Select, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { PageTurner } from '#app/components/page-turner.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { OrderRow, OrdersPage as OrdersOnPage } from './orders.ts'
import { orderInUrl } from './order-in-url.ts'

interface OrdersPageProps {
  readonly orders: OrdersOnPage
  readonly country: string | null
  readonly countries: readonly string[]
  readonly onShow: (page: number, country: string | null) => void
}

export function OrdersPage({ orders, country, countries, onShow }: OrdersPageProps) {
  const { t } = useTranslation('orders')
  const { t: prices } = useTranslation('prices')
  const name = useCountryName()
  const empty = orders.total === 0 && country === null
  return (
    <Page title={t('title')} subtitle={t('body')} secondaryActions={[{ content: t('sync'), url: '/app/sync' }]}>
      {empty ? (
        <Card>
          <EmptyState heading={t('empty')} image="">
            <p>{t('emptyBody')}</p>
          </EmptyState>
        </Card>
      ) : (
        <Card padding="0">
          <Box padding="400">
            <InlineStack>
              <Select
                label={t('column.country')}
                labelInline
                value={country ?? ''}
                onChange={(chosen) => onShow(1, chosen === '' ? null : chosen)}
                options={[
                  { label: prices('filter.all'), value: '' },
                  ...countries.map((value) => ({ value, label: name(value) })),
                ]}
              />
            </InlineStack>
          </Box>
          {orders.rows.length === 0 ? (
            <Box padding="800">
              <Text as="p" alignment="center" tone="subdued">{prices('empty.filteredTitle')}</Text>
            </Box>
          ) : (
            <OrdersTable rows={orders.rows} />
          )}
          <PageTurner page={orders.page} pages={orders.pages} onPage={(page) => onShow(page, country)} />
        </Card>
      )}
    </Page>
  )
}

function OrdersTable({ rows }: { rows: readonly OrderRow[] }) {
  const { t } = useTranslation('orders')
  return (
    <ScrollBox label={t('title')}>
      <table className="lf-table">
        <thead>
          <tr>
            <th scope="col">{t('column.order')}</th>
            <th scope="col">{t('column.country')}</th>
            <th scope="col" className="lf-end">{t('column.total')}</th>
            <th scope="col" className="lf-end">{t('column.landed')}</th>
            <th scope="col" className="lf-end">{t('column.profit')}</th>
            <th scope="col" className="lf-end">{t('column.assumed')}</th>
            <th scope="col" className="lf-end">{t('column.gap')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OrderLine key={row.orderId} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function OrderLine({ row }: { row: OrderRow }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const country = useCountryName()
  const money = (minor: number | null) => (minor === null ? '–' : format.money(minor, row.currency))
  return (
    <tr>
      <td>
        <BlockStack gap="050">
          <Link url={`/app/orders/${orderInUrl(row.orderId)}`}>{row.name}</Link>
          <Text as="span" tone="subdued" variant="bodySm">
            <LocalTime instant={row.createdAt} />
          </Text>
        </BlockStack>
      </td>
      <td>{row.country === null ? t('noCountry') : country(row.country)}</td>
      <td className="lf-end lf-number">{money(row.total)}</td>
      <td className="lf-end lf-number">{row.landed === null ? <Badge tone="attention">{t('partial')}</Badge> : money(row.landed)}</td>
      <td className="lf-end lf-number">{row.profit === null ? <Badge tone="attention">{t('partial')}</Badge> : money(row.profit)}</td>
      <td className="lf-end lf-number">{row.assumedProfit === null ? t('noPrice') : money(row.assumedProfit)}</td>
      <td className="lf-end lf-number">
        {row.profit === null || row.assumedProfit === null
          ? '–'
          : format.moneyChange(row.profit - row.assumedProfit, row.currency)}
      </td>
    </tr>
  )
}
