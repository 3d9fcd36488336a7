import type { FileProblem } from '#app/features/files/file-problem.ts'
import { csvLines } from '#shared/csv/csv-text.ts'
import { readRows } from './csv-rows.ts'

const columns = ['Source', 'Language', 'Translation'] as const

export interface FileTerm {
  /** Empty: in every language. */
  readonly locale: string
  readonly source: string
  /** Null: the word stays as it is. */
  readonly target: string | null
}

export function writeTermsCsv(terms: readonly FileTerm[]): string {
  const lines = terms.map(({ source, locale, target }) => [source, locale, target])
  return csvLines([columns, ...lines])
}

/** Reads a glossary: a word without a translation stays as it is. Any problem makes the whole file count for nothing. */
export function readTermsCsv(text: string, locales: readonly string[]): { readonly terms: readonly FileTerm[]; readonly problems: readonly FileProblem[] } {
  const read = readRows(text, columns)
  if ('problem' in read) return { terms: [], problems: [read.problem] }
  const terms: FileTerm[] = []
  const problems: FileProblem[] = []
  const seen = new Map<string, number>()
  const bases = new Set(locales.map((locale) => locale.split('-')[0] ?? locale))
  for (const { line, cells } of read.rows) {
    const [source, locale, target] = columns.map((column) => (cells[column] ?? '').trim())
    const term = { source: source ?? '', locale: locale ?? '', target: target === '' ? null : (target ?? null) }
    const problem = problemOf(term)
    const before = seen.get(`${term.locale}|${term.source}`)
    if (problem !== null) problems.push({ line, ...problem })
    else if (before !== undefined) problems.push({ line, column: 'Source', code: 'line-twice', params: { line: String(before) } })
    else terms.push(term)
    seen.set(`${term.locale}|${term.source}`, before ?? line)
  }
  return { terms: problems.length > 0 ? [] : terms, problems }

  function problemOf({ source, locale, target }: FileTerm): Omit<FileProblem, 'line'> | null {
    if (source === '') return { column: 'Source', code: 'term-empty', params: {} }
    if (source.length > 200 || (target ?? '').length > 200) return { column: 'Source', code: 'term-long', params: { most: '200' } }
    if (target !== null && locale === '') return { column: 'Language', code: 'term-language-missing', params: {} }
    if (locale !== '' && !locales.includes(locale) && !bases.has(locale)) return { column: 'Language', code: 'language-unknown', params: { locale: locale.slice(0, 20) } }
    return null
  }
}
