import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { optionsOrUsage } from '#app/cli/read-options.ts'
import { prepareDatabase } from '#tests/run/landfall-database.ts'
import { freshSecrets, startLandfall, type LandfallSecrets } from '#tests/run/landfall.ts'
import { startPostgres } from '#tests/run/postgres.ts'
import { projectRoot } from '#tests/run/project-root.ts'
import { demoCatalogue } from './demo-catalogue.ts'
import { carrierInvoice, tellOrders } from './demo-orders.ts'
import { takeOver } from './take-over.ts'
import { welcome } from './welcome.ts'

const usage = 'Usage: npm run demo [-- --catalogue FILE.csv] [-- --cluster] [-- --check]'
const values = optionsOrUsage(
  { catalogue: { type: 'string' }, check: { type: 'boolean' }, cluster: { type: 'boolean' }, locale: { type: 'string' } },
  usage,
)

try {
  if (values.check) {
    const { check } = await import('./check.ts')
    process.exitCode = (await check((await demoCatalogue(values.catalogue)).products)) ? 0 : 1
  } else {
    await demo()
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

async function demo(): Promise<void> {
  const begun = Date.now()
  const folder = path.join(projectRoot, '.landfall/demo')
  await mkdir(folder, { recursive: true })
  const catalogue = await demoCatalogue(values.catalogue)
  await takeOver(path.join(folder, 'run.pid'))
  say('Starting PostgreSQL …')
  const server = await startPostgres({ folder: path.join(folder, 'postgres') })
  if (server.found) say('A database left behind by an earlier run was found and is used again.')
  const database = await prepareDatabase(server, `landfall_demo_${catalogue.name}`)
  say('Starting the stand-in Shopify, the app and its worker (the first time builds the app) …')
  const landfall = await startLandfall({
    database,
    logFolder: path.join(folder, 'logs'),
    secrets: await keptSecrets(path.join(folder, 'secrets.json')),
    appPort: 3000,
    cluster: values.cluster === true,
    devshopPort: 4000,
    devshop: {
      locale: values.locale === 'zh-CN' ? 'zh-CN' : 'en',
      stateFile: path.join(folder, `shop-${catalogue.name}.json`),
      ...(catalogue.products && { catalogue: catalogue.products }),
    },
  })
  const invoice = path.join(folder, 'carrier-invoice.csv')
  console.log(welcome(landfall.devshop, { logFolder: path.join(folder, 'logs'), invoice }, Date.now() - begun))

  const ended = new AbortController()
  const telling = tellOrders(landfall.devshop, ended.signal)
    .then(() => writeFile(invoice, carrierInvoice(landfall.devshop)))
    .catch((error: unknown) => {
      if (!ended.signal.aborted) throw error
    })
  let stopping = false
  const stop = async (code: number) => {
    if (stopping) return
    stopping = true
    say('Stopping …')
    ended.abort()
    await telling
    await landfall.stop()
    await server.stop()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
  for (const child of new Set([landfall.web, landfall.worker])) {
    void child.gone.then(async () => {
      if (stopping) return
      say(`The ${child.name} process ended by itself:\n${await child.tail()}`)
      await stop(1)
    })
  }
}

/** Kept between runs, because what the database holds is encrypted with them. */
async function keptSecrets(file: string): Promise<LandfallSecrets> {
  const kept = await readFile(file, 'utf8').catch(() => null)
  if (kept !== null) return JSON.parse(kept) as LandfallSecrets
  const fresh = freshSecrets()
  await writeFile(file, JSON.stringify(fresh), { mode: 0o600 })
  return fresh
}

function say(line: string): void {
  console.error(line)
}
