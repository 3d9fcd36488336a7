import { useFetcher } from '@remix-run/react'
import { Badge, Banner, BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useStaffName } from '#app/features/publishing/use-staff-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import type { ReturnsPageData } from './returns.ts'

/** Every saved version of the policy, with the way back to it. */
export function HistoryCard({ page, disabled }: { page: ReturnsPageData; disabled: boolean }) {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const coded = useCoded()
  const staff = useStaffName()
  const restoring = useFetcher<Result<unknown>>({ key: `returns-restore-${page.country}` })
  const refused = restoring.state === 'idle' && restoring.data?.ok === false ? restoring.data : null
  const published = page.publications.find(({ status, undoes }) => status === 'done' && undoes === null)?.version
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('history.heading')}</Text>
        {refused === null ? null : <Banner tone="critical">{coded(refused)}</Banner>}
        {page.versions.length === 0 ? (
          <Text as="p" tone="subdued">{t('history.empty')}</Text>
        ) : (
          <ScrollBox label={t('history.heading')}>
            <table className="lf-table">
              <thead>
                <tr>
                  <th scope="col">{t('history.version')}</th>
                  <th scope="col">{t('history.saved')}</th>
                  <th scope="col">{t('history.who')}</th>
                  <th scope="col">{t('history.action')}</th>
                </tr>
              </thead>
              <tbody>
                {page.versions.map(({ version, savedAt, savedBy }) => (
                  <tr key={version}>
                    <td>
                      <InlineStack gap="200">
                        <Text as="span">{format.count(version)}</Text>
                        {version === published ? <Badge tone="success">{t('history.published')}</Badge> : null}
                      </InlineStack>
                    </td>
                    <td><LocalTime instant={savedAt} /></td>
                    <td>{staff(savedBy)}</td>
                    <td>
                      {version === page.version ? t('history.now') : (
                        <Button
                          size="slim" disabled={disabled || restoring.state !== 'idle'} accessibilityLabel={t('history.restoreNamed', { n: version })}
                          onClick={() => void restoring.submit({ version: String(version) }, { method: 'post', action: `/app/returns/${page.country}/restore` })}
                        >
                          {t('history.restore')}
                        </Button>
                      )}
                    </td>
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
