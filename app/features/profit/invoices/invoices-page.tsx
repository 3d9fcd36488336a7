import { useNavigate } from '@remix-run/react'
import { BlockStack, Box, Card, EmptyState, InlineStack, Link, List, Page, Pagination, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useTask } from '#app/features/costs/use-task.ts'
import { FileCard } from '#app/features/shipping/sheets/file-card.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { gapCauses, noGap, type BilledGap } from '#shared/profit/invoices/billed-gap.ts'
import { GapCard } from './gap-card.tsx'
import type { InvoiceRow, InvoicesView, InvoiceTotal } from './invoices.ts'

export function InvoicesPage({ view }: { view: InvoicesView }) {
  const { t } = useTranslation('profit')
  const { t: shell } = useTranslation()
  const navigate = useNavigate()
  useTask(view.taskId)
  const { rows, page, hasNext, uploads } = view
  const whole = wholeGap(rows)
  const show = (next: number) => navigate(`/app/profit/invoices?page=${next}`)
  return (
    <Page title={t('invoices.title')} subtitle={t('invoices.body')} backAction={{ content: t('title'), onAction: () => navigate('/app/profit') }}>
      <BlockStack gap="400">
        <FileCard action="/app/profit/invoices/upload" heading={t('invoices.upload')} body={t('invoices.uploadBody')} label={t('invoices.file')} />
        {uploads.length === 0 ? null : (
          <Card>
            <BlockStack gap="200">
              <Text as="h2" variant="headingMd">{t('invoices.waiting')}</Text>
              <List>
                {uploads.map(({ id, fileName, createdAt }) => (
                  <List.Item key={id}><Link url={`/app/profit/invoices/uploads/${id}`}>{fileName}</Link> · <LocalTime instant={createdAt} /></List.Item>
                ))}
              </List>
            </BlockStack>
          </Card>
        )}
        {whole === null ? null : <GapCard gap={whole.gap} currency={whole.currency} />}
        {rows.length === 0 ? (
          <Card><EmptyState heading={t('invoices.empty')} image=""><p>{t('invoices.emptyBody')}</p></EmptyState></Card>
        ) : (
          <Card padding="0">
            <InvoiceTable rows={rows} />
            {page > 1 || hasNext ? (
              <Box padding="300">
                <InlineStack align="center">
                  <Pagination
                    hasPrevious={page > 1} hasNext={hasNext} onPrevious={() => show(page - 1)} onNext={() => show(page + 1)} label={String(page)}
                    accessibilityLabels={{ previous: shell('action.previousPage'), next: shell('action.nextPage') }}
                  />
                </InlineStack>
              </Box>
            ) : null}
          </Card>
        )}
      </BlockStack>
    </Page>
  )
}

/** Of the bills shown that are worked out, in one currency. */
function wholeGap(rows: readonly InvoiceRow[]): { gap: BilledGap; currency: string } | null {
  const currency = rows.find(({ gap }) => gap !== null)?.gap?.currency
  if (currency === undefined) return null
  const sum = { billed: 0, quoted: 0, causes: { ...noGap } }
  for (const { gap } of rows) {
    if (gap?.currency !== currency) continue
    sum.billed += gap.billed
    sum.quoted += gap.quoted
    for (const cause of gapCauses) sum.causes[cause] += gap.causes[cause]
  }
  return { gap: sum, currency }
}

function InvoiceTable({ rows }: { rows: readonly InvoiceRow[] }) {
  const { t } = useTranslation('profit')
  const format = useFormat()
  return (
    <ScrollBox label={t('invoices.title')}>
      <table className="lf-table">
        <thead>
          <tr>
            <th scope="col">{t('invoices.column.file')}</th>
            <th scope="col" className="lf-end">{t('invoices.column.parcels')}</th>
            <th scope="col" className="lf-end">{t('invoices.column.unmatched')}</th>
            <th scope="col" className="lf-end">{t('invoices.column.billed')}</th>
            <th scope="col" className="lf-end">{t('invoices.column.gap')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, fileName, createdAt, totals, gap }) => (
            <tr key={id}>
              <th scope="row">
                <div className="lf-wrap">
                  <BlockStack gap="050">
                    <Link url={`/app/profit/invoices/${id}`}>{fileName}</Link>
                    <Text as="span" tone="subdued" variant="bodySm"><LocalTime instant={createdAt} /></Text>
                  </BlockStack>
                </div>
              </th>
              <td className="lf-end lf-number">{format.count(sumOf(totals, 'parcels'))}</td>
              <td className="lf-end lf-number">{format.count(sumOf(totals, 'unmatched'))}</td>
              <td className="lf-end lf-number"><Amounts totals={totals} /></td>
              <td className="lf-end lf-number">{gap === null ? t('invoices.working') : format.money(gap.billed - gap.quoted, gap.currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

export function sumOf(totals: readonly InvoiceTotal[], name: 'parcels' | 'unmatched' | 'charges'): number {
  return totals.reduce((sum, total) => sum + total[name], 0)
}

/** One line a currency. */
export function Amounts({ totals }: { totals: readonly InvoiceTotal[] }) {
  const format = useFormat()
  return <BlockStack>{totals.map(({ currency, amount }) => <span key={currency}>{format.money(amount, currency)}</span>)}</BlockStack>
}
