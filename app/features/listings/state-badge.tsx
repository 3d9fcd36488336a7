import { Badge } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import type { ShownState } from './listings.ts'

const tones = {
  conflict: 'critical', outdated: 'warning', missing: undefined, draft: 'attention', 'needs-review': 'attention',
  reviewed: 'info', published: 'success',
} as const

export function StateBadge({ state }: { state: ShownState }) {
  const { t } = useTranslation('listings')
  const tone = tones[state]
  return <Badge {...(tone === undefined ? {} : { tone })}>{t(`state.${state}`)}</Badge>
}
