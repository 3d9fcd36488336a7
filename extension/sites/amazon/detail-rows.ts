import { elementText } from '../text/element-text.ts'
import { selectors } from './selectors.ts'
import { elementsAt } from '../page-places.ts'

export interface DetailRow {
  readonly label: string
  /** The label in small letters, for comparing: patterns that fold letters themselves cost a page's thread far more. */
  readonly key: string
  readonly value: string
}

/** Rows and bullets that hold details. One walk through the page for all their places: it is a long page. */
export function detailElements(document: Document): Element[] {
  return elementsAt(document, selectors.detailRows.join(','))
}

/** The product's details as label and value, each row once, whether the page has them as a table or as bullets. */
export function detailRows(elements: readonly Element[]): DetailRow[] {
  const rows = elements.flatMap(rowOf).filter(({ label, value }) => label !== '' && value !== '' && label.length < 90)
  return [...new Map(rows.map((row) => [`${row.label}\n${row.value}`, row])).values()]
}

function rowOf(element: Element): DetailRow[] {
  if (element.tagName.toUpperCase() === 'TR') {
    const cells = [...element.children].filter((cell) => /^T[HD]$/.test(cell.tagName.toUpperCase()))
    return cells.length === 2 ? [detailRow(elementText(cells[0] ?? null), elementText(cells[1] ?? null))] : []
  }
  const bold = element.querySelector('.a-text-bold, b')
  if (!bold) return []
  const head = elementText(bold)
  const all = elementText(element)
  return all.startsWith(head) ? [detailRow(head, all.slice(head.length).replace(/^[\s:：]+/, ''))] : []
}

function detailRow(head: string, value: string): DetailRow {
  const label = head.replace(/[\s:：]+$/, '')
  return { label, key: label.toLowerCase(), value }
}
