import { defineConfig } from 'prisma/config'

// `prisma generate` needs no schema engine, but refuses to start without one and would download it.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma' })
