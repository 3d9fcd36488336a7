import { Banner } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { RefreshTrouble } from './facts.ts'

/** Says that facts may be out of date because nobody could look at their source. */
export function TroubleBanners({ troubles }: { troubles: readonly RefreshTrouble[] }) {
  const { t } = useTranslation('facts')
  const format = useFormat()
  const coded = useCoded()
  return troubles.map(({ source, since, code, params }) => (
    <Banner tone="warning" key={source} title={t('trouble.title', { source: t(`dataset.${source}`, source) })}>
      <p>{t('trouble.since', { day: format.day(since.slice(0, 10)), why: coded({ code, params }) })}</p>
    </Banner>
  ))
}
