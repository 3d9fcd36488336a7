import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate, MigrationError } from '#app/data/migrate.server.ts'
import { asOwner, ownerRows } from './owner.ts'

let name: string
let url: string
let folder: string
const server = () => Object.assign(new URL(inject('templateUrl')), { pathname: '/postgres' }).href

beforeEach(async () => {
  name = `test_${randomBytes(6).toString('hex')}`
  await asOwner(server(), (client) => client.query(`CREATE DATABASE ${name}`))
  url = Object.assign(new URL(inject('templateUrl')), { pathname: `/${name}` }).href
  folder = await mkdtemp(join(tmpdir(), 'landfall-migrations-'))
  await cp('prisma/migrations', folder, { recursive: true })
})
afterEach(async () => {
  await asOwner(server(), (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
  await rm(folder, { recursive: true, force: true })
})

async function addMigration(migration: string, sql: string): Promise<void> {
  await cp(join(folder, '20261121205600_row_level_security'), join(folder, migration), { recursive: true })
  await writeFile(join(folder, migration, 'migration.sql'), sql)
}

describe('migrate', () => {
  it('lets several processes start at once, and applies each migration once', async () => {
    const applied = await Promise.all(Array.from({ length: 4 }, () => migrate(url, folder)))
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1)
    const rows = await ownerRows(url, 'SELECT migration_name FROM _prisma_migrations')
    expect(rows).toHaveLength(applied.flat().length)
  })

  it('leaves rows as Prisma writes them: checksum of the file, one step, finished', async () => {
    await migrate(url, folder)
    const rows = await ownerRows(
      url,
      `SELECT length(id) AS id, checksum ~ '^[0-9a-f]{64}$' AS checksum, applied_steps_count AS steps,
         finished_at >= started_at AS finished, rolled_back_at, logs FROM _prisma_migrations`,
    )
    for (const row of rows) expect(row).toEqual({ id: 36, checksum: true, steps: 1, finished: true, rolled_back_at: null, logs: null })
  })

  it('applies only what is new', async () => {
    await migrate(url, folder)
    await addMigration('29990101000000_later', 'CREATE TABLE later (shop text PRIMARY KEY)')
    expect(await migrate(url, folder)).toEqual(['29990101000000_later'])
    expect(await migrate(url, folder)).toEqual([])
  })

  it('takes back a migration that fails half-way, and says which', async () => {
    await addMigration('29990101000000_broken', 'CREATE TABLE half (shop text); SELECT nonsense')
    await expect(migrate(url, folder)).rejects.toThrow(/29990101000000_broken failed/)
    expect(await ownerRows(url, `SELECT to_regclass('half') AS there`)).toEqual([{ there: null }])
    expect(await ownerRows(url, `SELECT 1 FROM _prisma_migrations WHERE migration_name LIKE '2999%'`)).toEqual([])
  })

  it('refuses a migration that was changed after it was applied', async () => {
    await addMigration('29990101000000_later', 'SELECT 1')
    await migrate(url, folder)
    await addMigration('29990101000000_later', 'SELECT 2')
    await expect(migrate(url, folder)).rejects.toThrow(MigrationError)
  })
})
