import { BlockStack, Card, InlineStack, Text } from '@shopify/polaris'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useHydrated } from '#app/components/use-hydrated.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { openSales } from '#shared/profit/profit-cells.ts'
import { costParts } from '#shared/profit/profit-parts.ts'
import { profitColours } from './profit-colours.ts'
import type { ProfitView } from './profit.ts'

const WeeksChart = lazy(() => import('./weeks-chart.tsx'))
const MarketsChart = lazy(() => import('./markets-chart.tsx'))

const marketsShown = 8

/** Profit week by week, and where the money of each market goes. The table below says the same in numbers. */
export function ProfitCharts({ view }: { view: ProfitView }) {
  const { t } = useTranslation('profit')
  const format = useFormat()
  const country = useCountryName()
  const hydrated = useHydrated()
  const money = (minor: number) => format.money(minor, view.currency)
  const parts = [...costParts, 'profit', 'open'] as const
  const names = {
    ...Object.fromEntries(costParts.map((part) => [part, t(`part.${part}`)])), profit: t('chart.known'), open: t('chart.open'),
  } satisfies Readonly<Record<string, string>>
  return (
    <div className="lf-halves">
      <Card>
        <BlockStack gap="300">
          <Text as="h2" variant="headingMd">{t('chart.weeks')}</Text>
          <div className="lf-chart">
            {hydrated ? (
              <Suspense>
                <WeeksChart
                  weeks={view.weeks.map(({ key, sums }) => ({ week: format.day(key), known: sums.profit, bound: sums.unknownOrders === 0 ? null : sums.atMost }))}
                  names={{ known: t('chart.known'), bound: t('chart.bound') }}
                  money={money}
                />
              </Suspense>
            ) : null}
          </div>
          <Keys colours={{ known: profitColours.profit, bound: profitColours.bound }} names={{ known: t('chart.known'), bound: t('chart.bound') }} />
        </BlockStack>
      </Card>
      <Card>
        <BlockStack gap="300">
          <Text as="h2" variant="headingMd">{t('chart.markets')}</Text>
          <div className="lf-chart">
            {hydrated ? (
              <Suspense>
                <MarketsChart
                  markets={view.markets.slice(0, marketsShown).map(({ key, sums }) => ({
                    market: key === '' ? t('noCountry') : country(key), parts: { ...sums, open: openSales(sums) },
                  }))}
                  parts={parts}
                  names={names}
                  money={money}
                />
              </Suspense>
            ) : null}
          </div>
          <Keys colours={Object.fromEntries(parts.map((part) => [part, profitColours[part]]))} names={names} />
        </BlockStack>
      </Card>
    </div>
  )
}

function Keys({ colours, names }: { colours: Readonly<Record<string, string>>; names: Readonly<Record<string, string>> }) {
  return (
    <InlineStack gap="300">
      {Object.entries(colours).map(([part, colour]) => (
        <InlineStack key={part} gap="100" blockAlign="center" wrap={false}>
          <span className="lf-key" style={{ background: colour }} />
          <Text as="span" variant="bodySm">{names[part] ?? part}</Text>
        </InlineStack>
      ))}
    </InlineStack>
  )
}
