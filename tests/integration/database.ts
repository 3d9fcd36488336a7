import { randomBytes } from 'node:crypto'
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
    drop: () => onServer(server.href, `drop database if exists ${name} with (force)`),
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
