import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ProgressLine } from '#app/components/progress-line.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useTask } from '#app/features/costs/use-task.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import type { ProfitView } from './profit.ts'

/** Offers to work out what is open, and shows how far that is. */
export function ReworkProgress({ view }: { view: ProfitView }) {
  const { t } = useTranslation('profit')
  const format = useFormat()
  const coded = useCoded()
  const asking = useFetcher<Result<string>>()
  const taskId = view.taskId ?? (asking.data?.ok === true ? asking.data.value : null)
  const task = useTask(taskId)
  const running = taskId !== null && (task === null || task.status === 'queued' || task.status === 'running') ? taskId : null
  return (
    <Card>
      <BlockStack gap="300">
        {asking.data?.ok === false ? <Banner tone="critical">{coded(asking.data)}</Banner> : null}
        {running !== null ? (
          <ProgressLine taskId={running} done={task?.done ?? 0} total={task?.total ?? null} label={t('rework.running')} words={t('rework.running')} />
        ) : (
          <InlineStack gap="300" blockAlign="center" align="space-between">
            <Text as="p">{view.behind ? t('rework.behind') : t('rework.open', { n: format.count(view.total.unknownOrders) })}</Text>
            <Button loading={asking.state !== 'idle'} onClick={() => void asking.submit({}, { method: 'post', action: '/app/profit/rework' })}>{t('rework.do')}</Button>
          </InlineStack>
        )}
      </BlockStack>
    </Card>
  )
}
