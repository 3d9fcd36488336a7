import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, DropZone, InlineStack, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import { FileProblems } from '#app/features/files/file-problems.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { ImportOutcome, ImportStarted } from './costs.ts'
import { TaskProgress } from './task-progress.tsx'

const largestFile = 5 * 1024 * 1024

/** Costs, HS codes, origins and weights by SKU out of a CSV: all of it, or nothing and the lines to correct. */
export function CostsFile() {
  const { t } = useTranslation('costs')
  const format = useFormat()
  const coded = useCoded()
  const [file, setFile] = useState<File | null>(null)
  const [refused, setRefused] = useState<'tooLarge' | 'noFile' | null>(null)
  const sending = useFetcher<ImportOutcome>()
  const outcome = sending.state === 'idle' ? sending.data : undefined
  const take = (taken: File | undefined) => {
    setFile(taken ?? null)
    setRefused(taken !== undefined && taken.size > largestFile ? 'tooLarge' : null)
  }
  const send = () => {
    if (file === null) return setRefused('noFile')
    if (refused !== null) return
    const form = new FormData()
    form.set('file', file)
    void sending.submit(form, { method: 'post', action: '/app/costs/import', encType: 'multipart/form-data' })
  }
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('upload.heading')}</Text>
          <Text as="p" tone="subdued">{t('upload.body')}</Text>
          <Text as="p" tone="subdued">{t('upload.historyBody')}</Text>
        </BlockStack>
        <DropZone
          label={t('upload.choose')}
          accept=".csv,text/csv"
          type="file"
          allowMultiple={false}
          onDrop={(_all, accepted, rejected) => take(accepted[0] ?? rejected[0])}
          {...(refused === null ? {} : { error: true })}
        >
          {file === null ? (
            <DropZone.FileUpload actionTitle={t('upload.pick')} actionHint={t('upload.hint')} />
          ) : (
            <div className="lf-chosen">
              <Text as="p">{`${file.name} · ${format.count(Math.ceil(file.size / 1024))} KB`}</Text>
            </div>
          )}
        </DropZone>
        {refused === null ? null : <Text as="p" tone="critical">{t(`upload.${refused}`)}</Text>}
        <InlineStack>
          <Button variant="primary" onClick={send} loading={sending.state !== 'idle'}>
            {t('upload.send')}
          </Button>
        </InlineStack>
        {outcome?.ok === false ? (
          <BlockStack gap="300">
            <Banner tone="critical" title={coded(outcome)}>
              {outcome.problemCount > 0 ? t('upload.errors', { n: format.count(outcome.problemCount) }) : null}
            </Banner>
            <FileProblems problems={outcome.problems} count={outcome.problemCount} />
          </BlockStack>
        ) : null}
        {outcome?.ok ? <ImportStartedNote started={outcome.value} /> : null}
        {outcome?.ok && outcome.value.taskId !== null ? <TaskProgress taskId={outcome.value.taskId} /> : null}
      </BlockStack>
    </Card>
  )
}

function ImportStartedNote({ started }: { started: ImportStarted }) {
  const { t } = useTranslation('costs')
  const format = useFormat()
  return (
    <BlockStack gap="100">
      {started.noted > 0 ? <Banner tone="success">{t('upload.noted', { n: format.count(started.noted) })}</Banner> : null}
      {started.unchanged > 0 ? <Text as="p">{t('upload.unchanged', { n: format.count(started.unchanged) })}</Text> : null}
      {started.conversions.map(({ from, to, rate }) => (
        <Text as="p" key={from}>{t('upload.converted', { from, to, rate })}</Text>
      ))}
    </BlockStack>
  )
}
