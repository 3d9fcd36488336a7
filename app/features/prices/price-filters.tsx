import { Button, InlineStack, Select, TextField } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useSearchText } from '#app/components/use-search-text.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { isFiltered } from './price-query-params.ts'
import type { PriceCounts, PriceFilter, PriceQuery, PriceSort } from './prices.ts'
import { useGapKindName } from './use-gap-kind-name.ts'

const sorts = {
  productAsc: ['product', 'asc'],
  productDesc: ['product', 'desc'],
  marginAsc: ['margin', 'asc'],
  marginDesc: ['margin', 'desc'],
  changeDesc: ['change', 'desc'],
  landedAsc: ['landed', 'asc'],
  landedDesc: ['landed', 'desc'],
  costAsc: ['cost', 'asc'],
  costDesc: ['cost', 'desc'],
} as const satisfies Record<string, readonly [PriceSort, 'asc' | 'desc']>
type SortName = keyof typeof sorts
const sortNames = Object.keys(sorts).filter((name): name is SortName => name in sorts)

const shows = ['all', 'changed', 'belowFloor', 'ready'] as const

interface PriceFiltersProps {
  readonly query: PriceQuery
  readonly counts: PriceCounts
  readonly country: string
  readonly onChange: (query: PriceQuery) => void
}

/** Everything here ends in the address: the server does the finding and the sorting. */
export function PriceFilters({ query, counts, country, onChange }: PriceFiltersProps) {
  const { t } = useTranslation('prices')
  const format = useFormat()
  const gapKindName = useGapKindName(country)
  const { filter } = query
  const narrowed = (next: PriceFilter) => onChange({ ...query, page: 1, filter: next })
  const [text, setText] = useSearchText(filter.text ?? '', (typed) => narrowed({ ...filter, text: typed || undefined }))
  const shown = shows.find((name) => name !== 'all' && filter[name] === true) ?? 'all'
  const sorted = sortNames.find((name) => sorts[name][0] === query.sort && sorts[name][1] === query.direction)
  const show = (name: string) => {
    const { changed: _changed, belowFloor: _belowFloor, ready: _ready, ...rest } = filter
    const flag = shows.find((known) => known === name)
    narrowed(flag === undefined || flag === 'all' ? rest : { ...rest, [flag]: true })
  }
  return (
    <div className="lf-form">
      <TextField
        label={t('filter.text')}
        value={text}
        onChange={setText}
        onClearButtonClick={() => setText('')}
        clearButton
        autoComplete="off"
        type="search"
      />
      <Select
        label={t('filter.missing')}
        value={filter.gap ?? ''}
        onChange={(gap) => narrowed({ ...filter, gap: gap || undefined })}
        options={[
          { label: t('filter.all'), value: '' },
          ...Object.entries(counts.gaps).map(([code, n]) => ({
            label: `${gapKindName(code)} (${format.count(n)})`,
            value: code,
          })),
        ]}
      />
      <Select
        label={t('filter.show')}
        value={shown}
        onChange={show}
        options={shows.map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
      <Select
        label={t('filter.sort')}
        value={sorted ?? 'productAsc'}
        onChange={(name) => {
          const chosen = sortNames.find((known) => known === name) ?? 'productAsc'
          onChange({ ...query, page: 1, sort: sorts[chosen][0], direction: sorts[chosen][1] })
        }}
        options={sortNames.map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
      {isFiltered(filter) ? (
        <InlineStack>
          <Button onClick={() => narrowed({})}>{t('filter.clearAll')}</Button>
        </InlineStack>
      ) : null}
    </div>
  )
}
