// `npm run -s quote [-- --tariff FILE … | --database] < basket.json`: the landed cost of one basket as JSON.
import { enableCompileCache } from 'node:module'

// On before anything else loads: without it half of a quote's time goes into compiling the same files again.
enableCompileCache()
const { quote } = await import('./quote-command.ts')
process.exitCode = await quote(process.argv.slice(2))
