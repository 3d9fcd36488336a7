import { parseEnvironment, type Environment } from './environment-schema.ts'

let known: Environment | undefined

/** The surroundings of this process, read once. Throws EnvironmentError with a sentence per wrong variable. */
export function environment(): Environment {
  known ??= parseEnvironment(process.env)
  return known
}

/** How much to log: known before the rest is checked, so that a wrong surrounding can be logged too. */
export function logLevel(): string {
  const level = process.env['LOG_LEVEL']
  return level !== undefined && /^(fatal|error|warn|info|debug|trace|silent)$/.test(level) ? level : 'info'
}

/** Where PostgreSQL is for a command that needs nothing else of the surroundings; null where nothing says so. */
export function ownerDatabaseUrl(): string | null {
  return process.env['DATABASE_OWNER_URL'] || process.env['DATABASE_URL'] || null
}

/** The same for a command that only reads. */
export function databaseUrl(): string | null {
  return process.env['DATABASE_URL'] || process.env['DATABASE_OWNER_URL'] || null
}

/** The password that the migration gives to the role landfall_app; null where it is somebody else's to give. */
export function appDatabasePassword(): string | null {
  return process.env['APP_DATABASE_PASSWORD'] || null
}
