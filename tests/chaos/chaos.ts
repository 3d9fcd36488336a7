import { optionsOrUsage } from '#app/cli/read-options.ts'
import { runChaos } from './run-chaos.ts'

const usage = 'Usage: npm run chaos [-- --quick] [-- --json] [-- --seed NUMBER]'
const values = optionsOrUsage({ quick: { type: 'boolean' }, json: { type: 'boolean' }, seed: { type: 'string' } }, usage)
const seed = Number(values.seed ?? 1)
if (!Number.isInteger(seed)) {
  console.error(`--seed takes a whole number. ${usage}`)
  process.exit(2)
}

const size = values.quick ? { events: 2_000, kills: 2, restarts: 0, outage: 6 } : { events: 20_000, kills: 5, restarts: 2, outage: 10 }
const begun = performance.now()
const say = (line: string) => console.error(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}`)
const { examples, ...result } = await runChaos({ ...size, seed, say })
if (values.json) console.log(JSON.stringify(result))
else for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(16)}${String(value)}`)
for (const example of examples) say(example)
process.exitCode = result.lost + result.doubled + result.wrong === 0 ? 0 : 1
