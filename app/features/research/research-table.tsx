import { Checkbox } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { MarginCell, PriceCell, ProductCell, ReviewsCell, ScoreCell, StatusBadge } from './research-cells.tsx'
import type { ResearchListPage, ResearchRow } from './research.ts'

interface ResearchTableProps {
  readonly list: ResearchListPage
  readonly picked: readonly string[]
  readonly loading: boolean
  readonly onPick: (key: string, picked: boolean) => void
}

export function ResearchTable({ list, picked, loading, onPick }: ResearchTableProps) {
  const { t } = useTranslation('research')
  return (
    <ScrollBox label={t('title')}>
      <table className={loading ? 'lf-table lf-dim' : 'lf-table'} aria-busy={loading}>
        <thead>
          <tr>
            <th scope="col" className="lf-pick"><span className="lf-hidden">{t('column.pick')}</span></th>
            <th scope="col">{t('column.product')}</th>
            <th scope="col">{t('column.status')}</th>
            <th scope="col" className="lf-end">{t('column.score')}</th>
            <th scope="col" className="lf-end">{t('column.margin')}</th>
            <th scope="col" className="lf-end">{t('column.price')}</th>
            <th scope="col" className="lf-end">{t('column.rank')}</th>
            <th scope="col" className="lf-end">{t('column.reviews')}</th>
            <th scope="col">{t('column.seen')}</th>
          </tr>
        </thead>
        <tbody>
          {list.rows.map((row) => (
            <Line key={row.key} row={row} market={list.market} picked={picked.includes(row.key)} onPick={onPick} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function Line({ row, market, picked, onPick }: { row: ResearchRow; market: string | null; picked: boolean; onPick: ResearchTableProps['onPick'] }) {
  const { t } = useTranslation('research')
  const format = useFormat()
  return (
    <tr>
      <td className="lf-pick">
        <Checkbox label={t('pick', { title: row.product.title })} labelHidden checked={picked} onChange={(on) => onPick(row.key, on)} />
      </td>
      <td><ProductCell row={row} market={market} /></td>
      <td><StatusBadge status={row.status} /></td>
      <td className="lf-end"><ScoreCell score={row.score} /></td>
      <td className="lf-end"><MarginCell margin={row.margin} /></td>
      <td className="lf-end"><PriceCell row={row} /></td>
      <td className="lf-end lf-number">{row.product.rank === null ? '–' : format.count(row.product.rank.rank)}</td>
      <td className="lf-end"><ReviewsCell row={row} /></td>
      <td><LocalTime instant={row.seenAt} /></td>
    </tr>
  )
}
