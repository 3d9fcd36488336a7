import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, InlineStack, Select, Text, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { formatMinor, parseMinor } from '#shared/money/decimal.ts'
import type { Result } from '#shared/result/result.ts'
import { providerNames, type ProviderName } from './providers/provider.ts'
import type { WordsView } from './words.ts'

const names: Readonly<Partial<Record<ProviderName, string>>> = { deepl: 'DeepL', google: 'Google Cloud Translation', libretranslate: 'LibreTranslate' }

/** The translation service in use. Its key goes to the server once and never comes back. */
export function ProviderCard({ providers }: { providers: WordsView['providers'] }) {
  const { t } = useTranslation('listings')
  const chosen = providers.find((one) => one.chosen)
  const [provider, setProvider] = useState<ProviderName>(chosen?.settings.provider ?? 'deepl')
  const known = providers.find(({ settings }) => settings.provider === provider)
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">{t('words.service')}</Text>
        <Text as="p" tone="subdued">{t('words.serviceBody')}</Text>
        <Select
          label={t('words.service')}
          labelHidden
          value={provider}
          onChange={(name) => setProvider(providerNames.find((one) => one === name) ?? 'deepl')}
          options={providerNames.map((value) => ({ value, label: names[value] ?? t('words.openai') }))}
        />
        <ProviderForm key={provider} provider={provider} known={known} />
      </BlockStack>
    </Card>
  )
}

interface ProviderFormProps {
  readonly provider: ProviderName
  readonly known: WordsView['providers'][number] | undefined
}

function ProviderForm({ provider, known }: ProviderFormProps) {
  const { t } = useTranslation('listings')
  const format = useFormat()
  const coded = useCoded()
  const settings = known?.settings
  const [key, setKey] = useState('')
  const [address, setAddress] = useState(settings !== undefined && 'address' in settings ? settings.address : '')
  const [model, setModel] = useState(settings !== undefined && 'model' in settings ? settings.model : '')
  const price = settings?.pricePerMillion ?? null
  const [amount, setAmount] = useState(price === null ? '' : formatMinor(price.minor, price.currency))
  const [currency, setCurrency] = useState(price?.currency ?? 'USD')
  const sending = useFetcher<Result<null>>()
  const answer = sending.state === 'idle' ? sending.data : undefined
  const send = () => {
    const minor = amount.trim() === '' ? null : parseMinor(amount.trim(), currency)
    const pricePerMillion = minor === null ? null : minor.ok ? { minor: minor.value, currency } : { minor: -1, currency }
    const request = { provider, pricePerMillion, ...(provider === 'openai' ? { address, model } : {}), ...(provider === 'libretranslate' ? { address } : {}) }
    void sending.submit({ request: JSON.stringify(request), key }, { method: 'post', action: '/app/listings/provider' })
    setKey('')
  }
  const forget = () => void sending.submit({ forget: provider }, { method: 'post', action: '/app/listings/provider' })
  const optional = provider === 'openai' || provider === 'libretranslate'
  const hint = known?.hasKey === true ? t('words.keyKept') : provider === 'google' ? t('words.keyGoogle') : optional ? t('words.keyOptional') : undefined
  return (
    <BlockStack gap="400">
      {answer === undefined ? null : <Banner tone={answer.ok ? 'success' : 'critical'}>{answer.ok ? t('words.set') : coded(answer)}</Banner>}
      <div className="lf-form">
        {optional ? (
          <TextField label={t('words.address')} value={address} onChange={setAddress} autoComplete="off" type="url" {...(provider === 'openai' ? { helpText: t('words.addressHint') } : {})} />
        ) : null}
        {provider === 'openai' ? <TextField label={t('words.model')} value={model} onChange={setModel} autoComplete="off" /> : null}
        <TextField
          label={t('words.key')} value={key} onChange={setKey} autoComplete="off" spellCheck={false}
          {...(provider === 'google' ? { multiline: 4 } : { type: 'password' })} {...(hint === undefined ? {} : { helpText: hint })}
        />
        <TextField label={t('words.price')} value={amount} onChange={setAmount} autoComplete="off" inputMode="decimal" />
        <TextField label={t('words.currency')} value={currency} onChange={(text) => setCurrency(text.toUpperCase())} autoComplete="off" maxLength={3} />
      </div>
      <InlineStack gap="200" blockAlign="center">
        <Button variant="primary" onClick={send} loading={sending.state !== 'idle'}>{t('words.use')}</Button>
        {known === undefined ? null : <Button tone="critical" variant="plain" onClick={forget}>{t('words.forget')}</Button>}
        {known === undefined ? null : <Text as="span" tone="subdued">{t('words.sent', { n: format.count(known.charactersSent) })}</Text>}
      </InlineStack>
    </BlockStack>
  )
}
