import { createHash } from 'node:crypto'
import { existsSync, renameSync } from 'node:fs'
import { cp, link, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { command } from './command.ts'
import { alone } from './lock.ts'
import { projectRoot } from './project-root.ts'

const appSources = [
  'app', 'shared', 'vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'prisma', 'tests/run/build.ts',
]
const extensionSources = ['extension', 'shared', 'wxt.config.ts', 'package-lock.json']
const keptForMilliseconds = 24 * 60 * 60 * 1000

/** Builds the app where its sources changed since the last build. */
export const buildApp = (): Promise<void> => alone('build', buildAppAlone)

/** Builds the extension for Chrome and Firefox where its sources changed since the last build. */
export const buildExtension = (): Promise<void> => alone('build', buildExtensionAlone)

/**
 * Builds a copy of the sources in a folder of its own, so that what somebody edits meanwhile does not get half into it,
 * and only then puts the result in the place of `build/`, from where another stack may be starting or running.
 */
async function buildAppAlone(): Promise<void> {
  const built = path.join(projectRoot, 'build')
  if ((await stampOf('app')) === (await fingerprint(projectRoot, appSources)) && existsSync(path.join(built, 'server/index.js'))) return
  const copy = path.join(projectRoot, '.landfall/build-app')
  await rm(copy, { recursive: true, force: true })
  for (const source of appSources) await cp(path.join(projectRoot, source), path.join(copy, source), { recursive: true })
  const stamp = await fingerprint(copy, appSources)
  // A test runner's own NODE_ENV would put React's development build into what is shipped and measured.
  await command('remix', ['vite:build', copy, '--logLevel', 'error'], { env: { NODE_ENV: 'production' } })
  const fresh = path.join(copy, 'build')
  const before = path.join(copy, 'build-before')
  for (const assets of ['client/assets', 'server/assets']) await keepOlder(path.join(built, assets), path.join(fresh, assets))
  if (existsSync(built)) renameSync(built, before)
  renameSync(fresh, built)
  await note('app', stamp)
  await rm(copy, { recursive: true, force: true })
}

async function buildExtensionAlone(): Promise<void> {
  const stamp = await fingerprint(projectRoot, extensionSources)
  if ((await stampOf('extension')) === stamp && existsSync(path.join(projectRoot, '.output/chrome-mv3/manifest.json'))) return
  const env = { NODE_ENV: 'production' }
  await command('wxt', ['build', '--level', 'error'], { env })
  await command('wxt', ['build', '--level', 'error', '-b', 'firefox'], { env })
  await note('extension', stamp)
}

/** A stack that runs on the build before still asks for its files; their names hold their content's hash. */
async function keepOlder(before: string, fresh: string): Promise<void> {
  const present = new Set(await readdir(fresh))
  for (const file of await readdir(before).catch(() => [])) {
    const old = path.join(before, file)
    if (present.has(file) || Date.now() - (await stat(old)).mtimeMs > keptForMilliseconds) continue
    await link(old, path.join(fresh, file))
  }
}

const stampFile = (name: string) => path.join(projectRoot, '.landfall', `built-${name}`)

async function stampOf(name: string): Promise<string | null> {
  return readFile(stampFile(name), 'utf8').catch(() => null)
}

async function note(name: string, stamp: string): Promise<void> {
  await mkdir(path.dirname(stampFile(name)), { recursive: true })
  await writeFile(stampFile(name), stamp)
}

async function fingerprint(folder: string, sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of (await filesBelow(path.join(folder, source))).sort()) {
      hash.update(`${path.relative(folder, file)}\0`).update(await readFile(file))
    }
  }
  return hash.digest('hex')
}

async function filesBelow(place: string): Promise<string[]> {
  if ((await stat(place)).isFile()) return [place]
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
}
