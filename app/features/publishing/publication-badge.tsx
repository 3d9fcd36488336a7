import { Badge } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import type { PublicationState } from './publishing.ts'

const tones = { queued: 'info', running: 'info', done: 'success', failed: 'critical', cancelled: 'warning' } as const

export function PublicationBadge({ publication }: { publication: PublicationState }) {
  const { t } = useTranslation('publish')
  if (publication.undoneBy !== null) return <Badge>{t('state.undone')}</Badge>
  return <Badge tone={tones[publication.status]}>{t(`state.${publication.status}`)}</Badge>
}
