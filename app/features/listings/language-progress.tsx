import { useFetcher } from '@remix-run/react'
import { BlockStack, Card, InlineStack, Text } from '@shopify/polaris'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguageName } from '#app/components/use-language-name.ts'
import { useLatest } from '#app/components/use-latest.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { LanguageView, ListingsProgress, ListingsQuery, ShownState } from './listings.ts'

const colours: Readonly<Record<ShownState, string>> = {
  published: 'var(--p-color-bg-fill-success)', reviewed: 'var(--p-color-bg-fill-info)', 'needs-review': 'var(--p-color-bg-fill-caution)',
  draft: 'var(--p-color-bg-fill-warning)', outdated: 'var(--p-color-bg-fill-critical-secondary)', conflict: 'var(--p-color-bg-fill-critical)',
  missing: 'var(--p-color-bg-fill-tertiary)',
}
const order: readonly ShownState[] = ['published', 'reviewed', 'needs-review', 'draft', 'outdated', 'conflict', 'missing']

interface LanguageProgressProps {
  readonly languages: readonly LanguageView[]
  readonly kind: ListingsQuery['kind']
}

/** How far each language is, as lengths of one bar and in words; comes after the page, as it counts every translation. */
export function LanguageProgress({ languages, kind }: LanguageProgressProps) {
  const { t } = useTranslation('listings')
  const language = useLanguageName()
  const format = useFormat()
  const counting = useFetcher<ListingsProgress | null>({ key: 'listings-progress' })
  const load = useLatest(counting.load)
  useEffect(() => {
    load(`/app/listings/progress?kind=${kind}`)
  }, [kind, load])
  const counts = counting.data ?? null
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('progress.heading')}</Text>
        <div className="lf-form" aria-busy={counts === null && counting.state !== 'idle'}>
          {languages.map(({ locale, published }) => {
            const progress = counts?.[locale] ?? {}
            const total = Object.values(progress).reduce((sum, n) => sum + n, 0)
            const parts = order.flatMap((state) => ((progress[state] ?? 0) > 0 ? [{ state, n: progress[state] ?? 0 }] : []))
            return (
              <BlockStack gap="100" key={locale}>
                <InlineStack align="space-between" gap="200">
                  <Text as="span" fontWeight="semibold">{language(locale)}</Text>
                  <Text as="span" tone="subdued">
                    {counts === null ? '–' : t('progress.published', { done: format.count(progress.published ?? 0), total: format.count(total) })}
                  </Text>
                </InlineStack>
                <div className="lf-split" aria-hidden="true">
                  {parts.map(({ state, n }) => (
                    <span key={state} style={{ flexGrow: n, backgroundColor: colours[state] }} />
                  ))}
                </div>
                <Text as="span" tone="subdued" variant="bodySm">
                  {[...parts.filter(({ state }) => state !== 'published').map(({ state, n }) => `${t(`state.${state}`)} ${format.count(n)}`), ...(published ? [] : [t('progress.hidden')])].join(' · ')}
                </Text>
              </BlockStack>
            )
          })}
        </div>
      </BlockStack>
    </Card>
  )
}
