import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Checkbox, ChoiceList, Text } from '@shopify/polaris'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppModal } from '#app/components/app-modal.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useLanguageName } from '#app/components/use-language-name.ts'
import { useLatest } from '#app/components/use-latest.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import type { ChosenOwners } from './chosen-owners.server.ts'
import type { DraftEstimate } from './estimate-drafting.server.ts'
import { ReviewedBanner } from './reviewed-banner.tsx'
import type { Reviewed } from './review-listings.server.ts'

export type BulkAction = 'draft' | 'review' | 'publish'

interface BulkModalProps {
  readonly action: BulkAction
  readonly chosen: ChosenOwners
  readonly count: number
  readonly languages: readonly string[]
  readonly provider: string | null
  readonly onClose: () => void
  readonly onDone: () => void
}

type Answer = Result<Partial<Reviewed & { taskId: string }>> | { readonly refused: Exclude<Result<never>, { ok: true }> }

/** Asks for the languages, says what will happen and what it would cost, then does it. */
export function BulkModal({ action, chosen, count, languages, provider, onClose, onDone }: BulkModalProps) {
  const { t } = useTranslation('listings')
  const format = useFormat()
  const coded = useCoded()
  const language = useLanguageName()
  const [locales, setLocales] = useState<string[]>(languages.slice(0, 1))
  const [outdated, setOutdated] = useState(false)
  const [useProvider, setUseProvider] = useState(false)
  const [tried, setTried] = useState(false)
  const sending = useFetcher<Answer>()
  const done = sending.state === 'idle' ? sending.data : undefined
  const failed = done === undefined ? null : 'refused' in done ? done.refused : done.ok ? null : done
  const reviewed = done !== undefined && 'ok' in done && done.ok && done.value.reviewed !== undefined ? done.value : null
  const ended = done !== undefined && 'ok' in done && done.ok && (action === 'draft' || done.value.taskId !== undefined)
  const end = useLatest(onDone)
  useEffect(() => {
    if (ended) end()
  }, [ended, end])
  const send = () => {
    setTried(true)
    if (reviewed !== null) return onDone()
    if (locales.length === 0) return
    const request = { chosen, locales, ...(action === 'draft' ? { outdated, useProvider } : {}) }
    void sending.submit({ request: JSON.stringify(request) }, { method: 'post', action: `/app/listings/${action}` })
  }
  return (
    <AppModal
      id={`listings-${action}`} title={t(`bulk.${action}`)} primary={t(`bulk.${action}`)} onPrimary={send}
      onClose={reviewed === null ? onClose : onDone} busy={sending.state !== 'idle'}
    >
      <BlockStack gap="400">
        {failed === null ? null : <Banner tone="critical">{coded(failed)}</Banner>}
        {reviewed === null ? null : (
          <ReviewedBanner reviewed={reviewed.reviewed ?? 0} blocked={reviewed.blocked ?? 0} warned={reviewed.warned ?? 0} />
        )}
        <Text as="p">{t(`bulk.${action}Body`)}</Text>
        <Text as="p" fontWeight="semibold">{t('bulk.count', { n: format.count(count) })}</Text>
        <ChoiceList
          allowMultiple
          title={t('bulk.languages')}
          choices={languages.map((value) => ({ value, label: language(value) }))}
          selected={locales}
          onChange={setLocales}
          {...(tried && locales.length === 0 ? { error: t('bulk.one') } : {})}
        />
        {action === 'draft' ? (
          <>
            <Checkbox label={t('bulk.outdated')} checked={outdated} onChange={setOutdated} />
            {provider === null ? (
              <Text as="p" tone="subdued">{t('bulk.noProvider')}</Text>
            ) : (
              <Checkbox label={t('bulk.useProvider', { provider })} checked={useProvider} onChange={setUseProvider} />
            )}
            <Estimate chosen={chosen} locales={locales} outdated={outdated} priced={useProvider} />
          </>
        ) : null}
      </BlockStack>
    </AppModal>
  )
}

interface EstimateProps {
  readonly chosen: ChosenOwners
  readonly locales: readonly string[]
  readonly outdated: boolean
  readonly priced: boolean
}

function Estimate({ chosen, locales, outdated, priced }: EstimateProps) {
  const { t } = useTranslation('listings')
  const format = useFormat()
  const asking = useFetcher<Result<DraftEstimate>>()
  const request = JSON.stringify({ chosen, locales, outdated })
  const submit = useLatest(asking.submit)
  const asks = locales.length > 0
  useEffect(() => {
    if (asks) void submit({ request }, { method: 'post', action: '/app/listings/estimate' })
  }, [asks, request, submit])
  if (asking.state !== 'idle' || asking.data === undefined) return <Text as="p" tone="subdued">{t('bulk.estimating')}</Text>
  if (!asking.data.ok) return null
  const { texts, known, characters, cost } = asking.data.value
  return (
    <BlockStack gap="100">
      <Text as="p">{t('bulk.estimate', { texts: format.count(texts), known: format.count(known), characters: format.count(characters) })}</Text>
      {priced ? <Text as="p">{cost === null ? t('bulk.costUnknown') : t('bulk.cost', { cost: format.money(cost.minor, cost.currency) })}</Text> : null}
    </BlockStack>
  )
}
