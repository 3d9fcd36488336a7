import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, InlineStack, Page, Text, TextField } from '@shopify/polaris'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { UnsavedBar } from '#app/components/save-bar.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import { defaultScoreWeights, scorePartNames, type ScorePartName, type ScoreWeights } from '#shared/research/score/score-parts.ts'

interface SettingsPageProps {
  readonly weights: ScoreWeights
  readonly keepa: { readonly connected: boolean; readonly tokens: number | null }
}

export function SettingsPage({ weights, keepa }: SettingsPageProps) {
  const { t } = useTranslation('research')
  return (
    <Page title={t('settings.title')} backAction={{ content: t('back'), url: '/app/research' }}>
      <BlockStack gap="400">
        <WeightsCard saved={weights} />
        <KeepaCard keepa={keepa} />
      </BlockStack>
    </Page>
  )
}

type Typed = Readonly<Record<ScorePartName, string>>

const typedOf = ({ demand, trend, competition, reviewMoat, margin, handling, compliance }: ScoreWeights): Typed => ({
  demand: String(demand), trend: String(trend), competition: String(competition), reviewMoat: String(reviewMoat), margin: String(margin),
  handling: String(handling), compliance: String(compliance),
})

function WeightsCard({ saved }: { saved: ScoreWeights }) {
  const { t } = useTranslation('research')
  const { t: say } = useTranslation('opportunity')
  const format = useFormat()
  const coded = useCoded()
  const saving = useFetcher<Result<ScoreWeights>>()
  const [typed, setTyped] = useState<Typed | null>(null)
  const shown = typed ?? typedOf(saved)
  const dirty = scorePartNames.some((name) => shown[name] !== String(saved[name]))
  const numbers = scorePartNames.map((name) => Number(shown[name]))
  const whole = numbers.reduce((sum, weight) => sum + weight, 0)
  const answer = saving.state === 'idle' ? saving.data : undefined
  const savedNow = answer?.ok === true
  useEffect(() => {
    if (savedNow) window.shopify.toast.show(t('form.saved'))
  }, [savedNow, t])
  const save = () => {
    const weights = Object.fromEntries(scorePartNames.map((name) => [name, shown[name].trim() === '' ? null : Number(shown[name])]))
    void saving.submit({ weights: JSON.stringify(weights) }, { method: 'post', action: '/app/research/weights' })
  }
  return (
    <Card>
      <UnsavedBar id="weights-save-bar" dirty={dirty} saving={saving.state !== 'idle'} onSave={save} onDiscard={() => setTyped(null)} />
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('settings.weights')}</Text>
          <Text as="p" tone="subdued">{t('settings.weightsBody')}</Text>
        </BlockStack>
        {answer?.ok === false ? <Banner tone="critical">{coded(answer)}</Banner> : null}
        <div className="lf-form">
          {scorePartNames.map((name, index) => (
            <TextField
              key={name}
              label={say(`part.${name}`)}
              value={shown[name]}
              onChange={(value) => setTyped({ ...shown, [name]: value })}
              inputMode="numeric"
              autoComplete="off"
              helpText={whole > 0 ? t('settings.share', { share: format.share(Math.round(((numbers[index] ?? 0) / whole) * 1_000_000)) }) : '–'}
            />
          ))}
        </div>
        <InlineStack>
          <Button onClick={() => setTyped(typedOf(defaultScoreWeights))}>{t('settings.usual')}</Button>
        </InlineStack>
      </BlockStack>
    </Card>
  )
}

function KeepaCard({ keepa }: { keepa: SettingsPageProps['keepa'] }) {
  const { t } = useTranslation('research')
  const format = useFormat()
  const coded = useCoded()
  const saving = useFetcher<Result<null>>()
  const [key, setKey] = useState('')
  const answer = saving.state === 'idle' ? saving.data : undefined
  const send = (value: string) => {
    void saving.submit({ key: value }, { method: 'post', action: '/app/research/keepa-key' })
    setKey('')
  }
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('settings.keepa')}</Text>
          <Text as="p" tone="subdued">{t('settings.keepaBody')}</Text>
        </BlockStack>
        {answer?.ok === false ? <Banner tone="critical">{coded(answer)}</Banner> : null}
        {keepa.connected ? (
          <Text as="p">
            {[t('settings.connected'), keepa.tokens === null ? null : t('settings.tokens', { n: format.count(keepa.tokens) })].filter(Boolean).join(' ')}
          </Text>
        ) : null}
        <TextField
          label={t('settings.key')} type="password" value={key} onChange={setKey} autoComplete="off" helpText={t('settings.keyHelp')}
        />
        <InlineStack gap="200">
          <Button variant="primary" disabled={key.trim() === ''} loading={saving.state !== 'idle'} onClick={() => send(key)}>{t('settings.saveKey')}</Button>
          {keepa.connected ? <Button onClick={() => send('')}>{t('settings.removeKey')}</Button> : null}
        </InlineStack>
      </BlockStack>
    </Card>
  )
}
