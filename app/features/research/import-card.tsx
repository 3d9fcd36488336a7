import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, DropZone, InlineStack, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import { FileProblems } from '#app/features/files/file-problems.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { ResearchImported } from './research-file.ts'

/** Products out of a CSV of the export's own columns: all of it, or nothing and the lines to correct. */
export function ImportCard() {
  const { t } = useTranslation('research')
  const { t: costs } = useTranslation('costs')
  const format = useFormat()
  const coded = useCoded()
  const [file, setFile] = useState<File | null>(null)
  const sending = useFetcher<ResearchImported>()
  const outcome = sending.state === 'idle' ? sending.data : undefined
  const send = () => {
    if (file === null) return
    const form = new FormData()
    form.set('file', file)
    void sending.submit(form, { method: 'post', action: '/app/research/import', encType: 'multipart/form-data' })
  }
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('file.title')}</Text>
          <Text as="p" tone="subdued">{t('file.body')}</Text>
        </BlockStack>
        <DropZone
          label={t('file.choose')} accept=".csv,text/csv" type="file" allowMultiple={false}
          onDrop={(_all, accepted, rejected) => setFile(accepted[0] ?? rejected[0] ?? null)}
        >
          {file === null ? (
            <DropZone.FileUpload actionTitle={costs('upload.pick')} />
          ) : (
            <div className="lf-chosen"><Text as="p">{file.name}</Text></div>
          )}
        </DropZone>
        <InlineStack>
          <Button variant="primary" onClick={send} disabled={file === null} loading={sending.state !== 'idle'}>{t('file.send')}</Button>
        </InlineStack>
        {outcome?.ok === false ? (
          <BlockStack gap="300">
            <Banner tone="critical" title={coded(outcome)} />
            <FileProblems problems={outcome.problems} count={outcome.problemCount} />
          </BlockStack>
        ) : null}
        {outcome?.ok === true ? <Banner tone="success">{t('file.done', { n: format.count(outcome.value.products) })}</Banner> : null}
      </BlockStack>
    </Card>
  )
}
