import { Modal, TitleBar } from '@shopify/app-bridge-react'
import { Box } from '@shopify/polaris'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface AppModalProps {
  readonly id: string
  readonly open: boolean
  readonly title: string
  readonly primary: string
  readonly onPrimary: () => void
  readonly onClose: () => void
  readonly critical?: boolean
  readonly busy?: boolean
  readonly disabled?: boolean
  readonly children: ReactNode
}

/** A question in the admin's own modal, with one answer that acts and one that does not. */
export function AppModal({
  id, open, title, primary, onPrimary, onClose, critical = false, busy = false, disabled = false, children,
}: AppModalProps) {
  const { t } = useTranslation()
  return (
    <Modal id={id} open={open} onHide={onClose}>
      {open ? <Box padding="400">{children}</Box> : null}
      <TitleBar title={title}>
        <button
          variant="primary"
          onClick={onPrimary}
          disabled={disabled}
          {...(critical ? { tone: 'critical' } : {})}
          {...(busy ? { loading: '' } : {})}
        >
          {primary}
        </button>
        <button onClick={onClose}>{t('action.cancel')}</button>
      </TitleBar>
    </Modal>
  )
}
