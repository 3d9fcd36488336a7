import { useFetcher } from '@remix-run/react'
import { Badge, Banner, BlockStack, Button, Card, InlineStack, List, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import { ShippingFrame } from '../shipping-frame.tsx'
import { useShippingSentence } from '../use-shipping-sentence.ts'
import { PromiseCard } from './promise-card.tsx'
import type { PublishPath, PublishState, ShippingPublicationView } from './publication.ts'

export function PublishPage({ state, path }: { state: PublishState; path: PublishPath }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const country = useCountryName()
  const say = useShippingSentence()
  const publishing = useFetcher<Result<ShippingPublicationView>>({ key: 'publish-shipping' })
  const ready = state.liveVersion > 0 && state.backup !== null && state.markets.length > 0
  const refused = publishing.state === 'idle' && publishing.data?.ok === false ? publishing.data : null
  return (
    <ShippingFrame
      title={t('tab.publish')}
      subtitle={t('publish.body')}
      primaryAction={{ content: t('publish.action'), disabled: !ready, loading: publishing.state !== 'idle', onAction: () => void publishing.submit({ intent: 'publish' }, { method: 'post' }) }}
    >
      {refused === null ? null : <Banner tone="critical">{say('refusals', refused)}</Banner>}
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
          {state.publications.map((publication, index) => <PublicationRow key={publication.id} publication={publication} newest={index === 0} />)}
        </BlockStack>
      </Card>
    </ShippingFrame>
  )
}

function PublicationRow({ publication, newest }: { publication: ShippingPublicationView; newest: boolean }) {
  const { t } = useTranslation('rates')
  const say = useShippingSentence()
  const undoing = useFetcher<Result<null>>({ key: `undo-${publication.id}` })
  const { status, steps } = publication
  return (
    <div className="lf-rule">
      <BlockStack gap="200">
        <InlineStack gap="200" blockAlign="center">
          <LocalTime instant={publication.createdAt} />
          <Badge tone={status === 'failed' ? 'critical' : status === 'done' ? 'success' : 'info'}>{t(`publish.status.${status}`)}</Badge>
          {status !== 'undone' && newest ? <Button size="slim" loading={undoing.state !== 'idle'} onClick={() => void undoing.submit({ intent: 'undo', id: publication.id }, { method: 'post' })}>{t('publish.undo')}</Button> : null}
        </InlineStack>
        {steps.map((step) => (
          <Text as="p" key={`${step.target} ${step.what}`} tone={step.outcome === 'failed' ? 'critical' : 'subdued'}>
            {`${step.what}: ${step.code === null ? t(`publish.outcome.${step.outcome}`) : say('refusals', { code: step.code, params: { what: step.what, message: step.message ?? '' } })}`}
          </Text>
        ))}
        {undoing.state === 'idle' && undoing.data?.ok === false ? <Banner tone="critical">{say('refusals', undoing.data)}</Banner> : null}
      </BlockStack>
    </div>
  )
}
