import { Banner } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#app/platform/i18n/use-format.ts'

interface ReviewedBannerProps {
  readonly reviewed: number
  readonly blocked: number
  readonly warned: number
  /** Somebody stopped it before its end. */
  readonly stopped?: boolean
  readonly onDismiss?: () => void
}

/** What a review of many texts came to. */
export function ReviewedBanner({ reviewed, blocked, warned, stopped = false, onDismiss }: ReviewedBannerProps) {
  const { t } = useTranslation('listings')
  const format = useFormat()
  const left = blocked + warned > 0
  return (
    <Banner
      tone={left || stopped ? 'warning' : 'success'}
      title={t(stopped ? 'bulk.reviewedStopped' : 'bulk.reviewed', { n: format.count(reviewed) })}
      {...(onDismiss === undefined ? {} : { onDismiss })}
    >
      {left ? t('bulk.stopped', { blocked: format.count(blocked), warned: format.count(warned) }) : null}
    </Banner>
  )
}
