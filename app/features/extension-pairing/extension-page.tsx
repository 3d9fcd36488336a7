import { useFetcher } from '@remix-run/react'
import { Badge, Banner, BlockStack, Box, Button, Card, InlineStack, Page, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppModal } from '#app/components/app-modal.tsx'
import { LocalTime, useLocalTime } from '#app/components/local-time.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useStaffName } from '#app/features/publishing/use-staff-name.ts'
import type { PairedExtension, PairingCode } from './extension-pairing.ts'

export function ExtensionPage({ browsers }: { browsers: readonly PairedExtension[] }) {
  const { t } = useTranslation('extension')
  return (
    <Page title={t('title')} subtitle={t('body')}>
      <BlockStack gap="400">
        <CodeCard />
        <Card padding="0">
          <Box padding="400">
            <Text as="h2" variant="headingMd">{t('paired')}</Text>
          </Box>
          {browsers.length === 0 ? (
            <Box padding="400">
              <Text as="p" tone="subdued">{t('empty')}</Text>
            </Box>
          ) : (
            <Browsers browsers={browsers} />
          )}
        </Card>
      </BlockStack>
    </Page>
  )
}

function CodeCard() {
  const { t } = useTranslation('extension')
  const { clock } = useLocalTime()
  const creating = useFetcher<PairingCode>()
  const [copied, setCopied] = useState('')
  const fresh = creating.state === 'idle' ? creating.data : undefined
  const copy = async (code: string) => {
    await navigator.clipboard.writeText(code)
    setCopied(code)
  }
  return (
    <Card>
      <BlockStack gap="300" inlineAlign="start">
        {fresh === undefined ? null : (
          <>
            <Text as="h2" variant="headingMd">{t('codeLabel')}</Text>
            <output className="lf-code">{fresh.code}</output>
            <Text as="p">{t('validUntil', { time: clock(fresh.expiresAt) })}</Text>
            <Text as="p" tone="subdued">{t('codeOnce')}</Text>
          </>
        )}
        <InlineStack gap="200">
          <Button
            variant={fresh === undefined ? 'primary' : 'secondary'}
            loading={creating.state !== 'idle'}
            onClick={() => creating.submit({}, { method: 'post', action: '/app/extension/code' })}
          >
            {fresh === undefined ? t('create') : t('createAnother')}
          </Button>
          {fresh === undefined ? null : (
            <Button onClick={() => void copy(fresh.code).catch(() => undefined)}>
              {copied === fresh.code ? t('copied') : t('copy')}
            </Button>
          )}
        </InlineStack>
      </BlockStack>
    </Card>
  )
}

function Browsers({ browsers }: { browsers: readonly PairedExtension[] }) {
  const { t } = useTranslation('extension')
  const staff = useStaffName()
  return (
    <ScrollBox label={t('paired')}>
      <table className="lf-table">
        <thead>
          <tr>
            <th scope="col">{t('column.name')}</th>
            <th scope="col">{t('column.pairedAt')}</th>
            <th scope="col">{t('column.by')}</th>
            <th scope="col">{t('column.lastUsed')}</th>
            <th scope="col">{t('column.state')}</th>
            <th scope="col">{t('column.action')}</th>
          </tr>
        </thead>
        <tbody>
          {browsers.map((browser) => (
            <tr key={browser.tokenHash}>
              <th scope="row">{browser.name}</th>
              <td><LocalTime instant={browser.createdAt} /></td>
              <td>{staff(browser.createdBy)}</td>
              <td>{browser.lastUsedAt === null ? t('never') : <LocalTime instant={browser.lastUsedAt} />}</td>
              <td>
                {browser.revokedAt === null ? (
                  <Badge tone="success">{t('active')}</Badge>
                ) : (
                  <Badge>{t('revoked')}</Badge>
                )}
              </td>
              <td>{browser.revokedAt === null ? <RevokeButton browser={browser} /> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function RevokeButton({ browser }: { browser: PairedExtension }) {
  const { t } = useTranslation('extension')
  const { t: shell } = useTranslation()
  const [open, setOpen] = useState(false)
  const revoking = useFetcher<{ readonly ok: boolean }>()
  const revoke = () => {
    void revoking.submit({ tokenHash: browser.tokenHash }, { method: 'post', action: '/app/extension/revoke' })
  }
  return (
    <>
      <Button onClick={() => setOpen(true)} accessibilityLabel={t('revokeNamed', { name: browser.name })}>
        {t('revoke')}
      </Button>
      {open ? (
        <AppModal
          id={`revoke-${browser.tokenHash.slice(0, 12)}`}
          title={t('revokeTitle')}
          primary={t('revoke')}
          onPrimary={revoke}
          onClose={() => setOpen(false)}
          busy={revoking.state !== 'idle'}
          critical
        >
          {revoking.data?.ok === false ? <Banner tone="critical">{shell('error.unsent')}</Banner> : null}
          <Text as="p">{t('revokeBody', { name: browser.name })}</Text>
        </AppModal>
      ) : null}
    </>
  )
}
