// `npm run -s rates -- --shop demo < request.json`: what a shop's checkout answers to Shopify's carrier request.
import { enableCompileCache } from 'node:module'

// On before anything else loads, as for `quote`.
enableCompileCache()
const { rates } = await import('./rates-command.ts')
process.exitCode = await rates()
