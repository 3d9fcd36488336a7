import { optionsOrUsage } from '#app/cli/read-options.ts'
import { withThrowawayDatabase } from '#tests/bench/throwaway-database.ts'
import { runAbuse } from './run-abuse.ts'

const usage = 'Usage: npm run abuse [-- --requests NUMBER] [-- --seed NUMBER] [-- --json]'
const values = optionsOrUsage({ requests: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean' } }, usage)
const [requests, seed] = [Number(values.requests ?? 100_000), Number(values.seed ?? 1)]
if (!Number.isInteger(requests) || requests < 2 || !Number.isInteger(seed)) {
  console.error(`--requests and --seed take whole numbers. ${usage}`)
  process.exit(2)
}
const say = (line: string) => console.error(line)
const { examples, statuses, ...result } = await withThrowawayDatabase((database, logFolder) => runAbuse({ database, logFolder, requests, seed, say }))
for (const example of examples) say(example)
if (values.json) console.log(JSON.stringify({ ...result, statuses }))
else console.table({ ...result, unsignedEffects: result.unsignedEffects.join(' '), foreignEffects: result.foreignEffects.join(' ') })
const failed = result.errors + result.unanswered + result.crashes + result.unsignedEffects.length + result.foreignEffects.length + result.foreignShown
process.exit(failed === 0 ? 0 : 1)
