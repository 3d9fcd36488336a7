import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { projectEnvironment } from '#tests/run/command.ts'
import { projectRoot } from '#tests/run/project-root.ts'
import { signedPackSchema } from '#shared/contract/selector-pack.ts'
import type { SelectorPack, SignedPack } from '#shared/contract/selector-pack.ts'

export interface KeyedExtension {
  /** The folder of a build that trusts the key. */
  readonly built: string
  /** Signs with the key by the project's own command. */
  sign(pack: SelectorPack): Promise<SignedPack>
  /** Signs with a key that the build does not know. */
  forge(pack: SelectorPack): Promise<SignedPack>
  remove(): Promise<void>
}

const run = promisify(execFile)
const selectorsCommand = (...args: string[]): Promise<string> =>
  run('node', ['app/cli/selectors.ts', ...args], { cwd: projectRoot, env: projectEnvironment() }).then(({ stdout }) => stdout)

/** Builds the extension of a copy of the sources into which the public half of a new key was put, as its maker would. */
export async function buildKeyedExtension(): Promise<KeyedExtension> {
  await mkdir(path.join(projectRoot, '.landfall'), { recursive: true })
  const folder = await mkdtemp(path.join(projectRoot, '.landfall/keyed-'))
  for (const source of ['extension', 'shared', 'wxt.config.ts', 'package.json']) await cp(path.join(projectRoot, source), path.join(folder, source), { recursive: true })
  await symlink(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'))
  const publicKey: unknown = JSON.parse(await selectorsCommand('--new-key', path.join(folder, 'key.json')))
  await selectorsCommand('--new-key', path.join(folder, 'other.json'))
  await writeFile(path.join(folder, 'extension/store/pack-keys.json'), JSON.stringify({ keys: [publicKey] }))
  await run('wxt', ['build', folder, '--level', 'error'], { cwd: folder, env: { ...projectEnvironment(), NODE_ENV: 'production' } })
  const signedBy = async (key: string, pack: SelectorPack): Promise<SignedPack> => {
    await writeFile(path.join(folder, 'pack.json'), JSON.stringify(pack))
    return signedPackSchema.parse(JSON.parse(await selectorsCommand('--sign', path.join(folder, 'pack.json'), '--key', path.join(folder, key))))
  }
  const manifest = path.join(folder, '.output/chrome-mv3/manifest.json')
  await readFile(manifest)
  return {
    built: path.dirname(manifest),
    sign: (pack) => signedBy('key.json', pack),
    forge: (pack) => signedBy('other.json', pack),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
