import { Badge, Box, Card, Link, Page, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useStaffName } from '#app/features/publishing/use-staff-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { ListingsPublication } from './listing-history.ts'

const tones = { queued: 'info', running: 'info', done: 'success', failed: 'critical', cancelled: 'warning' } as const

export function RunBadge({ run }: { run: ListingsPublication }) {
  const { t } = useTranslation('publish')
  return run.undone ? <Badge>{t('state.undone')}</Badge> : <Badge tone={tones[run.status]}>{t(`state.${run.status}`)}</Badge>
}

/** Runs of bringing translations to Shopify, newest first. */
export function HistoryPage({ runs }: { runs: readonly ListingsPublication[] }) {
  const { t } = useTranslation('listings')
  const { t: publish } = useTranslation('publish')
  const format = useFormat()
  const staff = useStaffName()
  return (
    <Page title={t('publication.title')} backAction={{ content: t('editor.back'), url: '/app/listings' }}>
      <Card padding="0">
        {runs.length === 0 ? (
          <Box padding="800">
            <Text as="p" alignment="center" tone="subdued">{t('publication.empty')}</Text>
          </Box>
        ) : (
          <ScrollBox label={t('publication.title')}>
            <table className="lf-table">
              <thead>
                <tr>
                  <th scope="col">{publish('historyPage.when')}</th>
                  <th scope="col">{publish('historyPage.who')}</th>
                  <th scope="col" className="lf-end">{t('publication.count')}</th>
                  <th scope="col" className="lf-end">{publish('historyPage.failed')}</th>
                  <th scope="col">{publish('historyPage.state')}</th>
                </tr>
              </thead>
              <tbody>
                {runs.map((run) => (
                  <tr key={run.id}>
                    <td>
                      <Link url={`/app/listings/publications/${run.id}`}><LocalTime instant={run.createdAt} /></Link>
                    </td>
                    <td>{staff(run.createdBy)}</td>
                    <td className="lf-end lf-number">{t('progress.of', { done: format.count(run.verified), total: format.count(run.total) })}</td>
                    <td className="lf-end lf-number">{format.count(run.failed)}</td>
                    <td><RunBadge run={run} /></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        )}
      </Card>
    </Page>
  )
}
