import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrate } from '#app/data/migrate.server.ts'
import type { PostgresServer } from './postgres.ts'

/** The two addresses Landfall takes: one for migrations, one for the role that row-level security binds. */
export interface LandfallDatabase {
  readonly ownerUrl: string
  readonly url: string
}

/** Makes the database where it is missing, migrates it and gives the app's role a password for this run. */
export async function prepareDatabase(server: PostgresServer, name: string): Promise<LandfallDatabase> {
  await asSuperuser(server, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  })
  const ownerUrl = server.url(name)
  await migrate(ownerUrl)
  const password = randomBytes(18).toString('base64url')
  await asSuperuser(server, (client) =>
    client.query(`alter role landfall_app login password ${client.escapeLiteral(password)}`),
  )
  return { ownerUrl, url: appUrl(ownerUrl, password) }
}

/** The same database address for the role that row-level security binds. */
export function appUrl(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl)
  url.username = 'landfall_app'
  url.password = password
  return url.href
}

export async function asSuperuser<T>(server: PostgresServer, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server.url('postgres') })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
