import { Banner, BlockStack } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ProgressLine } from '#app/components/progress-line.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { useTask } from './use-task.ts'

const mostShown = 20

/** Costs on their way to Shopify: how far, a way to stop, and at the end what was written and what was not. */
export function TaskProgress({ taskId }: { taskId: string }) {
  const { t } = useTranslation('costs')
  const format = useFormat()
  const coded = useCoded()
  const task = useTask(taskId)
  if (task === null || task.status === 'queued' || task.status === 'running') {
    const far = task === null || task.total === null ? null : { done: format.count(task.done), total: format.count(task.total) }
    return (
      <ProgressLine
        taskId={taskId}
        done={task?.done ?? 0}
        total={task?.total ?? null}
        label={t('task.running')}
        words={far === null ? t('task.running') : `${t('task.running')}: ${t('task.progress', far)}`}
      />
    )
  }
  const written = { n: format.count(task.done) }
  return (
    <BlockStack gap="300">
      {task.status === 'done' ? (
        <Banner tone={task.problemCount === 0 ? 'success' : 'warning'}>{t('task.done', written)}</Banner>
      ) : null}
      {task.status === 'cancelled' ? <Banner tone="info">{t('task.stopped', written)}</Banner> : null}
      {task.status === 'failed' ? (
        <Banner tone="critical">{[t('task.failed', written), task.error === null ? '' : coded(task.error)].join(' ')}</Banner>
      ) : null}
      {task.problemCount > 0 ? (
        <Banner tone="critical" title={t('task.failedRows', { n: format.count(task.problemCount) })}>
          {task.problems.slice(0, mostShown).map((row) => (
            <p key={row.variantId ?? row.sku}>{`${row.sku ?? row.variantId ?? ''} · ${coded(row)}`}</p>
          ))}
        </Banner>
      ) : null}
    </BlockStack>
  )
}
