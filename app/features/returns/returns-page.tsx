import { useNavigate } from '@remix-run/react'
import { Banner, BlockStack, Card, Page, Select, Text } from '@shopify/polaris'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { UnsavedBar } from '#app/components/save-bar.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useCountryName } from '#app/components/use-country-name.ts'
import type { MarketView } from '#app/features/markets/markets.ts'
import { CostsEditor } from './costs-editor.tsx'
import { HistoryCard } from './history-card.tsx'
import { LawCard } from './law-card.tsx'
import { PolicyEditor } from './policy-editor.tsx'
import { PolicyPreview } from './policy-preview.tsx'
import { PublicationCard } from './publication-card.tsx'
import { PublishReturnsModal } from './publish-returns-modal.tsx'
import type { ReturnsPageData } from './returns.ts'
import { SimulatorCard } from './simulator-card.tsx'
import { useReturnEditing } from './use-return-editing.ts'

export function ReturnsPage({ page, markets }: { page: ReturnsPageData; markets: readonly MarketView[] }) {
  const { t } = useTranslation('returns')
  const country = useCountryName()
  const coded = useCoded()
  const navigate = useNavigate()
  const editing = useReturnEditing(page)
  const [publishing, setPublishing] = useState(false)
  const close = useCallback(() => setPublishing(false), [])
  useEffect(() => {
    if (editing.savedNow) window.shopify.toast.show(t('saved'))
  }, [editing.savedNow, t])
  const [last] = page.publications
  const problem = markets.find((market) => market.country === page.country)?.problem ?? null
  const blocking = editing.preview.findings.filter(({ severity }) => severity === 'blocks').length
  return (
    <Page
      fullWidth
      title={t('title', { country: country(page.country) })}
      primaryAction={{
        content: t('publish.button'),
        disabled: editing.dirty || page.version === null || blocking > 0 || problem !== null,
        onAction: () => setPublishing(true),
      }}
    >
      <UnsavedBar id="returns-save-bar" dirty={editing.dirty} saving={editing.saving} onSave={editing.save} onDiscard={editing.discard} />
      <BlockStack gap="400">
        {problem === null ? null : <Banner tone="warning">{coded(problem)}</Banner>}
        {editing.refused === null ? null : <Banner tone="critical">{coded(editing.refused)}</Banner>}
        <Card>
          <BlockStack gap="200" inlineAlign="start">
            <Select
              label={t('market')} labelInline value={page.country} onChange={(chosen) => navigate(`/app/returns/${chosen}`)}
              options={markets.map(({ country: code }) => ({ value: code, label: country(code) }))}
            />
            <Text as="p" tone="subdued">{page.version === null ? t('state.never') : t('state.version', { n: page.version })}</Text>
          </BlockStack>
        </Card>
        {blocking === 0 ? null : <Banner tone="critical">{t('state.blocked', { n: blocking })}</Banner>}
        {last === undefined ? null : <PublicationCard key={last.id} publication={last} country={page.country} />}
        <div className="lf-halves">
          <PolicyEditor editing={editing} page={page} />
          <BlockStack gap="400">
            <PolicyPreview editing={editing} reviews={page.reviews} />
            <LawCard floor={page.floor} findings={editing.preview.findings} />
          </BlockStack>
        </div>
        <CostsEditor editing={editing} currency={page.currency} country={page.country} />
        <SimulatorCard country={page.country} currency={page.currency} editing={editing} />
        <HistoryCard page={page} disabled={editing.dirty} />
      </BlockStack>
      {publishing ? <PublishReturnsModal country={page.country} onClose={close} /> : null}
      <Text as="span" visuallyHidden>
        <span role="status">{editing.dirty ? t('unsaved') : ''}</span>
      </Text>
    </Page>
  )
}
