import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, InlineStack, Page, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import { DeadEvents } from './dead-events.tsx'
import type { ReconciliationRow, SyncState, TopicTruth } from './sync.ts'

/** What came from Shopify and what did not, so that a merchant sees how far the figures can be trusted. */
export function SyncPage({ state }: { state: SyncState }) {
  const { t } = useTranslation('sync')
  const { t: orders } = useTranslation('orders')
  return (
    <Page title={t('title')} subtitle={t('body')} backAction={{ content: orders('back'), url: '/app/orders' }}>
      <BlockStack gap="400">
        <Comparisons rows={state.reconciliations} />
        {state.deadCount > 0 ? <DeadEvents rows={state.dead} count={state.deadCount} /> : null}
        <Events state={state} />
      </BlockStack>
    </Page>
  )
}

function Comparisons({ rows }: { rows: readonly ReconciliationRow[] }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const coded = useCoded()
  const asking = useFetcher<Result<true>>()
  const running = rows[0]?.endedAt === null
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('compare.heading')}</Text>
        <Text as="p" tone="subdued">{t('compare.body')}</Text>
        {asking.data?.ok === false ? <Banner tone="critical">{coded(asking.data)}</Banner> : null}
        {asking.data?.ok && asking.state === 'idle' ? <Banner tone="info">{t('compare.started')}</Banner> : null}
        <InlineStack>
          <Button
            loading={asking.state !== 'idle'}
            disabled={running}
            onClick={() => void asking.submit({}, { method: 'post', action: '/app/sync/check' })}
          >
            {t('compare.do')}
          </Button>
        </InlineStack>
        {rows.length === 0 ? (
          <Text as="p">{t('compare.none')}</Text>
        ) : (
          <ScrollBox label={t('compare.heading')}>
            <table className="lf-table">
              <thead>
                <tr>
                  <th scope="col">{t('compare.when')}</th>
                  <th scope="col">{t('compare.since')}</th>
                  <th scope="col" className="lf-end">{t('compare.checked')}</th>
                  <th scope="col" className="lf-end">{t('compare.missing')}</th>
                  <th scope="col" className="lf-end">{t('compare.outdated')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id}>
                    <td>
                      <LocalTime instant={row.startedAt} /> {row.endedAt === null ? t('compare.running') : null}
                    </td>
                    <td>
                      <LocalTime instant={row.since} />
                    </td>
                    <td className="lf-end lf-number">{format.count(row.checked)}</td>
                    <td className="lf-end lf-number">{format.count(row.missing)}</td>
                    <td className="lf-end lf-number">{format.count(row.outdated)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        )}
      </BlockStack>
    </Card>
  )
}

const counts = ['received', 'duplicated', 'stale', 'waiting', 'dead'] as const

function Events({ state }: { state: SyncState }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const seconds = (ms: number) => format.count(Math.ceil(ms / 1000))
  const sum = (key: (typeof counts)[number]) => state.topics.reduce((total, topic) => total + topic[key], 0)
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('events.heading', { n: format.count(state.days) })}</Text>
        {state.lag === null ? null : (
          <Text as="p">{t('events.lag', { median: seconds(state.lag.median), p95: seconds(state.lag.p95) })}</Text>
        )}
        {state.topics.length === 0 ? (
          <Text as="p">{t('events.none')}</Text>
        ) : (
          <ScrollBox label={t('events.heading', { n: format.count(state.days) })}>
            <table className="lf-table">
              <thead>
                <tr>
                  <th scope="col">{t('events.topic')}</th>
                  {counts.map((key) => (
                    <th key={key} scope="col" className="lf-end">{t(`events.${key}`)}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {state.topics.map((row) => (
                  <TopicRow key={row.topic} row={row} />
                ))}
                <tr className="lf-strong">
                  <th scope="row">{t('events.total')}</th>
                  {counts.map((key) => (
                    <td key={key} className="lf-end lf-number">{format.count(sum(key))}</td>
                  ))}
                </tr>
              </tbody>
            </table>
          </ScrollBox>
        )}
      </BlockStack>
    </Card>
  )
}

function TopicRow({ row }: { row: TopicTruth }) {
  const format = useFormat()
  return (
    <tr>
      <th scope="row">{row.topic}</th>
      {counts.map((key) => (
        <td key={key} className="lf-end lf-number">{format.count(row[key])}</td>
      ))}
    </tr>
  )
}
