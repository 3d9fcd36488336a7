import { useFetcher, useNavigate } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, InlineStack, Page, Select, Text, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProgressLine } from '#app/components/progress-line.tsx'
import { useCoded, type Coded } from '#app/components/use-coded.ts'
import { useTask } from '#app/features/costs/use-task.ts'
import { CellProblems } from '#app/features/shipping/sheets/cell-problems.tsx'
import { MappingTable } from '#app/features/shipping/sheets/mapping-table.tsx'
import { useShippingSentence } from '#app/features/shipping/use-shipping-sentence.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { invoiceFields, repeatingFields, type InvoiceMapping } from '#shared/profit/invoices/invoice-columns.ts'
import type { InvoiceTerms } from '#shared/profit/invoices/read-invoice.ts'
import type { Result } from '#shared/result/result.ts'
import type { InvoiceTotal, InvoiceUploadView } from './invoices.ts'
import { Amounts, sumOf } from './invoices-page.tsx'

export function InvoiceUploadPage({ upload }: { upload: InvoiceUploadView }) {
  const { t } = useTranslation('profit')
  const { t: words } = useTranslation('rates')
  const say = useShippingSentence()
  const navigate = useNavigate()
  const dropping = useFetcher({ key: 'drop-invoice' })
  const task = useTask(upload.taskId)
  const running = task === null || task.status === 'queued' || task.status === 'running'
  return (
    <Page
      fullWidth
      title={upload.fileName}
      backAction={{ content: t('invoices.title'), onAction: () => navigate('/app/profit/invoices') }}
      secondaryActions={[{ content: words('map.drop'), destructive: true, loading: dropping.state !== 'idle', onAction: () => void dropping.submit({ intent: 'drop' }, { method: 'post' }) }]}
    >
      <BlockStack gap="400">
        {running ? <Card><ProgressLine done={0} total={null} words={words('map.reading')} label={words('map.reading')} taskId={upload.taskId} /></Card> : null}
        {task?.status === 'failed' && task.error !== null ? <Banner tone="critical" title={words('map.failed')}>{say('cells', task.error)}</Banner> : null}
        {task?.status === 'cancelled' ? <Banner tone="warning">{words('map.stopped')}</Banner> : null}
        {upload.table === null || upload.mapping === null || upload.terms === null ? null : (
          <Mapping key={upload.id} upload={upload} rows={upload.table.rows} rowCount={upload.table.rowCount} mapping={upload.mapping} saved={upload.terms} running={running} />
        )}
      </BlockStack>
    </Page>
  )
}

interface MappingProps {
  readonly upload: InvoiceUploadView
  readonly rows: readonly (readonly string[])[]
  readonly rowCount: number
  readonly mapping: InvoiceMapping
  readonly saved: InvoiceTerms
  readonly running: boolean
}

function Mapping({ upload, rows, rowCount, mapping, saved, running }: MappingProps) {
  const { t } = useTranslation('profit')
  const { t: words } = useTranslation('rates')
  const format = useFormat()
  const coded = useCoded()
  const sentence = useShippingSentence()
  const [columns, setColumns] = useState(mapping.columns)
  const [headerRow, setHeaderRow] = useState(mapping.headerRow)
  const [terms, setTerms] = useState(saved)
  const checking = useFetcher<Result<string>>({ key: 'check-invoice' })
  const check = () => void checking.submit({ intent: 'map', mapping: JSON.stringify({ headerRow, columns }), terms: JSON.stringify(terms) }, { method: 'post' })
  const changed = JSON.stringify([columns, headerRow, terms]) !== JSON.stringify([mapping.columns, mapping.headerRow, saved])
  const fieldName = (name: string | undefined) => invoiceFields.find((one) => one === name)
  const say = ({ code, params }: Coded) => {
    const field = fieldName(params['field'])
    return sentence('cells', { code, params: field === undefined ? params : { ...params, field: t(`invoices.field.${field}`) } })
  }
  const ready = !running && !changed && upload.totals.length > 0
  return (
    <>
      <Card>
        <BlockStack gap="300">
          <Text as="h2" variant="headingMd">{words('map.columns')}</Text>
          <Text as="p" tone="subdued">{words('map.columnsBody', { rows: format.count(rowCount) })}</Text>
          <MappingTable
            rows={rows} columns={columns} headerRow={headerRow} errors={upload.errors} fields={invoiceFields} repeating={repeatingFields}
            name={(field) => t(`invoices.field.${field}`)} say={say} onColumns={setColumns} onHeaderRow={setHeaderRow}
          />
          <Text as="p" tone="subdued">{t('invoices.termsBody')}</Text>
          <div className="lf-form">
            <TextField label={t('invoices.terms.currency')} autoComplete="off" maxLength={3} value={terms.currency} onChange={(currency) => setTerms({ ...terms, currency })} />
            <TextField label={t('invoices.terms.day')} type="date" autoComplete="off" value={terms.day} onChange={(day) => setTerms({ ...terms, day })} />
            <Select
              label={t('invoices.terms.weightUnit')} value={terms.weightUnit} options={units.map((value) => ({ value, label: value }))}
              onChange={(value) => setTerms({ ...terms, weightUnit: units.find((unit) => unit === value) ?? terms.weightUnit })}
            />
          </div>
          <InlineStack>
            <Button variant={ready ? 'secondary' : 'primary'} onClick={check} loading={checking.state !== 'idle' || running}>{t('invoices.check')}</Button>
          </InlineStack>
          {checking.data?.ok === false ? <Banner tone="critical">{coded(checking.data)}</Banner> : null}
        </BlockStack>
      </Card>
      {running || changed ? null : <CellProblems errors={upload.errors} columns={columns} say={say} />}
      {ready ? <Acceptance totals={upload.totals} /> : null}
    </>
  )
}

const units = ['kg', 'g', 'lb', 'oz'] as const

function Acceptance({ totals }: { totals: readonly InvoiceTotal[] }) {
  const { t } = useTranslation('profit')
  const format = useFormat()
  const coded = useCoded()
  const accepting = useFetcher<Result<string>>({ key: 'accept-invoice' })
  const unmatched = sumOf(totals, 'unmatched')
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('invoices.accept.heading')}</Text>
        <Text as="p">{t('invoices.accept.sum', { charges: format.count(sumOf(totals, 'charges')), parcels: format.count(sumOf(totals, 'parcels')) })}</Text>
        <Amounts totals={totals} />
        {unmatched === 0 ? null : <Banner tone="warning">{t('invoices.accept.unmatched', { n: format.count(unmatched) })}</Banner>}
        <InlineStack>
          <Button variant="primary" loading={accepting.state !== 'idle'} onClick={() => void accepting.submit({ intent: 'accept' }, { method: 'post' })}>{t('invoices.accept.action')}</Button>
        </InlineStack>
        <Text as="p" tone="subdued">{t('invoices.accept.body')}</Text>
        {accepting.state === 'idle' && accepting.data?.ok === false ? <Banner tone="critical">{coded(accepting.data)}</Banner> : null}
      </BlockStack>
    </Card>
  )
}
