import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ProgressLine } from '#app/components/progress-line.tsx'
import { useLocalTime } from '#app/components/local-time.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import type { CatalogueState } from '#app/features/catalogue/catalogue.ts'
import { useTask } from '#app/features/costs/use-task.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Failure } from '#shared/result/result.ts'

/** How fresh Landfall's picture of the catalogue is, and the way to renew it. */
export function CatalogueCard({ catalogue }: { catalogue: CatalogueState }) {
  const { t } = useTranslation('home')
  const format = useFormat()
  const coded = useCoded()
  const { moment } = useLocalTime()
  const starting = useFetcher<{ taskId: string } | Failure>()
  const task = useTask(catalogue.running?.id ?? null) ?? catalogue.running
  const running = task !== null && (task.status === 'queued' || task.status === 'running')
  const failed = !running && catalogue.last?.status === 'failed'
  const stopped = !running && catalogue.last?.status === 'cancelled'
  const problem = catalogue.last?.error ?? null
  const unanswered = starting.state === 'idle' && starting.data !== undefined && 'code' in starting.data ? starting.data : null
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('catalogue.heading')}</Text>
        {failed ? (
          <Banner tone="critical">
            {[t('catalogue.failed'), problem === null ? '' : coded(problem)].join(' ')}
          </Banner>
        ) : null}
        {stopped ? <Banner tone="info">{t('catalogue.stopped')}</Banner> : null}
        {unanswered === null ? null : <Banner tone="critical">{coded(unanswered)}</Banner>}
        {running ? (
          <ProgressLine
            done={task.done}
            total={task.total}
            taskId={task.id}
            label={t('catalogue.running')}
            words={
              task.total === null
                ? t('catalogue.progressOpen', { done: format.count(task.done) })
                : t('catalogue.progress', { done: format.count(task.done), total: format.count(task.total) })
            }
          />
        ) : (
          <>
            <Text as="p" tone="subdued">
              <span suppressHydrationWarning>
                {catalogue.syncedAt === null ? t('catalogue.never') : t('catalogue.readAt', { moment: moment(catalogue.syncedAt) })}
              </span>
            </Text>
            <Text as="p">{t('catalogue.variants', { n: format.count(catalogue.variants) })}</Text>
            <InlineStack>
              <Button
                loading={starting.state !== 'idle'}
                onClick={() => starting.submit({}, { method: 'post', action: '/app/catalogue/sync' })}
              >
                {catalogue.syncedAt === null ? t('catalogue.startFirst') : t('catalogue.start')}
              </Button>
            </InlineStack>
          </>
        )}
      </BlockStack>
    </Card>
  )
}
