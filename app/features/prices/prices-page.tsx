import { useNavigate, useNavigation } from '@remix-run/react'
import { Banner, BlockStack, Card, InlineStack, Page, Select, Text } from '@shopify/polaris'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { UnsavedBar } from '#app/components/save-bar.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useCountryName } from '#app/components/use-country-name.ts'
import { TaskProgress } from '#app/features/costs/task-progress.tsx'
import type { RefreshTrouble } from '#app/features/facts/facts.ts'
import { TroubleBanners } from '#app/features/facts/trouble-banners.tsx'
import type { MarketView } from '#app/features/markets/markets.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { DriftBanner } from './drift-banner.tsx'
import { FillModal } from './fill-modal.tsx'
import { digitsKind } from './missing-digits.ts'
import { PartsLegend } from './parts-legend.tsx'
import { PolicyPanel } from './policy-panel.tsx'
import { PriceFilters } from './price-filters.tsx'
import { PriceFigures, PriceParts } from './price-summary.tsx'
import { PriceTable } from './price-table.tsx'
import type { FillSelection } from './price-table.tsx'
import { priceParamsOf } from './price-query-params.ts'
import { PublishModal } from './publish-modal.tsx'
import type { RateDrift } from './rate-drift.ts'
import { usePolicyEditing } from './use-policy-editing.ts'
import type { PricePage, PriceQuery } from './prices.ts'

interface PricesPageProps {
  readonly page: PricePage
  readonly query: PriceQuery
  readonly markets: readonly MarketView[]
  readonly shopCurrency: string
  readonly warnings: { readonly troubles: readonly RefreshTrouble[]; readonly drift: RateDrift | null }
}

export function PricesPage({ page: savedPage, query, markets, shopCurrency, warnings }: PricesPageProps) {
  const { t } = useTranslation('prices')
  const { t: publish } = useTranslation('publish')
  const { t: policy } = useTranslation('policy')
  const country = useCountryName()
  const coded = useCoded()
  const format = useFormat()
  const navigate = useNavigate()
  const navigation = useNavigation()
  const editing = usePolicyEditing(savedPage, query, shopCurrency)
  useEffect(() => {
    if (editing.savedNow) window.shopify.toast.show(policy('saved'))
  }, [editing.savedNow, policy])
  const [publishing, setPublishing] = useState(false)
  const [filling, setFilling] = useState<FillSelection | null>(null)
  const [taskId, setTaskId] = useState<string | null>(null)
  const { page } = editing
  const loading = navigation.state === 'loading' || editing.preview === 'working'
  const market = markets.find((known) => known.country === page.country)
  const show = (next: PriceQuery) => {
    const search = priceParamsOf(next).toString()
    navigate(`/app/prices/${page.country}${search ? `?${search}` : ''}`, { preventScrollReset: true })
  }
  return (
    <Page
      fullWidth
      title={t('heading', { country: country(page.country) })}
      primaryAction={{
        content: page.counts.changed === 0 ? publish('buttonNone') : publish('button', { n: format.count(page.counts.changed) }),
        disabled: page.counts.changed === 0 || editing.dirty || (market?.problem ?? null) !== null,
        onAction: () => setPublishing(true),
      }}
      secondaryActions={[
        ...(markets.length > 1 ? [{ content: t('all.title'), url: '/app/prices/all' }] : []),
        { content: publish('history'), url: `/app/prices/${page.country}/publications` },
      ]}
    >
      <UnsavedBar
        id="policy-save-bar"
        dirty={editing.dirty}
        saving={editing.saving}
        onSave={editing.save}
        onDiscard={editing.discard}
      />
      <BlockStack gap="400">
        <TroubleBanners troubles={warnings.troubles} />
        {warnings.drift === null ? null : <DriftBanner drift={warnings.drift} />}
        {market?.problem ? <Banner tone="warning">{coded(market.problem)}</Banner> : null}
        {editing.refused ? <Banner tone="critical">{coded(editing.refused)}</Banner> : null}
        <Card>
          <BlockStack gap="400">
            <InlineStack>
              <Select
                label={t('market')}
                labelInline
                value={page.country}
                onChange={(chosen) => navigate(`/app/prices/${chosen}`)}
                options={markets.map(({ country: code }) => ({ value: code, label: country(code) }))}
              />
            </InlineStack>
            <PriceFigures page={page} saved={savedPage} />
          </BlockStack>
        </Card>
        <PolicyPanel editing={editing} currency={page.currency} />
        {editing.preview === 'none' ? null : <Banner tone="info">{t(`preview.${editing.preview}`)}</Banner>}
        {taskId === null ? null : (
          <Card>
            <TaskProgress taskId={taskId} />
          </Card>
        )}
        <Card padding="0">
          <BlockStack gap="0">
            <div className="lf-filters">
              <BlockStack gap="400">
                <PriceFilters query={query} counts={page.counts} country={page.country} onChange={show} />
                <PartsLegend />
              </BlockStack>
            </div>
            <PriceTable
              page={page}
              query={query}
              loading={loading}
              selectionKey={taskId ?? ''}
              onPage={(next) => show({ ...query, page: next })}
              onFill={(selection) => setFilling(selection)}
            />
          </BlockStack>
        </Card>
        <PriceParts parts={page.parts} currency={page.currency} />
      </BlockStack>
      {publishing ? <PublishModal page={page} onClose={() => setPublishing(false)} /> : null}
      {filling === null ? null : (
        <FillModal
          selection={filling}
          country={page.country}
          filter={query.filter}
          matching={page.total}
          digitsOpen={(page.counts.gaps[digitsKind] ?? 0) > 0}
          shopCurrency={shopCurrency}
          onClose={() => setFilling(null)}
          onStarted={(id) => {
            setFilling(null)
            setTaskId(id)
          }}
        />
      )}
      <Text as="span" visuallyHidden>
        <span role="status">{editing.dirty ? policy('unsaved') : ''}</span>
      </Text>
    </Page>
  )
}
