import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { alone, isAlive } from './lock.ts'
import { prepareDatabase } from './landfall-database.ts'
import { runningPostgres, startPostgres } from './postgres.ts'
import { serverAccount } from './server-account.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser address of the test server's migrated template database. */
    templateUrl: string
    appPassword: string
  }
}

const clusters = path.resolve(import.meta.dirname, '../../.landfall/test-postgres')

/** One throw-away PostgreSQL for a test run; `freshDatabase` copies its migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await mkdir(clusters, { recursive: true })
  await sweepAbandoned()
  const folder = await mkdtemp(path.join(clusters, `${process.pid}-`))
  const server = await startPostgres({ folder, throwaway: true })
  const database = await prepareDatabase(server, 'landfall_template')
  project.provide('templateUrl', database.ownerUrl)
  project.provide('appPassword', new URL(database.url).password)
  return () => remove(folder)
}

/** What runs that were killed left behind. One run sweeps at a time: two that took down the same server would both fail. */
async function sweepAbandoned(): Promise<void> {
  await alone('sweep-test-postgres', async () => {
    for (const name of await readdir(clusters)) {
      if (!isAlive(Number.parseInt(name, 10))) await remove(path.join(clusters, name))
    }
  })
}

async function remove(folder: string): Promise<void> {
  await (await runningPostgres(folder))?.stop()
  await rm(serverAccount(folder).home, { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
}
