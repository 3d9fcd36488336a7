import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Checkbox, List, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppModal } from '#app/components/app-modal.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { ChangedSince, PublicationState } from './publishing.ts'

interface Refusal {
  readonly code: string
  readonly params: Readonly<Record<string, string>>
  readonly changed: readonly ChangedSince[]
}

interface UndoModalProps {
  readonly publication: PublicationState
  readonly onClose: () => void
}

/** Puts prices back, after a yes. Where somebody else changed prices since, it says which and asks again. */
export function UndoModal({ publication, onClose }: UndoModalProps) {
  const { t } = useTranslation('publish')
  const format = useFormat()
  const coded = useCoded()
  const [leaveChanged, setLeaveChanged] = useState(false)
  const sending = useFetcher<{ readonly refused: Refusal }>()
  const [tried, setTried] = useState(false)
  const refused = sending.data?.refused
  const mayLeave = refused !== undefined && refused.changed.length > 0
  const money = (minor: number | null) => (minor === null ? t('line.none') : format.money(minor, publication.currency))
  const undo = () => {
    setTried(mayLeave)
    if (mayLeave && !leaveChanged) return
    void sending.submit(
      { leaveChanged: String(leaveChanged) },
      { method: 'post', action: `/app/publications/${publication.id}/undo` },
    )
  }
  return (
    <AppModal
      id={`undo-${publication.id}`}
      title={t('undo.title')}
      primary={t('undo.do')}
      onPrimary={undo}
      onClose={onClose}
      busy={sending.state !== 'idle'}
      critical
    >
      <BlockStack gap="400">
        <Text as="p">{t('undo.body', { n: format.count(publication.verified) })}</Text>
        {refused === undefined ? null : (
          <Banner tone="warning" title={mayLeave ? t('undo.changedTitle') : coded(refused)}>
            {refused.changed.length === 0 ? null : (
              <BlockStack gap="200">
                <List>
                  {refused.changed.slice(0, 10).map((line) => (
                    <List.Item key={line.variantId}>
                      {`${line.title ?? line.sku ?? ''} · ${t('undo.wrote')} ${money(line.wrote)} · ${t('undo.found')} ${money(line.found)}`}
                    </List.Item>
                  ))}
                </List>
                <Checkbox
                  label={t('undo.leave')}
                  checked={leaveChanged}
                  onChange={setLeaveChanged}
                  {...(tried && !leaveChanged ? { error: t('undo.leaveNeeded') } : {})}
                />
              </BlockStack>
            )}
          </Banner>
        )}
      </BlockStack>
    </AppModal>
  )
}
