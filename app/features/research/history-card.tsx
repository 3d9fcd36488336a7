import { BlockStack, Card, Text } from '@shopify/polaris'
import { Suspense, lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { useHydrated } from '#app/components/use-hydrated.ts'
import { useFormat, useLanguage } from '#app/platform/i18n/use-format.ts'
import type { Trend } from '#shared/research/history/trend.ts'
import type { Result } from '#shared/result/result.ts'
import type { HistoryView } from './research.ts'
import { useReason } from './use-reason.ts'

const HistoryChart = lazy(() => import('./history-chart.tsx'))

interface HistoryCardProps {
  readonly heading: string
  readonly note?: string
  readonly view: HistoryView
  readonly colours: { readonly price: string; readonly rank: string }
}

/** Price and rank of one source over time, with what they come to in numbers. */
export function HistoryCard({ heading, note, view, colours }: HistoryCardProps) {
  const { t } = useTranslation('research')
  const format = useFormat()
  const { history, price, rank } = view
  const { currency } = history
  const left = history.otherCurrencies + history.otherCategories
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{heading}</Text>
          {note === undefined ? null : <Text as="p" tone="subdued">{note}</Text>}
        </BlockStack>
        {price.days + rank.days === 0 ? <Text as="p" tone="subdued">{t('history.none')}</Text> : null}
        <div className="lf-parts lf-top">
          {currency === null || price.days === 0 ? null : (
            <Series name={t('history.price')} trend={price} daily={history.prices} colour={colours.price} value={(minor) => format.money(minor, currency)} />
          )}
          {rank.days === 0 ? null : (
            <Series name={history.category === null ? t('history.rank') : `${t('history.rank')} · ${history.category}`} trend={rank} daily={history.ranks} colour={colours.rank} value={format.count} reversed />
          )}
        </div>
        {left > 0 ? <Text as="p" tone="subdued">{t('history.others', { n: format.count(left) })}</Text> : null}
      </BlockStack>
    </Card>
  )
}

interface SeriesProps {
  readonly name: string
  readonly trend: Trend
  readonly daily: HistoryView['history']['prices']
  readonly colour: string
  readonly value: (value: number) => string
  readonly reversed?: boolean
}

function Series({ name, trend, daily, colour, value, reversed = false }: SeriesProps) {
  const { t } = useTranslation('research')
  const format = useFormat()
  const hydrated = useHydrated()
  return (
    <BlockStack gap="300">
      <Text as="h3" variant="headingSm">{name}</Text>
      <div className="lf-history" aria-hidden="true">
        {hydrated && daily.length > 1 ? (
          <Suspense fallback={null}>
            <HistoryChart
              daily={daily} average={trend.average} colour={colour} name={name} averageName={t('history.average')} reversed={reversed} day={format.day} value={value}
            />
          </Suspense>
        ) : null}
      </div>
      {daily.length === 1 ? <Text as="p" tone="subdued">{t('history.one')}</Text> : null}
      <Figures trend={trend} value={value} />
    </BlockStack>
  )
}

function Figures({ trend, value }: { trend: Trend; value: (value: number) => string }) {
  const { t } = useTranslation('research')
  const format = useFormat()
  const reason = useReason()
  const month = useMonthName()
  const change = (result: Trend['change30']) => orWhy(result, ({ share }) => signed(share, format.share), reason)
  const extreme = (one: Trend['lowest']) => (one === null ? '–' : `${value(one.value)} · ${format.day(one.day)}`)
  const season = orWhy(
    trend.seasonality,
    ({ clear, months }) => (clear ? t('history.seasonIn', { month: month(months.indexOf(Math.max(...months))) }) : t('history.seasonNone')),
    reason,
  )
  const slope = orWhy(trend.slope, ({ share, direction }) => `${signed(share, format.share)}, ${t(`history.${direction}`)}`, reason)
  const rows = [
    [t('history.change30'), change(trend.change30)],
    [t('history.change90'), change(trend.change90)],
    [t('history.slope'), slope],
    [t('history.lowest'), extreme(trend.lowest)],
    [t('history.highest'), extreme(trend.highest)],
    [t('history.season'), season],
    [t('history.outliers'), trend.outliers.length === 0 ? t('history.noOutliers') : format.list(trend.outliers.slice(-3).map(({ day }) => format.day(day)))],
  ] as const
  return (
    <dl className="lf-facts">
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

const signed = (share: number, format: (share: number) => string) => `${share > 0 ? '+' : ''}${format(share)}`

/** A known value in words, or why it is not known. */
function orWhy<Value>(result: Result<Value>, words: (value: Value) => string, reason: ReturnType<typeof useReason>): string {
  return result.ok ? words(result.value) : reason(result)
}

function useMonthName(): (month: number) => string {
  const language = useLanguage()
  return (month) => new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month, 1)))
}
