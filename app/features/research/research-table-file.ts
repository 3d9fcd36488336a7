import type { Cell, SheetData } from 'write-excel-file/node'
import { csvFile, inert } from '#shared/csv/csv-text.ts'
import { formatPercent } from '#shared/money/rate.ts'
import { amountText, importColumns } from './research-file.ts'
import type { ResearchRow } from './research.ts'

/** What the export says beyond what an import reads. */
const judged = ['Score', 'Lowest', 'Highest', 'Known (%)', 'Market', 'Margin (%)', 'Margin', 'Margin currency', 'Rank', 'Rank category', 'Rating', 'Reviews', 'Seen at (UTC)'] as const

/** A saved product with what its owner wrote of it. */
export interface ExportedRow {
  readonly row: ResearchRow
  readonly notes: string
}

/** The shortlist as CSV, with a byte order mark so that spreadsheets see the Chinese. `readResearchFile` reads it back. */
export function researchCsv(rows: readonly ExportedRow[]): string {
  const lines = [[...importColumns, ...judged], ...rows.map((row) => cellsOf(row).map(({ text, number }) => (number === null ? inert(text) : text)))]
  return csvFile(lines)
}

/** The same as a sheet, numbers as numbers. Text is text there: a spreadsheet runs none of it. */
export function researchSheet(rows: readonly ExportedRow[]): SheetData {
  const header = [...importColumns, ...judged].map((value): Cell => ({ value, fontWeight: 'bold' }))
  return [header, ...rows.map((row) => cellsOf(row).map(({ text, number }): Cell => (number === null ? { value: text, type: String } : { value: number, type: Number })))]
}

interface FileCell {
  readonly text: string
  readonly number: number | null
}

const words = (text: string | null): FileCell => ({ text: text ?? '', number: null })
const number = (text: string): FileCell => ({ text, number: text === '' ? null : Number(text) })

function cellsOf({ row: { product, status, score, margin, seenAt }, notes }: ExportedRow): FileCell[] {
  const { price, purchaseCost, rank, rating, reviewCount } = product
  const share = margin?.share ?? null
  return [
    words(product.site), words(product.marketplace), words(product.id), words(product.title), words(product.url), words(status), words(notes),
    words(product.brand), number(amountText(price)), words(price?.currency ?? null), number(amountText(purchaseCost)),
    words(purchaseCost?.currency ?? null), number(product.weightGrams === null ? '' : String(product.weightGrams)), words(product.hs), words(product.origin),
    number(score.score === null ? '' : String(score.score)), number(String(score.low)), number(String(score.high)), number(formatPercent(score.knownShare)),
    words(margin?.country ?? null), number(share === null ? '' : formatPercent(share)), number(amountText(margin?.amount ?? null)),
    words(margin?.amount?.currency ?? null), number(rank === null ? '' : String(rank.rank)), words(rank?.category ?? null),
    number(rating === null ? '' : String(rating / 100)),
    reviewCount?.bound === 'atLeast' ? words(`${reviewCount.value}+`) : number(reviewCount === null ? '' : String(reviewCount.value)),
    words(seenAt),
  ]
}
