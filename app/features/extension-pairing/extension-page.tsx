import { useFetcher } from '@remix-run/react'
import { Badge, Banner, BlockStack, Box, Button, Card, InlineStack, Page, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppModal } from '#app/components/app-modal.tsx'
import { CopyField } from '#app/components/copy-field.tsx'
import { LocalTime, useLocalTime } from '#app/components/local-time.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useStaffName } from '#app/features/publishing/use-staff-name.ts'
import type { Failure, Result } from '#shared/result/result.ts'
import type { PairedExtension, PairingCode } from './extension-pairing.ts'

interface ExtensionPageProps {
  readonly browsers: readonly PairedExtension[]
  /** Where the extension reaches the app. */
  readonly address: string
}

export function ExtensionPage({ browsers, address }: ExtensionPageProps) {
  const { t } = useTranslation('extension')
  return (
    <Page title={t('title')} subtitle={t('body')}>
      <BlockStack gap="400">
        <CodeCard address={address} />
        <Card padding="0">
          <Box padding="400">
            <BlockStack gap="100">
              <Text as="h2" variant="headingMd">{t('paired')}</Text>
              <Text as="p" tone="subdued">{t('scopeBody')}</Text>
            </BlockStack>
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

function CodeCard({ address }: { address: string }) {
  const { t } = useTranslation('extension')
  const { clock } = useLocalTime()
  const coded = useCoded()
  const creating = useFetcher<PairingCode | Failure>()
  const answer = creating.state === 'idle' ? creating.data : undefined
  const fresh = answer !== undefined && 'expiresAt' in answer ? answer : undefined
  return (
    <Card>
      <BlockStack gap="300" inlineAlign="start">
        {answer !== undefined && 'ok' in answer ? <Banner tone="critical">{coded(answer)}</Banner> : null}
        {fresh === undefined ? null : (
          <>
            <CopyField
              label={t('codeLabel')}
              value={fresh.code}
              spelled
              copy={t('copy')}
              copied={t('copied')}
              selected={t('selected')}
            />
            <Text as="p">{t('validUntil', { time: clock(fresh.expiresAt) })}</Text>
            <Text as="p" tone="subdued">{t('codeOnce')}</Text>
            <CopyField
              label={t('address')}
              value={address}
              copy={t('copyAddress')}
              copied={t('addressCopied')}
              selected={t('selected')}
            />
            <Text as="p" tone="subdued">{t('addressHint')}</Text>
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
            <th scope="col">{t('column.scope')}</th>
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
              <td>{t(`scope.${browser.scope}`, { defaultValue: browser.scope })}</td>
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
  const coded = useCoded()
  const [open, setOpen] = useState(false)
  const revoking = useFetcher<Result<null>>()
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
          {revoking.data?.ok === false ? <Banner tone="critical">{coded(revoking.data)}</Banner> : null}
          <Text as="p">{t('revokeBody', { name: browser.name })}</Text>
        </AppModal>
      ) : null}
    </>
  )
}
