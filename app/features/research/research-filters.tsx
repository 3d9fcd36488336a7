import { Select, TextField } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useSearchText } from '#app/components/use-search-text.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { researchStatuses } from '#shared/contract/research-api.ts'
import type { ResearchListPage, ResearchListQuery, ResearchSort } from './research.ts'

const orders = {
  savedDesc: ['saved', 'desc'], savedAsc: ['saved', 'asc'], scoreDesc: ['score', 'desc'], scoreAsc: ['score', 'asc'],
  marginDesc: ['margin', 'desc'], marginAsc: ['margin', 'asc'], priceAsc: ['price', 'asc'], priceDesc: ['price', 'desc'],
  rankAsc: ['rank', 'asc'], reviewsAsc: ['reviews', 'asc'], titleAsc: ['title', 'asc'],
} as const satisfies Record<string, readonly [ResearchSort, 'asc' | 'desc']>
type OrderName = keyof typeof orders
const orderNames = Object.keys(orders).filter((name): name is OrderName => name in orders)

interface ResearchFiltersProps {
  readonly query: ResearchListQuery
  readonly list: ResearchListPage
  readonly onChange: (query: ResearchListQuery) => void
}

/** Everything here ends in the address: the server does the finding and the sorting. */
export function ResearchFilters({ query, list, onChange }: ResearchFiltersProps) {
  const { t } = useTranslation('research')
  const country = useCountryName()
  const format = useFormat()
  const narrowed = (change: Partial<ResearchListQuery>) => onChange({ ...query, ...change, page: 1 })
  const [text, setText] = useSearchText(query.text, (typed) => narrowed({ text: typed }))
  const order = orderNames.find((name) => orders[name][0] === query.sort && orders[name][1] === query.direction)
  return (
    <div className="lf-form">
      <TextField
        label={t('search')} value={text} onChange={setText} onClearButtonClick={() => setText('')} clearButton autoComplete="off" type="search"
      />
      <Select
        label={t('status.label')}
        value={query.status ?? ''}
        onChange={(chosen) => narrowed({ status: researchStatuses.find((status) => status === chosen) ?? null })}
        options={[
          { label: t('status.all'), value: '' },
          ...researchStatuses.map((value) => ({ value, label: `${t(`status.${value}`)} (${format.count(list.counts[value])})` })),
        ]}
      />
      <Select
        label={t('sort')}
        value={order ?? 'savedDesc'}
        onChange={(name) => {
          const [sort, direction] = orders[orderNames.find((known) => known === name) ?? 'savedDesc']
          narrowed({ sort, direction })
        }}
        options={orderNames.map((value) => ({ value, label: t(`order.${value}`) }))}
      />
      {list.market === null ? null : (
        <Select
          label={t('market')}
          value={list.market}
          onChange={(market) => narrowed({ market })}
          options={list.markets.map((value) => ({ value, label: country(value) }))}
        />
      )}
    </div>
  )
}
