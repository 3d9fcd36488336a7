import { useFetcher, useNavigate, useNavigation } from '@remix-run/react'
import { Banner, BlockStack, Card, EmptyState, Page } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProgressLine } from '#app/components/progress-line.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import type { TaskState } from '#app/features/costs/task.ts'
import { useTask } from '#app/features/costs/use-task.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { BulkModal, type BulkAction } from './bulk-modal.tsx'
import type { ChosenOwners } from './chosen-owners.server.ts'
import { LanguageProgress } from './language-progress.tsx'
import { ListingsFilters } from './listings-filters.tsx'
import { listingsParamsOf } from './listings-query.ts'
import { ListingsTable } from './listings-table.tsx'
import { ReviewedBanner } from './reviewed-banner.tsx'
import type { ListingsQuery, ListingsView } from './listings.ts'

export function ListingsPage({ view, query }: { view: ListingsView; query: ListingsQuery }) {
  const { t } = useTranslation('listings')
  const navigate = useNavigate()
  const navigation = useNavigation()
  const syncing = useFetcher<{ readonly taskId: string }>()
  const [bulk, setBulk] = useState<{ action: BulkAction; chosen: ChosenOwners; count: number } | null>(null)
  const [dismissed, setDismissed] = useState<string | null>(null)
  const [selectionKey, setSelectionKey] = useState(0)
  const read = () => void syncing.submit({}, { method: 'post', action: '/app/listings/sync' })
  const taskId = view.task?.id ?? null
  const show = (next: ListingsQuery) => navigate(`/app/listings${listingsParamsOf(next)}`, { preventScrollReset: true })
  return (
    <Page
      fullWidth
      title={t('title')}
      secondaryActions={[
        { content: t('sync.do'), onAction: read, loading: syncing.state !== 'idle', disabled: view.task !== null },
        { content: t('more.words'), url: '/app/listings/words' },
        { content: t('more.file'), url: '/app/listings/file' },
        { content: t('more.history'), url: '/app/listings/publications' },
      ]}
    >
      <BlockStack gap="400">
        <RunningTask key={taskId ?? 'none'} started={view.task} />
        {view.review === null || view.review.id === dismissed ? null : <ReviewedBanner {...view.review} onDismiss={() => setDismissed(view.review?.id ?? null)} />}
        {view.from === null ? (
          view.task !== null ? null : (
            <Card>
              <EmptyState heading={t('empty.title')} image="" action={{ content: t('sync.do'), onAction: read, loading: syncing.state !== 'idle' }}>
                <p>{t('empty.body')}</p>
              </EmptyState>
            </Card>
          )
        ) : view.languages.length === 0 ? (
          <Banner tone="warning">{t('empty.noLanguage')}</Banner>
        ) : (
          <>
            <LanguageProgress languages={view.languages} kind={query.kind} />
            <Card padding="0">
              <div className="lf-filters">
                <ListingsFilters query={query} languages={view.languages} onChange={show} />
              </div>
              <ListingsTable
                view={view} query={query} loading={navigation.state === 'loading'} selectionKey={selectionKey}
                onPage={(page) => show({ ...query, page })}
                onBulk={(action, chosen, count) => setBulk({ action, chosen, count })}
              />
            </Card>
          </>
        )}
      </BlockStack>
      {bulk === null ? null : (
        <BulkModal
          {...bulk}
          languages={view.languages.map(({ locale }) => locale)}
          provider={view.provider}
          onClose={() => setBulk(null)}
          onDone={() => {
            setBulk(null)
            setSelectionKey((key) => key + 1)
          }}
        />
      )}
    </Page>
  )
}

function RunningTask({ started }: { started: TaskState | null }) {
  const { t } = useTranslation('listings')
  const format = useFormat()
  const coded = useCoded()
  const followed = useTask(started?.id ?? null)
  const task = followed ?? started
  if (task === null) return null
  const label = t(task.kind === 'sync-listings' ? 'sync.running' : task.kind === 'review-listings' ? 'review.running' : 'draft.running')
  if (task.status === 'queued' || task.status === 'running') {
    const words = task.total === null
      ? `${label}. ${t('sync.read', { n: format.count(task.done) })}`
      : `${label}: ${t('progress.of', { done: format.count(task.done), total: format.count(task.total) })}`
    return (
      <Card>
        <ProgressLine done={task.done} total={task.total} label={label} words={words} taskId={task.id} />
      </Card>
    )
  }
  const problem = task.error ?? task.problems[0]
  return problem === undefined ? null : <Banner tone="critical">{coded(problem)}</Banner>
}
