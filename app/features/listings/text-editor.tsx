import { Banner, BlockStack, Box, Button, Card, InlineStack, Text, TextField } from '@shopify/polaris'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Term } from '#shared/listings/glossary/terms.ts'
import type { Failure } from '#shared/result/result.ts'
import { translateOnDevice } from './device-translator.ts'
import { judge } from './judge-translation.ts'
import type { EditorText, EditorView } from './listings.ts'
import { StateBadge } from './state-badge.tsx'
import { TextFindings } from './text-findings.tsx'
import type { TextChange } from './use-editing.ts'

interface TextEditorProps {
  readonly text: EditorText
  readonly view: EditorView
  readonly terms: readonly Term[]
  readonly change: TextChange
  readonly onDevice: boolean
  readonly onChange: (change: Partial<TextChange>) => void
}

/** One text beside its source. What stands against it is worked out as it is typed. */
export function TextEditor({ text, view, terms, change, onDevice, onChange }: TextEditorProps) {
  const { t } = useTranslation('listings')
  const label = useFieldName(text)
  const value = useDeferredValue(change.value)
  const findings = useMemo(
    () => (value === '' ? [] : judge({ key: text.key, source: text.source, value }, view.from, view.locale, terms)),
    [value, text.key, text.source, view.from, view.locale, terms],
  )
  const lines = Math.min(16, Math.max(1, Math.ceil(text.source.length / 60)))
  const everywhere = text.everywhere !== null && text.everywhere !== '' && change.value === '' ? text.everywhere : null
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack gap="200" blockAlign="center" align="space-between">
          <Text as="h3" variant="headingSm">{label}</Text>
          {text.state === 'missing' && !text.required ? null : <StateBadge state={text.state} />}
        </InlineStack>
        <div className="lf-side">
          <BlockStack gap="100">
            <Text as="span" tone="subdued">{t('editor.source')}</Text>
            {/* A source that scrolls must be reachable by keyboard. */}
            <div className="lf-source" lang={view.from} role="group" aria-label={`${t('editor.source')}: ${label}`} tabIndex={text.source.length > 900 ? 0 : -1}>
              {text.source}
            </div>
          </BlockStack>
          <BlockStack gap="200">
            <div data-lf-text lang={view.locale}>
              <TextField
                label={t('editor.target')}
                labelHidden={false}
                value={change.value}
                onChange={(typed) => onChange({ value: typed, origin: 'manual' })}
                multiline={lines > 1 ? lines : false}
                maxHeight={400}
                autoComplete="off"
                {...(everywhere === null ? {} : { placeholder: everywhere, helpText: t('editor.everywhere', { text: everywhere.slice(0, 200) }) })}
              />
            </div>
            {text.state === 'conflict' && change.conflict === undefined ? <Conflict text={text} onChange={onChange} /> : null}
            <TextFindings
              findings={findings} source={text.source} value={change.value} accepted={change.accepted}
              onValue={(mended) => onChange({ value: mended })}
              onAccepted={(accepted) => onChange({ accepted })}
            />
            {text.match !== null && change.value !== text.match.target ? <Match text={text} match={text.match} locale={view.locale} onChange={onChange} /> : null}
            <Helpers text={text} view={view} empty={change.value === ''} onDevice={onDevice} onChange={onChange} />
          </BlockStack>
        </div>
      </BlockStack>
    </Card>
  )
}

function useFieldName({ kind, key, part }: EditorText): string {
  const { t } = useTranslation('listings')
  if (kind === 'option' || kind === 'value' || kind === 'metafield' || kind === 'media') return t(`part.${kind}`, { part })
  const known = ['title', 'body_html', 'body', 'handle', 'product_type', 'meta_title', 'meta_description', 'summary_html'] as const
  const name = known.find((one) => one === key)
  return name === undefined ? key : t(`field.${name}`)
}

