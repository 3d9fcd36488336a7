import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import pg from 'pg'
import { loadImported } from '#app/data/facts/load-imported.server.ts'
import { mostBytes, readOfficialText, textOf } from '#app/jobs/facts/read-official-file.server.ts'
import { databaseUrl } from '#app/platform/env.server.ts'
import { defaultFactBook, defaultFactSet } from '#shared/facts/default-fact-book.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import { createImportedBook } from '#shared/facts/imported/imported-book.ts'
import { collectImported, type ImportedFacts, type ImportedFrom } from '#shared/facts/imported/imported-facts.ts'
import type { OfficialRows } from '#shared/facts/readers/official-rows.ts'
import { officialSources } from '#shared/facts/readers/official-sources.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { editionOf } from './facts-import/effective-day.ts'
import { guessSource } from './facts-import/guess-source.ts'
import { wordsOf } from './facts-import/words-of.ts'
import { readOptions } from './read-options.ts'

const usage = 'usage: npm run -s quote [-- --tariff FILE … | --database] < basket.json'

interface Read {
  readonly rows: OfficialRows
  readonly from: ImportedFrom
}

const refused = (line: string) => failure('refused', { line })

/** The facts that the command's options name, over the default pack. A failure carries the line to print. */
export async function namedFacts(args: readonly string[]): Promise<Result<FactBook>> {
  const asked = options(args)
  if (asked === null) return refused(usage)
  const imported = asked.database ? await fromDatabase() : await fromFiles(asked.tariff)
  if (!imported.ok) return imported
  const { book } = await createImportedBook(defaultFactSet(), defaultFactBook().version, imported.value, () => Promise.resolve())
  return success(book)
}

function options(args: readonly string[]): { readonly tariff: readonly string[]; readonly database: boolean } | null {
  const values = readOptions({ tariff: { type: 'string', multiple: true }, database: { type: 'boolean' } }, [...args])
  if (typeof values === 'string') return null
  const { tariff = [], database = false } = values
  return tariff.length > 0 && database ? null : { tariff, database }
}

async function fromDatabase(): Promise<Result<ImportedFacts>> {
  const url = databaseUrl()
  if (url === null) return refused('DATABASE_URL is missing: where PostgreSQL is.')
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 5_000 })
  try {
    return success(await loadImported(pool))
  } catch (error) {
    return refused(`The database: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    await pool.end()
  }
}

async function fromFiles(files: readonly string[]): Promise<Result<ImportedFacts>> {
  const reads: Read[] = []
  for (const file of files) {
    const read = await readTariff(file)
    if (!read.ok) return read
    reads.push(...read.value)
  }
  const collector = collectImported(reads.map(({ from }) => from), files.map((file) => basename(file)).join('+'))
  for (const { rows, from } of reads) {
    const day = from.asOf ?? '0001-01-01'
    const sorted = [...rows.rows].toSorted(([a], [b]) => (a < b ? -1 : 1))
    collector.add(rows.dataset, sorted.map(([key, value]) => ({ key, value, from: day, to: null })))
  }
  return success(collector.finish())
}

async function readTariff(file: string): Promise<Result<readonly Read[]>> {
  const size = await stat(file).catch(() => null)
  if (size === null || !size.isFile()) return refused(`${file}: there is no such file.`)
  if (size.size > mostBytes) return refused(wordsOf(file, failure('facts-too-large')))
  const text = textOf(await readFile(file))
  if (!text.ok) return refused(wordsOf(file, text))
  const sources = guessSource(basename(file), text.value)
  if (sources.length === 0) return refused(`${basename(file)}: is no official file that is known here.`)
  const today = new Date().toISOString().slice(0, 10)
  const reads: Read[] = []
  for (const source of sources) {
    const rows = readOfficialText(source, text.value)
    if (!rows.ok) return refused(wordsOf(file, rows))
    const edition = source === 'usitc' || source === 'uk' || source === 'xi' ? await editionOf(file, undefined, today) : null
    const { title, url } = officialSources[source]
    reads.push({
      rows: rows.value,
      from: {
        dataset: rows.value.dataset,
        edition: edition?.name ?? rows.value.edition,
        asOf: edition?.day ?? rows.value.asOf,
        source: { title, url, retrieved: today },
      },
    })
  }
  return success(reads)
}
