import { useFetcher } from '@remix-run/react'
import { Badge, Banner, BlockStack, Box, Button, Card, InlineStack, Page, Select, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppModal } from '#app/components/app-modal.tsx'
import { PageTurner } from '#app/components/page-turner.tsx'
import { ProgressLine } from '#app/components/progress-line.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useLanguageName } from '#app/components/use-language-name.ts'
import { useRunning } from '#app/components/use-running.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Failure, Result } from '#shared/result/result.ts'
import { RunBadge } from './history-page.tsx'
import type { ListingsPublication, PublishedLines } from './listing-history.ts'

interface RunPageProps {
  readonly run: ListingsPublication
  readonly lines: PublishedLines
  readonly onlyFailed: boolean
  readonly onShow: (page: number, onlyFailed: boolean) => void
}

/** One run: how far it is, what it wrote, and the way back. */
export function RunPage({ run: loaded, lines, onlyFailed, onShow }: RunPageProps) {
  const { t } = useTranslation('listings')
  const { t: publish } = useTranslation('publish')
  const run = useRun(loaded)
  const [undoing, setUndoing] = useState(false)
  const running = run.status === 'queued' || run.status === 'running'
  const pages = Math.max(1, Math.ceil(lines.total / lines.pageSize))
  return (
    <Page
      title={run.undoes === null ? t('publication.one') : t('publication.undo')}
      titleMetadata={<RunBadge run={run} />}
      backAction={{ content: t('publication.title'), url: '/app/listings/publications' }}
      {...(!running && run.canUndo ? { primaryAction: { content: t('publication.undo'), onAction: () => setUndoing(true) } } : {})}
    >
      <BlockStack gap="400">
        <Outcome run={run} running={running} />
        <Card padding="0">
          <Box padding="400">
            <InlineStack align="space-between" blockAlign="center" gap="300">
              <Text as="h2" variant="headingMd">{t('publication.count')}</Text>
              <Select
                label={publish('line.state')} labelInline value={onlyFailed ? 'failed' : 'all'}
                onChange={(value) => onShow(1, value === 'failed')}
                options={[{ label: publish('line.all'), value: 'all' }, { label: publish('line.onlyFailed'), value: 'failed' }]}
              />
            </InlineStack>
          </Box>
          <Lines lines={lines} running={running} />
          <PageTurner page={lines.page} pages={pages} onPage={(page) => onShow(page, onlyFailed)} />
        </Card>
      </BlockStack>
      {undoing ? <Undo run={run} onClose={() => setUndoing(false)} /> : null}
    </Page>
  )
}

/** A run as it goes on; when it ends the page reads its lines again. */
function useRun(loaded: ListingsPublication): ListingsPublication {
  const fetcher = useFetcher<ListingsPublication | null>({ key: `listings-run-${loaded.id}` })
  return useRunning<ListingsPublication>(fetcher, `/app/listings/publications/${loaded.id}/state`, loaded) ?? loaded
}

function Outcome({ run, running }: { run: ListingsPublication; running: boolean }) {
  const { t } = useTranslation('listings')
  const { t: publish } = useTranslation('publish')
  const format = useFormat()
  const coded = useCoded()
  const cancelling = useFetcher<Result<null>>()
  if (running) {
    const asked = run.cancelAsked || cancelling.state !== 'idle'
    return (
      <Card>
        <BlockStack gap="300">
          <ProgressLine
            done={run.verified + run.failed} total={run.total} label={t('publication.label')}
            words={asked ? publish('progress.cancelling') : t('publication.running', { done: format.count(run.verified), total: format.count(run.total) })}
          />
          <InlineStack align="space-between" blockAlign="center" gap="200">
            <Text as="p" tone="subdued">{publish('progress.leave')}</Text>
            <Button disabled={asked} onClick={() => void cancelling.submit({}, { method: 'post', action: `/app/listings/publications/${run.id}/cancel` })}>
              {publish('progress.cancel')}
            </Button>
          </InlineStack>
        </BlockStack>
      </Card>
    )
  }
  const stopped = run.status === 'cancelled'
  return (
    <BlockStack gap="300">
      {run.error === null ? null : <Banner tone="critical">{publish('result.error', { why: coded(run.error) })}</Banner>}
      {run.failed > 0 ? <Banner tone="critical">{t('publication.failed', { n: format.count(run.failed) })}</Banner> : null}
      <Banner tone={run.status === 'done' && run.failed === 0 ? 'success' : run.status === 'cancelled' ? 'warning' : 'info'}>
        <Text as="p">{stopped ? t('publication.stopped', { n: format.count(run.verified), left: format.count(run.total - run.verified - run.failed) }) : t('publication.done', { n: format.count(run.verified) })}</Text>
        <Text as="p">{publish('writeCalls', { n: format.count(run.writeCalls) })}</Text>
      </Banner>
    </BlockStack>
  )
}

const lineTones = { pending: undefined, verified: 'success', failed: 'critical' } as const

function Lines({ lines, running }: { lines: PublishedLines; running: boolean }) {
  const { t } = useTranslation('listings')
  const { t: publish } = useTranslation('publish')
  const coded = useCoded()
  const language = useLanguageName()
  if (lines.lines.length === 0) {
    return (
      <Box padding="600">
        <Text as="p" alignment="center" tone="subdued">{publish('line.empty')}</Text>
      </Box>
    )
  }
  return (
    <ScrollBox label={t('publication.count')}>
      <table className="lf-table">
        <thead>
          <tr>
            <th scope="col">{t('column.listing')}</th>
            <th scope="col">{t('editor.language')}</th>
            <th scope="col">{publish('line.before')}</th>
            <th scope="col">{publish('line.after')}</th>
            <th scope="col">{publish('line.state')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.lines.map((line) => {
            const tone = lineTones[line.state]
            return (
              <tr key={`${line.resourceId}|${line.key}|${line.locale}`}>
                <td>
                  <div className="lf-wrap">{line.title ?? ''}</div>
                  <Text as="span" tone="subdued" variant="bodySm">{line.key}</Text>
                </td>
                <td>{language(line.locale)}</td>
                <td><span className="lf-cut">{line.before ?? t('publication.nothing')}</span></td>
                <td><span className="lf-cut" lang={line.locale}>{line.after ?? t('publication.nothing')}</span></td>
                <td>
                  <BlockStack gap="100" inlineAlign="start">
                    <Badge {...(tone === undefined ? {} : { tone })}>{!running && line.state === 'pending' ? t('publication.notWritten') : publish(`line.${line.state}`)}</Badge>
                    {line.error === null ? null : <Text as="span" tone="critical">{coded(line.error)}</Text>}
                  </BlockStack>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function Undo({ run, onClose }: { run: ListingsPublication; onClose: () => void }) {
  const { t } = useTranslation('listings')
  const coded = useCoded()
  const sending = useFetcher<{ readonly refused: Failure }>()
  const refused = sending.state === 'idle' ? sending.data?.refused : undefined
  return (
    <AppModal
      id="undo-listings" title={t('publication.undo')} primary={t('publication.undo')} onClose={onClose} busy={sending.state !== 'idle'} critical
      onPrimary={() => void sending.submit({}, { method: 'post', action: `/app/listings/publications/${run.id}/undo` })}
    >
      <BlockStack gap="300">
        {refused === undefined ? null : <Banner tone="critical">{coded(refused)}</Banner>}
        <Text as="p">{t('publication.undoBody')}</Text>
      </BlockStack>
    </AppModal>
  )
}