function Conflict({ text, onChange }: { text: EditorText; onChange: TextEditorProps['onChange'] }) {
  const { t } = useTranslation('listings')
  return (
    <Banner tone="critical" title={t('editor.theirs')}>
      <BlockStack gap="200">
        <div className="lf-source">{text.held ?? '–'}</div>
        <InlineStack gap="200">
          <Button onClick={() => onChange({ value: text.held ?? '', conflict: 'theirs' })}>{t('editor.takeTheirs')}</Button>
          <Button onClick={() => onChange({ conflict: 'mine' })}>{t('editor.keepMine')}</Button>
        </InlineStack>
      </BlockStack>
    </Banner>
  )
}

interface MatchProps {
  readonly text: EditorText
  readonly match: NonNullable<EditorText['match']>
  readonly locale: string
  readonly onChange: TextEditorProps['onChange']
}

function Match({ match, locale, onChange }: MatchProps) {
  const { t } = useTranslation('listings')
  return (
    <Box padding="300" background="bg-surface-secondary" borderRadius="200">
      <BlockStack gap="200">
        <InlineStack gap="200" align="space-between" blockAlign="center">
          <Text as="span" fontWeight="semibold">{t('editor.match', { likeness: match.likeness })}</Text>
          <Button size="slim" onClick={() => onChange({ value: match.target, origin: 'memory' })}>{t('editor.matchUse')}</Button>
        </InlineStack>
        <div lang={locale} className="lf-cut">{match.target}</div>
        {match.likeness === 100 ? null : (
          <BlockStack gap="050">
            <Text as="span" tone="subdued" variant="bodySm">{t('editor.differs')}</Text>
            <span>
              {match.differences.map(({ kind, text }, index) =>
                kind === 'same' ? <span key={index}>{text}</span>
                : kind === 'gone' ? <del key={index} className="lf-gone">{text}</del>
                : <ins key={index} className="lf-new">{text}</ins>)}
            </span>
          </BlockStack>
        )}
      </BlockStack>
    </Box>
  )
}

interface HelpersProps {
  readonly text: EditorText
  readonly view: EditorView
  readonly empty: boolean
  readonly onDevice: boolean
  readonly onChange: TextEditorProps['onChange']
}

type DeviceState =
  | { readonly state: 'idle' }
  /** `fetched`: share of the model that is here, from 0 to 1. */
  | { readonly state: 'running'; readonly fetched: number }
  | { readonly state: 'failed'; readonly failure: Failure }

function Helpers({ text, view, empty, onDevice, onChange }: HelpersProps) {
  const { t } = useTranslation('listings')
  const format = useFormat()
  const coded = useCoded()
  const [device, setDevice] = useState<DeviceState>({ state: 'idle' })
  const translate = async () => {
    setDevice({ state: 'running', fetched: 1 })
    const done = await translateOnDevice(text.source, text.html, view.from, view.locale, (fetched) => setDevice({ state: 'running', fetched }))
    setDevice(done.ok ? { state: 'idle' } : { state: 'failed', failure: done })
    if (done.ok) onChange({ value: done.value, origin: 'device' })
  }
  const words =
    device.state === 'failed' ? coded(device.failure)
    : device.state === 'running' && device.fetched < 1 ? t('editor.deviceFetching', { share: format.percent(Math.round(device.fetched * 100) * 10_000) })
    : t('editor.deviceRunning')
  if (!empty) return null
  return (
    <BlockStack gap="100">
      <InlineStack gap="200">
        <Button size="slim" variant="tertiary" onClick={() => onChange({ value: text.everywhere ?? text.source })}>{t('editor.useSource')}</Button>
        {onDevice ? (
          <Button size="slim" variant="tertiary" loading={device.state === 'running'} onClick={() => void translate()}>{t('editor.device')}</Button>
        ) : null}
      </InlineStack>
      {device.state === 'idle' ? null : (
        <Text as="span" tone={device.state === 'failed' ? 'critical' : 'subdued'}>
          <span role="status">{words}</span>
        </Text>
      )}
    </BlockStack>
  )
}
