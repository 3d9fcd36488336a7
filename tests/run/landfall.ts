import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { startDevshop, type Devshop, type DevshopOptions } from '#tests/devshop/devshop.ts'
import { buildApp } from './build.ts'
import { startChild, type Child } from './child.ts'
import { freePort } from './free-port.ts'
import type { LandfallDatabase } from './landfall-database.ts'

export interface Landfall {
  readonly appUrl: string
  readonly devshop: Devshop
  readonly web: Child
  readonly worker: Child
  /** Kills a process with -9 and starts another in its place. */
  replace(part: 'web' | 'worker'): Promise<void>
  stop(): Promise<void>
}

export interface LandfallSecrets {
  readonly apiSecret: string
  /** 32 bytes, base64. */
  readonly encryptionKey: string
}

export interface LandfallOptions {
  readonly database: LandfallDatabase
  readonly logFolder: string
  readonly secrets?: LandfallSecrets
  /** Wished ports; another is taken where one is not free. */
  readonly appPort?: number
  readonly devshopPort?: number
  /** Several of each behind one address, as `npm run cluster` starts them; `web` and `worker` are then the one process over all. */
  readonly cluster?: boolean
  readonly metricsPort?: number
  /** What the web process loads and is told beyond the usual. */
  readonly beside?: { readonly preload: string; readonly env: Readonly<Record<string, string>> }
  readonly devshop?: Pick<DevshopOptions, 'catalogue' | 'locale' | 'plan' | 'stateFile' | 'retryScale'>
}

export function freshSecrets(): LandfallSecrets {
  return { apiSecret: randomBytes(16).toString('hex'), encryptionKey: randomBytes(32).toString('base64') }
}

/** The whole of Landfall on this machine: the stand-in Shopify, the built app and its worker over one database. */
export async function startLandfall(options: LandfallOptions): Promise<Landfall> {
  await buildApp()
  const secrets = options.secrets ?? freshSecrets()
  const apiKey = 'landfall-on-this-machine'
  const appPort = await freePort(options.appPort)
  const appUrl = `http://127.0.0.1:${appPort}`
  const devshop = await startDevshop({
    ...options.devshop,
    port: await freePort(options.devshopPort),
    appUrl: () => appUrl,
    apiKey,
    apiSecret: secrets.apiSecret,
  })
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: options.database.url,
    DATABASE_OWNER_URL: options.database.ownerUrl,
    SHOPIFY_API_KEY: apiKey,
    SHOPIFY_API_SECRET: secrets.apiSecret,
    SHOPIFY_APP_URL: appUrl,
    ENCRYPTION_KEY: secrets.encryptionKey,
    APP_BRIDGE_URL: `${devshop.url}/app-bridge.js`,
    ADMIN_FRAME_ORIGINS: devshop.url,
    PORT: String(appPort),
    ...(options.metricsPort !== undefined && { METRICS_PORT: String(options.metricsPort) }),
    DEVSHOP_URL: devshop.url,
    FACTS_REFRESH: 'off',
  }
  const shared = { preloads: ['./tests/devshop/route-outside.ts'], env, logFolder: options.logFolder }
  const begin = {
    web: () => startChild({
      ...shared, name: 'web', script: options.cluster ? 'app/cluster.ts' : 'app/server.ts',
      ...(options.beside && { preloads: [...shared.preloads, options.beside.preload], env: { ...env, ...options.beside.env } }),
    }),
    worker: () => startChild({ ...shared, name: 'worker', script: 'app/worker.ts', env: { ...env, ...(options.metricsPort !== undefined && { METRICS_PORT: String(options.metricsPort + 1) }) } }),
  }
  const children = new Map<string, Child>()
  const stop = async () => {
    await Promise.all([...children.values()].map((child) => child.stop()))
    await devshop.stop()
  }
  try {
    const web = await begin.web()
    const parts = { web, worker: options.cluster ? web : await begin.worker() }
    for (const child of Object.values(parts)) children.set(child.name, child)
    await Promise.race([ready(`${appUrl}/ready`), failedStart(parts.web), failedStart(parts.worker)])
    return {
      appUrl,
      devshop,
      get web() {
        return parts.web
      },
      get worker() {
        return parts.worker
      },
      async replace(part) {
        await parts[part].kill()
        parts[part] = await begin[part]()
        children.set(part, parts[part])
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function ready(address: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answer = await fetch(address).catch(() => null)
    if (answer?.ok) return
    await sleep(100)
  }
  throw new Error(`${address} did not answer within 30 s.`)
}

async function failedStart(child: Child): Promise<never> {
  await child.gone
  throw new Error(`The ${child.name} process ended while starting:\n${await child.tail()}`)
}
