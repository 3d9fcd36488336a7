import { useFetcher, useNavigate } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, Checkbox, InlineStack, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProgressLine } from '#app/components/progress-line.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useTask } from '#app/features/costs/use-task.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { sheetFields, type SheetMapping } from '#shared/shipping/reading/columns.ts'
import type { SheetTerms } from '#shared/shipping/reading/sheet-terms.ts'
import type { Result } from '#shared/result/result.ts'
import { ShippingFrame } from '../shipping-frame.tsx'
import { useShippingSentence } from '../use-shipping-sentence.ts'
import { CellProblems } from './cell-problems.tsx'
import { MappingTable } from './mapping-table.tsx'
import type { ReadSheet, UploadView } from './sheets.ts'
import { Validity } from './sheets-page.tsx'
import { TermsForm } from './terms-form.tsx'

export function UploadPage({ upload }: { upload: UploadView }) {
  const { t } = useTranslation('rates')
  const say = useShippingSentence()
  const navigate = useNavigate()
  const dropping = useFetcher({ key: 'drop-upload' })
  const task = useTask(upload.taskId)
  const running = task === null || task.status === 'queued' || task.status === 'running'
  const drop = () => void dropping.submit({ intent: 'drop' }, { method: 'post' })
  return (
    <ShippingFrame
      fullWidth
      title={upload.fileName}
      backAction={{ content: t('title'), onAction: () => navigate('/app/shipping') }}
      secondaryActions={[{ content: t('map.drop'), destructive: true, onAction: drop, loading: dropping.state !== 'idle' }]}
    >
      {running ? <Card><ProgressLine done={0} total={null} words={t('map.reading')} label={t('map.reading')} taskId={upload.taskId} /></Card> : null}
      {task?.status === 'failed' && task.error !== null ? <Banner tone="critical" title={t('map.failed')}>{say('cells', task.error)}</Banner> : null}
      {task?.status === 'cancelled' ? <Banner tone="warning">{t('map.stopped')}</Banner> : null}
      {upload.table === null || upload.mapping === null || upload.terms === null ? null : (
        <Mapping key={upload.id} upload={upload} rows={upload.table.rows} rowCount={upload.table.rowCount} columns={upload.mapping.columns} headerRow={upload.mapping.headerRow} terms={upload.terms} running={running} />
      )}
    </ShippingFrame>
  )
}

interface MappingProps {
  readonly upload: UploadView
  readonly rows: readonly (readonly string[])[]
  readonly rowCount: number
  readonly columns: SheetMapping['columns']
  readonly headerRow: number
  readonly terms: SheetTerms
  readonly running: boolean
}

function Mapping({ upload, rows, rowCount, running, ...saved }: MappingProps) {
  const { t } = useTranslation('rates')
  const { t: words } = useTranslation('shipping')
  const format = useFormat()
  const say = useShippingSentence()
  const [columns, setColumns] = useState(saved.columns)
  const [headerRow, setHeaderRow] = useState(saved.headerRow)
  const [terms, setTerms] = useState(saved.terms)
  const checking = useFetcher<Result<string>>({ key: 'check-upload' })
  const check = () => void checking.submit({ intent: 'map', mapping: JSON.stringify({ headerRow, columns }), terms: JSON.stringify(terms) }, { method: 'post' })
  const changed = JSON.stringify([columns, headerRow, terms]) !== JSON.stringify([saved.columns, saved.headerRow, saved.terms])
  return (
    <BlockStack gap="400">
      <Card>
        <BlockStack gap="300">
          <Text as="h2" variant="headingMd">{t('map.columns')}</Text>
          <Text as="p" tone="subdued">{t('map.columnsBody', { rows: format.count(rowCount) })}</Text>
          <MappingTable
            rows={rows} columns={columns} headerRow={headerRow} errors={upload.errors} fields={sheetFields} repeating={['zonePrice']}
            name={(field) => words(`fields.${field}`)} say={(error) => say('cells', error)} onColumns={setColumns} onHeaderRow={setHeaderRow}
          />
        </BlockStack>
      </Card>
      <Card>
        <BlockStack gap="300">
          <Text as="h2" variant="headingMd">{t('terms.heading')}</Text>
          <Text as="p" tone="subdued">{t('terms.body')}</Text>
          <TermsForm terms={terms} faults={changed ? [] : upload.faults} onChange={setTerms} />
          <InlineStack gap="200">
            <Button variant={upload.sheets === null || changed ? 'primary' : 'secondary'} onClick={check} loading={checking.state !== 'idle' || running}>{t('map.check')}</Button>
          </InlineStack>
          {checking.data?.ok === false ? <Banner tone="critical">{say('refusals', checking.data)}</Banner> : null}
        </BlockStack>
      </Card>
      {!running && !changed && upload.faults.length > 0 ? <Banner tone="warning">{t('map.termsMissing')}</Banner> : null}
      {running || changed ? null : <CellProblems errors={upload.errors} columns={columns} say={(error) => say(error.row === null ? 'cells' : 'problems', error)} />}
      {running || changed || upload.sheets === null ? null : <Acceptance upload={upload} sheets={upload.sheets} />}
    </BlockStack>
  )
}

function Acceptance({ upload, sheets }: { upload: UploadView; sheets: readonly ReadSheet[] }) {
  const { t } = useTranslation('rates')
  const { t: words } = useTranslation('shipping')
  const format = useFormat()
  const country = useCountryName()
  const say = useShippingSentence()
  const [ending, setEnding] = useState(false)
  const accepting = useFetcher<Result<number>>({ key: 'accept-upload' })
  const clash = sheets.some(({ overlaps }) => overlaps !== null)
  const accept = () => void accepting.submit({ intent: 'accept', overlaps: ending ? 'end-older' : 'refuse' }, { method: 'post' })
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('accept.heading')}</Text>
        {upload.notices.map((notice, index) => <Banner tone="warning" key={index}>{say('problems', notice)}</Banner>)}
        {sheets.map((sheet) => (
          <BlockStack gap="100" key={`${sheet.carrier} ${sheet.service} ${sheet.cargo.join()}`}>
            <Text as="h3" variant="headingSm">{`${sheet.carrier} · ${sheet.service}`}</Text>
            <Text as="p">{t('accept.sheet', { cargo: format.list(sheet.cargo.map((kind) => words(`cargo.${kind}`))), zones: format.count(sheet.zones), bands: format.count(sheet.bands) })}</Text>
            <Text as="p" tone="subdued">{sheet.countries.length > 12 ? t('accept.countries', { n: format.count(sheet.countries.length) }) : format.list(sheet.countries.map(country))}</Text>
            <Text as="p" tone="subdued"><Validity from={sheet.validFrom} to={sheet.validTo} /></Text>
            {sheet.overlaps === null ? null : (
              <Banner tone="warning" title={t('accept.overlap', { edition: format.count(sheet.overlaps.edition) })}>
                <Validity from={sheet.overlaps.validFrom} to={sheet.overlaps.validTo} />
              </Banner>
            )}
          </BlockStack>
        ))}
        {clash ? <Checkbox label={t('accept.endOlder')} helpText={t('accept.endOlderBody')} checked={ending} onChange={setEnding} /> : null}
        <InlineStack>
          <Button variant="primary" disabled={clash && !ending} loading={accepting.state !== 'idle'} onClick={accept}>{t('accept.action')}</Button>
        </InlineStack>
        <Text as="p" tone="subdued">{t('accept.body')}</Text>
        {accepting.state === 'idle' && accepting.data?.ok === false ? <Banner tone="critical">{say('refusals', accepting.data)}</Banner> : null}
      </BlockStack>
    </Card>
  )
}
