import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { once } from 'node:events'
import { projectEnvironment } from './command.ts'
import { projectRoot } from './project-root.ts'

export interface Child {
  readonly name: string
  /** Settles with its exit code when the process is gone, null where it was killed. */
  readonly gone: Promise<number | null>
  readonly pid: number
  stop(): Promise<void>
  kill(): Promise<void>
  /** The last lines it printed. */
  tail(): Promise<string>
}

export interface ChildOptions {
  readonly name: string
  readonly script: string
  readonly preloads: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly logFolder: string
}

/** Starts one of Landfall's processes; it ends with the run script even when that is killed with -9. */
export async function startChild(options: ChildOptions): Promise<Child> {
  await mkdir(options.logFolder, { recursive: true })
  const logFile = path.join(options.logFolder, `${options.name}.log`)
  const log = createWriteStream(logFile)
  const preloads = ['./tests/run/end-with-parent.ts', ...options.preloads].flatMap((file) => ['--import', file])
  const child = spawn('node', [...preloads, options.script], {
    cwd: projectRoot,
    env: projectEnvironment(options.env),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  child.stdout?.pipe(log, { end: false })
  child.stderr?.pipe(log, { end: false })
  const gone = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code))
    child.once('error', () => resolve(null))
  })
  await once(child, 'spawn')
  return {
    name: options.name,
    gone,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM')
      const patience = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await gone
      clearTimeout(patience)
    },
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
    async tail() {
      return (await readFile(logFile, 'utf8')).split('\n').slice(-30).join('\n')
    },
  }
}
