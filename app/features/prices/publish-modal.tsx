import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Checkbox, List, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppModal } from '#app/components/app-modal.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import type { Coded } from '#app/components/use-coded.ts'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { PricePage } from './prices.ts'

export interface PublishModalProps {
  readonly page: PricePage
  readonly onClose: () => void
}

/** Publishes what changed, after saying what that is. Prices on stale facts need a yes of their own. */
export function PublishModal({ page, onClose }: PublishModalProps) {
  const { t } = useTranslation('publish')
  const format = useFormat()
  const country = useCountryName()
  const coded = useCoded()
  const [acceptStale, setAcceptStale] = useState(false)
  const [tried, setTried] = useState(false)
  const sending = useFetcher<{ readonly refused: Coded }>()
  const { counts, staleFacts } = page
  const stale = staleFacts.length > 0
  const incomplete = counts.variants - counts.ready - counts.belowFloor
  const publish = () => {
    setTried(true)
    if (stale && !acceptStale) return
    void sending.submit(
      { acceptStale: String(acceptStale) },
      { method: 'post', action: `/app/prices/${page.country}/publish` },
    )
  }
  return (
    <AppModal
      id="publish-modal"
      title={t('confirm.title', { country: country(page.country) })}
      primary={t('confirm.do')}
      onPrimary={publish}
      onClose={onClose}
      busy={sending.state !== 'idle'}
    >
      <BlockStack gap="400">
        {sending.state === 'idle' && sending.data ? <Banner tone="critical">{coded(sending.data.refused)}</Banner> : null}
        <Text as="p">{t('confirm.body')}</Text>
        <List>
          <List.Item>{t('confirm.count', { n: format.count(counts.changed) })}</List.Item>
          {incomplete > 0 ? <List.Item>{t('confirm.skipped', { n: format.count(incomplete) })}</List.Item> : null}
          {counts.belowFloor > 0 ? (
            <List.Item>{t('confirm.belowFloor', { n: format.count(counts.belowFloor) })}</List.Item>
          ) : null}
          <List.Item>{t('confirm.who')}</List.Item>
          <List.Item>{t('confirm.undo')}</List.Item>
        </List>
        {stale ? (
          <Banner tone="warning" title={t('confirm.stale', { n: format.count(staleFacts.length) })}>
            <BlockStack gap="200">
              <List>
                {[...new Set(staleFacts.map((fact) => fact.source.title))].slice(0, 5).map((title) => (
                  <List.Item key={title}>{title}</List.Item>
                ))}
              </List>
              <Checkbox
                label={t('confirm.acceptStale')}
                checked={acceptStale}
                onChange={setAcceptStale}
                {...(tried && !acceptStale ? { error: t('confirm.acceptNeeded') } : {})}
              />
            </BlockStack>
          </Banner>
        ) : null}
      </BlockStack>
    </AppModal>
  )
}
