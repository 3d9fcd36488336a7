import { useNavigate } from '@remix-run/react'
import { BlockStack, Card, Page } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ProgressLine } from '#app/components/progress-line.tsx'
import { useTask } from '#app/features/costs/use-task.ts'
import { FeesCard } from './fees-card.tsx'
import { FirstLegCard } from './first-leg-card.tsx'
import type { TermsView } from './terms.ts'

export function TermsPage({ view }: { view: TermsView }) {
  const { t } = useTranslation('profit')
  const navigate = useNavigate()
  const task = useTask(view.taskId)
  const running = view.taskId !== null && (task === null || task.status === 'queued' || task.status === 'running')
  return (
    <Page title={t('terms.title')} subtitle={t('terms.body')} backAction={{ content: t('title'), onAction: () => navigate('/app/profit') }}>
      <BlockStack gap="400">
        {running ? (
          <Card>
            <ProgressLine taskId={view.taskId} done={task?.done ?? 0} total={task?.total ?? null} label={t('rework.running')} words={t('rework.running')} />
          </Card>
        ) : null}
        <FeesCard view={view} />
        <FirstLegCard view={view} />
      </BlockStack>
    </Page>
  )
}
