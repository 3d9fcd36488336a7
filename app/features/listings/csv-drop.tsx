import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Button, DropZone, InlineStack, Text } from '@shopify/polaris'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import type { FileProblem } from '#app/features/files/file-problem.ts'
import { FileProblems } from '#app/features/files/file-problems.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'

interface Refusal {
  readonly ok: false
  readonly code: string
  readonly params: Readonly<Record<string, string>>
  readonly problems: readonly FileProblem[]
  readonly problemCount: number
}

interface CsvDropProps<Value> {
  readonly action: string
  readonly label: string
  readonly send: string
  readonly done: (value: Value) => ReactNode
}

/** Takes one CSV file and sends it: all of it comes in, or nothing and the lines to correct. */
export function CsvDrop<Value>({ action, label, send, done }: CsvDropProps<Value>) {
  const { t } = useTranslation('listings')
  const format = useFormat()
  const coded = useCoded()
  const [file, setFile] = useState<File | null>(null)
  const sending = useFetcher()
  // What the route answers is what its use case returns; the fetcher's own type knows plain JSON only.
  const outcome = (sending.state === 'idle' ? sending.data : undefined) as { ok: true; value: Value } | Refusal | undefined
  const submit = () => {
    if (file === null) return
    const form = new FormData()
    form.set('file', file)
    void sending.submit(form, { method: 'post', action, encType: 'multipart/form-data' })
  }
  return (
    <BlockStack gap="300">
      <DropZone label={label} accept=".csv,text/csv" type="file" allowMultiple={false} onDrop={(_all, accepted, rejected) => setFile(accepted[0] ?? rejected[0] ?? null)}>
        {file === null ? (
          <DropZone.FileUpload actionTitle={t('file.pick')} actionHint={t('file.hint')} />
        ) : (
          <div className="lf-chosen">
            <Text as="p">{`${file.name} · ${format.count(Math.ceil(file.size / 1024))} KB`}</Text>
          </div>
        )}
      </DropZone>
      <InlineStack>
        <Button onClick={submit} loading={sending.state !== 'idle'} disabled={file === null}>{send}</Button>
      </InlineStack>
      {outcome?.ok === false ? (
        <>
          <Banner tone="critical">{coded(outcome)}</Banner>
          {outcome.problems.length > 0 ? <FileProblems problems={outcome.problems} count={outcome.problemCount} /> : null}
        </>
      ) : null}
      {outcome?.ok === true ? <Banner tone="success">{done(outcome.value)}</Banner> : null}
    </BlockStack>
  )
}
