import { BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueState } from '#app/features/catalogue/catalogue.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'

const kinds = [
  ['known', 'unitCost'],
  ['hs', 'hs'],
  ['origin', 'origin'],
  ['weight', 'weight'],
] as const

/** How much of the catalogue is ready for pricing, and a file of what is not. */
export function KnownCosts({ catalogue }: { catalogue: CatalogueState }) {
  const { t } = useTranslation('costs')
  const { t: onboarding } = useTranslation('onboarding')
  const format = useFormat()
  const { variants, missing } = catalogue
  const anyMissing = kinds.some(([, field]) => missing[field] > 0)
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">{t('missing.heading')}</Text>
        {variants === 0 ? (
          <Text as="p" tone="subdued">{onboarding('costs.empty')}</Text>
        ) : (
          <div className="lf-figures">
            {kinds.map(([kind, field]) => (
              <BlockStack gap="050" key={kind}>
                <Text as="span" tone="subdued">{onboarding(`costs.${kind}`)}</Text>
                <Text as="span" variant="headingMd">
                  {onboarding('costs.of', { n: format.count(variants - missing[field]), total: format.count(variants) })}
                </Text>
              </BlockStack>
            ))}
          </div>
        )}
        <Text as="p">{variants > 0 && !anyMissing ? t('missing.none') : t('missing.body')}</Text>
        <InlineStack gap="200">
          <DownloadButton which="missing" label={t('missing.download')} disabled={!anyMissing} />
          <DownloadButton which="all" label={t('missing.downloadAll')} disabled={variants === 0} />
        </InlineStack>
      </BlockStack>
    </Card>
  )
}

/** Fetched with the session token that App Bridge adds: a plain link would arrive without one. */
function DownloadButton({ which, label, disabled }: { which: 'missing' | 'all'; label: string; disabled: boolean }) {
  const { t } = useTranslation()
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle')
  const download = async () => {
    setState('loading')
    const answer = await fetch(`/app/costs/file?which=${which}`).catch(() => null)
    if (answer?.ok !== true) {
      setState('failed')
      return
    }
    const address = URL.createObjectURL(await answer.blob())
    const link = document.createElement('a')
    link.href = address
    link.download = `landfall-costs-${which}.csv`
    link.click()
    URL.revokeObjectURL(address)
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
