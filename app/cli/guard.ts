// `npm run -s guard < pairs.jsonl`: what translations lost, added or changed, one JSON line each.
import { enableCompileCache } from 'node:module'

enableCompileCache()
const { guardLines } = await import('./guard-command.ts')
process.exitCode = await guardLines()
