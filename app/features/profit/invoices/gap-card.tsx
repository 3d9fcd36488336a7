import { BlockStack, Card, Text } from '@shopify/polaris'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useHydrated } from '#app/components/use-hydrated.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { gapCauses, type BilledGap } from '#shared/profit/invoices/billed-gap.ts'

const GapChart = lazy(() => import('./gap-chart.tsx'))

/** Why what was billed is not what was quoted, as a chart and in numbers. */
export function GapCard({ gap, currency }: { gap: BilledGap; currency: string }) {
  const { t } = useTranslation('profit')
  const format = useFormat()
  const hydrated = useHydrated()
  const money = (minor: number) => format.money(minor, currency)
  const shown = gapCauses.filter((cause) => gap.causes[cause] !== 0)
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('invoices.gap')}</Text>
        {shown.length === 0 ? <Text as="p">{t('invoices.noGap')}</Text> : (
          <>
            <Text as="p" tone="subdued">{t('invoices.gapBody', { billed: money(gap.billed), quoted: money(gap.quoted), gap: money(gap.billed - gap.quoted) })}</Text>
            <div className="lf-chart">
              {hydrated ? (
                <Suspense>
                  <GapChart causes={shown.map((cause) => ({ cause: t(`invoices.cause.${cause}`), amount: gap.causes[cause] }))} name={t('invoices.gap')} money={money} />
                </Suspense>
              ) : null}
            </div>
            <ScrollBox label={t('invoices.gap')}>
              <table className="lf-table">
                <thead><tr><th scope="col">{t('invoices.column.cause')}</th><th scope="col" className="lf-end">{t('invoices.column.gap')}</th></tr></thead>
                <tbody>
                  {shown.map((cause) => (
                    <tr key={cause}>
                      <th scope="row">
                        <div className="lf-wrap">
                          <BlockStack gap="050">
                            <Text as="span">{t(`invoices.cause.${cause}`)}</Text>
                            <Text as="span" tone="subdued" variant="bodySm">{t(`invoices.causeBody.${cause}`)}</Text>
                          </BlockStack>
                        </div>
                      </th>
                      <td className="lf-end lf-number">{money(gap.causes[cause])}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollBox>
          </>
        )}
      </BlockStack>
    </Card>
  )
}
