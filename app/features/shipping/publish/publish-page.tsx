import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Card, List, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ProgressLine } from '#app/components/progress-line.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useTask } from '#app/features/costs/use-task.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import { ShippingFrame } from '../shipping-frame.tsx'
import { useShippingSentence } from '../use-shipping-sentence.ts'
import { PromiseCard } from './promise-card.tsx'
import type { PublishPath, PublishState } from './publication.ts'
import { PublicationRow } from './publication-row.tsx'

export function PublishPage({ state, path }: { state: PublishState; path: PublishPath }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const country = useCountryName()
  const say = useShippingSentence()
  const publishing = useFetcher<Result<string>>({ key: 'publish-shipping' })
  const undoing = useFetcher<Result<string>>({ key: 'undo-shipping' })
  const task = useTask(state.task)
  const running = state.task !== null && (task === null || task.status === 'queued' || task.status === 'running')
  const ready = state.liveVersion > 0 && state.backup !== null && state.markets.length > 0
  const refused = [publishing, undoing].flatMap(({ state: at, data }) => (at === 'idle' && data?.ok === false ? [data] : []))
  const words = task === null || task.total === null ? t('publish.waiting') : t('publish.progress', { done: format.count(task.done), total: format.count(task.total) })
  return (
    <ShippingFrame
      title={t('tab.publish')}
      subtitle={t('publish.body')}
      primaryAction={{ content: t('publish.action'), disabled: !ready || running, loading: publishing.state !== 'idle', onAction: () => void publishing.submit({ intent: 'publish' }, { method: 'post' }) }}
    >
      {[...refused, ...(state.failure === null || running ? [] : [state.failure])].map((one) => <Banner key={one.code} tone="critical">{say('refusals', one)}</Banner>)}
      {running ? (
        <Card>
          <ProgressLine done={task?.done ?? 0} total={task?.total ?? null} words={words} label={t('publish.label')} taskId={state.task} />
        </Card>
      ) : null}
      <Card>
        <BlockStack gap="300">
          <Text as="h2" variant="headingMd">{t('publish.what')}</Text>
          <List>
            <List.Item>{state.liveVersion === 0 ? t('publish.notLive') : t('setup.liveVersion', { n: format.count(state.liveVersion) })}</List.Item>
            <List.Item>{t(`publish.path.${path}`)}</List.Item>
            <List.Item>{state.markets.length === 0 ? t('publish.noMarkets') : t('publish.markets', { countries: format.list(state.markets.map((market) => country(market.country))) })}</List.Item>
            <List.Item>{state.backup === null ? t('publish.noBackup') : t('publish.backup', { name: state.backup.name, amount: format.money(state.backup.amount, state.backup.currency) })}</List.Item>
          </List>
          {state.changed && state.liveVersion > 0 ? <Banner tone="info">{t('setup.differs')}</Banner> : null}
        </BlockStack>
      </Card>
      {state.promises.length === 0 ? null : <PromiseCard promises={state.promises} />}
      <Card>
        <BlockStack gap="400">
          <Text as="h2" variant="headingMd">{t('publish.history')}</Text>
          {state.publications.length === 0 ? <Text as="p" tone="subdued">{t('publish.none')}</Text> : null}
          {state.publications.map((publication) => (
            <PublicationRow key={publication.id} publication={publication} undoing={undoing} canUndo={publication.id === state.current && !running} />
          ))}
        </BlockStack>
      </Card>
    </ShippingFrame>
  )
}
