import { createHash } from 'node:crypto'
import pRetry, { AbortError } from 'p-retry'
import pg from 'pg'
import { importFacts, lastImport } from '#app/data/facts/import-facts.server.ts'
import { noteRefresh, refreshesDue, withRefreshLock, type RefreshNote } from '#app/data/facts/fact-refresh-repository.server.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import type { FactSource, OfficialRows } from '#shared/facts/readers/official-rows.ts'
import { officialSources } from '#shared/facts/readers/official-sources.ts'
import { failure, success, type Failure, type Result } from '#shared/result/result.ts'
import { fetchOfficialFile } from './fetch-official-file.server.ts'
import { readOfficialFile } from './read-official-file.server.ts'

export interface RefreshSettings {
  /** Who owns the tables of facts. */
  readonly ownerUrl: string
  readonly signal: AbortSignal
  /** Where each source is looked for; the authorities' own addresses unless a test stands in for them. */
  readonly addresses?: Partial<Record<FactSource, string>>
  readonly now?: Date
  /** Milliseconds before the second try of a fetch; each later one waits twice as long. */
  readonly patience?: number
}

const tries = 4
/** A tariff's file is tens of megabytes and comes slowly. */
const fetchTimeout = 5 * 60_000

const ownAddresses: Partial<Record<FactSource, string>> = Object.fromEntries(
  Object.entries(officialSources).flatMap(([source, { refresh }]) => (refresh === null ? [] : [[source, refresh]])),
)

/**
 * Looks at every official address whose last look is a day old (an hour, where it failed), takes over what is new and
 * writes down how it went. A file that does not come, or is cut short, odd or absurd leaves the known facts as they are.
 * One process does it at a time; another that comes meanwhile does nothing.
 */
export async function refreshFacts(settings: RefreshSettings): Promise<void> {
  const { ownerUrl, signal, addresses = ownAddresses, now = new Date() } = settings
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'landfall-refresh' })
  await client.connect()
  try {
    await withRefreshLock(client, async () => {
      const due = await refreshesDue(client, Object.keys(addresses), now)
      for (const [source, url] of addressesOf(addresses)) {
        if (stopped(signal) || !due.has(source)) continue
        const note = await refreshOne(client, source, url, settings, now)
        // A look that was broken off because the process ends says nothing of the source.
        if (!stopped(signal)) await noteRefresh(client, source, now, note)
      }
    })
  } finally {
    await client.end()
  }
}

function addressesOf(addresses: Partial<Record<FactSource, string>>): readonly (readonly [FactSource, string])[] {
  const sources: readonly FactSource[] = ['ecb', 'usitc']
  return sources.flatMap((source) => (addresses[source] === undefined ? [] : [[source, addresses[source]] as const]))
}

async function refreshOne(
  client: pg.Client, source: FactSource, url: string, { signal, patience = 5_000 }: RefreshSettings, now: Date,
): Promise<RefreshNote> {
  const fetched = await fetchWithPatience(url, signal, patience)
  if (!fetched.ok) return fetched
  const read = readOfficialFile(source, fetched.value)
  if (!read.ok) return read
  const today = now.toISOString().slice(0, 10)
  const last = [...read.value.rows.keys()].toSorted().at(-1) ?? ''
  if (read.value.appends && last > today) return failure('facts-future', { date: last })
  const sha256 = createHash('sha256').update(fetched.value).digest('hex')
  const upTo = read.value.appends ? last : null
  if ((await lastImport(client, read.value.dataset))?.sha256 === sha256) return { ok: true, upTo }
  const outcome = await importFacts(client, withEdition(read.value, today), {
    fileName: new URL(url).pathname.split('/').at(-1) ?? source,
    sha256,
    sourceTitle: officialSources[source].title,
    sourceUrl: url,
    retrieved: today,
  })
  if (outcome.ok) logger.info({ source, unchanged: outcome.value.unchanged, changed: outcome.value.changed }, 'facts refreshed')
  return outcome.ok ? { ok: true, upTo } : outcome
}

/** A tariff as the address gives it today holds from today; the rates of days name theirs. */
function withEdition(file: OfficialRows, today: string): OfficialRows {
  return file.appends ? file : { ...file, asOf: today }
}

async function fetchWithPatience(url: string, signal: AbortSignal, patience: number): Promise<Result<Uint8Array>> {
  try {
    const bytes = await pRetry(
      async () => {
        const answer = await fetchOfficialFile(url, AbortSignal.any([signal, AbortSignal.timeout(fetchTimeout)]))
        if ('bytes' in answer) return answer.bytes
        const why = new Error(answer.why)
        throw answer.final ? new AbortError(why) : why
      },
      { retries: tries - 1, minTimeout: patience, factor: 2, signal },
    )
    return success(bytes)
  } catch (error) {
    return unreachable(error)
  }
}

const stopped = ({ aborted }: AbortSignal) => aborted

function unreachable(error: unknown): Failure {
  return failure('facts-unreachable', { why: safeMessage(error).slice(0, 120) })
}
