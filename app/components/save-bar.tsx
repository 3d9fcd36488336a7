import { SaveBar } from '@shopify/app-bridge-react'
import { useBlocker } from '@remix-run/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

interface UnsavedBarProps {
  readonly id: string
  readonly dirty: boolean
  readonly saving: boolean
  readonly onSave: () => void
  readonly onDiscard: () => void
}

/** The admin's save bar while something is unsaved. Leaving the page then asks first. */
export function UnsavedBar({ id, dirty, saving, onSave, onDiscard }: UnsavedBarProps) {
  const { t } = useTranslation()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && !saving && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    void window.shopify.saveBar.leaveConfirmation().then(
      () => blocker.proceed(),
      () => blocker.reset(),
    )
  }, [blocker])
  return (
    <SaveBar id={id} open={dirty}>
      <button variant="primary" onClick={onSave} {...(saving ? { loading: '' } : {})}>
        {t('action.save')}
      </button>
      <button onClick={onDiscard}>{t('action.discard')}</button>
    </SaveBar>
  )
}
