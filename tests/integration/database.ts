import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { inject } from 'vitest'
import { appUrl } from '#tests/run/landfall-database.ts'

export interface FreshDatabase {
  /** For the app: the role that row-level security binds. */
  readonly url: string
  /** For looking at everything: the superuser. */
  readonly ownerUrl: string
  drop(): Promise<void>
}

/** A migrated, empty database of its own for one test file. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const template = new URL(inject('templateUrl'))
  const name = `test_${randomBytes(6).toString('hex')}`
  const templateName = template.pathname.slice(1)
  const server = new URL(template)
  server.pathname = '/postgres'
  await onServer(server.href, `create database ${name} template ${templateName}`)
  const ownerUrl = new URL(template)
  ownerUrl.pathname = `/${name}`
  return {
    ownerUrl: ownerUrl.href,
    url: appUrl(ownerUrl.href, inject('appPassword')),
    drop: async () => {
      await untilLeft(server.href, name)
      await onServer(server.href, `drop database if exists ${name} with (force)`)
    },
  }
}

/** A pool that ended still says good-bye; a connection cut in the middle of that is an error nobody catches. */
async function untilLeft(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (let look = 0; look < 20; look += 1) {
      const { rowCount } = await client.query('select from pg_stat_activity where datname = $1', [name])
      if (rowCount === 0) return
      await setTimeout(50)
    }
  } finally {
    await client.end()
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
