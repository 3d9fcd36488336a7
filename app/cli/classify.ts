// `npm run -s classify < titles.csv`: three HS6 candidates for each title, as CSV.
import { enableCompileCache } from 'node:module'

enableCompileCache()
const { classify } = await import('./classify-command.ts')
process.exitCode = await classify()
