import { BlockStack, Card, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { assumedCostShare } from './market-margin.ts'
import type { MarketMargin } from './research.ts'

/** What one piece would cost landed and earn in each market, and what is missing where it can not be told. */
export function MarginsCard({ margins }: { margins: readonly MarketMargin[] }) {
  const { t } = useTranslation('research')
  const format = useFormat()
  const country = useCountryName()
  const coded = useCoded()
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('margins.heading')}</Text>
        {margins.length === 0 ? <Text as="p" tone="subdued">{t('margins.none')}</Text> : (
          <ScrollBox label={t('margins.heading')}>
            <table className="lf-table">
              <thead>
                <tr>
                  <th scope="col">{t('margins.market')}</th>
                  <th scope="col" className="lf-end">{t('margins.price')}</th>
                  <th scope="col" className="lf-end">{t('margins.cost')}</th>
                  <th scope="col" className="lf-end">{t('margins.freight')}</th>
                  <th scope="col" className="lf-end">{t('margins.duty')}</th>
                  <th scope="col" className="lf-end">{t('margins.tax')}</th>
                  <th scope="col" className="lf-end">{t('margins.margin')}</th>
                  <th scope="col" className="lf-end">{t('margins.share')}</th>
                  <th scope="col">{t('margins.missing')}</th>
                </tr>
              </thead>
              <tbody>
                {margins.map((one) => {
                  const money = (minor: number | null) => (minor === null ? '–' : format.money(minor, one.currency))
                  return (
                    <tr key={one.country}>
                      <th scope="row">{country(one.country)}</th>
                      <td className="lf-end lf-number">{money(one.price)}</td>
                      <td className="lf-end lf-number">
                        {money(one.unitCost)}
                        {one.costAssumed ? <Text as="p" tone="subdued" variant="bodySm">{t('margins.assumed')}</Text> : null}
                      </td>
                      <td className="lf-end lf-number">{money(one.freight)}</td>
                      <td className="lf-end lf-number">{money(one.duty)}</td>
                      <td className="lf-end lf-number">{money(one.importTax)}</td>
                      <td className="lf-end lf-number">{money(one.margin)}</td>
                      <td className="lf-end lf-number">{one.marginShare === null ? '–' : format.share(one.marginShare)}</td>
                      <td>
                        <div className="lf-why">{one.gaps.map((gap) => <Text as="p" key={gap.code}>{coded(gap)}</Text>)}</div>
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </ScrollBox>
        )}
        {margins.some(({ costAssumed }) => costAssumed) ? (
          <Text as="p" tone="subdued">{t('margins.assumedNote', { share: format.share(assumedCostShare) })}</Text>
        ) : null}
      </BlockStack>
    </Card>
  )
}
