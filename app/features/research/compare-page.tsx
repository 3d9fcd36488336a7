import { Banner, BlockStack, Card, InlineStack, Link, Page, Text } from '@shopify/polaris'
import { Suspense, lazy } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useHydrated } from '#app/components/use-hydrated.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { scorePartNames } from '#shared/research/score/score-parts.ts'
import { ProductPicture, ScoreCell, StatusBadge, useCountWords } from './research-cells.tsx'
import type { Compared } from './research.ts'
import { SparkLine } from './spark-line.tsx'

const CompareChart = lazy(() => import('./compare-chart.tsx'))

interface ComparePageProps {
  readonly products: readonly Compared[]
  readonly market: string | null
  readonly markets: readonly string[]
}

/** Two to five products beside one another: scores by part, prices, margins by market. */
export function ComparePage({ products, market, markets }: ComparePageProps) {
  const { t } = useTranslation('research')
  return (
    <Page fullWidth title={t('compare.title')} backAction={{ content: t('back'), url: '/app/research' }}>
      {products.length < 2 ? <Banner tone="info">{t('compare.few')}</Banner> : (
        <BlockStack gap="400">
          <ScoreChart products={products} />
          <Card padding="0">
            <CompareTable products={products} market={market} markets={markets} />
          </Card>
        </BlockStack>
      )}
    </Page>
  )
}

function ScoreChart({ products }: { products: readonly Compared[] }) {
  const { t } = useTranslation('research')
  const { t: say } = useTranslation('opportunity')
  const hydrated = useHydrated()
  const data = scorePartNames.map((part) => ({
    part: say(`part.${part}`),
    ...Object.fromEntries(products.map(({ row }, index) => [`p${index}`, row.score.parts.find((one) => one.part === part)?.score ?? null])),
  }))
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('compare.chart')}</Text>
        <div className="lf-chart" aria-hidden="true">
          {hydrated ? (
            <Suspense fallback={null}>
              <CompareChart data={data} names={products.map(({ row }) => shortTitle(row.product.title))} />
            </Suspense>
          ) : null}
        </div>
      </BlockStack>
    </Card>
  )
}

const shortTitle = (title: string) => (title.length > 32 ? `${title.slice(0, 31)}…` : title)

function CompareTable({ products, market, markets }: ComparePageProps) {
  const { t } = useTranslation('research')
  const { t: say } = useTranslation('opportunity')
  const format = useFormat()
  const country = useCountryName()
  const count = useCountWords()
  const line = (label: string, cell: (one: Compared) => ReactNode) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {products.map((one) => <td key={one.row.key}>{cell(one)}</td>)}
    </tr>
  )
  const unknown = t('unknown')
  return (
    <ScrollBox label={t('compare.title')}>
      <table className="lf-table">
        <thead>
          <tr>
            <th scope="col">{t('compare.row')}</th>
            {products.map(({ row }) => (
              <th scope="col" key={row.key}>
                <InlineStack gap="200" wrap={false} blockAlign="start">
                  <ProductPicture image={row.product.image} />
                  <span className="lf-wrap"><Link url={`/app/research/${row.key}${market === null ? '' : `?market=${market}`}`}>{row.product.title}</Link></span>
                </InlineStack>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {line(t('status.label'), ({ row }) => <StatusBadge status={row.status} />)}
          {line(t('score.heading'), ({ row }) => <ScoreCell score={row.score} align="start" />)}
          {scorePartNames.map((part) => line(say(`part.${part}`), ({ row }) => row.score.parts.find((one) => one.part === part)?.score ?? unknown))}
          {line(t('column.price'), ({ row, prices }) => (
            <BlockStack gap="100">
              <span className="lf-number">{row.product.price === null ? unknown : format.money(row.product.price.minor, row.product.price.currency)}</span>
              <SparkLine values={prices.slice(-90).map(({ value }) => value)} />
            </BlockStack>
          ))}
          {line(t('column.rank'), ({ row: { product } }) => (product.rank === null ? unknown : [format.count(product.rank.rank), product.rank.category].filter(Boolean).join(' · ')))}
          {line(t('column.reviews'), ({ row: { product } }) => (product.reviewCount === null ? unknown : count(product.reviewCount)))}
          {line(t('form.weight'), ({ row: { product } }) => (product.weightGrams === null ? unknown : format.weight(product.weightGrams)))}
          {markets.map((code) => line(`${t('column.margin')} · ${country(code)}`, ({ margins }) => {
            const one = margins.find((margin) => margin.country === code)
            const share = one?.marginShare ?? null
            if (one === undefined || share === null || one.margin === null) return unknown
            return <span className="lf-number">{`${format.share(share)} · ${format.money(one.margin, one.currency)}`}</span>
          }))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
