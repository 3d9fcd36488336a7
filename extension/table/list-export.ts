import { plainAmount } from './table-columns.ts'
import { listText } from '../language/list-text.ts'
import { gapWord } from '../overlay/gap-parts.ts'
import type { JudgedList, JudgedResult } from '../background/judge-list.ts'
import type { PageSay } from '../language/page-language.ts'
import type { SeenList } from '../protocol/seen-list.ts'
import { csvFile, inert, type CsvCell } from '#shared/csv/csv-text.ts'

/** The list as a table of plain values with its units in the head; numbers are numbers, what is not known is empty. */
export function exportTable(seen: SeenList, { market }: JudgedList, rows: readonly JudgedResult[], say: PageSay): readonly (readonly CsvCell[])[] {
  const currency = market?.currency ?? ''
  const head = [
    say('table.position'), say('table.id'), say('table.product'), say('table.brand'), say('export.sponsored'), say('table.price'), say('export.currency'),
    say('export.rating'), say('table.reviews'), say('export.reviewsBound'), say('export.sold'), say('export.soldBound'),
    say('export.margin', { country: market?.country ?? '', currency }), say('export.share'), say('export.assumed'), say('export.score'), say('table.missing'), say('export.shop'), say('export.seen'), say('export.page'),
  ]
  const bound = (count: JudgedResult['sold']): CsvCell => (count === null ? null : say(count.bound === 'exact' ? 'export.exact' : 'export.atLeast'))
  const body = rows.map((one): CsvCell[] => [
    one.position, one.id, one.title, one.brand, say(one.sponsored ? 'export.yes' : 'export.no'), amount(one.price), one.price?.currency ?? null,
    one.rating, one.reviewCount?.value ?? null, bound(one.reviewCount), one.sold?.value ?? null, bound(one.sold),
    amount(one.margin), one.marginShare === null ? null : one.marginShare / 10_000, one.margin === null ? null : say(one.costAssumed ? 'export.yes' : 'export.no'),
    one.score, listText(one.missing.map((part) => gapWord(part, say)), 'en') || null, `${seen.site} ${seen.marketplace}`, seen.at, seen.url,
  ])
  return [head, ...body]
}

const amount = (money: JudgedResult['price']): CsvCell => (money === null ? null : Number(plainAmount(money)))

/** The table as CSV; text that a spreadsheet would take for a formula is set apart with an apostrophe. */
export function csvText(table: readonly (readonly CsvCell[])[]): string {
  return csvFile(table.map((row) => row.map((cell) => (typeof cell === 'string' ? inert(cell) : cell))))
}

/** The same as a workbook. The writer is fetched from the extension's own files when it is first asked for. */
export async function xlsxFile(table: readonly (readonly CsvCell[])[]): Promise<Blob> {
  const { default: write } = await import('write-excel-file/browser')
  const data = table.map((row, at) => row.map((cell) => (cell === null ? null : { value: cell, ...(at === 0 ? { fontWeight: 'bold' as const } : {}) })))
  return write(data, { sheet: 'Landfall', stickyRowsCount: 1 }).toBlob()
}

export function download(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
