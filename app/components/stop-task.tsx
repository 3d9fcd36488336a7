import { useFetcher } from '@remix-run/react'
import { Button } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'

/** Stops background work before its next step. `label` says which, for those who do not see what stands beside it. */
export function StopTask({ taskId, label }: { taskId: string; label: string }) {
  const { t } = useTranslation()
  const stopping = useFetcher({ key: `stop-${taskId}` })
  return (
    <Button
      size="slim"
      loading={stopping.state !== 'idle'}
      accessibilityLabel={t('action.stopNamed', { label })}
      onClick={() => void stopping.submit({}, { method: 'post', action: `/app/tasks/${taskId}/cancel` })}
    >
      {t('action.stop')}
    </Button>
  )
}
