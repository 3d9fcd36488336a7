import { BlockStack, Button, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

interface DownloadButtonProps {
  readonly address: string
  readonly fileName: string
  readonly label: string
  readonly disabled?: boolean
}

/** Fetched with the session token that App Bridge adds: a plain link would arrive without one. */
export function DownloadButton({ address, fileName, label, disabled = false }: DownloadButtonProps) {
  const { t } = useTranslation()
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle')
  const download = async () => {
    setState('loading')
    const answer = await fetch(address).catch(() => null)
    if (answer?.ok !== true) {
      setState('failed')
      return
    }
    const blob = URL.createObjectURL(await answer.blob())
    const link = document.createElement('a')
    link.href = blob
    link.download = fileName
    link.click()
    URL.revokeObjectURL(blob)
    setState('idle')
  }
  return (
    <BlockStack gap="100">
      <Button onClick={() => void download()} loading={state === 'loading'} disabled={disabled}>
        {label}
      </Button>
      {state === 'failed' ? <Text as="span" tone="critical">{t('error.unsent')}</Text> : null}
    </BlockStack>
  )
}
