import { BlockStack, Button, ButtonGroup, Card, InlineStack, Text } from '@shopify/polaris'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useHydrated } from '#app/components/use-hydrated.ts'
import { PartsLegend } from '#app/features/prices/parts-legend.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { MarketCost, QuoteAnswer } from './quote-answer.ts'
import { splitOf } from './split-of.ts'

const MarketsChart = lazy(() => import('./markets-chart.tsx'))

/** What stands in the place of "your markets" where none are chosen. */
const wellKnown: readonly string[] = ['US', 'GB', 'DE', 'FR', 'CA', 'AU', 'JP']

/** The same basket in every market: the parts of its landed cost as bars, and as the table they picture. */
export function MarketsCard({ answer, chosen }: { answer: QuoteAnswer; chosen: readonly string[] }) {
  const { t } = useTranslation('quote')
  const { t: part } = useTranslation('parts')
  const format = useFormat()
  const coded = useCoded()
  const country = useCountryName()
  const hydrated = useHydrated()
  const [all, setAll] = useState(false)
  const { currency } = answer.quote
  const own = chosen.length === 0 ? wellKnown : chosen
  const shown = answer.markets.filter((market) => all || own.includes(market.country) || market.country === answer.basket.destination)
  const known = shown.filter(({ parts }) => parts.total !== null).toSorted((a, b) => (a.parts.total ?? 0) - (b.parts.total ?? 0))
  const open = shown.filter(({ parts }) => parts.total === null)
  const money = (minor: number) => format.money(minor, currency)
  const amounts = ({ parts }: MarketCost) => Object.fromEntries(splitOf(parts).flatMap(({ part: name, amount }) => (amount === null ? [] : [[name, amount]])))
  return (
    <Card>
      <BlockStack gap="400">
        <InlineStack align="space-between" blockAlign="center" gap="300">
          <Text as="h2" variant="headingMd">{t('markets.heading')}</Text>
          <ButtonGroup variant="segmented">
            <Button pressed={!all} onClick={() => setAll(false)}>{chosen.length === 0 ? t('markets.some') : t('markets.own')}</Button>
            <Button pressed={all} onClick={() => setAll(true)}>{t('markets.all', { n: format.count(answer.markets.length) })}</Button>
          </ButtonGroup>
        </InlineStack>
        <Text as="p" tone="subdued">{t('markets.body')}</Text>
        {known.length === 0 ? null : (
          <>
            <PartsLegend />
            <div aria-hidden="true" style={{ minHeight: known.length * 26 + 34 }}>
              {hydrated ? (
                <Suspense fallback={null}>
                  <MarketsChart
                    bars={known.map((market) => ({ label: country(market.country), amounts: amounts(market) }))}
                    parts={splitOf(answer.markets[0]?.parts ?? none).map(({ part: name }) => ({ part: name, label: part(name) }))}
                    money={money}
                  />
                </Suspense>
              ) : null}
            </div>
            <ScrollBox label={t('markets.heading')}>
              <table className="lf-table">
                <thead>
                  <tr>
                    <th scope="col">{t('markets.country')}</th>
                    <th scope="col" className="lf-end">{part('duty')}</th>
                    <th scope="col" className="lf-end">{part('importTax')}</th>
                    <th scope="col" className="lf-end">{part('customsFees')}</th>
                    <th scope="col" className="lf-end">{part('total')}</th>
                  </tr>
                </thead>
                <tbody>
                  {known.map(({ country: code, parts }) => (
                    <tr key={code} className={code === answer.basket.destination ? 'lf-strong' : undefined}>
                      <th scope="row">{country(code)}</th>
                      <td className="lf-end lf-number">{money(parts.duty ?? 0)}</td>
                      <td className="lf-end lf-number">{money(parts.importTax ?? 0)}</td>
                      <td className="lf-end lf-number">{money(parts.customsFees ?? 0)}</td>
                      <td className="lf-end lf-number">{money(parts.total ?? 0)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollBox>
          </>
        )}
        {open.length === 0 ? null : (
          <BlockStack gap="200">
            <Text as="h3" variant="headingSm">{t('markets.open')}</Text>
            <ScrollBox label={t('markets.open')}>
              <table className="lf-table">
                <tbody>
                  {open.map(({ country: code, missing }) => (
                    <tr key={code}>
                      <th scope="row">{country(code)}</th>
                      <td>{missing === null ? '' : `${part(missing.part)}: ${coded(missing)}`}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollBox>
          </BlockStack>
        )}
      </BlockStack>
    </Card>
  )
}

const none = { goods: 0, freight: null, duty: null, importTax: null, customsFees: null, total: null }
