import { useNavigate } from '@remix-run/react'
import { Badge, Banner, BlockStack, Box, Card, EmptyState, InlineStack, Link, Page, Pagination, Select, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { DownloadButton } from '#app/components/download-button.tsx'
import { LocalTime } from '#app/components/local-time.tsx'
import { PageTurner } from '#app/components/page-turner.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import { orderInUrl } from '#app/features/orders/order-in-url.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { ProfitCharts } from './profit-charts.tsx'
import { ProfitRangeForm } from './profit-range-form.tsx'
import { weeksOf } from './profit-range.ts'
import { ProfitSummary } from './profit-summary.tsx'
import { ProfitTable } from './profit-table.tsx'
import { ReworkProgress } from './rework-progress.tsx'
import { orderStates, profitTabs, type ProfitOrderRow, type ProfitView } from './profit.ts'

interface ProfitPageProps {
  readonly view: ProfitView
  readonly loading: boolean
  readonly onShow: (change: Readonly<Record<string, string | null>>) => void
}

export function ProfitPage({ view, loading, onShow }: ProfitPageProps) {
  const { t } = useTranslation('profit')
  const navigate = useNavigate()
  const { query, total } = view
  const address = `/app/profit/export?${new URLSearchParams({ tab: query.tab, from: query.from, to: query.to, ...(query.state !== null && { state: query.state }) }).toString()}`
  return (
    <Page
      title={t('title')}
      subtitle={t('body')}
      secondaryActions={[
        { content: t('invoices.title'), onAction: () => navigate('/app/profit/invoices') },
        { content: t('terms.title'), onAction: () => navigate('/app/profit/terms') },
      ]}
    >
      <BlockStack gap="400">
        {view.taskId !== null || view.behind || total.unknownOrders > 0 ? <ReworkProgress view={view} /> : null}
        {total.unknownOrders > 0 && !view.firstLegSaid ? (
          <Banner tone="warning" action={{ content: t('terms.title'), url: '/app/profit/terms' }}>{t('terms.noFirstLeg')}</Banner>
        ) : null}
        <ProfitRangeForm query={query} onShow={onShow} />
        {total.orders === 0 ? (
          <Card>
            <EmptyState heading={t('empty')} image="">
              <p>{t('emptyBody')}</p>
            </EmptyState>
          </Card>
        ) : (
          <div className={loading ? 'lf-dim' : undefined} aria-busy={loading}>
            <BlockStack gap="400">
              <ProfitSummary total={total} currency={view.currency} />
              <ProfitCharts view={view} />
              <Card padding="0">
                <Box padding="400">
                  <InlineStack align="space-between" gap="300">
                    <nav aria-label={t('tabs')}>
                      <ul className="lf-tabs">
                        {profitTabs.map((tab) => (
                          <li key={tab}>
                            <Link removeUnderline url={tabAddress(view, tab)}>
                              <span aria-current={tab === query.tab ? 'page' : undefined}>{tab === query.tab ? <strong>{t(`tab.${tab}`)}</strong> : t(`tab.${tab}`)}</span>
                            </Link>
                          </li>
                        ))}
                      </ul>
                    </nav>
                    <DownloadButton address={address} fileName={`profit-${query.tab}-${query.from}.csv`} label={t('export')} />
                  </InlineStack>
                </Box>
                <ProfitRows view={view} onShow={onShow} />
              </Card>
            </BlockStack>
          </div>
        )}
      </BlockStack>
    </Page>
  )
}

function tabAddress({ query }: ProfitView, tab: string): string {
  return `/app/profit?${new URLSearchParams({ tab, from: query.from, to: query.to }).toString()}`
}

function ProfitRows({ view, onShow }: Pick<ProfitPageProps, 'view' | 'onShow'>) {
  const { t } = useTranslation('profit')
  const format = useFormat()
  const country = useCountryName()
  const { query, currency } = view
  if (view.orders !== null) return <Orders view={view} onShow={onShow} />
  if (query.tab === 'week') {
    return <ProfitTable heading={t('tab.week')} rows={view.weeks} currency={currency} name={(row) => format.day(row.key)} />
  }
  if (view.skus === null) {
    return <ProfitTable heading={t('tab.market')} rows={view.markets} currency={currency} name={(row) => (row.key === '' ? t('noCountry') : country(row.key))} />
  }
  return (
    <>
      <ProfitTable heading={t('tab.sku')} rows={view.skus.rows} currency={currency} weeks={weeksOf(query)} name={(row) => (row.key === '' ? t('noSku') : row.key)} />
      <PageTurner page={query.page} pages={view.skus.pages} onPage={(page) => onShow({ page: String(page) })} />
    </>
  )
}

function Orders({ view, onShow }: Pick<ProfitPageProps, 'view' | 'onShow'>) {
  const { t } = useTranslation('profit')
  const { t: shell } = useTranslation()
  const { query, currency } = view
  const { rows, next } = view.orders ?? { rows: [], next: null }
  return (
    <>
      <Box paddingInline="400" paddingBlockEnd="300">
        <InlineStack>
          <Select
            label={t('state.label')}
            labelInline
            value={query.state ?? ''}
            onChange={(state) => onShow({ state: state === '' ? null : state, before: null })}
            options={[{ label: t('state.all'), value: '' }, ...orderStates.map((value) => ({ value, label: t(`state.${value}`) }))]}
          />
        </InlineStack>
      </Box>
      {rows.length === 0 ? <Box padding="400"><Banner tone="info">{t('noOrders')}</Banner></Box> : (
        <ScrollBox label={t('tab.orders')}>
          <table className="lf-table">
            <thead>
              <tr>
                <th scope="col">{t('column.order')}</th>
                <th scope="col">{t('column.country')}</th>
                <th scope="col" className="lf-end">{t('column.sales')}</th>
                <th scope="col" className="lf-end">{t('column.profit')}</th>
                <th scope="col">{t('column.unknown')}</th>
              </tr>
            </thead>
            <tbody>{rows.map((row) => <OrderRow key={row.orderId} row={row} currency={currency} />)}</tbody>
          </table>
        </ScrollBox>
      )}
      {next !== null || query.before !== null ? (
        <Box padding="300">
          <InlineStack align="center">
            <Pagination
              hasPrevious={query.before !== null}
              hasNext={next !== null}
              onPrevious={() => onShow({ before: null })}
              onNext={() => onShow({ before: next })}
              label={query.before === null ? t('newest') : t('older')}
              accessibilityLabels={{ previous: t('newest'), next: shell('action.nextPage') }}
            />
          </InlineStack>
        </Box>
      ) : null}
    </>
  )
}

function OrderRow({ row, currency }: { row: ProfitOrderRow; currency: string }) {
  const { t } = useTranslation('profit')
  const format = useFormat()
  const country = useCountryName()
  return (
    <tr>
      <td>
        <BlockStack gap="050">
          <Link url={`/app/orders/${orderInUrl(row.orderId)}`}>{row.name}</Link>
          {row.returning ? <InlineStack><Badge>{t('returning')}</Badge></InlineStack> : null}
          <Text as="span" tone="subdued" variant="bodySm"><LocalTime instant={row.createdAt} /></Text>
        </BlockStack>
      </td>
      <td>{row.country === null ? t('noCountry') : country(row.country)}</td>
      <td className="lf-end lf-number">{format.money(row.sales, currency)}</td>
      <td className="lf-end lf-number">
        {row.profit === null ? t('atMost', { amount: format.money(row.atMost, currency) }) : format.money(row.profit, currency)}
      </td>
      <td>{row.unknown.length === 0 ? '–' : <Badge tone="attention">{format.list(row.unknown.map((part) => t(`part.${part}`)))}</Badge>}</td>
    </tr>
  )
}
