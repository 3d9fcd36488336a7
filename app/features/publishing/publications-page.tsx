import { BlockStack, Box, Button, Card, InlineStack, Link, Page, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { PublicationBadge } from './publication-badge.tsx'
import type { PublicationState } from './publishing.ts'
import { UndoModal } from './undo-modal.tsx'
import { useStaffName } from './use-staff-name.ts'

export function PublicationsPage({ publications, country: code }: { publications: readonly PublicationState[]; country: string }) {
  const { t } = useTranslation('publish')
  const { t: working } = useTranslation('working')
  const format = useFormat()
  const country = useCountryName()
  const staff = useStaffName()
  const [undoing, setUndoing] = useState<PublicationState | null>(null)
  const title = t('historyPage.title', { country: country(code) })
  return (
    <Page title={title} backAction={{ content: working('back'), url: `/app/prices/${code}` }}>
      <Card padding="0">
        {publications.length === 0 ? (
          <Box padding="800">
            <Text as="p" alignment="center" tone="subdued">{t('historyPage.empty')}</Text>
          </Box>
        ) : (
          <ScrollBox label={title}>
            <table className="lf-table">
              <thead>
                <tr>
                  <th scope="col">{t('historyPage.when')}</th>
                  <th scope="col">{t('historyPage.who')}</th>
                  <th scope="col" className="lf-end">{t('historyPage.count')}</th>
                  <th scope="col" className="lf-end">{t('historyPage.failed')}</th>
                  <th scope="col">{t('historyPage.state')}</th>
                  <th scope="col">{t('historyPage.action')}</th>
                </tr>
              </thead>
              <tbody>
                {publications.map((publication) => (
                  <tr key={publication.id}>
                    <td>
                      <BlockStack gap="050">
                        <Link url={`/app/publications/${publication.id}`}>
                          <LocalTime instant={publication.createdAt} />
                        </Link>
                        {publication.undoes === null ? null : (
                          <Text as="span" tone="subdued" variant="bodySm">{t('state.undo')}</Text>
                        )}
                      </BlockStack>
                    </td>
                    <td>{staff(publication.createdBy)}</td>
                    <td className="lf-end lf-number">
                      {`${format.count(publication.verified)} / ${format.count(publication.total)}`}
                    </td>
                    <td className="lf-end lf-number">{format.count(publication.failed)}</td>
                    <td>
                      <PublicationBadge publication={publication} />
                    </td>
                    <td>
                      <InlineStack>
                        {publication.canUndo ? <Button onClick={() => setUndoing(publication)}>{t('undo.do')}</Button> : null}
                      </InlineStack>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        )}
      </Card>
      {undoing === null ? null : <UndoModal publication={undoing} onClose={() => setUndoing(null)} />}
    </Page>
  )
}
