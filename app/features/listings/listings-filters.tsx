import { Button, InlineStack, Select, TextField } from '@shopify/polaris'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguageName } from '#app/components/use-language-name.ts'
import { ownerKinds, shownStates, type LanguageView, type ListingsQuery } from './listings.ts'

interface ListingsFiltersProps {
  readonly query: ListingsQuery
  readonly languages: readonly LanguageView[]
  readonly onChange: (query: ListingsQuery) => void
}

/** Everything here ends in the address: the server does the finding. */
export function ListingsFilters({ query, languages, onChange }: ListingsFiltersProps) {
  const { t } = useTranslation('listings')
  const language = useLanguageName()
  const [text, setText] = useState(query.text)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const narrowed = (next: Partial<ListingsQuery>) => onChange({ ...query, page: 1, ...next })
  const type = (typed: string) => {
    setText(typed)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => narrowed({ text: typed.trim() }), 300)
  }
  const filtered = query.text !== '' || query.state !== null || query.locale !== null
  return (
    <div className="lf-form">
      <Select
        label={t('kind.label')}
        value={query.kind}
        onChange={(kind) => narrowed({ kind: ownerKinds.find((known) => known === kind) ?? 'product' })}
        options={ownerKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <TextField
        label={t('filter.text')} value={text} onChange={type} onClearButtonClick={() => type('')} clearButton autoComplete="off" type="search"
      />
      <Select
        label={t('filter.state')}
        value={query.state ?? ''}
        onChange={(state) => narrowed({ state: shownStates.find((known) => known === state) ?? null })}
        options={[{ label: t('filter.anyState'), value: '' }, ...shownStates.map((value) => ({ value, label: t(`state.${value}`) }))]}
      />
      <Select
        label={t('filter.language')}
        value={query.locale ?? ''}
        disabled={query.state === null}
        onChange={(locale) => narrowed({ locale: locale === '' ? null : locale })}
        options={[{ label: t('filter.anyLanguage'), value: '' }, ...languages.map(({ locale }) => ({ value: locale, label: language(locale) }))]}
      />
      {filtered ? (
        <InlineStack>
          <Button
            onClick={() => {
              setText('')
              narrowed({ text: '', state: null, locale: null })
            }}
          >
            {t('filter.clear')}
          </Button>
        </InlineStack>
      ) : null}
    </div>
  )
}
