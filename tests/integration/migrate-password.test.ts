import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appUrl, asSuperuser } from '#tests/run/landfall-database.ts'
import { startPostgres, type PostgresServer } from '#tests/run/postgres.ts'
import { projectRoot } from '#tests/run/project-root.ts'
import { ownerRows } from './owner.ts'

// A role is the server's and not a database's, so this takes a server of its own.
let folder: string
let server: PostgresServer
let ownerUrl: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'landfall-migrate-'))
  server = await startPostgres({ folder, throwaway: true })
  await asSuperuser(server, async (client) => {
    // As managed databases have it: whoever owns the tables may make roles, and is no superuser.
    await client.query(`CREATE ROLE keeper LOGIN CREATEROLE PASSWORD 'of the keeper'`)
    await client.query('CREATE DATABASE landfall OWNER keeper')
  })
  const url = new URL(server.url('landfall'))
  url.username = 'keeper'
  url.password = 'of the keeper'
  ownerUrl = url.href
})
afterAll(async () => {
  await server.stop()
  await rm(server.home, { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
})

async function runMigrate(env: Record<string, string>): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['app/cli/migrate.ts'], { cwd: projectRoot, env: { NODE_ENV: 'test', PATH: process.env['PATH'], ...env } })
  return stdout
}

const whoIs = (password: string) =>
  ownerRows<{ role: string; above: boolean }>(
    appUrl(ownerUrl, password), 'SELECT rolname AS role, rolsuper OR rolbypassrls AS above FROM pg_roles WHERE rolname = current_user',
  )

it('makes the tables and the role of the app, which row-level security binds, and lets it in with APP_DATABASE_PASSWORD', async () => {
  expect(await runMigrate({ DATABASE_OWNER_URL: ownerUrl, APP_DATABASE_PASSWORD: `first's \\ "word"` })).toContain('APP_DATABASE_PASSWORD')
  expect(await whoIs(`first's \\ "word"`)).toEqual([{ role: 'landfall_app', above: false }])
  expect(await ownerRows(appUrl(ownerUrl, `first's \\ "word"`), 'SELECT FROM orders')).toEqual([])
})

it('changes the password when it is run with another, and leaves it when run without', async () => {
  expect(await runMigrate({ DATABASE_OWNER_URL: ownerUrl, APP_DATABASE_PASSWORD: 'second' })).toContain('up to date')
  await expect(whoIs(`first's \\ "word"`)).rejects.toThrow(/password authentication failed/)
  await runMigrate({ DATABASE_OWNER_URL: ownerUrl })
  expect(await whoIs('second')).toHaveLength(1)
})

it('says what is missing where it is not told where PostgreSQL is', async () => {
  await expect(runMigrate({})).rejects.toThrow(/DATABASE_OWNER_URL is missing/)
})
