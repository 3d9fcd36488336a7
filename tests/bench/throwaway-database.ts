import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { prepareDatabase, type LandfallDatabase } from '#tests/run/landfall-database.ts'
import { startPostgres } from '#tests/run/postgres.ts'

/** A migrated database on a server of its own, gone when the work is done. */
export async function withThrowawayDatabase<T>(work: (database: LandfallDatabase, folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'landfall-bench-'))
  const server = await startPostgres({ folder, throwaway: true })
  try {
    return await work(await prepareDatabase(server, 'landfall_bench'), folder)
  } finally {
    await server.stop()
    await rm(server.home, { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  }
}
