import { el } from '../overlay/element.ts'
import { marginTone } from '../overlay/margin-tone.ts'
import { columns } from './table-columns.ts'
import type { JudgedResult } from '../background/judge-list.ts'
import type { PageSay } from '../language/page-language.ts'
import type { Language } from '../protocol/panel-data.ts'
import type { SeenList } from '../protocol/seen-list.ts'
import type { Column } from './table-columns.ts'
import type { TableView } from './table-rows.ts'

/** The rows as a table whose heads sort; sponsored places are marked. */
export function resultTable(rows: readonly JudgedResult[], view: TableView, seen: SeenList, language: Language, say: PageSay, again: (change: Partial<TableView>) => void): HTMLElement {
  const shown = columns.filter(({ name }) => !view.hidden.includes(name))
  const heads = shown.map((column) => {
    const mine = view.sortBy === column.name
    const button = el('button', { type: 'button', id: `sort-${column.name}` }, say(column.key))
    button.addEventListener('click', () => again({ sortBy: column.name, descending: mine ? !view.descending : column.numeric && column.name !== 'position' }))
    return el('th', { scope: 'col', class: column.numeric ? 'number' : column.name, 'aria-sort': mine ? (view.descending ? 'descending' : 'ascending') : 'none' }, button)
  })
  const body = rows.map((result) => el('tr', { class: result.sponsored ? 'sponsored' : null }, ...shown.map((column) => cell(result, column, seen, language, say))))
  return el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': say('table.title') }, el('table', {}, el('thead', {}, el('tr', {}, ...heads)), el('tbody', {}, ...body)))
}

function cell(result: JudgedResult, column: Column, seen: SeenList, language: Language, say: PageSay): HTMLElement {
  const text = column.text(result, language, say)
  if (column.name === 'title') {
    const address = addressOf(seen, result.id)
    const name = text === '' ? say('page.absent') : text
    return el('th', { scope: 'row', class: 'title' }, address === null ? name : el('a', { href: address, rel: 'noreferrer', title: name }, name), result.sponsored ? el('span', { class: 'tag' }, say('table.sponsored')) : null)
  }
  const tone = column.name === 'margin' || column.name === 'share' ? marginTone(result.marginShare) : ''
  const missing = text === '' && column.name !== 'missing'
  return el('td', { class: `${column.numeric ? 'number' : column.name} ${tone}` }, missing ? el('span', { class: 'absent', 'aria-label': say('markets.unknown') }, '–') : text)
}

const addressOf = ({ site, url }: SeenList, id: string): string | null => (site === 'amazon' ? `${new URL(url).origin}/dp/${id}` : `${new URL(url).origin}/goods.html?goods_id=${id}`)
