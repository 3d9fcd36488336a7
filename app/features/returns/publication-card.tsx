import { useFetcher } from '@remix-run/react'
import { Badge, Banner, BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { ProgressLine } from '#app/components/progress-line.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useLanguageName } from '#app/components/use-language-name.ts'
import { useRunning } from '#app/components/use-running.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { useStaffName } from '#app/features/publishing/use-staff-name.ts'
import type { Result } from '#shared/result/result.ts'
import type { ReturnPublicationState, ReturnTextView } from './returns.ts'

const tones = { queued: 'info', running: 'info', done: 'success', failed: 'critical', cancelled: 'warning' } as const
const textTones = { pending: undefined, verified: 'success', failed: 'critical' } as const

function useReturnPublication(loaded: ReturnPublicationState): ReturnPublicationState {
  const fetcher = useFetcher<ReturnPublicationState>({ key: `return-publication-${loaded.id}` })
  return useRunning<ReturnPublicationState>(fetcher, `/app/return-publications/${loaded.id}`, loaded) ?? loaded
}

/** The last publication: how far it is, what stands in the shop by language, and taking it back. */
export function PublicationCard({ publication: loaded, country }: { publication: ReturnPublicationState; country: string }) {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const coded = useCoded()
  const staff = useStaffName()
  const publication = useReturnPublication(loaded)
  const undoing = useFetcher<Result<unknown>>({ key: `returns-undo-${country}` })
  const stopping = useFetcher<Result<unknown>>({ key: `returns-stop-${loaded.id}` })
  const running = publication.status === 'queued' || publication.status === 'running'
  const asked = publication.cancelAsked || stopping.state !== 'idle'
  const done = publication.texts.filter(({ state }) => state !== 'pending').length
  const refused = [undoing, ...(running ? [stopping] : [])].flatMap(({ state, data }) => (state === 'idle' && data?.ok === false ? [data] : []))
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">{publication.undoes === null ? t('publication.heading') : t('publication.undoHeading')}</Text>
          <Badge tone={tones[publication.status]}>{t(`status.${publication.status}`)}</Badge>
        </InlineStack>
        {running ? (
          <>
            <ProgressLine
              done={done} total={publication.texts.length} label={t('publication.label')}
              words={asked ? t('publication.stopping') : t('publication.progress', { done: format.count(done), total: format.count(publication.texts.length) })}
            />
            <InlineStack align="space-between" blockAlign="center" gap="200">
              <Text as="p" tone="subdued">{t('publication.leave')}</Text>
              <Button disabled={asked} onClick={() => void stopping.submit({}, { method: 'post', action: `/app/return-publications/${loaded.id}/cancel` })}>{t('publication.stop')}</Button>
            </InlineStack>
          </>
        ) : (
          <Text as="p" tone="subdued">
            {t('publication.calls', { n: format.count(publication.writeCalls) })} {staff(publication.createdBy)} · <LocalTime instant={publication.endedAt ?? publication.createdAt} />
          </Text>
        )}
        {publication.error === null ? null : <Banner tone="critical">{coded(publication.error)}</Banner>}
        {publication.status === 'cancelled' ? <Banner tone="warning">{t('publication.stopped', { done: format.count(done) })}</Banner> : null}
        {refused.map((one) => <Banner key={one.code} tone="critical">{coded(one)}</Banner>)}
        <BlockStack gap="150">
          {publication.texts.map((text, index) => <TextLine key={`${text.locale ?? ''}${index}`} text={text} />)}
        </BlockStack>
        {publication.canUndo ? (
          <InlineStack>
            <Button loading={undoing.state !== 'idle'} onClick={() => void undoing.submit({ id: publication.id }, { method: 'post', action: `/app/returns/${country}/undo` })}>{t('publication.undo')}</Button>
          </InlineStack>
        ) : null}
      </BlockStack>
    </Card>
  )
}

function TextLine({ text }: { text: ReturnTextView }) {
  const { t } = useTranslation('returns')
  const coded = useCoded()
  const languageName = useLanguageName()
  const tone = textTones[text.state]
  return (
    <BlockStack gap="050">
      <InlineStack gap="200" blockAlign="center">
        <Text as="span">{text.locale === null ? t('publish.own') : languageName(text.locale)}</Text>
        <Badge {...(tone === undefined ? {} : { tone })}>{t(`text.${text.state}`)}</Badge>
      </InlineStack>
      {text.error === null ? null : <Text as="span" tone="critical">{coded(text.error)}</Text>}
    </BlockStack>
  )
}
