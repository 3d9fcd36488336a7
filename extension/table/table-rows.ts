import { columns } from './table-columns.ts'
import type { JudgedResult } from '../background/judge-list.ts'
import type { ColumnName } from './table-columns.ts'

export interface TableView {
  readonly sortBy: ColumnName
  readonly descending: boolean
  /** Words that a product's title, brand or id must hold, each of them. */
  readonly words: string
  readonly show: 'all' | 'organic' | 'sponsored'
  readonly hidden: readonly ColumnName[]
}

export const firstView: TableView = { sortBy: 'position', descending: false, words: '', show: 'all', hidden: ['brand', 'id'] }

/** The rows to show, in order. What is not known stands at the end whichever way it is sorted; page order decides between equals. */
export function tableRows(results: readonly JudgedResult[], { sortBy, descending, words, show }: TableView): JudgedResult[] {
  const column = columns.find(({ name }) => name === sortBy)
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter((word) => word !== '')
  const kept = results.filter((result) => {
    if (show !== 'all' && result.sponsored !== (show === 'sponsored')) return false
    const text = `${result.title ?? ''} ${result.brand ?? ''} ${result.id}`.toLocaleLowerCase()
    return wanted.every((word) => text.includes(word))
  })
  return kept.sort((one, other) => compare(column?.value(one) ?? null, column?.value(other) ?? null, descending))
}

function compare(one: number | string | null, other: number | string | null, descending: boolean): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1
  const order = typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other))
  return descending ? -order : order
}
