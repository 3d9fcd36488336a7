import { useFetcher, useNavigate } from '@remix-run/react'
import { Banner, BlockStack, Box, Button, Card, InlineStack, List, Page, Select, Text, TextField } from '@shopify/polaris'
import { useEffect, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { UnsavedBar } from '#app/components/save-bar.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useLanguageName } from '#app/components/use-language-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Term } from '#shared/listings/glossary/terms.ts'
import type { Failure } from '#shared/result/result.ts'
import { deviceCanTranslate } from './device-translator.ts'
import type { EditorView } from './listings.ts'
import { editorUrl } from './owner-in-url.ts'
import { TextEditor } from './text-editor.tsx'
import { useEditing } from './use-editing.ts'

/** A listing in one language, and in one market where it says something else there. Made for the keyboard. */
export function EditorPage({ view, terms }: { view: EditorView; terms: readonly Term[] }) {
  const { t } = useTranslation('listings')
  const format = useFormat()
  const coded = useCoded()
  const language = useLanguageName()
  const editing = useEditing(view)
  const publishing = useFetcher<{ readonly refused: Failure }>()
  const [onDevice, setOnDevice] = useState(false)
  useEffect(() => {
    let current = true
    void deviceCanTranslate(view.from, view.locale).then((can) => current && setOnDevice(can))
    return () => {
      current = false
    }
  }, [view.from, view.locale])
  const { saved } = editing
  useEffect(() => {
    if (saved !== null) window.shopify.toast.show(t('editor.saved'))
  }, [saved, t])
  const publish = () => {
    const request = { chosen: { ownerIds: [view.ownerId] }, locales: [view.locale] }
    void publishing.submit({ request: JSON.stringify(request) }, { method: 'post', action: '/app/listings/publish' })
  }
  const keyed = (event: KeyboardEvent) => {
    const command = event.ctrlKey || event.metaKey
    if (command && (event.key === 's' || event.key === 'Enter')) editing.save(event.key === 'Enter')
    else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) step(event.key === 'ArrowDown' ? 1 : -1)
    else return
    event.preventDefault()
  }
  const refused = publishing.state === 'idle' ? publishing.data?.refused : undefined
  return (
    <Page
      title={view.title}
      subtitle={language(view.locale)}
      backAction={{ content: t('editor.back'), url: '/app/listings' }}
      primaryAction={{ content: t('editor.publish'), onAction: publish, loading: publishing.state !== 'idle', disabled: editing.dirty }}
      secondaryActions={[{ content: t('editor.review'), onAction: () => editing.save(true), loading: editing.saving }]}
    >
      <UnsavedBar id="listing-save-bar" dirty={editing.dirty} saving={editing.saving} onSave={() => editing.save(false)} onDiscard={editing.discard} />
      {/* Shortcuts reach every field within; each does what a button does too. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={keyed}>
        <BlockStack gap="400">
          {editing.refused === null ? null : <Banner tone="critical">{coded(editing.refused)}</Banner>}
          {refused === undefined ? null : <Banner tone="critical">{coded(refused)}</Banner>}
          {saved !== null && saved.blocked + saved.warned > 0 ? (
            <Banner tone="warning" title={t('bulk.reviewed', { n: format.count(saved.reviewed) })}>
              {t('bulk.stopped', { blocked: format.count(saved.blocked), warned: format.count(saved.warned) })}
            </Banner>
          ) : null}
          {view.wordsCompared ? null : <Banner tone="info">{t('editor.notKnown')}</Banner>}
          <Where view={view} />
          <Box paddingInline={{ xs: '400', sm: '0' }}>
            <BlockStack gap="400">
              <Text as="p" tone="subdued" variant="bodySm">{t('editor.keys')}</Text>
              <Text as="h2" variant="headingMd">{t('editor.texts')}</Text>
            </BlockStack>
          </Box>
          {view.texts.map((text) => (
            <TextEditor
              key={`${text.resourceId}|${text.key}`}
              text={text} view={view} terms={terms} onDevice={onDevice}
              change={editing.changeOf(text)}
              onChange={(change) => editing.change(text, change)}
            />
          ))}
          <InlineStack gap="200" align="end">
            <Button onClick={() => editing.save(false)} disabled={!editing.dirty} loading={editing.saving}>{t('editor.save')}</Button>
            <Button variant="primary" onClick={() => editing.save(true)} loading={editing.saving}>{t('editor.review')}</Button>
          </InlineStack>
        </BlockStack>
      </div>
    </Page>
  )
}

/** Moves the cursor to the translation after or before the one it stands in. */
function step(by: 1 | -1): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-lf-text] input, [data-lf-text] textarea:not([aria-hidden="true"])')]
  const at = fields.findIndex((field) => field === document.activeElement)
  fields[at < 0 ? 0 : (at + by + fields.length) % fields.length]?.focus()
}

function Where({ view }: { view: EditorView }) {
  const { t } = useTranslation('listings')
  const navigate = useNavigate()
  const language = useLanguageName()
  const country = useCountryName()
  const coded = useCoded()
  const [keyword, setKeyword] = useState(view.keyword)
  const go = (locale: string, marketId: string, word = keyword) => {
    const asked = word.trim() === '' ? '' : `&keyword=${encodeURIComponent(word.trim())}`
    navigate(`${editorUrl(view.ownerId, locale, marketId)}${asked}`)
  }
  const ownOnly = view.locale === view.from
  return (
    <Card>
      <BlockStack gap="400">
        <div className="lf-form">
          <Select
            label={t('editor.language')}
            value={view.locale}
            onChange={(locale) => go(locale, locale === view.from ? (view.markets[0]?.marketId ?? '') : '')}
            options={view.languages.map((value) => ({ value, label: language(value) }))}
          />
          <Select
            label={t('editor.market')}
            value={view.marketId}
            onChange={(marketId) => go(view.locale, marketId)}
            options={[
              ...(ownOnly ? [] : [{ value: '', label: t('editor.everyMarket') }]),
              ...view.markets.map(({ marketId, country: code, hasOwn }) => ({
                value: marketId, label: hasOwn ? t('editor.ownWording', { country: country(code) }) : country(code),
              })),
            ]}
          />
          {view.kind === 'product' ? (
            <TextField
              label={t('editor.keyword')} value={keyword} onChange={setKeyword} autoComplete="off"
              connectedRight={<Button onClick={() => go(view.locale, view.marketId)}>{t('editor.look')}</Button>}
            />
          ) : null}
        </div>
        {view.kind === 'product' && view.texts.some(({ value }) => value !== '') ? (
          <BlockStack gap="100">
            <Text as="h2" variant="headingSm">{t('editor.advice')}</Text>
            {view.advice.length === 0 ? <Text as="p" tone="subdued">{t('editor.noAdvice')}</Text> : (
              <List>
                {view.advice.map(({ code, fix, params }) => (
                  <List.Item key={`${code}${JSON.stringify(params)}`}>{`${coded({ code, params })} ${coded({ code: fix, params })}.`}</List.Item>
                ))}
              </List>
            )}
          </BlockStack>
        ) : null}
      </BlockStack>
    </Card>
  )
}
