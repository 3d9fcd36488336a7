import pg from 'pg'
import { migrate } from '#app/data/migrate.server.ts'
import { appDatabasePassword, ownerDatabaseUrl } from '#app/platform/env.server.ts'

try {
  const url = ownerDatabaseUrl()
  if (url === null) throw new Error('DATABASE_OWNER_URL is missing: where PostgreSQL is, with the role that owns the tables.')
  const applied = await migrate(url)
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`)
  const password = appDatabasePassword()
  if (password !== null) await setPassword(url, password)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function setPassword(ownerUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`ALTER ROLE landfall_app LOGIN PASSWORD ${client.escapeLiteral(password)}`)
    console.log('The role landfall_app has the password of APP_DATABASE_PASSWORD.')
  } finally {
    await client.end()
  }
}
