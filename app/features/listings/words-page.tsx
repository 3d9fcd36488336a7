import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, InlineStack, Page, Select, Text, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DownloadButton } from '#app/components/download-button.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useLanguageName } from '#app/components/use-language-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import { CsvDrop } from './csv-drop.tsx'
import { ProviderCard } from './provider-card.tsx'
import type { WordsView } from './words.ts'

const mostShown = 200

/** What the shop calls things, what it remembers, and who translates what is left. */
export function WordsPage({ view }: { view: WordsView }) {
  const { t } = useTranslation('listings')
  const format = useFormat()
  return (
    <Page title={t('words.title')} backAction={{ content: t('editor.back'), url: '/app/listings' }}>
      <BlockStack gap="400">
        <Card>
          <BlockStack gap="400">
            <Text as="h2" variant="headingMd">{t('words.glossary')}</Text>
            <Text as="p" tone="subdued">{t('words.glossaryBody')}</Text>
            <AddTerm languages={view.languages} />
            <Terms terms={view.terms} />
            <InlineStack>
              <DownloadButton address="/app/listings/terms" fileName="glossary.csv" label={t('words.download')} disabled={view.terms.length === 0} />
            </InlineStack>
            <CsvDrop<{ terms: number }>
              action="/app/listings/terms" label={t('words.replace')} send={t('words.replace')}
              done={({ terms }) => t('words.imported', { n: format.count(terms) })}
            />
          </BlockStack>
        </Card>
        <Card>
          <BlockStack gap="200">
            <Text as="h2" variant="headingMd">{t('words.memory')}</Text>
            <Text as="p">{t('words.memoryBody', { n: format.count(view.remembered) })}</Text>
          </BlockStack>
        </Card>
        <ProviderCard providers={view.providers} />
      </BlockStack>
    </Page>
  )
}

function AddTerm({ languages }: { languages: readonly string[] }) {
  const { t } = useTranslation('listings')
  const language = useLanguageName()
  const coded = useCoded()
  const [term, setTerm] = useState({ source: '', locale: '', target: '' })
  const sending = useFetcher<Result<null>>()
  const answer = sending.state === 'idle' ? sending.data : undefined
  const add = () => {
    void sending.submit({ request: JSON.stringify(term) }, { method: 'post', action: '/app/listings/term' })
    setTerm({ source: '', locale: term.locale, target: '' })
  }
  return (
    <BlockStack gap="300">
      {answer?.ok === false ? <Banner tone="critical">{coded(answer)}</Banner> : null}
      <div className="lf-form">
        <TextField label={t('words.source')} value={term.source} onChange={(source) => setTerm({ ...term, source })} autoComplete="off" maxLength={200} />
        <Select
          label={t('words.language')} value={term.locale} onChange={(locale) => setTerm({ ...term, locale })}
          options={[{ value: '', label: t('words.every') }, ...languages.map((value) => ({ value, label: language(value) }))]}
        />
        <TextField
          label={t('words.translation')} value={term.target} onChange={(target) => setTerm({ ...term, target })} autoComplete="off" maxLength={200}
          placeholder={t('words.stays')}
        />
      </div>
      <InlineStack>
        <Button onClick={add} disabled={term.source.trim() === ''} loading={sending.state !== 'idle'}>{t('words.add')}</Button>
      </InlineStack>
    </BlockStack>
  )
}

function Terms({ terms }: { terms: WordsView['terms'] }) {
  const { t } = useTranslation('listings')
  const language = useLanguageName()
  const removing = useFetcher()
  if (terms.length === 0) return <Text as="p" tone="subdued">{t('words.none')}</Text>
  return (
    <ScrollBox label={t('words.glossary')}>
      <table className="lf-table">
        <thead>
          <tr>
            <th scope="col">{t('words.source')}</th>
            <th scope="col">{t('words.language')}</th>
            <th scope="col">{t('words.translation')}</th>
            <th scope="col">{t('words.action')}</th>
          </tr>
        </thead>
        <tbody>
          {terms.slice(0, mostShown).map(({ source, locale, target }) => (
            <tr key={`${locale}|${source}`}>
              <td>{source}</td>
              <td>{locale === '' ? t('words.every') : language(locale)}</td>
              <td>{target ?? t('words.stays')}</td>
              <td>
                <Button
                  size="slim" accessibilityLabel={t('words.removeNamed', { word: source })}
                  onClick={() => void removing.submit({ remove: source, locale }, { method: 'post', action: '/app/listings/term' })}
                >
                  {t('words.remove')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
