import { mkdir, open, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { projectRoot } from './project-root.ts'

/** Two runs that build into the same folder at once would spoil each other's: the second waits for the first. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const file = path.join(projectRoot, '.landfall', `${name}.lock`)
  await mkdir(path.dirname(file), { recursive: true })
  while (!(await take(file))) await sleep(200)
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

async function take(file: string): Promise<boolean> {
  try {
    const lock = await open(file, 'wx')
    await lock.writeFile(String(process.pid))
    await lock.close()
    return true
  } catch {
    const owner = await readFile(file, 'utf8').catch(() => '')
    // An empty file is one that its owner is just about to sign.
    if (owner !== '' && !isAlive(Number(owner))) await rm(file, { force: true })
    return false
  }
}

export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process may not be signalled, and lives.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
