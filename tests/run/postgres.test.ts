import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startPostgres } from './postgres.ts'

let folder: string

beforeEach(async () => {
  // A private folder, which the account the server runs under can't enter when the tests run as root.
  folder = await mkdtemp(path.join(tmpdir(), 'landfall-run-'))
})

afterEach(async () => {
  const server = await startPostgres({ folder, throwaway: true })
  await server.stop()
  await rm(server.home, { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
})

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

test('a server that an earlier run left behind is taken over, with what it holds', async () => {
  const first = await startPostgres({ folder, throwaway: true })
  expect(first.found).toBe(false)
  await ask(first.url('postgres'), 'create table kept (n int); insert into kept values (7)')

  const second = await startPostgres({ folder, throwaway: true })
  expect(second.found).toBe(true)
  expect(second.port).toBe(first.port)
  expect(await ask(second.url('postgres'), 'select n from kept')).toEqual([{ n: 7 }])
})

test('a server that was killed starts again on its stale pid file', async () => {
  const killed = await startPostgres({ folder, throwaway: true })
  const pidFile = path.join(killed.home, 'cluster/postmaster.pid')
  const pid = Number((await readFile(pidFile, 'utf8')).split('\n')[0])
  process.kill(pid, 'SIGKILL')
  while (await isAlive(pid)) await sleep(50)

  const again = await startPostgres({ folder, throwaway: true })
  expect(again.found).toBe(false)
  expect(await ask(again.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
})

async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
