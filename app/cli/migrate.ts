import { migrate } from '#app/data/migrate.server.ts'
import { environment } from '#app/platform/env.server.ts'

try {
  const applied = await migrate(environment().DATABASE_OWNER_URL)
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
