import { Banner } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { RateDrift } from './rate-drift.ts'

/** Says that published prices stand on an exchange rate that has gone. */
export function DriftBanner({ drift: { paidIn, currency, drift, limit, since } }: { drift: RateDrift }) {
  const { t } = useTranslation('prices')
  const format = useFormat()
  const words = { paidIn, currency, percent: format.percent(Math.abs(drift)), limit: format.percent(limit), day: format.day(since) }
  return (
    <Banner tone={drift > 0 ? 'warning' : 'info'} title={t('drift.title', words)}>
      <p>{drift > 0 ? t('drift.dearer', words) : t('drift.cheaper', words)}</p>
    </Banner>
  )
}
