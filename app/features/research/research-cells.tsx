import { Badge, BlockStack, InlineStack, Link, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { ResearchStatus } from '#shared/contract/research-api.ts'
import type { OpportunityScore } from '#shared/research/score/opportunity-score.ts'
import type { ResearchRow } from './research.ts'
import { SparkLine } from './spark-line.tsx'

const statusTones = { sampled: 'info', sourced: 'attention', listed: 'success' } as const

export function StatusBadge({ status }: { status: ResearchStatus }) {
  const { t } = useTranslation('research')
  const tone = status === 'idea' || status === 'dropped' ? {} : { tone: statusTones[status] }
  return <Badge {...tone}>{t(`status.${status}`)}</Badge>
}

/** The picture its page shows, fetched without telling whose admin asks. */
export function ProductPicture({ image }: { image: string | null }) {
  if (image === null) return <span className="lf-picture" aria-hidden="true" />
  return <img className="lf-picture" src={image} alt="" width={40} height={40} loading="lazy" referrerPolicy="no-referrer" />
}

export function ProductCell({ row, market }: { row: ResearchRow; market: string | null }) {
  const { product } = row
  const search = market === null ? '' : `?market=${market}`
  return (
    <InlineStack gap="300" wrap={false} blockAlign="start">
      <ProductPicture image={product.image} />
      <div className="lf-wrap">
        <BlockStack gap="050">
          <Link url={`/app/research/${row.key}${search}`} removeUnderline>{product.title}</Link>
          <Text as="span" tone="subdued" variant="bodySm">
            {[product.brand, `${product.site === 'amazon' ? 'Amazon' : 'Temu'} ${product.marketplace}`, product.id].filter(Boolean).join(' · ')}
          </Text>
        </BlockStack>
      </div>
    </InlineStack>
  )
}

/** The score with its range, at the end of a table's cell or at its start. */
export function ScoreCell({ score: { score, low, high, knownShare }, align = 'end' }: { score: OpportunityScore; align?: 'start' | 'end' }) {
  const { t } = useTranslation('research')
  const format = useFormat()
  return (
    <BlockStack gap="050" inlineAlign={align}>
      <Text as="span" variant="headingMd">
        <span className="lf-number">{score ?? '–'}</span>
      </Text>
      {low === high ? null : (
        <Text as="span" tone="subdued" variant="bodySm">
          <span className="lf-number">{t('range', { low, high })}</span>
        </Text>
      )}
      <Text as="span" tone="subdued" variant="bodySm">
        <span className="lf-number">{score === null ? t('tooLittle') : t('known', { share: format.share(knownShare) })}</span>
      </Text>
    </BlockStack>
  )
}

export function MarginCell({ margin }: { margin: ResearchRow['margin'] }) {
  const { t } = useTranslation('research')
  const format = useFormat()
  const share = margin?.share ?? null
  if (margin === null || share === null || margin.amount === null) return <Badge tone="attention">{t('unknown')}</Badge>
  return (
    <BlockStack gap="050" inlineAlign="end">
      <Text as="span" {...(share < 0 ? { tone: 'critical' } : {})}>
        <span className="lf-number">{format.share(share)}</span>
      </Text>
      <Text as="span" tone="subdued" variant="bodySm">
        <span className="lf-number">{format.money(margin.amount.minor, margin.amount.currency)}</span>
      </Text>
    </BlockStack>
  )
}

export function PriceCell({ row: { product, trend } }: { row: ResearchRow }) {
  const { t } = useTranslation('research')
  const format = useFormat()
  return (
    <BlockStack gap="050" inlineAlign="end">
      <span className="lf-number">{product.price === null ? t('unknown') : format.money(product.price.minor, product.price.currency)}</span>
      <Text as="span" tone="subdued"><SparkLine values={trend?.line ?? []} /></Text>
    </BlockStack>
  )
}

/** A count or a bound of one: "10,000+". */
export function useCountWords(): (count: { readonly value: number; readonly bound: 'exact' | 'atLeast' }) => string {
  const { t } = useTranslation('research')
  const format = useFormat()
  return ({ value, bound }) => (bound === 'exact' ? format.count(value) : t('atLeast', { n: format.count(value) }))
}

export function ReviewsCell({ row: { product } }: { row: ResearchRow }) {
  const { t } = useTranslation('research')
  const count = useCountWords()
  return (
    <BlockStack gap="050" inlineAlign="end">
      <span className="lf-number">{product.reviewCount === null ? '–' : count(product.reviewCount)}</span>
      {product.rating === null ? null : (
        <Text as="span" tone="subdued" variant="bodySm">
          <span className="lf-number">{t('stars', { rating: (product.rating / 100).toFixed(1) })}</span>
        </Text>
      )}
    </BlockStack>
  )
}
