import { BlockStack, Card, InlineStack, Text } from '@shopify/polaris'
import { Suspense, lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { partColours } from '#app/components/part-colours.ts'
import type { CostPart } from '#app/components/part-colours.ts'
import { useHydrated } from '#app/components/use-hydrated.ts'
import type { Format } from '#app/platform/i18n/format.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { LandedParts, PricePage } from './prices.ts'

const PartsChart = lazy(() => import('./parts-chart.tsx'))

const chartParts = [
  ['unitCost', 'goods'],
  ['freight', 'freight'],
  ['duty', 'duty'],
  ['importTax', 'importTax'],
  ['customsFees', 'customsFees'],
  ['fees', 'fees'],
  ['margin', 'margin'],
] as const satisfies readonly (readonly [CostPart, keyof LandedParts])[]

/** What the list adds up to. While a policy is tried out, what the saved one gives stands beside it. */
export function PriceFigures({ page, saved }: { page: PricePage; saved: PricePage }) {
  const { t } = useTranslation('prices')
  const format = useFormat()
  const now = figuresOf(page, format)
  const before = figuresOf(saved, format)
  return (
    <div className="lf-figures">
      {figureNames.map((name) => (
        <BlockStack gap="050" key={name}>
          <Text as="span" tone="subdued">{t(`summary.${name}`)}</Text>
          <Text as="span" variant="headingLg">
            <span className="lf-number">{now[name]}</span>
          </Text>
          {page === saved ? null : (
            <Text as="span" tone="subdued" variant="bodySm">{t('summary.saved', { figure: before[name] })}</Text>
          )}
        </BlockStack>
      ))}
    </div>
  )
}

const figureNames = ['variants', 'priced', 'changes', 'missing', 'belowFloor', 'averagePrice', 'averageMargin'] as const

function figuresOf({ counts, parts, currency }: PricePage, format: Format): Record<(typeof figureNames)[number], string> {
  return {
    variants: format.count(counts.variants),
    priced: format.count(counts.ready),
    changes: format.count(counts.changed),
    missing: format.count(counts.variants - counts.ready - counts.belowFloor),
    belowFloor: format.count(counts.belowFloor),
    averagePrice: parts === null ? '–' : format.money(parts.price, currency),
    averageMargin: parts === null ? '–' : format.money(parts.margin, currency),
  }
}

/** Average parts as a chart and, for everybody, as a table of the same numbers. */
export function PriceParts({ parts, currency }: { parts: LandedParts | null; currency: string }) {
  const { t } = useTranslation('prices')
  const { t: part } = useTranslation('parts')
  const format = useFormat()
  const hydrated = useHydrated()
  const values = parts === null ? [] : chartParts.map(([name, field]) => ({ name, label: part(name), amount: parts[field] }))
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('summary.heading')}</Text>
        {parts === null ? (
          <Text as="p" tone="subdued">{t('summary.empty')}</Text>
        ) : (
          <div className="lf-parts">
            <div className="lf-chart" aria-hidden="true">
              {hydrated ? (
                <Suspense fallback={null}>
                  <PartsChart values={values} money={(minor) => format.money(minor, currency)} />
                </Suspense>
              ) : null}
            </div>
            <table className="lf-table">
              <thead>
                <tr>
                  <th scope="col">{t('summary.part')}</th>
                  <th scope="col" className="lf-end">{t('summary.average')}</th>
                  <th scope="col" className="lf-end">{t('summary.share')}</th>
                </tr>
              </thead>
              <tbody>
                {values.map(({ name, label, amount }) => (
                  <tr key={name}>
                    <th scope="row">
                      <InlineStack gap="200" blockAlign="center" wrap={false}>
                        <span className="lf-key" style={{ backgroundColor: partColours[name] }} aria-hidden="true" />
                        {label}
                      </InlineStack>
                    </th>
                    <td className="lf-end lf-number">{format.money(amount, currency)}</td>
                    <td className="lf-end lf-number">
                      {parts.price === 0 ? '' : format.percent(Math.round((amount / parts.price) * 1_000) * 1_000)}
                    </td>
                  </tr>
                ))}
                <tr className="lf-strong">
                  <th scope="row">{part('price')}</th>
                  <td className="lf-end lf-number">{format.money(parts.price, currency)}</td>
                  <td />
                </tr>
              </tbody>
            </table>
          </div>
        )}
      </BlockStack>
    </Card>
  )
}
