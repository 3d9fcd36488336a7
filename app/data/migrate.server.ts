import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { migrationFiles, type MigrationFile } from './migration-files.server.ts'
import { installQueue } from './queue-schema.server.ts'

/** The number Prisma's own migrate command locks, so that it and we wait for one another. */
const migrationLock = 72707369

const bookkeeping = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

interface MigrationRow {
  migration_name: string
  checksum: string
  finished_at: Date | null
}

/** Says why the database can't be brought up to date. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
}

/**
 * Brings the database behind `ownerUrl` up to date: the tables of prisma/migrations and the job queue's own.
 * Returns the names of the migrations it applied. Two processes may call it at once; `prisma migrate deploy`
 * understands what it leaves behind.
 */
export async function migrate(ownerUrl: string, folder = join(process.cwd(), 'prisma/migrations')): Promise<string[]> {
  const files = await migrationFiles(folder)
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'landfall-migrate' })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    const pending = pendingOf(files, await appliedRows(client))
    for (const file of pending) await apply(client, file)
    await installQueue(client, ownerUrl)
    return pending.map((file) => file.name)
  } finally {
    await client.end()
  }
}

async function appliedRows(client: pg.Client): Promise<MigrationRow[]> {
  const known = await client.query<{ there: boolean }>(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`)
  if (known.rows[0]?.there !== true) {
    await client.query(bookkeeping)
    return []
  }
  const rows = await client.query<MigrationRow>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  )
  return rows.rows
}

function pendingOf(files: readonly MigrationFile[], rows: readonly MigrationRow[]): MigrationFile[] {
  const broken = rows.find((row) => row.finished_at === null)
  if (broken !== undefined) throw new MigrationError(`Migration ${broken.migration_name} was begun and never finished.`)
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]))
  const changed = files.find((file) => applied.has(file.name) && applied.get(file.name) !== file.checksum)
  if (changed !== undefined) throw new MigrationError(`Migration ${changed.name} was changed after it was applied.`)
  return files.filter((file) => !applied.has(file.name))
}

async function apply(client: pg.Client, file: MigrationFile): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(file.sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), file.checksum, file.name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new MigrationError(`Migration ${file.name} failed: ${error instanceof Error ? error.message : String(error)}`)
  }
}
