import { BlockStack, Card, InlineStack, Page, Select, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DownloadButton } from '#app/components/download-button.tsx'
import { useLanguageName } from '#app/components/use-language-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { CsvDrop } from './csv-drop.tsx'

/** Translations out and in, in the format that Shopify's own admin writes and reads. */
export function FilePage({ languages }: { languages: readonly string[] }) {
  const { t } = useTranslation('listings')
  const format = useFormat()
  const language = useLanguageName()
  const [locale, setLocale] = useState(languages[0] ?? '')
  const address = (which: string) => `/app/listings/export?locale=${encodeURIComponent(locale)}&which=${which}`
  return (
    <Page title={t('file.title')} backAction={{ content: t('editor.back'), url: '/app/listings' }}>
      <BlockStack gap="400">
        <Card>
          <BlockStack gap="400">
            <Text as="h2" variant="headingMd">{t('file.out')}</Text>
            <Text as="p" tone="subdued">{t('file.outBody')}</Text>
            <Select label={t('editor.language')} value={locale} onChange={setLocale} options={languages.map((value) => ({ value, label: language(value) }))} />
            <InlineStack gap="200">
              <DownloadButton address={address('missing')} fileName={`translations-${locale}.csv`} label={t('file.missing')} disabled={locale === ''} />
              <DownloadButton address={address('all')} fileName={`translations-${locale}.csv`} label={t('file.all')} disabled={locale === ''} />
            </InlineStack>
          </BlockStack>
        </Card>
        <Card>
          <BlockStack gap="400">
            <Text as="h2" variant="headingMd">{t('file.in')}</Text>
            <Text as="p" tone="subdued">{t('file.inBody')}</Text>
            <CsvDrop<{ imported: number; unchanged: number; blocked: number }>
              action="/app/listings/import" label={t('file.choose')} send={t('file.send')}
              done={({ imported, unchanged, blocked }) => t('file.done', { n: format.count(imported), unchanged: format.count(unchanged), blocked: format.count(blocked) })}
            />
          </BlockStack>
        </Card>
      </BlockStack>
    </Page>
  )
}
