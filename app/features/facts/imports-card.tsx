import { BlockStack, Card, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { ImportView } from './facts.ts'

/** The last files of facts that were taken over, and what of the shop they touch. */
export function ImportsCard({ imports }: { imports: readonly ImportView[] }) {
  const { t } = useTranslation('facts')
  const format = useFormat()
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('imports.heading')}</Text>
        {imports.length === 0 ? (
          <Text as="p" tone="subdued">{t('imports.empty')}</Text>
        ) : (
          <ScrollBox label={t('imports.heading')}>
            <table className="lf-table">
              <thead>
                <tr>
                  <th scope="col">{t('imports.what')}</th>
                  <th scope="col">{t('imports.when')}</th>
                  <th scope="col" className="lf-end">{t('imports.rows')}</th>
                  <th scope="col">{t('imports.changes')}</th>
                  <th scope="col">{t('imports.touches')}</th>
                </tr>
              </thead>
              <tbody>
                {imports.map((one) => (
                  <tr key={one.id}>
                    <td>
                      <div className="lf-wrap">
                        <BlockStack gap="050">
                          <Text as="span">{one.source.title}{one.edition === null ? '' : `, ${one.edition}`}</Text>
                          <Text as="span" tone="subdued" variant="bodySm">{one.fileName}</Text>
                        </BlockStack>
                      </div>
                    </td>
                    <td><LocalTime instant={one.importedAt} /></td>
                    <td className="lf-end lf-number">{format.count(one.rows)}</td>
                    <td>{t('imports.counts', { added: format.count(one.added), changed: format.count(one.changed), removed: format.count(one.removed) })}</td>
                    <td>{one.touches === null ? t('imports.first') : t('imports.variants', { n: format.count(one.touches) })}</td>
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
