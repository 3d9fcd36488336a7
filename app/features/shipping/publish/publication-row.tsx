import type { useFetcher } from '@remix-run/react'
import { Badge, Banner, BlockStack, Button, InlineStack, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import { useShippingSentence } from '../use-shipping-sentence.ts'
import type { PublishStep, ShippingPublicationView } from './publication.ts'

const tones = { running: 'info', done: 'success', failed: 'critical', cancelled: 'warning', undone: undefined } as const

interface PublicationRowProps {
  readonly publication: ShippingPublicationView
  readonly canUndo: boolean
  readonly undoing: ReturnType<typeof useFetcher<Result<string>>>
}

/** One publication: what was written, what was read back, and taking it back. */
export function PublicationRow({ publication, canUndo, undoing }: PublicationRowProps) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const { id, status, steps, undo, version } = publication
  const tone = tones[status]
  const title = undo ? (version === null ? t('publish.withdrew') : t('publish.broughtBack', { n: format.count(version) })) : version === null ? null : t('publish.version', { n: format.count(version) })
  return (
    <div className="lf-rule">
      <BlockStack gap="200">
        <InlineStack gap="200" blockAlign="center">
          <LocalTime instant={publication.createdAt} />
          {title === null ? null : <Text as="span">{title}</Text>}
          <Badge {...(tone === undefined ? {} : { tone })}>{undo && status === 'done' ? t('publish.status.tookBack') : t(`publish.status.${status}`)}</Badge>
          {canUndo ? <Button size="slim" loading={undoing.state !== 'idle'} onClick={() => void undoing.submit({ intent: 'undo', id }, { method: 'post' })}>{t('publish.undo')}</Button> : null}
        </InlineStack>
        {steps.map((step) => <StepLine step={step} key={`${step.kind} ${step.target} ${step.what}`} />)}
      </BlockStack>
    </div>
  )
}

function StepLine({ step }: { step: PublishStep }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const say = useShippingSentence()
  const { kind, what, code, counts, outcome } = step
  const name = kind === 'market' ? what : t(`publish.step.${kind}`)
  if (outcome === 'failed') {
    const why = code === null ? t('publish.outcome.failed') : say('refusals', { code, params: { what: name, message: step.message ?? '' } })
    const most = counts === null ? '' : ` ${t('publish.counts', { written: format.count(counts.written), unchanged: format.count(counts.unchanged), failed: format.count(counts.failed) })}`
    return <Banner tone="critical">{`${why}${most}`}</Banner>
  }
  return <Text as="p" tone="subdued">{t('publish.line', { name, outcome: counts === null ? t(`publish.outcome.${outcome}`) : outcome === 'removed' ? t('publish.takenAway', { n: format.count(counts.written) }) : t('publish.counted', { written: format.count(counts.written), unchanged: format.count(counts.unchanged) }) })}</Text>
}
