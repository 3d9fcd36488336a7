import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { command } from './command.ts'
import { alone } from './lock.ts'
import { projectRoot } from './project-root.ts'

interface Target {
  readonly name: string
  readonly sources: readonly string[]
  readonly result: string
  readonly commands: readonly (readonly string[])[]
}

const app: Target = {
  name: 'app',
  sources: ['app', 'shared', 'vite.config.ts', 'package-lock.json', 'prisma/schema.prisma'],
  result: 'build/server/index.js',
  commands: [['remix', 'vite:build', '--logLevel', 'error']],
}

const extension: Target = {
  name: 'extension',
  sources: ['extension', 'shared', 'wxt.config.ts', 'package-lock.json'],
  result: '.output/chrome-mv3/manifest.json',
  commands: [['wxt', 'build', '--level', 'error'], ['wxt', 'build', '--level', 'error', '-b', 'firefox']],
}

/** Builds the app where its sources changed since the last build. */
export const buildApp = (): Promise<void> => alone('build', () => build(app))

/** Builds the extension for Chrome and Firefox where its sources changed since the last build. */
export const buildExtension = (): Promise<void> => alone('build', () => build(extension))

async function build(target: Target): Promise<void> {
  const stampFile = path.join(projectRoot, '.landfall', `built-${target.name}`)
  const stamp = await fingerprint(target.sources)
  const built = await readFile(stampFile, 'utf8').catch(() => null)
  if (built === stamp && existsSync(path.join(projectRoot, target.result))) return
  for (const [program = '', ...args] of target.commands) await command(program, args)
  await mkdir(path.dirname(stampFile), { recursive: true })
  await writeFile(stampFile, stamp)
}

async function fingerprint(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of (await filesBelow(path.join(projectRoot, source))).sort()) {
      hash.update(`${path.relative(projectRoot, file)}\0`).update(await readFile(file))
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
