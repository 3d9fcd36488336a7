import { defineConfig } from 'prisma/config'

// `prisma generate` needs neither an engine nor a database, but without a value for each it tries to download one.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath
process.env['DATABASE_URL'] ??= 'postgresql://database-url-is-not-set.invalid/landfall'

export default defineConfig({ schema: 'prisma' })
