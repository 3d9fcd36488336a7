import type pg from 'pg'
import { z } from 'zod'
import { rawPool } from '#app/data/database.server.ts'
import type { Failure } from '#shared/result/result.ts'

const problemSchema = z.object({ code: z.string(), params: z.record(z.string(), z.string()) })

/** How a look went; `upTo` is the last day the source speaks of, where it speaks of days. */
export type RefreshNote = { readonly ok: true; readonly upTo: string | null } | Failure

const dayMs = 24 * 60 * 60 * 1000
const hourMs = 60 * 60 * 1000
/** A look a few minutes early must not wait for the next round. */
const slackMs = 10 * 60 * 1000
const refreshLock = 72_707_402

/** Does `work` unless another process is at it. */
export async function withRefreshLock(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [refreshLock])
  if (rows[0]?.mine !== true) return
  try {
    await work()
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [refreshLock])
  }
}

/** Sources whose last look is a day old, or an hour where it failed. */
export async function refreshesDue(client: pg.Client, sources: readonly string[], now: Date): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ source: string; checked_at: Date; failing: boolean }>(
    'SELECT source, checked_at, failing_since IS NOT NULL AS failing FROM trade.fact_refreshes',
  )
  const known = new Map(rows.map((row) => [row.source, row]))
  return new Set(
    sources.filter((source) => {
      const last = known.get(source)
      if (last === undefined) return true
      return now.getTime() - last.checked_at.getTime() >= (last.failing ? hourMs : dayMs) - slackMs
    }),
  )
}

/** Writes down how a look went; a trouble keeps the moment at which it began. */
export async function noteRefresh(client: pg.Client, source: string, now: Date, note: RefreshNote): Promise<void> {
  const problem = note.ok ? null : JSON.stringify({ code: note.code, params: note.params })
  await client.query(
    `INSERT INTO trade.fact_refreshes AS known (source, checked_at, succeeded_at, failing_since, problem, up_to)
     VALUES ($1, $2, CASE WHEN $3::jsonb IS NULL THEN $2::timestamptz END, CASE WHEN $3::jsonb IS NOT NULL THEN $2::timestamptz END, $3, $4)
     ON CONFLICT (source) DO UPDATE SET
       checked_at = excluded.checked_at,
       succeeded_at = coalesce(excluded.succeeded_at, known.succeeded_at),
       failing_since = CASE WHEN excluded.problem IS NULL THEN NULL ELSE coalesce(known.failing_since, excluded.failing_since) END,
       problem = excluded.problem,
       up_to = coalesce(excluded.up_to, known.up_to)`,
    [source, now, problem, note.ok ? note.upTo : null],
  )
}

export interface RefreshState {
  readonly source: string
  readonly checkedAt: Date
  readonly succeededAt: Date | null
  readonly failingSince: Date | null
  /** The last day the source speaks of; null where it does not speak of days. */
  readonly upTo: string | null
  readonly problem: { readonly code: string; readonly params: Readonly<Record<string, string>> } | null
}

/** How the scheduled looks at official addresses went; empty where none was made. They belong to no shop. */
export async function refreshStates(): Promise<readonly RefreshState[]> {
  const { rows } = await rawPool().query<{
    source: string; checked_at: Date; succeeded_at: Date | null; failing_since: Date | null; up_to: string | null; problem: unknown
  }>('SELECT source, checked_at, succeeded_at, failing_since, up_to::text, problem FROM trade.fact_refreshes ORDER BY source')
  return rows.map((row) => ({
    source: row.source,
    checkedAt: row.checked_at,
    succeededAt: row.succeeded_at,
    failingSince: row.failing_since,
    upTo: row.up_to,
    problem: row.problem === null ? null : problemSchema.parse(row.problem),
  }))
}
