import { useFetcher, useNavigate } from '@remix-run/react'
import { Banner, BlockStack, Card, InlineStack, Page, Select, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppModal } from '#app/components/app-modal.tsx'
import { useLocalTime } from '#app/components/local-time.tsx'
import { OutsideLink } from '#app/components/outside-link.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import type { ScoreWeights } from '#shared/research/score/score-parts.ts'
import { HistoryCard } from './history-card.tsx'
import { MarginsCard } from './margins-card.tsx'
import { NotesCard } from './notes-card.tsx'
import type { ProductForm } from './product-form.ts'
import { ProductPicture, StatusBadge, useCountWords } from './research-cells.tsx'
import type { DraftMade, ResearchDetail } from './research.ts'
import { RulesCard } from './rules-card.tsx'
import { ScoreCard } from './score-card.tsx'

interface ProductPageProps {
  readonly detail: ResearchDetail
  readonly weights: ScoreWeights
  readonly form: ProductForm
}

const ownColours = { price: '#2c4a6e', rank: '#3f8f6b' }
const keepaColours = { price: '#c4622d', rank: '#8b7ca6' }

export function ProductPage({ detail, weights, form }: ProductPageProps) {
  const { t } = useTranslation('research')
  const { moment } = useLocalTime()
  const coded = useCoded()
  const navigate = useNavigate()
  const country = useCountryName()
  const fetching = useFetcher<Result<unknown>>()
  const [asking, setAsking] = useState(false)
  const { row, market } = detail
  const refused = fetching.state === 'idle' && fetching.data?.ok === false ? fetching.data : null
  return (
    <Page
      title={row.product.title}
      titleMetadata={<StatusBadge status={row.status} />}
      backAction={{ content: t('back'), url: '/app/research' }}
      {...(detail.draftId === null
        ? { primaryAction: { content: t('action.draft'), onAction: () => setAsking(true) } }
        : { primaryAction: { content: t('action.draftMade'), url: `shopify://admin/products/${detail.draftId.split('/').at(-1) ?? ''}`, target: '_top' } })}
      secondaryActions={
        detail.keepaReady
          ? [{
              content: t('action.keepa'), loading: fetching.state !== 'idle',
              onAction: () => void fetching.submit({}, { method: 'post', action: `/app/research/${row.key}/keepa` }),
            }]
          : []
      }
    >
      <BlockStack gap="400">
        {refused === null ? null : <Banner tone="critical">{coded(refused)}</Banner>}
        <Summary detail={detail} />
        {market === null ? <Banner tone="info">{t('noMarket')}</Banner> : (
          <InlineStack>
            <Select
              label={t('market')} labelInline value={market}
              onChange={(chosen) => navigate(`/app/research/${row.key}?market=${chosen}`, { preventScrollReset: true })}
              options={detail.markets.map((value) => ({ value, label: country(value) }))}
            />
          </InlineStack>
        )}
        <ScoreCard score={row.score} weights={weights} />
        <HistoryCard heading={t('history.own')} view={detail.own} colours={ownColours} />
        {detail.keepa === null || detail.keepaAt === null ? null : (
          <HistoryCard heading={t('history.keepa')} note={t('history.keepaAt', { when: moment(detail.keepaAt) })} view={detail.keepa} colours={keepaColours} />
        )}
        <MarginsCard margins={detail.margins} />
        {market === null ? null : <RulesCard view={detail.compliance} country={market} />}
        <NotesCard productKey={row.key} saved={form} />
      </BlockStack>
      {asking ? <DraftModal productKey={row.key} onClose={() => setAsking(false)} /> : null}
    </Page>
  )
}

function Summary({ detail: { row } }: { detail: ResearchDetail }) {
  const { t } = useTranslation('research')
  const format = useFormat()
  const { moment } = useLocalTime()
  const count = useCountWords()
  const { product } = row
  const figures = [
    [t('column.price'), product.price === null ? t('unknown') : format.money(product.price.minor, product.price.currency)],
    [t('column.rank'), product.rank === null ? t('unknown') : [format.count(product.rank.rank), product.rank.category].filter(Boolean).join(' · ')],
    [t('column.reviews'), product.reviewCount === null ? t('unknown') : [count(product.reviewCount), product.rating === null ? null : t('stars', { rating: (product.rating / 100).toFixed(1) })].filter(Boolean).join(' · ')],
    [t('column.seen'), moment(row.seenAt)],
  ] as const
  return (
    <Card>
      <BlockStack gap="400">
        <InlineStack gap="300" wrap={false} blockAlign="center">
          <ProductPicture image={product.image} />
          <BlockStack gap="050">
            <Text as="span" tone="subdued">
              {[product.brand, `${product.site === 'amazon' ? 'Amazon' : 'Temu'} ${product.marketplace}`, product.id].filter(Boolean).join(' · ')}
            </Text>
            <OutsideLink url={product.url} title={t('action.open')} />
          </BlockStack>
        </InlineStack>
        <div className="lf-figures">
          {figures.map(([label, text]) => (
            <BlockStack gap="050" key={label}>
              <Text as="span" tone="subdued">{label}</Text>
              <Text as="span" variant="headingMd"><span suppressHydrationWarning>{text}</span></Text>
            </BlockStack>
          ))}
        </div>
      </BlockStack>
    </Card>
  )
}

function DraftModal({ productKey, onClose }: { productKey: string; onClose: () => void }) {
  const { t } = useTranslation('research')
  const coded = useCoded()
  const format = useFormat()
  const making = useFetcher<Result<DraftMade>>()
  const answer = making.state === 'idle' ? making.data : undefined
  const made = answer?.ok === true ? answer.value : null
  return (
    <AppModal
      id="research-draft" title={t('draft.title')} primary={t('action.draft')} busy={making.state !== 'idle'} disabled={made !== null} onClose={onClose}
      onPrimary={() => void making.submit({}, { method: 'post', action: `/app/research/${productKey}/draft` })}
    >
      <BlockStack gap="300">
        {answer?.ok === false ? <Banner tone="critical">{coded(answer)}</Banner> : null}
        {made === null ? <Text as="p">{t('draft.body')}</Text> : (
          <Banner tone={made.missing.length === 0 ? 'success' : 'warning'}>
            {made.missing.length === 0 ? t('draft.done') : t('draft.missing', { fields: format.list(made.missing.map((field) => t(`draft.field.${field}`))) })}
          </Banner>
        )}
      </BlockStack>
    </AppModal>
  )
}
