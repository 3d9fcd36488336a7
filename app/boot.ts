import pg from 'pg'
import { migrate } from '#app/data/migrate.server.ts'
import { assertRoleIsBound } from '#app/data/row-level-security.server.ts'
import { environment } from '#app/platform/env.server.ts'
import type { Environment } from '#app/platform/environment-schema.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'

/**
 * What the web process and the worker do first: check the surroundings, bring the database up to date, and
 * make sure that it keeps shops apart. Where one of these fails the process says so and ends with 1.
 */
export async function boot(part: 'web' | 'worker'): Promise<Environment> {
  try {
    const env = environment()
    const applied = await migrate(env.DATABASE_OWNER_URL)
    if (applied.length > 0) logger.info({ applied }, 'database migrated')
    const client = new pg.Client({ connectionString: env.DATABASE_URL })
    await client.connect()
    await assertRoleIsBound(client).finally(() => client.end())
    return env
  } catch (error) {
    logger.fatal(`The ${part} process can't start. ${safeMessage(error)}`)
    process.exit(1)
  }
}
