import { Modal, TitleBar } from '@shopify/app-bridge-react'
import { Box } from '@shopify/polaris'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface AppModalProps {
  readonly id: string
  readonly title: string
  readonly primary: string
  readonly onPrimary: () => void
  readonly onClose: () => void
  readonly critical?: boolean
  readonly busy?: boolean
  readonly disabled?: boolean
  readonly children: ReactNode
}

/** A question in the admin's own modal, with one answer that acts and one that does not. Draw it to ask. */
export function AppModal({
  id, title, primary, onPrimary, onClose, critical = false, busy = false, disabled = false, children,
}: AppModalProps) {
  const { t } = useTranslation()
  return (
    <Modal id={id} open onHide={onClose}>
      <Box padding="400">{children}</Box>
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
