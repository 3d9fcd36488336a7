import { factsImport } from './facts-import/facts-import-command.ts'

process.exitCode = await factsImport(process.argv.slice(2))
