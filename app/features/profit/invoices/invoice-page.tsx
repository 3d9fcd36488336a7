import { useFetcher, useNavigate } from '@remix-run/react'
import { Banner, BlockStack, Box, Card, InlineStack, Link, Page, Pagination, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useTask } from '#app/features/costs/use-task.ts'
import { orderInUrl } from '#app/features/orders/order-in-url.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { gapCauses } from '#shared/profit/invoices/billed-gap.ts'
import type { Result } from '#shared/result/result.ts'
import { GapCard } from './gap-card.tsx'
import type { InvoiceOrder, InvoiceView, LooseRow } from './invoices.ts'
import { Amounts, sumOf } from './invoices-page.tsx'

export function InvoicePage({ view }: { view: InvoiceView }) {
  const { t } = useTranslation('profit')
  const format = useFormat()
  const coded = useCoded()
  const navigate = useNavigate()
  useTask(view.taskId)
  const undoing = useFetcher<Result<null>>({ key: 'undo-invoice' })
  const { invoice, orders, loose } = view
  const { totals, gap } = invoice
  return (
    <Page
      title={invoice.fileName}
      backAction={{ content: t('invoices.title'), onAction: () => navigate('/app/profit/invoices') }}
      secondaryActions={[{ content: t('invoices.undo'), destructive: true, loading: undoing.state !== 'idle', onAction: () => void undoing.submit({}, { method: 'post' }) }]}
    >
      <BlockStack gap="400">
        {undoing.data?.ok === false ? <Banner tone="critical">{coded(undoing.data)}</Banner> : null}
        <Card>
          <BlockStack gap="200">
            <Text as="p">{t('invoices.accept.sum', { charges: format.count(sumOf(totals, 'charges')), parcels: format.count(sumOf(totals, 'parcels')) })}</Text>
            <Amounts totals={totals} />
          </BlockStack>
        </Card>
        {gap === null ? <Banner tone="info">{view.taskId === null ? t('invoices.notWorkedBody') : t('invoices.workingBody')}</Banner> : <GapCard gap={gap} currency={gap.currency} />}
        {gap !== null && gap.unrated > 0 ? <Banner tone="warning">{t('invoices.unrated', { n: format.count(gap.unrated) })}</Banner> : null}
        {orders.length === 0 ? null : <Orders view={view} />}
        {loose.length === 0 ? null : <Loose rows={loose} />}
      </BlockStack>
    </Page>
  )
}

function Orders({ view }: { view: InvoiceView }) {
  const { t } = useTranslation('profit')
  const { t: shell } = useTranslation()
  const navigate = useNavigate()
  const { orders, currency, invoice, next, paged } = view
  const address = `/app/profit/invoices/${invoice.id}`
  return (
    <Card padding="0">
      <Box padding="400"><Text as="h2" variant="headingMd">{t('invoices.orders')}</Text></Box>
      <ScrollBox label={t('invoices.orders')}>
        <table className="lf-table">
          <thead>
            <tr>
              <th scope="col">{t('column.order')}</th>
              <th scope="col" className="lf-end">{t('invoices.column.quoted')}</th>
              <th scope="col" className="lf-end">{t('invoices.column.billed')}</th>
              <th scope="col" className="lf-end">{t('invoices.column.gap')}</th>
              <th scope="col">{t('invoices.column.cause')}</th>
            </tr>
          </thead>
          <tbody>{orders.map((order) => <OrderRow key={order.orderId} order={order} currency={currency} />)}</tbody>
        </table>
      </ScrollBox>
      {next !== null || paged ? (
        <Box padding="300">
          <InlineStack align="center">
            <Pagination
              hasPrevious={paged} hasNext={next !== null} onPrevious={() => navigate(address)}
              onNext={() => navigate(`${address}?${new URLSearchParams({ after: next ?? '' }).toString()}`)}
              accessibilityLabels={{ previous: t('invoices.first'), next: shell('action.nextPage') }}
            />
          </InlineStack>
        </Box>
      ) : null}
    </Card>
  )
}

function OrderRow({ order, currency }: { order: InvoiceOrder; currency: string }) {
  const { t } = useTranslation('profit')
  const format = useFormat()
  const { orderId, name, numbers, gap } = order
  const money = (minor: number) => format.money(minor, currency)
  const causes = gap === null ? [] : gapCauses.filter((cause) => gap.causes[cause] !== 0)
  return (
    <tr>
      <th scope="row">
        <BlockStack gap="050">
          <Link url={`/app/orders/${orderInUrl(orderId)}`}>{name}</Link>
          <Text as="span" tone="subdued" variant="bodySm">{numbers.join(', ')}</Text>
        </BlockStack>
      </th>
      <td className="lf-end lf-number">{gap === null ? '–' : money(gap.quoted)}</td>
      <td className="lf-end lf-number">{gap === null ? '–' : money(gap.billed)}</td>
      <td className="lf-end lf-number">{gap === null ? '–' : money(gap.billed - gap.quoted)}</td>
      <td>{gap === null ? t('invoices.noRate') : causes.length === 0 ? '–' : (
        <BlockStack>{causes.map((cause) => <span key={cause}>{`${t(`invoices.cause.${cause}`)} ${money(gap.causes[cause])}`}</span>)}</BlockStack>
      )}</td>
    </tr>
  )
}

function Loose({ rows }: { rows: readonly LooseRow[] }) {
  const { t } = useTranslation('profit')
  const format = useFormat()
  return (
    <Card padding="0">
      <Box padding="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('invoices.loose')}</Text>
          <Text as="p" tone="subdued">{t('invoices.looseBody', { n: format.count(rows.length) })}</Text>
        </BlockStack>
      </Box>
      <ScrollBox label={t('invoices.loose')}>
        <table className="lf-table">
          <thead>
            <tr>
              <th scope="col">{t('invoices.field.number')}</th>
              <th scope="col" className="lf-end">{t('invoices.column.row')}</th>
              <th scope="col">{t('invoices.field.charge')}</th>
              <th scope="col" className="lf-end">{t('invoices.column.billed')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, number, label, amount, currency }, index) => (
              <tr key={index}>
                <th scope="row">{number}</th>
                <td className="lf-end lf-number">{format.count(row)}</td>
                <td>{label}</td>
                <td className="lf-end lf-number">{format.money(amount, currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Card>
  )
}
