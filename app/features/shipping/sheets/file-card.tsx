import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, DropZone, InlineStack, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import { useShippingSentence } from '../use-shipping-sentence.ts'
import { largestSheetFile } from './sheets.ts'

interface FileCardProps {
  /** The address that takes the file. */
  readonly action: string
  readonly heading: string
  readonly body: string
  /** Of the field. */
  readonly label: string
}

/** Sends a CSV or a spreadsheet. What becomes of it is the answering page's to say. */
export function FileCard({ action, heading, body, label }: FileCardProps) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const say = useShippingSentence()
  const [file, setFile] = useState<File | null>(null)
  const [refused, setRefused] = useState<'tooLarge' | 'noFile' | null>(null)
  const sending = useFetcher<Result<string>>()
  const take = (taken: File | undefined) => {
    setFile(taken ?? null)
    setRefused(taken !== undefined && taken.size > largestSheetFile ? 'tooLarge' : null)
  }
  const send = () => {
    if (file === null) return setRefused('noFile')
    if (refused !== null) return
    const form = new FormData()
    form.set('file', file)
    void sending.submit(form, { method: 'post', action, encType: 'multipart/form-data' })
  }
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{heading}</Text>
          <Text as="p" tone="subdued">{body}</Text>
        </BlockStack>
        <DropZone label={label} accept=".csv,.xlsx" type="file" allowMultiple={false} onDrop={(_all, accepted, rejected) => take(accepted[0] ?? rejected[0])} {...(refused === null ? {} : { error: true })}>
          {file === null ? (
            <DropZone.FileUpload actionTitle={t('upload.pick')} actionHint={t('upload.hint')} />
          ) : (
            <div className="lf-chosen"><Text as="p">{`${file.name} · ${format.count(Math.ceil(file.size / 1024))} KB`}</Text></div>
          )}
        </DropZone>
        {refused === null ? null : <Text as="p" tone="critical">{t(`upload.${refused}`)}</Text>}
        {sending.state === 'idle' && sending.data?.ok === false ? <Banner tone="critical">{say('refusals', sending.data)}</Banner> : null}
        <InlineStack>
          <Button variant="primary" onClick={send} loading={sending.state !== 'idle'}>{t('upload.send')}</Button>
        </InlineStack>
      </BlockStack>
    </Card>
  )
}
