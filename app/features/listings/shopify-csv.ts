import type { FileProblem } from '#app/features/files/file-problem.ts'
import { csvLines } from '#shared/csv/csv-text.ts'
import { readRows, type FileRow } from './csv-rows.ts'

/** The columns of the translation file that Shopify's admin writes and reads. */
const columns = ['Type', 'Identification', 'Field', 'Locale', 'Market', 'Status', 'Default content', 'Translated content'] as const

/** Shopify's word for a kind of resource in its file, by the type in its id. */
const types: Readonly<Record<string, string>> = {
  PRODUCT: 'Product', PRODUCT_OPTION: 'ProductOption', PRODUCT_OPTION_VALUE: 'ProductOptionValue', METAFIELD: 'Metafield',
  MEDIA_IMAGE: 'MediaImage', COLLECTION: 'Collection', PAGE: 'Page', SHOP_POLICY: 'ShopPolicy',
}
const wordOf = new Map(Object.entries(types).map(([word, type]) => [type, word]))

export interface FileText {
  readonly resourceId: string
  readonly key: string
  readonly locale: string
  /** As the merchant named the market; empty: for every market. */
  readonly market: string
  readonly outdated: boolean
  readonly source: string
  readonly target: string
}

export function writeShopifyCsv(texts: readonly FileText[]): string {
  const lines = texts.map(({ resourceId, key, locale, market, outdated, source, target }) => {
    const [type = '', number = ''] = resourceId.split('/').slice(-2)
    // The apostrophe keeps spreadsheets from rounding the number.
    return [wordOf.get(type) ?? type, `'${number}`, key, locale, market, outdated ? 'outdated' : '', source, target]
  })
  return csvLines([columns, ...lines])
}

export interface ReadText {
  readonly line: number
  readonly resourceId: string
  readonly key: string
  readonly locale: string
  readonly market: string
  /** Empty where the file does not say. */
  readonly source: string
  readonly target: string
}

/** Reads such a file. Lines without a translation are passed over: nothing was written there. */
export function readShopifyCsv(text: string): { readonly texts: readonly ReadText[]; readonly problems: readonly FileProblem[] } {
  const read = readRows(text, columns)
  if ('problem' in read) return { texts: [], problems: [read.problem] }
  const texts: ReadText[] = []
  const problems: FileProblem[] = []
  const seen = new Map<string, number>()
  for (const row of read.rows) {
    if ((row.cells['Translated content'] ?? '').trim() === '') continue
    const found = textOf(row)
    if ('code' in found) {
      problems.push(found)
      continue
    }
    const name = [found.resourceId, found.key, found.locale, found.market].join('|')
    const before = seen.get(name)
    if (before === undefined) texts.push(found)
    else problems.push({ line: row.line, column: 'Field', code: 'line-twice', params: { line: String(before) } })
    seen.set(name, before ?? row.line)
  }
  return { texts, problems }
}

function textOf({ line, cells }: FileRow): ReadText | FileProblem {
  const cell = (name: (typeof columns)[number]) => cells[name] ?? ''
  const wrong = (column: (typeof columns)[number], code: string): FileProblem => ({ line, column, code, params: { text: cell(column).slice(0, 60) } })
  const type = types[cell('Type').trim().toUpperCase()]
  if (type === undefined) return wrong('Type', 'resource-type-unknown')
  const number = cell('Identification').trim().replace(/^'/, '')
  if (/^\d(?:[.,]\d+)?E\+?\d+$/i.test(number)) return wrong('Identification', 'id-scientific')
  if (!/^\d{1,20}$/.test(number)) return wrong('Identification', 'id-not-a-number')
  return {
    line,
    resourceId: `gid://shopify/${type}/${number}`,
    key: cell('Field').trim(),
    locale: cell('Locale').trim(),
    market: cell('Market').trim(),
    source: cell('Default content'),
    target: cell('Translated content'),
  }
}
