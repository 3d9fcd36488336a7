import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import type { DeadEvent } from './sync.ts'

/** Events that are tried no more, each with its reason and a way to try it again. */
export function DeadEvents({ rows, count }: { rows: readonly DeadEvent[]; count: number }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('dead.heading', { n: format.count(count) })}</Text>
        <Text as="p" tone="subdued">{t('dead.body')}</Text>
        <ScrollBox label={t('dead.heading', { n: format.count(count) })}>
          <table className="lf-table">
            <thead>
              <tr>
                <th scope="col">{t('dead.when')}</th>
                <th scope="col">{t('events.topic')}</th>
                <th scope="col">{t('dead.why')}</th>
                <th scope="col" className="lf-end">{t('dead.attempts')}</th>
                <th scope="col">{t('dead.action')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <DeadRow key={`${row.eventId} ${row.topic}`} row={row} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </BlockStack>
    </Card>
  )
}

function DeadRow({ row }: { row: DeadEvent }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const coded = useCoded()
  const replaying = useFetcher<Result<true>>()
  return (
    <tr>
      <td>
        <LocalTime instant={row.receivedAt} />
      </td>
      <td>{row.topic}</td>
      <td className="lf-wrap">{row.error}</td>
      <td className="lf-end lf-number">{format.count(row.attempts)}</td>
      <td>
        {row.emptied ? (
          t('dead.emptied')
        ) : (
          <Button
            size="slim"
            loading={replaying.state !== 'idle'}
            accessibilityLabel={t('dead.replayNamed', { topic: row.topic })}
            onClick={() =>
              void replaying.submit({ eventId: row.eventId, topic: row.topic }, { method: 'post', action: '/app/sync/replay' })
            }
          >
            {t('dead.replay')}
          </Button>
        )}
        {replaying.data?.ok === false ? <Banner tone="critical">{coded(replaying.data)}</Banner> : null}
      </td>
    </tr>
  )
}
