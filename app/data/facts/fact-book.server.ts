import { setImmediate as nextTurn } from 'node:timers/promises'
import type pg from 'pg'
import { rawPool } from '#app/data/database.server.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { defaultFactBook, defaultFactSet } from '#shared/facts/default-fact-book.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import type { FactSet } from '#shared/facts/fact-set.ts'
import { createImportedBook } from '#shared/facts/imported/imported-book.ts'
import type { ImportedFacts } from '#shared/facts/imported/imported-facts.ts'
import { importedStamp, loadImported } from './load-imported.server.ts'

/** How long a busy process may answer with facts that have been replaced. */
const lookEvery = 3_000
/** After this long without a question the next one waits for a look. */
const lookFirstAfter = 15_000
const nothingImported = '0'

interface Known {
  readonly pool: pg.Pool
  readonly stamp: string
  readonly book: FactBook
  readonly facts: FactSet
  /** Null where nothing was imported. */
  readonly imported: ImportedFacts | null
}

let known: Known | undefined
let lookedAt = 0
let loading: Promise<Known> | undefined

/**
 * The facts of trade that this process answers with: what was imported, and the default pack where nothing was. The one
 * door to them in the app. Kept in memory; a busy process notices a change in the database within three seconds and reads
 * it in beside the old facts, which answer until the new ones are ready. Throws only where the first look at the database
 * fails.
 */
export async function factBook(): Promise<FactBook> {
  return (await knownFacts()).book
}

/** What the book answers from, for a person to look through. */
export async function factsKnown(): Promise<Pick<Known, 'facts' | 'imported' | 'book'>> {
  return knownFacts()
}

async function knownFacts(): Promise<Known> {
  const pool = rawPool()
  const before = known
  if (before?.pool !== pool) return refreshed(pool)
  const since = performance.now() - lookedAt
  if (since > lookFirstAfter) return refreshed(pool).catch(() => before)
  if (since > lookEvery) inBackground(pool)
  return before
}

/**
 * The same without waiting: what this process knows by now, the default pack before its first look. For answers that
 * must not wait for the database, nor fail with it.
 */
export function factBookAtHand(): FactBook {
  const pool = rawPool()
  if (performance.now() - lookedAt > lookEvery || known?.pool !== pool) inBackground(pool)
  return known?.pool === pool ? known.book : defaultFactBook()
}

function inBackground(pool: pg.Pool): void {
  void refreshed(pool).catch((error: unknown) => {
    logger.warn({ reason: safeMessage(error) }, 'facts could not be looked at, the known ones stay')
  })
}

function refreshed(pool: pg.Pool): Promise<Known> {
  lookedAt = performance.now()
  loading ??= look(pool).finally(() => {
    loading = undefined
  })
  return loading
}

async function look(pool: pg.Pool): Promise<Known> {
  const stamp = await importedStamp(pool)
  if (known?.pool === pool && known.stamp === stamp) return known
  known =
    stamp === nothingImported
      ? { pool, stamp, book: defaultFactBook(), facts: defaultFactSet(), imported: null }
      : await read(pool)
  return known
}

async function read(pool: pg.Pool): Promise<Known> {
  const begun = performance.now()
  const imported = await loadImported(pool)
  const { book, facts } = await createImportedBook(defaultFactSet(), defaultFactBook().version, imported, () => nextTurn())
  logger.info({ stamp: imported.stamp, ms: Math.round(performance.now() - begun) }, 'facts read in')
  return { pool, stamp: imported.stamp, book, facts, imported }
}
