import { Badge, BlockStack, Button, Card, InlineStack, Link, Page, ProgressBar, Text } from '@shopify/polaris'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { partColours } from '#app/components/part-colours.ts'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { SplitBar } from '#app/components/split-bar.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { SummaryAnswer } from './market-summary.ts'
import { priceSplit, splitParts } from './price-split.ts'
import { useMarketSummaries } from './use-market-summaries.ts'

/** What the saved policies come to in every market, worked out one market after the other. */
export function AllMarketsPage({ countries }: { countries: readonly string[] }) {
  const { t } = useTranslation('prices')
  const { known, working, stopped, stop, goOn } = useMarketSummaries(countries)
  return (
    <Page title={t('all.title')} subtitle={t('all.body')} backAction={{ content: t('title'), url: '/app/prices' }}>
      <Card padding="0">
        <div className="lf-filters">
          <BlockStack gap="400">
            {known.size === countries.length ? null : (
              <Progress done={known.size} total={countries.length} working={working} stopped={stopped} onStop={stop} onGoOn={goOn} />
            )}
            <InlineStack gap="300" blockAlign="center">
              <Text as="span" tone="subdued">{t('all.legend')}</Text>
              {splitParts.map((name) => (
                <PartKey key={name} name={name} />
              ))}
            </InlineStack>
          </BlockStack>
        </div>
        <ScrollBox label={t('all.title')}>
          <table className="lf-table">
            <thead>
              <tr>
                <th scope="col">{t('market')}</th>
                <th scope="col" className="lf-end">{t('all.ready')}</th>
                <th scope="col" className="lf-end">{t('all.changed')}</th>
                <th scope="col" className="lf-end">{t('all.belowFloor')}</th>
                <th scope="col" className="lf-end">{t('all.landed')}</th>
                <th scope="col" className="lf-end">{t('all.price')}</th>
                <th scope="col">{t('all.parts')}</th>
              </tr>
            </thead>
            <tbody>
              {countries.map((country) => (
                <MarketRow key={country} code={country} summary={known.get(country) ?? null} working={country === working} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </Card>
    </Page>
  )
}

function PartKey({ name }: { name: (typeof splitParts)[number] }) {
  const { t } = useTranslation('parts')
  return (
    <InlineStack gap="100" blockAlign="center" wrap={false}>
      <span className="lf-key" style={{ backgroundColor: partColours[name] }} aria-hidden="true" />
      <Text as="span">{t(name)}</Text>
    </InlineStack>
  )
}

interface ProgressProps {
  readonly done: number
  readonly total: number
  readonly working: string | null
  readonly stopped: boolean
  readonly onStop: () => void
  readonly onGoOn: () => void
}

function Progress({ done, total, working, stopped, onStop, onGoOn }: ProgressProps) {
  const { t } = useTranslation('prices')
  const { t: shell } = useTranslation()
  const format = useFormat()
  const country = useCountryName()
  const labelId = useId()
  const counted = { done: format.count(done), total: format.count(total) }
  return (
    <BlockStack gap="200">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <Text as="p" tone="subdued">
          <span id={labelId} aria-live="polite">
            {working === null ? t('all.stopped', counted) : t('all.working', { ...counted, country: country(working) })}
          </span>
        </Text>
        {stopped ? (
          <Button size="slim" onClick={onGoOn}>{t('all.goOn')}</Button>
        ) : (
          <Button size="slim" onClick={onStop}>{shell('action.stop')}</Button>
        )}
      </InlineStack>
      <ProgressBar progress={Math.round((done / total) * 100)} size="small" tone="primary" ariaLabelledBy={labelId} />
    </BlockStack>
  )
}

interface MarketRowProps {
  readonly code: string
  /** Null while it is not worked out. */
  readonly summary: SummaryAnswer['summary'] | null
  readonly working: boolean
}

function MarketRow({ code, summary, working }: MarketRowProps) {
  const { t } = useTranslation('prices')
  const format = useFormat()
  const country = useCountryName()
  const coded = useCoded()
  const name = <Link url={`/app/prices/${code}`}>{country(code)}</Link>
  if (summary === null || !summary.ok) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={6}>
          <Text as="span" tone="subdued">{summary !== null ? coded(summary) : working ? t('all.workingRow') : t('all.waiting')}</Text>
        </td>
      </tr>
    )
  }
  const { counts, currency, parts, staleFacts } = summary.value
  const split = parts === null ? null : priceSplit(parts)
  return (
    <tr>
      <th scope="row">
        <BlockStack gap="100" inlineAlign="start">
          {name}
          {staleFacts === 0 ? null : <Badge tone="warning">{t('stale')}</Badge>}
        </BlockStack>
      </th>
      <td className="lf-end lf-number">{t('all.readyOf', { ready: format.count(counts.ready), variants: format.count(counts.variants) })}</td>
      <td className="lf-end lf-number">{format.count(counts.changed)}</td>
      <td className="lf-end lf-number">
        {counts.belowFloor > 0 ? <Badge tone="warning">{format.count(counts.belowFloor)}</Badge> : format.count(0)}
      </td>
      {parts === null || split === null ? (
        <td colSpan={3}><Text as="span" tone="subdued">{t('all.noPrice')}</Text></td>
      ) : (
        <>
          <td className="lf-end lf-number">{format.money(split.landed, currency)}</td>
          <td className="lf-end lf-number">{format.money(parts.price, currency)}</td>
          <td><SplitBar parts={split.parts} currency={currency} summary={t('all.parts')} /></td>
        </>
      )}
    </tr>
  )
}
