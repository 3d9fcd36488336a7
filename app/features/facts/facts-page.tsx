import { Badge, BlockStack, Card, InlineStack, Page, Select, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { PageTurner } from '#app/components/page-turner.tsx'
import { useDestinationOptions } from '#app/features/markets/use-destination-options.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { FactRows } from './fact-rows.tsx'
import { factKinds, type FactsPageData, type FactsQuery } from './facts.ts'
import { ImportsCard } from './imports-card.tsx'
import { TroubleBanners } from './trouble-banners.tsx'

type Shown = FactsQuery & { readonly country: string }

interface FactsPageProps {
  readonly data: FactsPageData
  readonly busy: boolean
  readonly onShow: (shown: Shown) => void
}

/** What Landfall knows of a country: each rule with its source, its age and how far it is to be trusted. */
export function FactsPage({ data, busy, onShow }: FactsPageProps) {
  const { t } = useTranslation('facts')
  const format = useFormat()
  const destinations = useDestinationOptions()
  const { country, query, trust, rows, total, pageSize, troubles } = data
  const show = (change: Partial<Shown>) => onShow({ country, ...query, page: 1, ...change })
  const pages = Math.max(1, Math.ceil(total / pageSize))
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      <BlockStack gap="400">
        <TroubleBanners troubles={troubles} />
        <Card padding="0">
          <div className="lf-filters">
            <BlockStack gap="400">
              <div className="lf-form">
                <Select label={t('country')} options={destinations} value={country} onChange={(value) => show({ country: value })} />
                <Select
                  label={t('kind.label')}
                  options={[{ value: '', label: t('kind.all') }, ...factKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))]}
                  value={query.kind ?? ''}
                  onChange={(value) => show({ kind: factKinds.find((kind) => kind === value) ?? null })}
                />
                <Select
                  label={t('time.label')}
                  options={(['now', 'lately', 'all'] as const).map((time) => ({ value: time, label: t(`time.${time}`) }))}
                  value={query.time}
                  onChange={(value) => show({ time: value === 'lately' || value === 'all' ? value : 'now' })}
                />
                <Select
                  label={t('trust.label')}
                  options={[{ value: '', label: t('trust.any') }, ...(['memory', 'stale', 'disputed'] as const).map((name) => ({ value: name, label: t(`trust.${name}`) }))]}
                  value={query.trust ?? ''}
                  onChange={(value) => show({ trust: value === 'memory' || value === 'stale' || value === 'disputed' ? value : null })}
                />
              </div>
              <InlineStack gap="200">
                <Badge tone="success">{t('summary.official', { n: format.count(trust.official) })}</Badge>
                <Badge tone="info">{t('summary.secondary', { n: format.count(trust.secondary) })}</Badge>
                <Badge tone="warning">{t('summary.memory', { n: format.count(trust.memory) })}</Badge>
                {trust.stale === 0 ? null : <Badge tone="warning">{t('summary.stale', { n: format.count(trust.stale) })}</Badge>}
                {trust.disputed === 0 ? null : <Badge tone="attention">{t('summary.disputed', { n: format.count(trust.disputed) })}</Badge>}
              </InlineStack>
            </BlockStack>
          </div>
          <div className={busy ? 'lf-dim' : undefined} aria-busy={busy}>
            {rows.length === 0 ? (
              <div className="lf-narrow"><Text as="p" tone="subdued">{t('empty')}</Text></div>
            ) : (
              <FactRows rows={rows} today={data.today} country={country} />
            )}
          </div>
          <PageTurner page={query.page} pages={pages} onPage={(page) => show({ page })} />
        </Card>
        <ImportsCard imports={data.imports} />
      </BlockStack>
    </Page>
  )
}
