import { useFetcher } from '@remix-run/react'
import { Badge, Banner, BlockStack, Box, Button, Card, InlineStack, Page, Select, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { PageTurner } from '#app/components/page-turner.tsx'
import { ProgressLine } from '#app/components/progress-line.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import { PublicationBadge } from './publication-badge.tsx'
import type { PublicationLines, PublicationLineView, PublicationState } from './publishing.ts'
import { UndoModal } from './undo-modal.tsx'
import { usePublication } from './use-publication.ts'
import { useStaffName } from './use-staff-name.ts'

interface PublicationPageProps {
  readonly publication: PublicationState
  readonly lines: PublicationLines
  readonly onlyFailed: boolean
  readonly onShow: (page: number, onlyFailed: boolean) => void
}

export function PublicationPage({ publication: loaded, lines, onlyFailed, onShow }: PublicationPageProps) {
  const { t } = useTranslation('publish')
  const country = useCountryName()
  const staff = useStaffName()
  const publication = usePublication(loaded)
  const [undoing, setUndoing] = useState(false)
  const running = publication.status === 'queued' || publication.status === 'running'
  const place = { country: country(publication.country) }
  const pages = Math.max(1, Math.ceil(lines.total / lines.pageSize))
  return (
    <Page
      title={publication.undoes === null ? t('confirm.title', place) : t('progress.undoHeading', place)}
      titleMetadata={<PublicationBadge publication={publication} />}
      subtitle={staff(publication.createdBy)}
      backAction={{ content: t('back'), url: `/app/prices/${publication.country}/publications` }}
      {...(!running && publication.canUndo
        ? { primaryAction: { content: t('undo.do'), onAction: () => setUndoing(true) } }
        : {})}
    >
      <BlockStack gap="400">
        <Outcome publication={publication} running={running} />
        <Card padding="0">
          <Box padding="400">
            <InlineStack align="space-between" blockAlign="center" gap="300">
              <Text as="h2" variant="headingMd">{t('line.heading')}</Text>
              <Select
                label={t('line.state')}
                labelInline
                value={onlyFailed ? 'failed' : 'all'}
                onChange={(value) => onShow(1, value === 'failed')}
                options={[
                  { label: t('line.all'), value: 'all' },
                  { label: t('line.onlyFailed'), value: 'failed' },
                ]}
              />
            </InlineStack>
          </Box>
          <Lines lines={lines.lines} currency={publication.currency} />
          <PageTurner page={lines.page} pages={pages} onPage={(page) => onShow(page, onlyFailed)} />
        </Card>
      </BlockStack>
      {undoing ? <UndoModal publication={publication} onClose={() => setUndoing(false)} /> : null}
    </Page>
  )
}

function Outcome({ publication, running }: { publication: PublicationState; running: boolean }) {
  const { t } = useTranslation('publish')
  const format = useFormat()
  const coded = useCoded()
  const cancelling = useFetcher<Result<PublicationState>>()
  const refused = cancelling.state === 'idle' && cancelling.data?.ok === false ? cancelling.data : null
  if (running) {
    const asked = publication.cancelAsked || cancelling.state !== 'idle'
    return (
      <Card>
        <BlockStack gap="300">
          {refused === null ? null : <Banner tone="critical">{coded(refused)}</Banner>}
          <ProgressLine
            done={publication.written + publication.failed}
            total={publication.total}
            label={t('progress.label')}
            words={
              asked
                ? t('progress.cancelling')
                : t('progress.written', { written: format.count(publication.written), total: format.count(publication.total) })
            }
          />
          <InlineStack align="space-between" blockAlign="center" gap="200">
            <Text as="p" tone="subdued">{t('progress.leave')}</Text>
            <Button
              disabled={asked}
              onClick={() => cancelling.submit({}, { method: 'post', action: `/app/publications/${publication.id}/cancel` })}
            >
              {t('progress.cancel')}
            </Button>
          </InlineStack>
        </BlockStack>
      </Card>
    )
  }
  return (
    <BlockStack gap="300">
      {publication.error === null ? null : (
        <Banner tone="critical">{t('result.error', { why: coded(publication.error) })}</Banner>
      )}
      {publication.failed > 0 ? (
        <Banner tone="critical" title={t('result.failed', { n: format.count(publication.failed) })}>
          {t('result.retry')}
        </Banner>
      ) : null}
      <Banner tone={publication.status === 'done' && publication.failed === 0 ? 'success' : 'info'}>
        <BlockStack gap="100">
          <Text as="p">
            {publication.status === 'cancelled'
              ? t('result.cancelled', { n: format.count(publication.written) })
              : t('result.done', { n: format.count(publication.verified) })}
          </Text>
          <Text as="p">{t('writeCalls', { n: format.count(publication.writeCalls) })}</Text>
          {publication.endedAt === null ? null : <LocalTime instant={publication.endedAt} />}
        </BlockStack>
      </Banner>
    </BlockStack>
  )
}

const lineTones = { pending: undefined, written: 'info', verified: 'success', failed: 'critical' } as const

function Lines({ lines, currency }: { lines: readonly PublicationLineView[]; currency: string }) {
  const { t } = useTranslation('publish')
  const { t: prices } = useTranslation('prices')
  const format = useFormat()
  const coded = useCoded()
  const money = (minor: number | null) => (minor === null ? t('line.none') : format.money(minor, currency))
  if (lines.length === 0) {
    return (
      <Box padding="600">
        <Text as="p" alignment="center" tone="subdued">{t('line.empty')}</Text>
      </Box>
    )
  }
  return (
    <ScrollBox label={t('line.heading')}>
      <table className="lf-table">
        <thead>
          <tr>
            <th scope="col">{t('line.product')}</th>
            <th scope="col" className="lf-end">{t('line.before')}</th>
            <th scope="col" className="lf-end">{t('line.after')}</th>
            <th scope="col">{t('line.state')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const tone = lineTones[line.state]
            return (
              <tr key={line.variantId}>
                <td>
                  <div className="lf-wrap">
                    <BlockStack gap="050">
                      <Text as="span">{[line.title, line.variantTitle].filter(Boolean).join(' · ')}</Text>
                      <Text as="span" tone="subdued" variant="bodySm">
                        {line.sku === null ? prices('noSku') : prices('sku', { sku: line.sku })}
                      </Text>
                    </BlockStack>
                  </div>
                </td>
                <td className="lf-end lf-number">{money(line.before)}</td>
                <td className="lf-end lf-number">{money(line.after)}</td>
                <td>
                  <BlockStack gap="100" inlineAlign="start">
                    <Badge {...(tone === undefined ? {} : { tone })}>{t(`line.${line.state}`)}</Badge>
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
